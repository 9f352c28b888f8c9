import type { Template } from '../templates/html.js';
import { headingLevel } from '../views/heading-level.js';
import type { Definition } from '../views/definition.js';
import type { Text } from '../views/text.js';
import type { Markup } from './tree-tag.js';
import { isBlock, isInline, type TreeElement, type TreeNode } from './tree.js';

/** What a template says for the shadow root of an element alone, where ids are its own and parts can be named. */
const FOR_ELEMENTS: ReadonlySet<string> = new Set(['part', 'id', 'role', 'aria-level', 'aria-labelledby', 'tabindex', 'data-heading']);

/** Servers take no HTML that is nested more deeply than any real report is. */
const NESTED = 8;

const isSpace = (node: TreeNode) => typeof node === 'string' && /^[ \t\r\n\f]*$/.test(node);

/** One space between words; none beside what stands by itself, and none where a line begins and ends. */
function tidy(nodes: readonly TreeNode[], isWithinLine: boolean): readonly TreeNode[] {
  const joined: TreeNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (typeof node === 'string' && typeof last === 'string') joined[joined.length - 1] = last + node;
    else joined.push(node);
  }
  const isEdge = (node: TreeNode | undefined) => (node === undefined ? !isWithinLine : isBlock(node));
  return joined
    .map((node, i) => {
      if (typeof node !== 'string') return node;
      const text = node.replace(/[ \t\r\n\f]+/g, ' ');
      const start = isEdge(joined[i - 1]) ? text.replace(/^ /, '') : text;
      return isEdge(joined[i + 1]) ? start.replace(/ $/, '') : start;
    })
    .filter((node) => node !== '');
}

/** Elements whose emptiness would show: a paragraph has the page's margins, whether there is something in it or not. */
const VANISH = /^(p|ul|ol|dl|span|div|footer|b|small)$/;

/**
 * What a template gives, as static HTML has it: classes that cannot meet those of the page, headings of the page's own kind, anchors in place of
 * the ids of a shadow root, no slots, no language that is already that of the text around, nothing empty.
 *
 * @param lang the language of the text around.
 */
export function forPages(nodes: readonly TreeNode[], lang?: string, isWithinLine = false): readonly TreeNode[] {
  const all = nodes.flatMap((node): readonly TreeNode[] => {
    if (typeof node === 'string') return [node];
    return node.tag === 'slot' ? forPages(node.children, lang, true) : elementForPages(node, lang);
  });
  return tidy(all, isWithinLine);
}

function elementForPages({ tag, attributes, children }: TreeElement, around: string | undefined): readonly TreeNode[] {
  const { lang = around } = attributes;
  const inner = forPages(children, lang, isInline(tag));
  if (VANISH.test(tag) && inner.every(isSpace) && attributes['data-id'] === undefined) return [];
  const [anchor, ...anchors] = attributes['data-id']?.split(' ').map((id) => `cssr-${id}`) ?? [];
  const isKnown = attributes['lang'] !== undefined && lang === around;
  const own: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    // What is not said to be of a kind cannot have a name; a list is one by its tag.
    if (name === 'aria-label' && attributes['role'] && attributes['role'] !== 'list') continue;
    if (name === 'class') own[name] = prefixed(value);
    else if (name === 'data-id') own['id'] = anchor!;
    else if (!FOR_ELEMENTS.has(name) && !(isKnown && (name === 'lang' || name === 'dir'))) own[name] = value;
  }
  if (!own['class']) delete own['class'];
  // What was there for a class, an anchor or a language that it might have had says nothing here.
  if (((tag === 'div' && attributes['class'] === '') || tag === 'span') && !Object.keys(own).length) return inner;
  const level = attributes['data-heading'] ?? attributes['aria-level'];
  return withAnchors(anchors, { tag: level ? `h${headingLevel(Number(level))}` : tag, attributes: own, children: inner });
}

/** What has several anchors has each of them by an element of its own. */
function withAnchors(ids: readonly string[], element: TreeElement): readonly TreeNode[] {
  const spanOf = (id: string, ...children: readonly TreeNode[]): TreeElement => ({ tag: 'span', attributes: { id }, children });
  const nested = ids.slice(0, NESTED - 1).reduce((inner, id) => spanOf(id, inner), element);
  return [...ids.slice(NESTED - 1).map((id) => spanOf(id)), nested];
}

const prefixed = (classes: string) => [...new Set(classes.split(/\s+/).filter(Boolean))].map((name) => `cssr-${name}`).join(' ');

/**
 * Static HTML of an element, by what its template made of its view.
 *
 * @param language of the text around it.
 */
export function treeOf(
  { name, inline }: Pick<Definition, 'name' | 'inline'>,
  { lang, dir }: Pick<Text, 'lang' | 'dir'>,
  made: Template,
  language: string,
): readonly TreeNode[] {
  const { nodes } = made as Markup;
  if (inline) return forPages(nodes, language, true);
  // The name of the element is the class of the whole.
  return [{ tag: 'div', attributes: { class: `cssr-${name} cssr-root`, lang, dir }, children: forPages(nodes, lang) }];
}

import { primary } from '../locale/language.js';
import { pageLocale } from '../locale/page-locale.js';
import { contentHash } from '../views/content-hash.js';
import { NOT_BY_ADDRESS } from '../views/frame.js';
import { shownRecords } from '../views/shown-records.js';
import { attributesOf, definitionOf, known } from './catalogue.js';
import { staticTree, type Attributes } from './static-html.js';
import { attributesHtml, escapeHtml, inLines, oneLine } from './html.js';
import { forWordPress } from './wordpress-html.js';
import { snippetLabel } from './label.js';
import { newestDate } from './records.js';
import type { SnippetContent } from './snippet-content.js';
import { datesIn, type TreeNode } from './tree.js';

/**
 * The ways a snippet can travel into a page.
 *
 * - `element`: the element with its content inside, for pages that keep unknown tags.
 * - `block`: the same as a `div`, for content systems that do not; the script upgrades it.
 * - `wordpress`: the block of only what WordPress lets through from those who may not write any HTML, on one line.
 * - `shortcode`: for sites with the WordPress plugin.
 * - `frame`: an `iframe`, and a link for where there can be none.
 */
export const DELIVERIES = ['element', 'block', 'wordpress', 'shortcode', 'frame'] as const;
export type Delivery = (typeof DELIVERIES)[number];

export interface SnippetOptions {
  /** Whether the words stay as they are now; the element then only tells that there are newer ones. */
  readonly pinned?: boolean;
  /** Name of a theme, such as `ocha`. */
  readonly theme?: string | undefined;
  /** URL of the folder with `frame.html`. Needed for a `frame`. */
  readonly base?: string | undefined;
  /** Where the link below a frame goes; the page of the frame where absent. */
  readonly link?: string | undefined;
  /** Of a frame, in px; all the width there is where absent. Elements are as wide as their place. */
  readonly width?: number | undefined;
  /** Of a frame, in px, until it tells the page how high its content is. */
  readonly height?: number | undefined;
}

/** What there is to know of a snippet besides its words. */
export interface SnippetFacts {
  /** The static HTML. */
  readonly tree: readonly TreeNode[];
  /** As made, with line breaks. */
  readonly html: string;
  /** Newest date of the content in ISO 8601, where it has one. */
  readonly asOf: string | undefined;
  /** When the feed was last changed, ISO 8601: an element does not put the content of an earlier edition in its place. */
  readonly edition: string | undefined;
  readonly hash: string | undefined;
}

/** Newest date of some content in ISO 8601, where it has one. */
export const asOfIn = (tree: readonly TreeNode[], content: SnippetContent): string | undefined =>
  datesIn(tree).sort().at(-1) ?? newestDate(content);

/** @returns undefined where the feed has nothing for the element. */
export function snippetFacts(content: SnippetContent): SnippetFacts | undefined {
  const { element, attributes = {}, language, feed } = content;
  const tree = staticTree(`cssr-${known(element)}`, { ...attributes, language }, language, feed);
  if (!tree) return undefined;
  return {
    tree,
    html: inLines(tree),
    asOf: asOfIn(tree, content),
    edition: tree.length ? feed.updated : undefined,
    hash: contentHash(definitionOf(element), attributes, feed),
  };
}

/**
 * Markup to be put into a page: dated, with a mark of its content, complete without any script.
 *
 * @returns undefined where the feed has nothing for the element.
 * @throws where there is no such element, or if a `frame` is asked for without `base`.
 */
export function snippet(content: SnippetContent, delivery: Delivery, options: SnippetOptions = {}): string | undefined {
  const facts = snippetFacts(content);
  const attributes = ownAttributes(options.pinned ? { ...content, attributes: pinnedAttributes(content) } : content);
  return facts && MAKERS[delivery]({ ...content, ...facts, ...options, attributes });
}

type Ingredients = SnippetContent & SnippetFacts & SnippetOptions & { readonly attributes: Record<string, string> };

/** Those the element has, in one order, so that the same choice gives the same snippet. */
function ownAttributes({ element, attributes = {} }: SnippetContent): Record<string, string> {
  const names = Object.keys(attributesOf(element));
  return Object.fromEntries(names.flatMap((name) => (attributes[name] === undefined ? [] : [[name, attributes[name]]])));
}

/** What is first now may be second tomorrow, and is then no newer version of what was pinned. */
function pinnedAttributes({ element, attributes, feed }: SnippetContent): Attributes {
  const definition = definitionOf(element);
  const [first] = definition.one === 'first' ? shownRecords(definition, attributes ?? {}, feed) : [];
  return { ...attributes, ...(first?.[1][0] && { item: first[1][0].id }) };
}

const MAKERS: Readonly<Record<Delivery, (of: Ingredients) => string>> = {
  element: ({ element, attributes, language, theme, asOf, edition, hash, pinned, html }) => {
    const marks = { 'data-as-of': asOf, 'data-edition': edition, ...(!pinned && { 'data-hash': hash }) };
    const all = { ...attributes, language, ...(pinned && { pinned: hash }), ...marks, 'data-cssr-theme': theme };
    const space = definitionOf(element).inline || !html ? '' : '\n';
    return `<cssr-${element}${attributesHtml(all)}>${space}${html}${space}</cssr-${element}>`;
  },
  block: (of) => {
    const space = of.html ? '\n' : '';
    return `<div${attributesHtml(blockAttributes(of))}>${space}${of.html}${space}</div>`;
  },
  wordpress: (of) => `<div${attributesHtml(blockAttributes(of), true)}>${oneLine(forWordPress(of.tree), { brackets: true })}</div>`,
  // Never pinned: the server puts the newest words in.
  shortcode: ({ element, attributes, language, theme }) => {
    const all = { element, ...attributes, language, theme };
    return `[cssr${attributesHtml(all, true)}]`;
  },
  frame: frameHtml,
};

function blockAttributes({
  element,
  attributes,
  language,
  theme,
  asOf,
  edition,
  hash,
  pinned,
}: Ingredients): Record<string, string | undefined> {
  const given = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`data-${name}`, value]));
  return {
    class: 'cssr',
    'data-cssr': element,
    ...given,
    'data-language': language,
    'data-as-of': asOf,
    'data-edition': edition,
    ...(pinned ? { 'data-pinned': hash } : { 'data-hash': hash }),
    'data-cssr-theme': theme,
    ...around(language),
  };
}

/** Language and direction of what speaks to readers of these languages. */
function around(wanted: string) {
  const { language, languages, direction } = pageLocale(wanted);
  return { lang: languages.find((tag) => primary(tag) === language)!, dir: direction };
}

function frameHtml({ base, link, width, height = 480, asOf, hash, ...of }: Ingredients): string {
  const { element, attributes, language, theme } = of;
  if (!base) throw new TypeError('a frame needs the address of the folder that has frame.html');
  const chosen = new URLSearchParams({ element, ...attributes, language, ...(theme && { theme }) });
  for (const name of NOT_BY_ADDRESS) chosen.delete(name);
  const src = `${new URL('frame.html', base.endsWith('/') ? base : `${base}/`).href}#${chosen}`;
  const title = snippetLabel(of);
  const lang = around(language);
  const frame = attributesHtml({
    class: 'cssr-frame',
    src,
    title,
    ...lang,
    'data-as-of': asOf,
    'data-hash': hash,
    // Pages and files that links open are not bound by it: some browsers show no PDF in a sandbox.
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    loading: 'lazy',
    width: String(width ?? '100%'),
    height: String(height),
    // Else every browser draws a sunken edge; a style attribute would be stopped by a Content Security Policy.
    frameborder: '0',
  });
  return `<iframe${frame}></iframe>\n<p${attributesHtml(lang)}><a${attributesHtml({ href: link ?? src })}>${escapeHtml(title)}</a></p>`;
}

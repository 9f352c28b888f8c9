import { LRI, PDI, RLI } from '../locale/bidi.js';
import { isBlock, type TreeElement, type TreeNode } from './tree.js';

/**
 * What WordPress lets through in a post by someone who may not write any HTML (`wp_kses_allowed_html('post')`): it takes away `time`, `bdi`,
 * `hreflang` and `translate`. So isolates become the characters that mean the same, dates are kept in a data attribute, and what must not
 * be translated is marked with the class that translators know. Words beside a paragraph become one of their own, as `wpautop` would try.
 */
export function forWordPress(nodes: readonly TreeNode[]): TreeNode[] {
  return nodes.flatMap((node) => (typeof node === 'string' ? [node] : ofElement(node)));
}

function ofElement({ tag, attributes, children }: TreeElement): TreeNode[] {
  const inner = forWordPress(children);
  if (tag === 'bdi') return [attributes['dir'] === 'rtl' ? RLI : LRI, ...inner, PDI];
  const { translate, datetime, class: names = '', ...others } = attributes;
  const rest = Object.fromEntries(Object.entries(others).filter(([name]) => name !== 'hreflang'));
  const classes = [names, translate === 'no' ? 'notranslate' : ''].filter(Boolean).join(' ');
  const kept = {
    ...(classes && { class: classes }),
    ...rest,
    ...(datetime !== undefined && { [names === 'cssr-as-of' ? 'data-as-of' : 'data-datetime']: datetime }),
  };
  return [{ tag: tag === 'time' ? 'span' : tag, attributes: kept, children: inParagraphs(inner) }];
}

/** Where an element holds both paragraphs and words by themselves, the words are put into paragraphs. */
function inParagraphs(nodes: readonly TreeNode[]): readonly TreeNode[] {
  if (!nodes.some(isBlock)) return nodes;
  const all: TreeNode[] = [];
  let line: TreeNode[] = [];
  const endLine = () => {
    if (line.some((node) => typeof node !== 'string' || node.trim())) all.push({ tag: 'p', attributes: {}, children: line });
    line = [];
  };
  for (const node of nodes)
    if (isBlock(node)) {
      endLine();
      all.push(node);
    } else line.push(node);
  endLine();
  return all;
}

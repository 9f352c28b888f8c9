import { published } from './characters.js';
import { isBlock, isInline, VOID, type TreeNode } from './tree.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '[': '&#91;', ']': '&#93;' };

/** Text for HTML. Brackets too, where a site would take what stands in them for a shortcode. */
export const escapeHtml = (text: string, brackets = false): string => escape(published(text), brackets);

const escape = (text: string, brackets: boolean): string =>
  text.replace(brackets ? /[&<>"[\]]/g : /[&<>"]/g, (character) => ENTITIES[character]!);

/** ` name="value"` for each attribute that has a value. */
export const attributesHtml = (attributes: Readonly<Record<string, string | undefined>>, brackets = false): string =>
  Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escapeHtml(value, brackets)}"`]))
    .join('');

export interface HtmlStyle {
  /** Whether it will stand in a sentence, and not by itself. */
  readonly inLine?: boolean;
  /** Whether square brackets are escaped. */
  readonly brackets?: boolean;
}

/** A tree as HTML on one line. White space that only sets the source out goes; that between words stays. */
export function oneLine(nodes: readonly TreeNode[], style: HtmlStyle = {}): string {
  const { inLine = false, brackets = false } = style;
  return nodes
    .map((node, i) => {
      if (typeof node !== 'string') {
        const start = `<${node.tag}${attributesHtml(node.attributes, brackets)}>`;
        const inner = () => oneLine(node.children, { inLine: isInline(node.tag), brackets });
        return VOID.has(node.tag) ? start : `${start}${inner()}</${node.tag}>`;
      }
      const [before, after] = [nodes[i - 1], nodes[i + 1]];
      let text = node.replace(/[ \t\r\n\f]+/g, ' ');
      if (before === undefined ? !inLine : isBlock(before)) text = text.replace(/^ /, '');
      if (after === undefined ? !inLine : isBlock(after)) text = text.replace(/ $/, '');
      // An isolate can begin in one text and end in another.
      return escape(text, brackets);
    })
    .join('');
}

/** A tree as HTML with a line for each part, for who reads the source of a page. */
export function inLines(nodes: readonly TreeNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return escape(node, false);
      const start = `<${node.tag}${attributesHtml(node.attributes)}>`;
      if (VOID.has(node.tag)) return start;
      const isLine = !node.children.some(isBlock);
      const space = isLine ? '' : '\n';
      return `${start}${space}${inLines(node.children)}${space}</${node.tag}>`;
    })
    .reduce((before, html, i) => before + (i && (isBlock(nodes[i]!) || isBlock(nodes[i - 1]!)) ? '\n' : '') + html, '');
}

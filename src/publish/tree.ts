/**
 * Content as a tree, so that HTML, the HTML that WordPress lets through, plain text and Markdown are written from the one thing that has the
 * words. It needs neither a parser nor a DOM: a server, a command and a page can use it alike.
 */

export interface TreeElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly TreeNode[];
}
/** An element, or text with its characters as they are meant. */
export type TreeNode = TreeElement | string;

/** Elements without an end. */
export const VOID: ReadonlySet<string> = new Set(['br', 'img', 'input']);

/** Elements that stand in a line of text; all others that are written stand by themselves. */
const INLINE: ReadonlySet<string> = new Set(['a', 'abbr', 'b', 'bdi', 'br', 'dfn', 'small', 'span', 'strong', 'time']);

export const isInline = (tag: string): boolean => INLINE.has(tag);
export const isBlock = (node: TreeNode): boolean => typeof node !== 'string' && !INLINE.has(node.tag);

/** All elements of a tree, in the order of the text. */
export const elementsOf = (nodes: readonly TreeNode[]): TreeElement[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...elementsOf(node.children)]));

export const classesOf = ({ attributes }: TreeElement): readonly string[] => attributes['class']?.split(' ') ?? [];

/** The dates that the content says it is of, in ISO 8601, in their order. */
export const datesIn = (nodes: readonly TreeNode[]): string[] =>
  elementsOf(nodes).flatMap(({ attributes }) =>
    attributes['class'] === 'cssr-as-of' && attributes['datetime'] ? [attributes['datetime']] : [],
  );

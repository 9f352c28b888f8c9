/**
 * The static HTML as a tree, so that plain text, Markdown and the HTML that WordPress lets through are rendered from the one thing that has
 * the words. It reads what `markup.ts` writes and no other HTML: every tag closed, every attribute quoted, five entities. So neither a parser
 * nor a DOM has to come along, and a server, a command and a page can use it alike.
 */

export interface TreeElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly TreeNode[];
}
/** An element, or text with its characters as they are meant. */
export type TreeNode = TreeElement | string;

/** Elements without an end. */
export const VOID: ReadonlySet<string> = new Set(['br']);

/** Elements that stand in a line of text; all others that are written stand by themselves. */
export const INLINE: ReadonlySet<string> = new Set(['a', 'abbr', 'bdi', 'br', 'dfn', 'small', 'span', 'strong', 'time']);

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
const unescape = (text: string) => text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity]!);
const TOKEN = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+="[^"]*")*)\s*>|[^<]+/g;

/** @param html made by `markup`. @throws if it is not: a fault of the library, not of a feed. */
export function readMarkup(html: string): readonly TreeNode[] {
  const root: TreeNode[] = [];
  const open: { readonly tag: string; readonly children: TreeNode[] }[] = [{ tag: '', children: root }];
  let end = 0;
  for (const { 0: token, 1: slash, 2: tag, 3: list = '', index } of html.matchAll(TOKEN)) {
    const { tag: around, children } = open.at(-1)!;
    if (index !== end || (slash && around !== tag)) throw new Error(`not made by markup: ${html.slice(end, end + 60)}`);
    end += token.length;
    if (!tag) children.push(unescape(token));
    else if (slash) open.pop();
    else {
      const element = { tag, attributes: attributesIn(list), children: [] as TreeNode[] };
      children.push(element);
      if (!VOID.has(tag)) open.push(element);
    }
  }
  if (end !== html.length || open.length > 1)
    throw new Error(`not made by markup: ${html.slice(end, end + 60) || `<${open.at(-1)!.tag}>`}`);
  return root;
}

const attributesIn = (list: string): Record<string, string> =>
  Object.fromEntries([...list.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, unescape(value)]));

export const isBlock = (node: TreeNode): boolean => typeof node !== 'string' && !INLINE.has(node.tag);

/** All elements of a tree, in the order of the text. */
export const elementsOf = (nodes: readonly TreeNode[]): TreeElement[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...elementsOf(node.children)]));

/** The dates that the content says it is of, in ISO 8601, in their order. */
export const datesIn = (nodes: readonly TreeNode[]): string[] =>
  elementsOf(nodes).flatMap(({ attributes }) =>
    attributes['class'] === 'cssr-as-of' && attributes['datetime'] ? [attributes['datetime']] : [],
  );

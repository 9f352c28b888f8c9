import { VOID, type TreeNode } from '../../src/publish/tree.js';

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
const unescape = (text: string) => text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity]!);
const TOKEN = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+="[^"]*")*)\s*>|[^<]+/g;

/** Reads static HTML as PHP does: every tag closed, every attribute quoted, five entities. @throws if it is not so. */
export function readMarkup(html: string): readonly TreeNode[] {
  const root: TreeNode[] = [];
  const open: { readonly tag: string; readonly children: TreeNode[] }[] = [{ tag: '', children: root }];
  let end = 0;
  for (const { 0: token, 1: slash, 2: tag, 3: list = '', index } of html.matchAll(TOKEN)) {
    const { tag: around, children } = open.at(-1)!;
    if (index !== end || (slash && around !== tag)) throw new Error(`not static HTML: ${html.slice(end, end + 60)}`);
    end += token.length;
    if (!tag) children.push(unescape(token));
    else if (slash) open.pop();
    else {
      const element = { tag, attributes: attributesIn(list), children: [] as TreeNode[] };
      children.push(element);
      if (!VOID.has(tag)) open.push(element);
    }
  }
  if (end !== html.length || open.length > 1) throw new Error(`not static HTML: ${html.slice(end, end + 60) || `<${open.at(-1)!.tag}>`}`);
  return root;
}

const attributesIn = (list: string): Record<string, string> =>
  Object.fromEntries([...list.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, unescape(value)]));

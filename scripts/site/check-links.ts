import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

interface Read {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
}

/** Ids and addresses of a page: of links, and of what the page itself loads. */
function read(path: string): Read {
  const ids = new Set<string>();
  const links: string[] = [];
  const walk = (node: Node) => {
    if ('tagName' in node)
      for (const { name, value } of node.attrs) {
        if (name === 'id') ids.add(value);
        if (name === 'href' || (name === 'src' && node.tagName !== 'cssr-frame')) links.push(value);
      }
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(readFileSync(path, 'utf8')));
  return { ids, links };
}

/** Anchors that scripts read: what a frame shows, what a studio has chosen, a statement of an element. */
const FOR_SCRIPTS = /^(\w+=|cssr-)/;

/**
 * Links that lead nowhere, of all pages of the site but those that are made by Storybook: a file or an anchor that is not there, or an address from
 * the root of a server, which would not work in another folder. Links to other sites are not opened.
 */
export function brokenLinks(out: string): readonly string[] {
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html') && !/^storybook\/|\/edition\//.test(name));
  const known = new Map<string, Read>();
  const readOnce = (path: string) => known.get(path) ?? known.set(path, read(join(out, path))).get(path)!;
  return pages.flatMap((page) =>
    readOnce(page).links.flatMap((href): string[] => {
      if (/^[a-z][a-z\d+.-]*:/i.test(href)) return [];
      if (href.startsWith('/')) return [`${page}: ${href} is no relative address`];
      const [path = '', anchor] = href.split('#');
      const named = path.split('?')[0]!;
      const target = named === '' ? page : join(dirname(page), decodeURIComponent(named));
      if (!existsSync(join(out, target)) || !statSync(join(out, target)).isFile()) return [`${page}: ${href} leads nowhere`];
      if (!anchor || !target.endsWith('.html') || FOR_SCRIPTS.test(anchor)) return [];
      return readOnce(target).ids.has(decodeURIComponent(anchor)) ? [] : [`${page}: ${href} has no such anchor`];
    }),
  );
}

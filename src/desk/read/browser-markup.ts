import type { MarkupElement, MarkupParsers } from './document.js';
import { refuseDocumentType, TreeBuilder } from './markup-tree.js';

function treeOf(root: Element, kind: 'xml' | 'html'): MarkupElement {
  const tree = new TreeBuilder(kind);
  const waiting: (Node | 'close')[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node === 'close') tree.close();
    else if (node instanceof Element) {
      tree.open(
        kind === 'html' ? node.tagName.toLowerCase() : node.tagName,
        Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value])),
      );
      waiting.push('close');
      for (let child = node.lastChild; child; child = child.previousSibling) waiting.push(child);
    } else if (node instanceof CharacterData && (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE))
      tree.text(node.data);
  }
  return tree.root;
}

function xml(text: string): MarkupElement {
  refuseDocumentType(text);
  const page = new DOMParser().parseFromString(text, 'application/xml');
  if (page.querySelector('parsererror')) throw new Error('not well-formed');
  return treeOf(page.documentElement, 'xml');
}

const html = (text: string): MarkupElement => treeOf(new DOMParser().parseFromString(text, 'text/html').documentElement, 'html');

/** What reads markup in a browser. Its documents are inert: no script of them runs, and no picture is fetched. */
export const browserMarkup: MarkupParsers = { xml, html };

import { inflateRawSync } from 'node:zlib';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { SaxesParser } from 'saxes';
import type { MarkupElement, Platform } from '../desk/read/document.js';
import { refuseDocumentType, TreeBuilder } from '../desk/read/markup-tree.js';

function xml(text: string): MarkupElement {
  refuseDocumentType(text);
  const tree = new TreeBuilder('xml');
  // With namespaces, so that an unknown prefix is as wrong as in a browser.
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) =>
    tree.open(name, Object.fromEntries(Object.entries(attributes).map(([name, { value }]) => [name, value]))),
  );
  parser.on('closetag', () => tree.close());
  parser.on('text', (text) => tree.text(text));
  parser.on('cdata', (text) => tree.text(text));
  parser.write(text).close();
  return tree.root;
}

type Node = DefaultTreeAdapterTypes.Node;

function html(text: string): MarkupElement {
  const tree = new TreeBuilder('html');
  // A list of what is still to do, since a page may be nested deeper than the stack of calls.
  const waiting: (Node | 'close')[] = [parse(text)];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node === 'close') tree.close();
    else if (defaultTreeAdapter.isTextNode(node)) tree.text(node.value);
    else {
      if (defaultTreeAdapter.isElementNode(node)) {
        tree.open(
          node.tagName.toLowerCase(),
          Object.fromEntries(node.attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value])),
        );
        waiting.push('close');
      }
      // What is in a template is not among its children.
      if ('childNodes' in node) for (let i = node.childNodes.length; i--;) waiting.push(node.childNodes[i]!);
    }
  }
  return tree.root;
}

function inflate(data: Uint8Array, size: number): Uint8Array {
  // It gives up as soon as there is more.
  const result = inflateRawSync(data, { maxOutputLength: Math.max(size, 1) });
  if (result.length !== size) throw new Error(`${result.length} bytes in place of ${size}`);
  return result;
}

/** What Node does. */
export const nodePlatform: Platform = { xml, html, inflate };

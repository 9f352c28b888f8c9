import type { MarkupElement, MarkupParsers, Platform } from './document.js';
import { refuseDocumentType, TreeBuilder } from './markup-tree.js';
import { openZip } from './zip.js';

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

/**
 * What a browser does. It unpacks only while others wait, and the readers do not: so all that is packed in some files is unpacked before.
 *
 * @param files that are to be read; what is damaged in them is told by who reads it.
 */
export async function browserPlatform(files: readonly Uint8Array[] = []): Promise<Platform> {
  const unpacked = new Map<Uint8Array['buffer'], Map<number, Uint8Array | undefined>>();
  for (const bytes of files) {
    const ofFile = new Map<number, Uint8Array | undefined>();
    unpacked.set(bytes.buffer, ofFile);
    for (const [data, size] of packedIn(bytes)) ofFile.set(data.byteOffset, await inflated(data, size).catch(() => undefined));
  }
  return {
    ...browserMarkup,
    inflate(data) {
      const result = unpacked.get(data.buffer)?.get(data.byteOffset);
      if (!result) throw new Error('damaged');
      return result;
    },
  };
}

/** The deflated parts of a file, where it is a zip, with the bytes that each comes to. */
function packedIn(bytes: Uint8Array): readonly (readonly [Uint8Array, number])[] {
  const packed: [Uint8Array, number][] = [];
  const inflate = (data: Uint8Array, size: number) => {
    packed.push([data, size]);
    return data;
  };
  try {
    const { names, read } = openZip(bytes, { inflate });
    for (const name of names) read(name);
  } catch {
    // Told by who reads it.
  }
  return packed;
}

async function inflated(data: Uint8Array, size: number): Promise<Uint8Array> {
  const result = new Uint8Array(size);
  let length = 0;
  const reader = new Blob([data as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  for (;;) {
    const { value, done } = await reader.read();
    if (done) break;
    // A zip may tell anything: what comes to more than it says is given up at once.
    result.set(value, length);
    length += value.length;
  }
  if (length !== size) throw new Error('damaged');
  return result;
}

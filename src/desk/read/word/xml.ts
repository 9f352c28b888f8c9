import type { MarkupElement, MarkupParsers } from '../document.js';
import { childOf, isElement } from '../markup-tree.js';

/** The prefixes that Word writes, by what their namespaces end with: other programs may have others. */
const USUAL: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(2006\/)?main$/, 'w'],
  [/\/officeDocument\/(2006\/)?relationships$/, 'r'],
  [/\/drawingml\/(2006\/)?picture$/, 'pic'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/\/officeDocument\/(2006\/)?math$/, 'm'],
];

/** Reads a file of a Word document. @throws {Error} if it is not well-formed. */
export function readXml(bytes: Uint8Array, parsers: MarkupParsers): MarkupElement {
  const isUtf16 = bytes[0] === 0xff || bytes[0] === 0xfe;
  const text = new TextDecoder(isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
  const root = parsers.xml(text);
  const renamed = new Map<string, string>();
  for (const [name, value] of Object.entries(root.attributes)) {
    const usual = USUAL.find(([namespace]) => namespace.test(value))?.[1];
    const own = /^xmlns(?::|$)(.*)/.exec(name)?.[1];
    if (usual !== undefined && own !== undefined && own !== usual) renamed.set(own, usual);
  }
  return renamed.size ? rename(root, renamed) : root;
}

function rename(element: MarkupElement, prefixes: ReadonlyMap<string, string>): MarkupElement {
  const named = (name: string, isAttribute: boolean) => {
    const [prefix, local] = name.includes(':') ? (name.split(':') as [string, string]) : ['', name];
    const usual = isAttribute && !prefix ? undefined : prefixes.get(prefix);
    return usual ? `${usual}:${local}` : name;
  };
  return {
    name: named(element.name, false),
    attributes: Object.fromEntries(Object.entries(element.attributes).map(([name, value]) => [named(name, true), value])),
    children: element.children.map((child) => (isElement(child) ? rename(child, prefixes) : child)),
  };
}

/** `w:val` of a child. */
export const valueOf = (element: MarkupElement | undefined, name: string): string | undefined =>
  childOf(element, name)?.attributes['w:val'];

const OFF = ['0', 'false', 'off'];

/** Whether a property is on or off; absent where it is not told. */
export function isOn(properties: MarkupElement | undefined, name: string): boolean | undefined {
  const property = childOf(properties, name);
  return property && !OFF.includes((property.attributes['w:val'] ?? 'true').toLowerCase());
}

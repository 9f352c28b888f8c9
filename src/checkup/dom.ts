import { memberOf, queryAll } from '../runtime/feed/safe-document.js';

/** The elements of the page that a selector names, in their order. */
export const all = <E extends Element = HTMLElement>(selector: string): E[] => queryAll<E>(selector);

/** The elements within another that a selector names. */
export const within = <E extends Element = HTMLElement>(root: Element, selector: string): E[] => queryAll<E>(selector, root);

export const root = (): HTMLElement => all(':root')[0]!;

/** What an element stands in, from the nearest out. */
export function parentsOf(element: Element): Element[] {
  const parents: Element[] = [];
  for (let at: Element | null = element; (at = memberOf(at, 'parentElement'));) parents.push(at);
  return parents;
}

export const boxOf = (element: Element): DOMRect => memberOf(element, 'getBoundingClientRect').call(element);

export const has = (element: Element, name: string): boolean => memberOf(element, 'hasAttribute').call(element, name);

export const attribute = (element: Element, name: string): string | null => memberOf(element, 'getAttribute').call(element, name);

/** The attributes of an element as they would be written, each with a space before it; those the library sets itself are left out. */
export const attributesText = (element: Element, not: RegExp = /^(state|class|style|id|data-cssr)$/): string =>
  Array.from(element.attributes)
    .filter(({ name }) => !not.test(name))
    .map(({ name, value }) => (value ? ` ${name}="${value}"` : ` ${name}`))
    .join('');

/** How an element is told from others in a sentence: `div.tabs#news`. */
export function nameOf(element: Element): string {
  const id = attribute(element, 'id');
  return `${element.localName}${(attribute(element, 'class') ?? '').trim().replace(/^(?=\S)|\s+/g, '.')}${id ? `#${id}` : ''}`.slice(
    0,
    120,
  );
}

/**
 * The DOM, on a page that may have put something else in its place: an `<img name="querySelectorAll">` stands in for the method of that name
 * on `document`, a field of a form for that of the form.
 */

/** The elements of the page that a selector names, in their order. */
export const all = <E extends Element = HTMLElement>(selector: string): E[] =>
  Array.from(Document.prototype.querySelectorAll.call(document, selector)) as E[];

/** The elements within another that a selector names. */
export const within = <E extends Element = HTMLElement>(root: Element, selector: string): E[] =>
  Array.from(Element.prototype.querySelectorAll.call(root, selector)) as E[];

export const root = (): HTMLElement => all(':root')[0]!;

/** What an element stands in, from the nearest out. A field named `parentElement` would lead round in a circle. */
export function parentsOf(element: Element): Element[] {
  const parentElement = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')!.get!;
  const parents: Element[] = [];
  for (let at = element; (at = parentElement.call(at) as Element);) parents.push(at);
  return parents;
}

export const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);

export const has = (element: Element, name: string): boolean => Element.prototype.hasAttribute.call(element, name);

export const attribute = (element: Element, name: string): string | null => Element.prototype.getAttribute.call(element, name);

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

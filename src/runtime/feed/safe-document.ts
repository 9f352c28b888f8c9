/**
 * The DOM of a page that may have put something else in its place: an `<img name="querySelector">` stands in for the method of that name on
 * `document`, a field of a form for that of the form. Everything is taken from the prototypes.
 */

/** A member of a document or another node. */
export const memberOf = <T extends Node, K extends keyof T>(node: T, name: K): T[K] =>
  Reflect.get(Reflect.getPrototypeOf(node)!, name, node);

/** The elements that a selector names, in their order. */
export const queryAll = <E extends Element>(selector: string, root: Document | DocumentFragment | Element = document): E[] => [
  ...memberOf(root, 'querySelectorAll').call<typeof root, [string], NodeListOf<E>>(root, selector),
];

export const createElement = <K extends keyof HTMLElementTagNameMap>(tag: K): HTMLElementTagNameMap[K] =>
  memberOf(document, 'createElement').call<Document, [string], HTMLElementTagNameMap[K]>(document, tag);

/** Whether more of the page is still to come. */
export const isParsing = (page: Document): boolean => memberOf(page, 'readyState') === 'loading';

/** Calls back when all of the page has been read. */
export const onParsed = (page: Document, listener: () => void): void =>
  memberOf(page, 'addEventListener').call(page, 'DOMContentLoaded', listener, { once: true });

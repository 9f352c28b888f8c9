import { createElement } from '../runtime/feed/safe-document.js';

/**
 * Makes an element of the library from plain data. Only attributes that it observes are asked for.
 *
 * @param name the tag without `cssr-`.
 * @param valueOf the value of an attribute, null where it has none.
 * @returns undefined where there is no such element.
 */
export function makeElement(name: string, valueOf: (attribute: string) => string | null): HTMLElement | undefined {
  const tag = `cssr-${name}`;
  const { observedAttributes } = (customElements.get(tag) ?? {}) as { readonly observedAttributes?: readonly string[] };
  if (!observedAttributes) return undefined;
  const element = createElement(tag as 'div');
  for (const attribute of observedAttributes) {
    const value = valueOf(attribute);
    if (value !== null) element.setAttribute(attribute, value);
  }
  return element;
}

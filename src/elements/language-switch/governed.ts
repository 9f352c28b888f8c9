import { queryAll } from '../../runtime/feed/safe-document.js';

const SWITCH = 'cssr-language-switch';

/** What a switch looks for: the elements of the library under a node, and the node itself; but no switch. */
export const governedIn = (root: Node): Element[] =>
  [root, ...queryAll('*', root as Element)].filter(
    (node): node is Element => node instanceof Element && node.localName.startsWith('cssr-') && node.localName !== SWITCH,
  );

/**
 * Gives elements their language by the attribute `language`, which works for those not registered yet, too, and leaves the `lang` of the page
 * alone: its own text does not change. Without a language they speak as the page has it again.
 */
export function govern(elements: readonly Element[], language: string): void {
  for (const element of elements)
    if (!language) element.removeAttribute('language');
    else if (element.getAttribute('language') !== language) element.setAttribute('language', language);
}

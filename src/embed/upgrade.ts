import { STATIC_CLASS, STATIC_CONTENT } from '../runtime/static-content.js';
import { createElement, queryAll } from '../runtime/feed/safe-document.js';
import { makeElement } from './make-element.js';

const BLOCKS = '[data-cssr]';

/**
 * Turns blocks of plain markup (`<div data-cssr="mission-card" data-item="…">`) into elements, for pages that strip tags they do not know; and
 * gives an element back its static content, where the page has moved it out. May be called again at any time: what is done stays as it is.
 * The script does so by itself for all of the page, now and later; only within a shadow root it cannot look.
 *
 * @param root where to look; itself included.
 */
export function upgrade(root: Document | DocumentFragment | Element = document): void {
  const found = queryAll(`${BLOCKS},${STATIC_CONTENT}`, root);
  if (root instanceof Element) found.unshift(root);
  for (const element of found) {
    if (element.matches(BLOCKS)) upgradeBlock(element);
    else takeBack(element);
  }
}

/** Puts the element into its block, and what stood there into the element. A name that no element has is left alone. */
function upgradeBlock(block: Element): void {
  const element = makeElement(block.getAttribute('data-cssr')!, (name) => block.getAttribute(`data-${name}`));
  if (!element || [...block.children].some(({ localName }) => localName === element.localName)) return;
  // All of a block is static content, whatever classes the page has left it.
  const content = createElement('div');
  content.className = STATIC_CLASS;
  for (const child of [...block.childNodes]) ((child as Partial<Element>).slot ? element : content).append(child);
  element.append(content);
  block.append(element);
}

/**
 * Within a paragraph, where editors like to put a tag, no block can stand: `<p><cssr-x><div>…</div></cssr-x></p>` is read as a paragraph with an
 * empty element, and the block after it. Only static content of this kind of element, right after it, is taken back.
 */
function takeBack(content: Element): void {
  const paragraph = content.previousElementSibling;
  const element = paragraph?.localName === 'p' && paragraph.lastElementChild;
  if (
    element &&
    element.localName.startsWith('cssr-') &&
    content.classList.contains(element.localName) &&
    !hasText(element, element.nextSibling) &&
    !hasText(element.nextSibling, null) &&
    !hasText(paragraph.nextSibling, content)
  ) {
    element.append(content);
    (element as Partial<{ requestUpdate: () => void }>).requestUpdate?.();
  }
}

/** Whether there is anything but space from one node to before another. */
function hasText(from: Node | null, to: Node | null): boolean {
  for (let node = from; node && node !== to; node = node.nextSibling) if (node.textContent!.trim()) return true;
  return false;
}

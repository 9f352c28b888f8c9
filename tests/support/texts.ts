/** A text that a reader sees, with the colours it is drawn in. */
export interface ShownText {
  readonly text: string;
  readonly element: Element;
  readonly colour: string;
  /** What lies behind it, from the front to the first that lets nothing through; none of the page. */
  readonly grounds: readonly string[];
}

const CLEAR = 'rgba(0, 0, 0, 0)';

/** All texts within a node, in shadow trees and in fields too, that have a place on the page. @param page where the page begins. */
export function shownTexts(root: Node, page: Element): ShownText[] {
  if (root instanceof HTMLSlotElement && root.assignedNodes().length) return root.assignedNodes().flatMap((node) => shownTexts(node, page));
  if (root instanceof Element) {
    if (root.matches('style, script') || !isSeen(root)) return [];
    const own = textOfField(root);
    const within = [...(root.shadowRoot ?? root).childNodes].flatMap((node) => shownTexts(node, page));
    return own ? [describe(own, root, page), ...within] : within;
  }
  const text = root instanceof Text ? root.data.trim() : '';
  const range = document.createRange();
  range.selectNodeContents(root);
  return text && root.parentElement && range.getClientRects().length ? [describe(text, root.parentElement, page)] : [];
}

function describe(text: string, element: Element, page: Element): ShownText {
  const grounds: string[] = [];
  for (let at: Element | null = element; at && at !== page; at = around(at)) {
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(at);
    if (backgroundImage !== 'none' || opacity !== '1') grounds.push(`${backgroundImage}, opacity ${opacity}`);
    if (backgroundColor === CLEAR) continue;
    grounds.push(backgroundColor);
    if (backgroundColor.startsWith('rgb(')) break;
  }
  return { text, element, colour: getComputedStyle(element).color, grounds };
}

/** The element around another, as it is drawn. */
const around = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

const textOfField = (element: Element): string =>
  element instanceof HTMLInputElement && !/^(radio|checkbox|hidden)$/.test(element.type) ? element.value || element.placeholder : '';

/** Whether it is drawn: neither hidden, nor cut to nothing for screen readers, nor a control that cannot be used. */
function isSeen(element: Element): boolean {
  if (element.matches(':disabled')) return false;
  const { display, visibility, overflow } = getComputedStyle(element);
  if (display === 'none' || visibility !== 'visible') return false;
  const { width, height } = element.getBoundingClientRect();
  return overflow === 'visible' || (width > 1 && height > 1);
}

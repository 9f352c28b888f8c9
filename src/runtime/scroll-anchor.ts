/** Pieces of text with nothing else in them, by their text, in the order of the page; undefined where a text is there twice. */
function piecesOf(root: ParentNode): Map<string, HTMLElement | undefined> {
  const pieces = new Map<string, HTMLElement | undefined>();
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    const text = element.textContent.trim();
    if (!element.firstElementChild && text) pieces.set(text, pieces.has(text) ? undefined : element);
  }
  return pieces;
}

/** Where the text of an element is: the box of a heading is higher than that of a bold word in a line, by as much as the font has it. */
function textBox(element: Element): DOMRect {
  const range = new Range();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

const topOf = (element: Element): number => textBox(element).top;
const isShown = (element: Element | undefined): element is HTMLElement => !!element && textBox(element).height > 0;

/** Moves what scrolls around an element, at once even where the page has it smooth. */
function scroll(element: Element, top: number): void {
  let scroller: Element | null = element;
  while (scroller && !scroller.scrollTop) scroller = scroller.parentElement;
  scroller?.scrollBy({ top, behavior: 'instant' });
}

/**
 * Holds the line at which a reader is while the element takes the place of the content of the page: the script may come late, when half of
 * it is read, and the two are not of one height. The line is found again by its words. A link that has the focus keeps it.
 *
 * @returns to be called as soon as the element is rendered.
 */
export function holdScroll(host: HTMLElement): () => void {
  const { top, bottom } = host.getBoundingClientRect();
  // Below the first line in sight nothing moves what is read.
  const isRead = top < 0 && bottom > 0;
  const focused = host.querySelector('a:focus')?.getAttribute('href');
  const lines: [text: string, top: number][] = [];
  if (isRead)
    for (const [text, piece] of piecesOf(host))
      if (isShown(piece) && topOf(piece) >= 0 && topOf(piece) < innerHeight) lines.push([text, topOf(piece)]);

  return () => {
    // What is above the reader most browsers make up for by themselves.
    if (bottom <= 0 && !CSS.supports('overflow-anchor:auto')) scroll(host, host.getBoundingClientRect().bottom - bottom);
    const root = host.shadowRoot!;
    if (focused) root.querySelector<HTMLElement>(`a[href="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
    if (!isRead) return;
    const now = piecesOf(root);
    const line = lines.find(([text]) => isShown(now.get(text)));
    if (line) scroll(host, topOf(now.get(line[0])!) - line[1]);
  };
}

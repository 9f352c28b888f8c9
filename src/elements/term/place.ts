interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Where a card goes that explains a word, in the coordinates of the viewport: below the word, from where it begins; above where there is no
 * room below; always whole within the viewport if it fits.
 */
export function place(word: Box, card: Size, viewport: Size, rtl: boolean): { readonly x: number; readonly y: number } {
  const within = (at: number, size: number, room: number) => Math.max(0, Math.min(at, room - size));
  const below = word.bottom + card.height <= viewport.height || word.top < card.height;
  return {
    x: within(rtl ? word.right - card.width : word.left, card.width, viewport.width),
    y: within(below ? word.bottom : word.top - card.height, card.height, viewport.height),
  };
}

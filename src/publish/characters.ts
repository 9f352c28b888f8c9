import { UNFIT } from '../content/well-formed.js';

const NO_TEXT = new RegExp(UNFIT.source, 'gu');
const OPENS = '\u2066\u2067\u2068';
const PDI = '\u2069';

/** So many isolates may stand in one another: in HTML they are elements, which servers take no more than 30 deep. */
const LEVELS = 8;

/**
 * Text that can be published: without control characters, and with � for half a character. The texts of a feed are like that already; those
 * that a page or a command brings along, a heading say, need not be. Isolates stay where each is closed again.
 */
export function published(text: string): string {
  let open = 0;
  const clean = text.replace(NO_TEXT, (character) => {
    if (character >= '\ud800') return '\ufffd';
    if (OPENS.includes(character)) return ++open > LEVELS ? '' : character;
    if (character !== PDI || !open) return '';
    return open-- > LEVELS ? '' : character;
  });
  return clean + PDI.repeat(Math.min(open, LEVELS));
}

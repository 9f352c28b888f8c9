import { UNFIT } from '../content/well-formed.js';

const NO_TEXT = new RegExp(UNFIT.source, 'gu');
const ISOLATE = /[\u2066-\u2069]/;
const PDI = '\u2069';

/**
 * Text that can be published: without control characters, and with � for half a character. The texts of a feed are like that already; those
 * that a page or a command brings along, a heading say, need not be. Isolates stay where each is closed again.
 */
export function published(text: string): string {
  let open = 0;
  const clean = text.replace(NO_TEXT, (character) => {
    if (/[\ud800-\udfff]/u.test(character)) return '\ufffd';
    if (!ISOLATE.test(character)) return '';
    open += character === PDI ? -1 : 1;
    return character !== PDI || open >= 0 ? character : ((open = 0), '');
  });
  return open ? clean + PDI.repeat(open) : clean;
}

import { EDITION_FORMAT, type ViewFile } from '../../views/edition.js';
import { readJson, type Read } from '../feed/request.js';

/** Whether something is a file of an edition that this script can read. @throws if not. */
export function judgeView(json: unknown): void {
  const { format } = Object(json) as Partial<ViewFile>;
  if (format !== EDITION_FORMAT) throw new TypeError(`not a file of an edition of format ${EDITION_FORMAT}: its format is ${format}`);
}

export const readView: Read = (text, from) => readJson(text, from, judgeView);

/** With the digits of the other system: what an edition says in Arabic it says with Arabic ones. */
export const readViewInLatin: Read = (text, from) =>
  readView(
    text
      .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
      .replaceAll('٫', '.')
      .replaceAll('"digits":"arab"', '"digits":"latn"'),
    from,
  );

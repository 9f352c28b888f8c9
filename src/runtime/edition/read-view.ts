import { EDITION_FORMAT, type PinnedFile, type RestFile, type ViewFile } from '../../views/edition.js';
import { inLatin } from '../../views/shown.js';
import { readJson, type Read } from '../feed/request.js';

/** Whether something is a file of an edition that this script can read. @throws if not. */
export function judgeView(json: unknown): void {
  const file = Object(json) as Partial<ViewFile & PinnedFile>;
  if (file.format !== EDITION_FORMAT || (file.view === undefined && !file.pinned))
    throw new TypeError(`not a view of an edition of format ${EDITION_FORMAT}: ${JSON.stringify(json).slice(0, 99)}`);
}

/** With the address it came from, by which others are named. */
export const readView: Read = (text, from) => ({ ...readJson(text, from, judgeView), from });

/** More rows of a list that was cut. */
export const readRest: Read = (text, from) =>
  readJson(text, from, (json) => {
    if (!Array.isArray((Object(json) as Partial<RestFile>).rows)) throw new TypeError('it has no rows');
  });

/** What an edition says in Arabic it says with Arabic digits. */
const latin =
  (read: Read): Read =>
  (text, from) =>
    read(inLatin(text), from);

export const readViewInLatin = latin(readView);
export const readRestInLatin = latin(readRest);

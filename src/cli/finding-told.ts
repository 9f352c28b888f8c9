import { checkFeed } from '../desk/checks/check-feed.js';
import type { Finding } from '../desk/checks/finding.js';
import { findingWords } from '../desk/checks/words.js';
import { getLocale } from '../locale/locale.js';
import type { Complaint } from './complaint.js';
import type { JudgedFeed } from './judge-feed.js';

/** The day on which a feed is judged: `2026-11-27`. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** What the checks have found in a feed, as a complaint with its file and line. */
export function toldOf(judged: JudgedFeed, finding: Finding): Complaint {
  const { severity, code, place } = finding;
  const { title, remedy } = findingWords(finding, getLocale('en'));
  // A terminal sets the direction of lines by itself.
  const words = [title, remedy]
    .filter((part) => part !== undefined)
    .map((part) => part.replace(/[\u2066-\u2069]/g, ''))
    .join(' – ');
  const field = place.in === 'feed' ? place : { collection: 'feed', record: '', field: '' };
  const { collection, record, field: path } = field;
  const language = finding.values['language'];
  // A text in one language stands on a line of its own.
  const line = judged.placeOf({ collection, record, field: language === undefined ? path : `${path}.${language}` });
  return { ...line, severity, code, collection, record, field: path, message: `${collection}/${record} ${path}: ${words}` };
}

/** What may bring people into danger if it is published. */
export const dangersIn = (judged: JudgedFeed): readonly Complaint[] =>
  checkFeed(judged.feed, today()).flatMap((finding) => (finding.severity === 'danger' ? [toldOf(judged, finding)] : []));

/** Why nothing is written while such a thing is open. */
export const STOPPED_BY_DANGER =
  'nothing was written: take out what may bring people into danger, or look at each and say --despite-danger';

/** The option for who has looked. */
export const DESPITE_DANGER = {
  'despite-danger': { says: 'also where something in it may bring people into danger: when somebody has looked at each of these' },
} as const;

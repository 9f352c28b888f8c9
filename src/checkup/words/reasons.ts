import type { Reason } from '../../content/reasons.js';
import type { Locale } from '../../locale/locale.js';

/** The sentences of `content/reasons.ts`, which are written once more here to be translated: a test holds them together. */
export const reasonWords = ({ msg }: Locale): Readonly<Record<Reason, string>> => ({
  missing: msg('is missing', { id: 'checkup.reason.missing' }),
  text: msg(
    'must be text that is not empty (a missing language is left out), without control characters, halves of an emoji and characters that re-order text',
    { id: 'checkup.reason.text' },
  ),
  id: msg('must be lower-case letters and digits joined by hyphens, 200 characters at most', { id: 'checkup.reason.id' }),
  language: msg('must be a BCP 47 language tag such as en or ar', { id: 'checkup.reason.language' }),
  link: msg('must be a link that begins with https:, mailto: or tel:', { id: 'checkup.reason.link' }),
  date: msg('must be a date that exists, such as 2022, 2022-11 or 2022-11-06', { id: 'checkup.reason.date' }),
  dates: msg(
    'must be a day (2022-11-06), a month (2020-06) or a year (2021) that exists, a range of them (2022-11-06/2022-11-07), the end after the start, or rough: about then (2022-11~), no later than then (../2022-11)',
    { id: 'checkup.reason.dates' },
  ),
  'rough-date': msg('must be a date that exists, such as 2022 or 2022-11-06; about then (2022-11~), or no later than then (../2022-11)', {
    id: 'checkup.reason.rough-date',
  }),
  duration: msg('must be a length of time such as P4D (four days) or PT90M (ninety minutes)', { id: 'checkup.reason.duration' }),
  version: msg('must be a version such as 1.0', { id: 'checkup.reason.version' }),
  'one-of': msg('is not one of the words allowed here', { id: 'checkup.reason.one-of' }),
  integer: msg('must be a whole number, zero or more', { id: 'checkup.reason.integer' }),
  list: msg('must be a list', { id: 'checkup.reason.list' }),
  'too-few': msg('has too few entries', { id: 'checkup.reason.too-few' }),
  object: msg('must be an object', { id: 'checkup.reason.object' }),
  map: msg('must be an object with at least one entry', { id: 'checkup.reason.map' }),
  deep: msg('is nested more than 64 levels deep', { id: 'checkup.reason.deep' }),
  duplicate: msg('is used twice; the first record is kept', { id: 'checkup.reason.duplicate' }),
});

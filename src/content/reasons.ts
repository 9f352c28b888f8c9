/** Why a field was refused, with the sentence that explains it. Elements only pass the key on, so the sentences are not in the browser bundle. */
export const REASONS = {
  missing: 'is missing',
  text: 'must be text that is not empty (a missing language is left out), without control characters, halves of an emoji and characters that re-order text',
  id: 'must be lower-case letters and digits joined by hyphens, 200 characters at most',
  language: 'must be a BCP 47 language tag such as en or ar',
  link: 'must be a link that begins with https:, mailto: or tel:',
  date: 'must be a date that exists, such as 2022, 2022-11 or 2022-11-06',
  'rough-date': 'must be a date that exists, such as 2022 or 2022-11-06; about then (2022-11~), or no later than then (../2022-11)',
  dates:
    'must be a day (2022-11-06), a month (2020-06) or a year (2021) that exists, a range of them (2022-11-06/2022-11-07), the end after the start, or rough: about then (2022-11~), no later than then (../2022-11)',
  duration: 'must be a length of time such as P4D (four days) or PT90M (ninety minutes)',
  version: 'must be a version such as 1.0',
  'one-of': 'is not one of the words allowed here',
  integer: 'must be a whole number, zero or more',
  list: 'must be a list',
  'too-few': 'has too few entries',
  object: 'must be an object',
  map: 'must be an object with at least one entry',
  deep: 'is nested more than 64 levels deep',
  duplicate: 'is used twice; the first record is kept',
} as const;
export type Reason = keyof typeof REASONS;

/** Told of each fault: where it is (a path such as `dates[0]`) and what is wrong. */
export type Report = (path: string, reason: Reason) => void;

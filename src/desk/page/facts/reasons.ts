import type { Reason } from '../../../content/reasons.js';
import type { Locale } from '../../../locale/locale.js';

/** What to do where a field is not right; what is to be typed as it is stands in backticks (`coded`). */
export const reasonWords = ({ msg }: Locale): Readonly<Record<Reason, string>> => ({
  missing: msg('This is needed.', { id: 'desk.facts.reason.missing' }),
  text: msg('Write some words. Invisible characters that turn text round are not allowed.', { id: 'desk.facts.reason.text' }),
  id: msg('Only small Latin letters and digits, joined by hyphens: `amman-2022-11`.', { id: 'desk.facts.reason.id' }),
  language: msg('A language tag, such as `ar` or `en`.', { id: 'desk.facts.reason.language' }),
  link: msg('An address that begins with `https:`, `mailto:` or `tel:`.', { id: 'desk.facts.reason.link' }),
  date: msg('A date that exists: `2022-11-06`, `2022-11` or `2022`.', { id: 'desk.facts.reason.date' }),
  'rough-date': msg('A date that exists: `2022-11-06` or `2022`; about then: `2022-11~`; no later than then: `../2022-11`.', {
    id: 'desk.facts.reason.rough-date',
  }),
  dates: msg(
    'A date or a span: `2022-11-06`, `2022-11-06/2022-11-07`, `2022-11`; about then: `2022-11~`; no later than then: `../2022-11`.',
    {
      id: 'desk.facts.reason.dates',
    },
  ),
  duration: msg('A length such as `P4D` (four days) or `PT90M` (ninety minutes).', { id: 'desk.facts.reason.duration' }),
  version: msg('A version such as `1.1`.', { id: 'desk.facts.reason.version' }),
  'one-of': msg('Choose one of the words offered.', { id: 'desk.facts.reason.one-of' }),
  integer: msg('A whole number, zero or more.', { id: 'desk.facts.reason.integer' }),
  list: msg('Add an entry.', { id: 'desk.facts.reason.list' }),
  'too-few': msg('One more entry is needed.', { id: 'desk.facts.reason.too-few' }),
  object: msg('Fill this in.', { id: 'desk.facts.reason.object' }),
  map: msg('Write it in at least one language.', { id: 'desk.facts.reason.map' }),
  deep: msg('This is nested too deep.', { id: 'desk.facts.reason.deep' }),
  duplicate: msg('Another record has this id.', { id: 'desk.facts.reason.duplicate' }),
});

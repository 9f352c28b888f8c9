import {
  ACTIVITY_KINDS,
  CONFLICT_FIELDS,
  EVENT_STATUSES,
  MODALITIES,
  OFFICIAL_PARTS,
  OFFICIAL_ROLES,
  SOURCE_STANDINGS,
  STATEMENT_TYPES,
} from '../content/vocabulary.js';
import type { Locale } from '../locale/locale.js';
import { conflictLabel, eventStatusLabel, kindLabel, modalityLabel, partLabel, roleLabel, typeLabel } from '../views/words.js';

const optionWords = ({ msg }: Locale): Readonly<Record<string, string>> => ({
  current: msg('As published', { id: 'desk.facts.option.current' }),
  corrected: msg('Corrected', { id: 'desk.facts.option.corrected' }),
  superseded: msg('Superseded', { id: 'desk.facts.option.superseded' }),
  withdrawn: msg('Withdrawn', { id: 'desk.facts.option.withdrawn' }),
  source: msg('The source', { id: 'desk.facts.option.source' }),
  editor: msg('The editor', { id: 'desk.facts.option.editor' }),
  female: msg('Woman', { id: 'desk.facts.option.female' }),
  male: msg('Man', { id: 'desk.facts.option.male' }),
  exact: msg('Exact number', { id: 'desk.facts.option.exact' }),
  approximate: msg('About', { id: 'desk.facts.option.approximate' }),
  'at-least': msg('At least', { id: 'desk.facts.option.at-least' }),
  band: msg('Between two numbers', { id: 'desk.facts.option.band' }),
  withheld: msg('Known, and not published', { id: 'desk.facts.option.withheld' }),
  people: msg('People', { id: 'desk.facts.option.people' }),
  organizations: msg('Organizations', { id: 'desk.facts.option.organizations' }),
  respondents: msg('Respondents', { id: 'desk.facts.option.respondents' }),
  women: msg('Women', { id: 'desk.facts.option.women' }),
  men: msg('Men', { id: 'desk.facts.option.men' }),
  'young-people': msg('Young people', { id: 'desk.facts.option.young-people' }),
  number: msg('As a number', { id: 'desk.facts.option.number' }),
  share: msg('As a share', { id: 'desk.facts.option.share' }),
  '1/4': msg('A quarter', { id: 'desk.facts.option.1/4' }),
  '1/3': msg('A third', { id: 'desk.facts.option.1/3' }),
  '1/2': msg('Half', { id: 'desk.facts.option.1/2' }),
  '2/3': msg('Two thirds', { id: 'desk.facts.option.2/3' }),
  '3/4': msg('Three quarters', { id: 'desk.facts.option.3/4' }),
  group: msg('Group meeting', { id: 'desk.facts.option.group' }),
  bilateral: msg('Bilateral meeting', { id: 'desk.facts.option.bilateral' }),
  thematic: msg('Thematic meeting', { id: 'desk.facts.option.thematic' }),
  total: msg('All meetings together', { id: 'desk.facts.option.total' }),
  organization: msg('An organization of the feed', { id: 'desk.facts.option.organization' }),
  official: msg('A United Nations official', { id: 'desk.facts.option.official' }),
  other: msg('Anyone else', { id: 'desk.facts.option.other' }),
  summary: msg('Summary', { id: 'desk.facts.option.summary' }),
  report: msg('Report', { id: 'desk.facts.option.report' }),
  page: msg('Web page', { id: 'desk.facts.option.page' }),
});

const standingLabel = (standing: (typeof SOURCE_STANDINGS)[number], { msg }: Locale): string =>
  standing === 'official'
    ? msg('Official', { id: 'desk.facts.option.official-source' })
    : msg('Not official', { id: 'desk.facts.option.third-party' });

/** The closed lists whose words readers see too: they are called the same here. */
const SHOWN: readonly (readonly [readonly string[], (word: never, locale: Locale) => string])[] = [
  [ACTIVITY_KINDS, kindLabel],
  [EVENT_STATUSES, eventStatusLabel],
  [MODALITIES, modalityLabel],
  [OFFICIAL_PARTS, partLabel],
  [OFFICIAL_ROLES, (role, locale) => roleLabel(role, undefined, locale)],
  [CONFLICT_FIELDS, conflictLabel],
  [SOURCE_STANDINGS, standingLabel],
  [STATEMENT_TYPES, typeLabel],
];

/** What a word of a closed list is called. @param list that it is of: the same word can be in several. */
export function optionLabel(word: string, list: readonly string[], locale: Locale): string {
  const shown = SHOWN.find(([words]) => words === list)?.[1];
  return shown?.(word as never, locale) ?? optionWords(locale)[word] ?? word;
}

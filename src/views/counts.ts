import type { Activity, Count } from '../content/schema.js';
import type { CountedGroup, CountUnit, MeetingForm, Share } from '../content/vocabulary.js';
import type { Locale, PluralForms } from '../locale/locale.js';
import { str } from '../locale/msg.js';
import { durationWords } from './durations.js';

/** Numbers with their nouns. All six plural forms are written out: Arabic needs each, and English is only the source of translation. */

/** Under a label that says whose number it is, women and men in both forms, Arabic counts persons: «المشاركون والمشاركات: ٦ أشخاص». */
type Unit = CountUnit | 'persons';

function unitForms(unit: Unit, n: string, { msg }: Locale): PluralForms {
  switch (unit) {
    case 'persons':
      return {
        zero: msg('no participants', { id: 'persons.zero' }),
        one: msg('1 participant', { id: 'persons.one' }),
        two: msg('2 participants', { id: 'persons.two' }),
        few: msg(str`${n} participants`, { id: 'persons.few' }),
        many: msg(str`${n} participants`, { id: 'persons.many' }),
        other: msg(str`${n} participants`, { id: 'persons.other' }),
      };
    case 'people':
      return {
        zero: msg('no participants', { id: 'people.zero' }),
        one: msg('1 participant', { id: 'people.one' }),
        two: msg('2 participants', { id: 'people.two' }),
        few: msg(str`${n} participants`, { id: 'people.few' }),
        many: msg(str`${n} participants`, { id: 'people.many' }),
        other: msg(str`${n} participants`, { id: 'people.other' }),
      };
    case 'organizations':
      return {
        zero: msg('no organizations', { id: 'organizations.zero' }),
        one: msg('1 organization', { id: 'organizations.one' }),
        two: msg('2 organizations', { id: 'organizations.two' }),
        few: msg(str`${n} organizations`, { id: 'organizations.few' }),
        many: msg(str`${n} organizations`, { id: 'organizations.many' }),
        other: msg(str`${n} organizations`, { id: 'organizations.other' }),
      };
    case 'respondents':
      return {
        zero: msg('no respondents', { id: 'respondents.zero' }),
        one: msg('1 respondent', { id: 'respondents.one' }),
        two: msg('2 respondents', { id: 'respondents.two' }),
        few: msg(str`${n} respondents`, { id: 'respondents.few' }),
        many: msg(str`${n} respondents`, { id: 'respondents.many' }),
        other: msg(str`${n} respondents`, { id: 'respondents.other' }),
      };
  }
}

function meetingForms(form: MeetingForm, n: string, { msg }: Locale): PluralForms {
  switch (form) {
    case 'group':
      return {
        zero: msg('no group meetings', { id: 'group.zero' }),
        one: msg('1 group meeting', { id: 'group.one' }),
        two: msg('2 group meetings', { id: 'group.two' }),
        few: msg(str`${n} group meetings`, { id: 'group.few' }),
        many: msg(str`${n} group meetings`, { id: 'group.many' }),
        other: msg(str`${n} group meetings`, { id: 'group.other' }),
      };
    case 'bilateral':
      return {
        zero: msg('no bilateral meetings', { id: 'bilateral.zero' }),
        one: msg('1 bilateral meeting', { id: 'bilateral.one' }),
        two: msg('2 bilateral meetings', { id: 'bilateral.two' }),
        few: msg(str`${n} bilateral meetings`, { id: 'bilateral.few' }),
        many: msg(str`${n} bilateral meetings`, { id: 'bilateral.many' }),
        other: msg(str`${n} bilateral meetings`, { id: 'bilateral.other' }),
      };
    case 'thematic':
      return {
        zero: msg('no thematic meetings', { id: 'thematic.zero' }),
        one: msg('1 thematic meeting', { id: 'thematic.one' }),
        two: msg('2 thematic meetings', { id: 'thematic.two' }),
        few: msg(str`${n} thematic meetings`, { id: 'thematic.few' }),
        many: msg(str`${n} thematic meetings`, { id: 'thematic.many' }),
        other: msg(str`${n} thematic meetings`, { id: 'thematic.other' }),
      };
    case 'total':
      return {
        zero: msg('no meetings', { id: 'total.zero' }),
        one: msg('1 meeting', { id: 'total.one' }),
        two: msg('2 meetings', { id: 'total.two' }),
        few: msg(str`${n} meetings`, { id: 'total.few' }),
        many: msg(str`${n} meetings`, { id: 'total.many' }),
        other: msg(str`${n} meetings`, { id: 'total.other' }),
      };
  }
}

const unnumbered = (form: MeetingForm, { msg }: Locale): string =>
  ({
    group: msg('group meetings', { id: 'group.unnumbered' }),
    bilateral: msg('bilateral meetings', { id: 'bilateral.unnumbered' }),
    thematic: msg('thematic meetings', { id: 'thematic.unnumbered' }),
    total: msg('meetings', { id: 'total.unnumbered' }),
  })[form];

/** A span of numbers so small that a form for one or two would name a number in its place: "1–2 participants", «عدد المشاركين: ١–٢». */
const smallBand = (unit: Unit, n: string, { msg }: Locale): string =>
  ({
    persons: msg(str`${n} participants`, { id: 'persons.band' }),
    people: msg(str`${n} participants`, { id: 'people.band' }),
    organizations: msg(str`${n} organizations`, { id: 'organizations.band' }),
    respondents: msg(str`${n} respondents`, { id: 'respondents.band' }),
  })[unit];

const bandNumbers = ({ min, max }: { readonly min: number; readonly max: number }, locale: Locale): string =>
  `${locale.number(min)}–${locale.number(max)}`;

/** What follows "about" is in the genitive, which the dual shows: «نحو مشاركَين». */
const aboutTwo = (unit: Unit, { msg }: Locale): string =>
  ({
    persons: msg('about 2 participants', { id: 'persons.about-two' }),
    people: msg('about 2 participants', { id: 'people.about-two' }),
    organizations: msg('about 2 organizations', { id: 'organizations.about-two' }),
    respondents: msg('about 2 respondents', { id: 'respondents.about-two' }),
  })[unit];

function numberWords(count: Exclude<Count, { readonly certainty: 'withheld' }>, unit: Unit, locale: Locale): string {
  const { msg } = locale;
  if (count.certainty === 'band') {
    const n = bandNumbers(count, locale);
    return count.max < 3 ? smallBand(unit, n, locale) : locale.plural(count.max, unitForms(unit, n, locale));
  }
  const words = locale.plural(count.value, unitForms(unit, locale.number(count.value), locale));
  switch (count.certainty) {
    case 'approximate':
      return count.value === 2 ? aboutTwo(unit, locale) : msg(str`about ${words}`, { id: 'count.approximate' });
    case 'at-least':
      return msg(str`at least ${words}`, { id: 'count.at-least' });
    case 'exact':
      return words;
  }
}

/**
 * "6 participants", "about 130 participants", "20–30 organizations", "at least 30 participants, half of them women", "number not published".
 *
 * @param isLabelled whether it stands under a label that names women and men.
 */
export function countWords(count: Count, locale: Locale, isLabelled = false): string {
  if (count.certainty === 'withheld') return locale.msg('Number not published', { id: 'count.withheld' });
  const unit = isLabelled && count.unit === 'people' ? 'persons' : count.unit;
  return locale.commas([numberWords(count, unit, locale), ...(count.among ?? []).map((part) => partWords(part, locale))]);
}

/**
 * The same under a label that says who is counted: of people, where nothing more is told of them, the numbers alone: "22", "20–30".
 *
 * @param both whether that label names women and men.
 */
export function labelledCount(count: Count, locale: Locale, both = false): string {
  if (count.certainty !== 'withheld' && count.unit === 'people' && !count.among) {
    if (count.certainty === 'exact') return locale.number(count.value);
    if (count.certainty === 'band') return bandNumbers(count, locale);
  }
  return countWords(count, locale, both);
}

const shareWords = (share: Share, { msg }: Locale): string =>
  ({
    '1/4': msg('a quarter of them', { id: 'share.1/4' }),
    '1/3': msg('a third of them', { id: 'share.1/3' }),
    '1/2': msg('half of them', { id: 'share.1/2' }),
    '2/3': msg('two thirds of them', { id: 'share.2/3' }),
    '3/4': msg('three quarters of them', { id: 'share.3/4' }),
  })[share];

const groupWords = (group: CountedGroup, { msg }: Locale): string =>
  ({
    women: msg('women', { id: 'counted.women' }),
    men: msg('men', { id: 'counted.men' }),
    'young-people': msg('young people', { id: 'counted.young-people' }),
  })[group];

type Part = NonNullable<Extract<Count, { readonly certainty: 'exact' }>['among']>[number];

/** "half of them women", "women: 12". */
function partWords(part: Part, locale: Locale): string {
  const group = groupWords(part.group, locale);
  return part.told === 'share'
    ? `${shareWords(part.share, locale)} ${group}`
    : locale.msg(str`${group}: ${locale.number(part.value)}`, { id: 'counted.number' });
}

type Meeting = NonNullable<Activity['meetings']>[number];

/** "11 bilateral meetings", "1 group meeting (15 participants)", "bilateral meetings (number not stated)", "1 group meeting (3 hours)". */
export function meetingWords({ form, number, participants, duration }: Meeting, locale: Locale): string {
  const { msg } = locale;
  const words =
    number === undefined
      ? msg(str`${unnumbered(form, locale)} (number not stated)`, { id: 'meetings.unnumbered' })
      : locale.plural(number, meetingForms(form, locale.number(number), locale));
  const length = duration && durationWords(duration, locale);
  const each = length && number !== 1 ? msg(str`${length} each`, { id: 'meetings.each' }) : length;
  const more = [participants && countWords(participants, locale), each].filter(Boolean);
  return more.length ? `${words} (${locale.commas(more as string[])})` : words;
}

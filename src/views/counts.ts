import type { Count } from '../content/schema.js';
import type { CountUnit, MeetingForm } from '../content/vocabulary.js';
import type { Locale, PluralForms } from '../locale/locale.js';
import { str } from '../locale/msg.js';

/** Numbers with their nouns. All six plural forms are written out: Arabic needs each, and English is only the source of translation. */

function unitForms(unit: CountUnit, n: string, { msg }: Locale): PluralForms {
  switch (unit) {
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

/** "6 participants", "about 130 participants", "20–30 organizations", "number not published". */
export function countWords(count: Count, locale: Locale): string {
  const { msg } = locale;
  switch (count.certainty) {
    case 'withheld':
      return msg('Number not published', { id: 'count.withheld' });
    case 'band': {
      const n = `${locale.number(count.min)}–${locale.number(count.max)}`;
      return locale.plural(count.max, unitForms(count.unit, n, locale));
    }
    default: {
      const words = locale.plural(count.value, unitForms(count.unit, locale.number(count.value), locale));
      return count.certainty === 'approximate' ? msg(str`about ${words}`, { id: 'count.approximate' }) : words;
    }
  }
}

/** "11 bilateral meetings", "1 group meeting (15 participants)", "bilateral meetings (number not stated)". */
export function meetingWords(form: MeetingForm, number: number | undefined, participants: Count | undefined, locale: Locale): string {
  const { msg } = locale;
  const words =
    number === undefined
      ? msg(str`${unnumbered(form, locale)} (number not stated)`, { id: 'meetings.unnumbered' })
      : locale.plural(number, meetingForms(form, locale.number(number), locale));
  return participants ? `${words} (${countWords(participants, locale)})` : words;
}

import { str } from '@lit/localize/internal/str-tag.js';
import type { Activity, CollectionName, Disclaimer, LanguageMap, Report, Term, WorkingGroup } from '../content/schema.js';
import { formatDates } from '../locale/dates.js';
import type { Locale } from '../locale/locale.js';
import type { AnyRecord } from './shown-records.js';
import { dotted, inline, textFor } from './text.js';

/** What the elements and the records they show are called, in menus and as the titles of frames. */

/** @param element its tag without `cssr-`. */
export function elementWord(element: string, { msg }: Locale): string {
  const words: Readonly<Record<string, string>> = {
    'mission-card': msg('Activity', { id: 'list.activity' }),
    'mission-list': msg('Activities', { id: 'missions.heading' }),
    'recommendation-list': msg('What was raised', { id: 'list.heading' }),
    report: msg('Report', { id: 'element.report' }),
    about: msg('About the Civil Society Support Room', { id: 'element.about' }),
    'working-groups': msg('Thematic Working Groups', { id: 'groups.heading' }),
    disclaimer: msg('Disclaimer', { id: 'disclaimer.heading' }),
    'key-figures': msg('Key figures', { id: 'figures.heading' }),
    partners: msg('Oversight, implementation and support', { id: 'partners.heading' }),
    contact: msg('Contact', { id: 'contact.heading' }),
    term: msg('Term', { id: 'element.term' }),
    'term-list': msg('Glossary', { id: 'terms.heading' }),
    corrections: msg('Corrections', { id: 'corrections.heading' }),
    'language-switch': msg('Language', { id: 'missions.language' }),
  };
  return words[element] ?? element;
}

/** The name of one record of a collection that an element can show by itself. */
export function recordWord(collection: CollectionName, record: AnyRecord, locale: Locale): string {
  const words = (map: LanguageMap) => inline(textFor(map, locale), locale);
  switch (collection) {
    case 'activities': {
      const { title, dates } = record as unknown as Activity;
      return dotted(words(title), formatDates(dates, locale));
    }
    case 'reports':
      return words((record as unknown as Report).title);
    case 'terms':
      return words((record as unknown as Term).term);
    case 'workingGroups': {
      const { number, topic } = record as unknown as WorkingGroup;
      return dotted(locale.msg(str`Thematic Working Group ${locale.number(number)}`, { id: 'groups.number' }), words(topic));
    }
    case 'disclaimers':
      return words((record as unknown as Disclaimer).text);
    default:
      return record.id;
  }
}

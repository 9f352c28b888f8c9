import type { Activity, CollectionName, Disclaimer, LanguageMap, Report, Statement, Term, WorkingGroup } from '../content/schema.js';
import { ORGANIZATION_ROLES, type ActivityKind, type StatementType } from '../content/vocabulary.js';
import type { Locale } from '../locale/locale.js';
import { str } from '../locale/msg.js';
import { datesLine } from './activities.js';
import { organizationRoleLabel } from './organizations.js';
import type { AnyRecord } from './shown-records.js';
import { dotted, inline, textFor, textIn, bestLanguage } from './text.js';
import { kindLabel, typesLabel, typeLabel, workingGroupName } from './words.js';

/** What the elements and the records they show are called, in menus and as the titles of frames. */

/** What an element shows where no item is named, which will be another one some day. @param label what it is called now. */
export const firstWord = (label: string, { msg }: Locale): string => msg(str`The first, now: ${label}`, { id: 'element.first' });

/** The name of one record of a collection that an element can show by itself. */
export function recordLabel(collection: CollectionName, record: AnyRecord, locale: Locale): string {
  const words = (map: LanguageMap) => inline(textFor(map, locale), locale);
  switch (collection) {
    case 'activities': {
      const activity = record as unknown as Activity;
      return dotted(words(activity.title), datesLine(activity, locale));
    }
    case 'reports':
      return words((record as unknown as Report).title);
    case 'terms':
      return words((record as unknown as Term).term);
    case 'workingGroups': {
      const group = record as unknown as WorkingGroup;
      return dotted(workingGroupName(group, locale), words(group.topic));
    }
    case 'disclaimers':
      return words((record as unknown as Disclaimer).text);
    case 'statements': {
      const { type, text } = record as unknown as Statement;
      return dotted(typeLabel(type, locale), beginning(text, locale));
    }
    case 'keyFigures':
    case 'contacts':
      return words((record as unknown as { readonly label: LanguageMap }).label);
    default:
      return record.id;
  }
}

/** As much of a text as is enough to know it by, in a menu. By whole characters: half an emoji would make a file unreadable. */
const BEGINNING = /^.{0,90}/su;

/** The beginning of a text, to know it by. */
export function beginning(map: LanguageMap, locale: Locale): string {
  const lang = bestLanguage(map, locale);
  const text = map[lang]!;
  const [start] = BEGINNING.exec(text)!;
  const short = start.length < text.length ? `${start.replace(/\s+\S*$/, '')}…` : text;
  return inline(textIn({ [lang]: short }, lang), locale);
}

/** What the words that choose among records are called: a type of statement, a kind of activity, a role, a part of a text. */
export function filterLabel(attribute: string, word: string, locale: Locale): string | undefined {
  const { msg } = locale;
  if (attribute === 'kinds') return kindLabel(word as ActivityKind, locale);
  if (attribute === 'types') return typesLabel(word as StatementType, locale);
  if (attribute === 'roles')
    return organizationRoleLabel(
      ORGANIZATION_ROLES.find((role) => role === word)!,
      3,
      locale,
    );
  if (attribute !== 'parts') return undefined;
  const parts: Readonly<Record<string, string>> = {
    text: dotted(msg('Purpose', { id: 'about.purpose' }), msg('Principles', { id: 'about.principles' })),
    path: msg('How views travel', { id: 'about.path' }),
    partners: msg('Partners and donors', { id: 'about.partners' }),
    contact: msg('Contact', { id: 'about.contact' }),
  };
  return parts[word];
}

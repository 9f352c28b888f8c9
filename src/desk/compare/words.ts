import type { CollectionName, LanguageMap } from '../../content/schema.js';
import type { Locale } from '../../locale/locale.js';
import { str } from '../../locale/msg.js';
import { recordLabel } from '../../views/snippet-label.js';
import { inline, textFor } from '../../views/text.js';
import { fieldName } from '../field-names.js';
import { isObject } from '../is-object.js';
import type { AnyRecord } from '../../views/shown-records.js';
import type { FeedChanges, FieldChange, RecordChange } from './compare.js';

/** What has changed, a sentence for each record: "Changed: report “…”: title (Arabic), sources". */
export const changeWords = (changes: FeedChanges, locale: Locale): string[] => changes.records.map((change) => recordWords(change, locale));

/** What has become of one record. */
export function recordWords({ collection, is, older, newer, fields }: RecordChange, locale: Locale): string {
  const { msg } = locale;
  const kind = collectionName(collection, locale);
  const name = nameOf(collection, (newer ?? older)!, locale);
  if (is === 'added') return msg(str`New: ${kind} “${name}”`, { id: 'desk.compare.added' });
  if (is === 'removed') return msg(str`No longer there: ${kind} “${name}”`, { id: 'desk.compare.removed' });
  const said = locale.commas(fields.map((field) => fieldWords(field, locale)));
  return msg(str`Changed: ${kind} “${name}”: ${said}`, { id: 'desk.compare.changed' });
}

function fieldWords({ field, languages = [] }: FieldChange, locale: Locale): string {
  const name = fieldName(field, locale);
  const told = locale.commas(languages.map((language) => locale.languageName(language)));
  return told ? locale.msg(str`${name} (${told})`, { id: 'desk.compare.field-languages' }) : name;
}

/** What a record is known by: as readers see it, else by the text that it has first; its id where it has none, or is not whole. */
export function nameOf(collection: CollectionName, record: AnyRecord, locale: Locale): string {
  try {
    const text = [record['title'], record['name'], record['label']].find(isObject);
    return recordLabel(collection, record, locale) || (text && inline(textFor(text as LanguageMap, locale), locale)) || record.id;
  } catch {
    return record.id;
  }
}

/** One record of a collection, in a sentence. */
export const collectionName = (collection: CollectionName, { msg }: Locale): string =>
  ({
    activities: msg('activity', { id: 'desk.compare.activity' }),
    statements: msg('statement', { id: 'desk.compare.statement' }),
    reports: msg('report', { id: 'desk.compare.report' }),
    disclaimers: msg('disclaimer', { id: 'desk.compare.disclaimer' }),
    organizations: msg('organization', { id: 'desk.compare.organization' }),
    themes: msg('theme', { id: 'desk.compare.theme' }),
    affectedGroups: msg('group of people', { id: 'desk.compare.group' }),
    sources: msg('source', { id: 'desk.compare.source' }),
    terms: msg('term', { id: 'desk.compare.term' }),
    workingGroups: msg('working group', { id: 'desk.compare.working-group' }),
    keyFigures: msg('key figure', { id: 'desk.compare.key-figure' }),
    about: msg('text about the Room', { id: 'desk.compare.about' }),
    contacts: msg('contact', { id: 'desk.compare.contact' }),
    corrections: msg('correction', { id: 'desk.compare.correction' }),
  })[collection];

import type { Correction, Feed, LanguageMap } from '../../content/schema.js';
import { CORRECTED_COLLECTIONS } from '../../content/vocabulary.js';
import { getLocale } from '../../locale/locale.js';
import { INTERFACE_LANGUAGES } from '../../locale/languages.js';
import { str } from '../../locale/msg.js';
import type { AnyRecord } from '../../views/shown-records.js';
import { fieldName } from '../field-names.js';
import type { FeedChanges, RecordChange } from './compare.js';

/** Fields that readers are told of already, or that change when nothing is corrected: no entry for these alone. */
const SILENT: readonly string[] = [
  'asOf',
  'status',
  'statusDate',
  'statusNote',
  'editorNotes',
  'translatedBy',
  'themes',
  'affectedGroups',
  'related',
];

/**
 * Entries for the list of corrections, as far as the changes tell: a record that says something else was corrected; one that is gone was
 * withdrawn, or superseded where a new one is of the same activity or has the same name. For the editor to look at: the sentences say only
 * which fields changed.
 *
 * @param date on which they are published, ISO 8601. @param feed the newer one, for ids that are taken.
 */
export function proposedCorrections(changes: FeedChanges, date: string, feed?: Feed): Correction[] {
  const taken = new Set([...(feed?.corrections ?? []).map(({ id }) => id)]);
  const added = changes.records.filter(({ is }) => is === 'added');
  return changes.records.flatMap((change): Correction[] => {
    const collection = CORRECTED_COLLECTIONS.find((name) => name === change.collection);
    const told = change.fields.filter(({ field }) => !SILENT.includes(field));
    if (!collection || change.is === 'added' || (change.is === 'changed' && !told.length)) return [];
    const successor = change.is === 'removed' ? added.find((other) => isSuccessor(change, other)) : undefined;
    const kind = change.is === 'changed' ? 'corrected' : successor ? 'superseded' : 'withdrawn';
    const id = unusedId(`${change.id}-${kind}-${date}`, taken);
    return [
      {
        id,
        collection,
        record: change.id,
        title: titleOf(change),
        kind,
        date,
        change: inEachLanguage(
          change,
          told.map(({ field }) => field),
          kind,
        ),
        ...(successor && { supersededBy: successor.id }),
      },
    ];
  });
}

function unusedId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`;
  taken.add(id);
  return id;
}

/** A new record that stands in the place of one that is gone. */
function isSuccessor(gone: RecordChange, added: RecordChange): boolean {
  if (gone.collection !== added.collection) return false;
  const [a, b] = [titleOf(gone), titleOf(added)];
  return (
    Object.entries(a).some(([language, title]) => b[language] === title) ||
    (gone.collection === 'reports' && gone.older!['activity'] === added.newer!['activity'])
  );
}

/** The fields by which readers know a record. */
const NAMES = ['title', 'name', 'label', 'term', 'topic', 'text'] as const;

function titleOf({ older, newer, id }: RecordChange): LanguageMap {
  const record: AnyRecord = (newer ?? older)!;
  const name = NAMES.map((field) => record[field]).find((value) => typeof value === 'object' && value !== null);
  return (name as LanguageMap | undefined) ?? { en: id };
}

/** In the languages that the record is written in, as far as the desk speaks them. */
function inEachLanguage(change: RecordChange, fields: readonly string[], kind: Correction['kind']): LanguageMap {
  const written = Object.keys(titleOf(change));
  const spoken = INTERFACE_LANGUAGES.filter((language) => written.includes(language));
  const sentence = (language: string) => {
    const locale = getLocale(language);
    const { msg } = locale;
    const names = locale.commas(fields.map((field) => fieldName(field, locale)));
    if (kind === 'corrected') return msg(str`Changed: ${names}.`, { id: 'desk.compare.change' });
    if (kind === 'superseded') return msg('A newer text takes its place.', { id: 'desk.compare.change.superseded' });
    return msg('Withdrawn.', { id: 'desk.compare.change.withdrawn' });
  };
  return Object.fromEntries((spoken.length ? spoken : INTERFACE_LANGUAGES.slice(0, 1)).map((language) => [language, sentence(language)]));
}

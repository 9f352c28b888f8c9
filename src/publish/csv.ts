import type { Activity } from '../content/schema.js';
import { STATEMENT_TYPES } from '../content/vocabulary.js';
import type { Locale } from '../locale/locale.js';
import { contactView } from '../elements/contact/view.js';
import { byId, named } from '../views/indexes.js';
import { keyFiguresView } from '../elements/key-figures/view.js';
import { missionListView } from '../elements/mission-list/view.js';
import { partnersView } from '../elements/partners/view.js';
import { recommendationListView } from '../elements/recommendation-list/view.js';
import { chosen, sourceNames, statusNotice } from '../views/record.js';
import { termListView } from '../elements/term-list/view.js';
import { inline, type Text } from '../views/text.js';
import { modalityWord } from '../views/words.js';
import { workingGroupsView } from '../elements/working-groups/view.js';
import type { ElementName } from './catalogue.js';
import { recordsOf } from './records.js';
import type { SnippetContent } from './snippet-content.js';

/** Tables: a row for each record an element shows, in the words of the element. The names of the columns are the same in every language. */

type Cell = string | number | undefined;
type Content = Required<SnippetContent>;

/** Columns and rows; each row has a cell for each column, whether there is something to say or not. */
interface Table {
  readonly columns: readonly string[];
  readonly rows: (of: Content, locale: Locale) => readonly Readonly<Record<string, Cell>>[];
}
const table = <C extends string>(
  columns: readonly C[],
  rows: (of: Content, locale: Locale) => readonly Readonly<Record<C, Cell>>[],
): Table => ({ columns, rows });

const lines = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join('\n');

/** What every record has. */
const PROVENANCE = ['status', 'notes', 'source', 'as_of'] as const;
function provenance(
  record: Parameters<typeof statusNotice>[0] & Pick<Activity, 'sources' | 'asOf'>,
  { feed }: Pick<SnippetContent, 'feed'>,
  locale: Locale,
  notes: readonly Text[] = [],
): Readonly<Record<(typeof PROVENANCE)[number], Cell>> {
  const notice = statusNotice(record, locale);
  return {
    status: notice && lines([notice.text, notice.note && inline(notice.note, locale)]),
    notes: lines(notes.map((note) => inline(note, locale))),
    source: sourceNames(record.sources, feed, locale),
    as_of: record.asOf,
  };
}

const missions = table(
  ['id', 'kind', 'title', 'title_language', 'start', 'end', 'dates', 'place', 'modality', 'participants', 'link', ...PROVENANCE],
  (of, locale) => {
    const { feed } = of;
    const ids = new Set(recordsOf(of).flatMap(([, records]) => records.map(({ id }) => id)));
    return missionListView(feed, [], locale)
      .rows.filter(({ id }) => ids.has(id))
      .map(({ id, kindWord, title, start, end, dates, place, participants, document }) => {
        const record = byId(feed.activities, id)!;
        return {
          id,
          kind: kindWord,
          title: title.text,
          title_language: title.lang,
          start,
          end,
          dates,
          place,
          modality: record.modality && modalityWord(record.modality, locale),
          participants,
          link: document?.href,
          ...provenance(record, of, locale),
        };
      });
  },
);

const statements = table(
  ['id', 'type', 'text', 'text_language', 'details', 'attribution', 'context', 'activity', 'date', ...PROVENANCE, 'disclaimer'],
  (of, locale) => {
    const { attributes, feed } = of;
    const types = STATEMENT_TYPES.filter((type) => attributes['types']?.split(/\s+/).includes(type));
    const { rows, disclaimer } = recommendationListView(
      feed,
      { items: attributes['items'], activity: attributes['activity'], types },
      locale,
    );
    return rows.map(({ id, typeWord, text, details, attribution, context, keys, date }) => ({
      id,
      type: typeWord,
      text: text.text,
      text_language: text.lang,
      details: lines(details.map((detail) => detail.text)),
      attribution,
      context,
      activity: keys['activity']?.[0],
      date,
      ...provenance(byId(feed.statements, id)!, of, locale),
      disclaimer: disclaimer?.text,
    }));
  },
);

const figures = table(['id', 'label', 'number', 'value', 'certainty', 'unit', 'period', ...PROVENANCE], (of, locale) =>
  (keyFiguresView(of.feed, of.attributes['items'] ?? '', locale)?.figures ?? []).flatMap(({ id, label, values, differ, remarks }) => {
    const record = byId(of.feed.keyFigures, id)!;
    return values.map(({ number, unit, period, source, date }, i) => ({
      id,
      label: label.text,
      number,
      value: record.values[i]!.number,
      certainty: record.values[i]!.certainty,
      unit,
      period,
      ...provenance(record, of, locale),
      notes: lines([differ, ...remarks.map((remark) => inline(remark, locale))]),
      source,
      as_of: date,
    }));
  }),
);

const partners = table(['id', 'role', 'name', 'period', 'link', ...PROVENANCE], (of, locale) =>
  (partnersView(of.feed, { on: of.attributes['on'], roles: of.attributes['roles'] }, locale)?.groups ?? []).flatMap(({ label, holders }) =>
    holders.map(({ id, name, period, url, notes, record }) => ({
      id,
      role: label,
      name: name.text,
      period,
      link: url,
      ...provenance(record, of, locale, notes),
    })),
  ),
);

const groups = table(
  ['id', 'group', 'topic', 'purpose', 'members', 'meetings', 'outputs', 'themes', ...PROVENANCE],
  ({ attributes, ...of }, locale) => {
    const item = attributes['item'];
    const records = item ? named(of.feed.workingGroups, [item]) : of.feed.workingGroups;
    const view = workingGroupsView(of.feed, item, locale);
    return (view?.groups ?? []).map((group, i) => ({
      id: records[i]!.id,
      group: group.kicker,
      topic: group.topic.text,
      purpose: (view!.purpose ?? group.purpose)?.text,
      members: lines(group.members.map(({ number, when }) => `${number} · ${when}`)),
      meetings: lines(group.events.map(({ dates, label, details }) => [dates, label, details].filter(Boolean).join(' · '))),
      outputs: lines(group.outputs.map(({ title, href }) => `${inline(title, locale)} ${href}`)),
      themes: lines(group.themes.map((theme) => inline(theme, locale))),
      ...provenance(records[i]!, of, locale, group.differences?.notes),
    }));
  },
);

const contacts = table(['label', 'address', 'link', ...PROVENANCE], (of, locale) => {
  const items = of.attributes['items'] ?? '';
  const records = chosen(of.feed.contacts, items);
  return (contactView(of.feed, items, locale)?.entries ?? []).map(({ label, href, address, remarks }, i) => ({
    label: label.text,
    address,
    link: href,
    ...provenance(records[i]!, of, locale, remarks),
  }));
});

const terms = table(
  ['id', 'term', 'abbreviation', 'definition', 'definition_language', 'other_languages', 'forms', 'link', ...PROVENANCE],
  (of, locale) =>
    termListView(of.feed, locale)
      .rows.filter(({ id }) => of.element === 'term-list' || id === of.attributes['item'])
      .map(({ id, name, abbreviation, definition, otherNames, forms, notes, link }) => ({
        id,
        term: name.text,
        abbreviation: abbreviation?.text,
        definition: definition.text,
        definition_language: definition.lang,
        other_languages: lines(otherNames.map(({ text }) => text)),
        forms,
        link: link?.href,
        ...provenance(byId(of.feed.terms, id)!, of, locale, notes),
      })),
);

const TABLES: Partial<Record<ElementName, Table>> = {
  'mission-card': missions,
  'mission-list': missions,
  'recommendation-list': statements,
  'key-figures': figures,
  partners,
  'working-groups': groups,
  contact: contacts,
  term: terms,
  'term-list': terms,
};

/** Whether an element is a list, or one row of such. */
export const hasTable = (element: ElementName): boolean => Object.hasOwn(TABLES, element);

/**
 * A cell that no spreadsheet takes for a formula: an apostrophe is put before text that begins with one of `= + - @`, their full-width
 * forms, a tab or a line end. Always quoted, since some programs split at semicolons.
 */
function cellText(cell: Cell): string {
  const text = String(cell ?? '').replace(/[\u2066-\u2069]/g, '');
  const safe = typeof cell === 'string' && /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

export interface CsvOptions {
  /** Whether a byte order mark stands first, by which Excel knows UTF-8. */
  readonly bom?: boolean;
}

/** CSV of RFC 4180, with a header also where nothing is listed. @returns undefined for an element that is no list. */
export function csv(content: SnippetContent, locale: Locale, { bom = false }: CsvOptions = {}): string | undefined {
  const written = TABLES[content.element];
  if (!written) return undefined;
  const { columns } = written;
  const rows = written.rows({ attributes: {}, ...content }, locale);
  const all = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return (bom ? '\ufeff' : '') + all.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

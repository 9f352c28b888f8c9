import { datesOf } from '../../content/dates.js';
import { keyFigure, source, type FeedPart, type KeyFigure } from '../../content/schema.js';
import type { Direction } from '../../locale/language.js';
import type { Locale } from '../../locale/locale.js';
import { str } from '../../locale/msg.js';
import { groupBy, named } from '../../views/indexes.js';
import { asOfSpan, chosen, sourceName } from '../../views/record.js';
import type { ItemsScope } from '../../views/scope.js';
import { ownText, textFor, type Text } from '../../views/text.js';
import { remarks } from '../../views/told.js';
import { languageNote } from '../../views/translation.js';
import { drawnOf, type Drawn } from './drawn.js';
import { cellsOf, differ, disagree, valuesOf, type FigureValue } from './values.js';

/** The collections it is made from; first the one that records given alone are of. */
export const uses = { keyFigures: keyFigure, sources: source };

export interface SourceLink {
  readonly label: Text;
  readonly href: string | undefined;
}
/** What one source gives: the head of a column. */
export interface Column {
  readonly sources: readonly SourceLink[];
  readonly asOf: string;
  /** The same in ISO 8601; absent where its numbers are of several dates, which then stand with them. */
  readonly date: string | undefined;
}

/** What is said of a number below it. */
export interface FigureLine {
  readonly text: string;
  /** Where it tells of when the number is, the same in ISO 8601. */
  readonly date: string | undefined;
}

export interface Figure {
  readonly id: string;
  readonly label: Text;
  /** In the order of the columns. */
  readonly cells: readonly string[];
  readonly lines: readonly FigureLine[];
  readonly remarks: readonly Text[];
  readonly drawn: Drawn;
}

/** All the words of the key figures, for one reader. */
export interface KeyFiguresView {
  readonly lang: string;
  readonly dir: Direction;
  readonly heading: string;
  /** Said where the reader's language is missing for all of them. */
  readonly languageNote: string | undefined;
  /** Said where sources give different numbers. */
  readonly differ: string;
  /** The head of the labels. */
  readonly counted: string;
  readonly columns: readonly Column[];
  readonly figures: readonly Figure[];
  readonly sourcesLabel: string;
  /** Those that give no number: each once. */
  readonly sources: readonly SourceLink[];
}

type Value = KeyFigure['values'][number];
type FiguresFeed = FeedPart<'keyFigures' | 'sources'>;

const sourcesOf = ({ sources }: Value): string => sources.join(' ');

/** So many sources have a column of their own. */
const MOST_COLUMNS = 8;

/**
 * What is counted, in which time, and of when and by whom, where the head of the column cannot say it; the number before it where there are
 * several.
 */
function linesOf(values: readonly FigureValue[], isDated: (i: number) => boolean, isSourced: boolean, locale: Locale): FigureLine[] {
  const lines = values.flatMap(({ number, unit, period, asOf, date, source }, i): FigureLine[] => {
    const words = locale.commas([unit, period, isDated(i) ? asOf : '', isSourced ? source : ''].filter(Boolean));
    const text = values.length > 1 ? locale.msg(str`${number}: ${words}`, { id: 'figures.of' }) : words;
    return words ? [{ text, date: isDated(i) ? date : undefined }] : [];
  });
  // Periods alone are short.
  const isShort = values.every(({ unit }, i) => !unit && !isDated(i));
  return isShort && lines.length ? [{ text: locale.commas(lines.map(({ text }) => text)), date: undefined }] : lines;
}

/** @param scope ids of the figures to show; all where empty. */
export function keyFiguresView(feed: FiguresFeed, { items }: ItemsScope, locale: Locale): KeyFiguresView | undefined {
  const records = chosen(feed.keyFigures, items);
  if (!records.length) return undefined;
  const { msg } = locale;
  const linksTo = (ids: readonly string[]): SourceLink[] =>
    named(feed.sources, ids).map((source) => ({ label: sourceName(source, locale), href: source.url }));

  const all = records.flatMap(({ values }) => values);
  // Of very many sources, each number tells its own.
  const isSourced = new Set(all.map(sourcesOf)).size > MOST_COLUMNS;
  const keyOf = (value: Value) => (isSourced ? '' : sourcesOf(value));
  const byColumn = groupBy(all, keyOf);
  const places = new Map([...byColumn.keys()].map((key, i) => [key, i]));
  const columns = [...byColumn.values()].map((values): Column => {
    const dates = new Set(values.map(({ asOf }) => asOf));
    const [date] = dates;
    return {
      sources: isSourced ? [] : linksTo(values[0]!.sources),
      asOf: asOfSpan(values, locale),
      date: dates.size > 1 ? undefined : datesOf(date!).at(-1),
    };
  });
  const greatest = Math.max(1, ...records.map(({ values }) => values.reduce((most, { number }) => Math.max(most, number), 0)));
  const notes = records.map((record) => languageNote(record.label, locale, record.originalLanguage));
  const common = notes.every((note) => note === notes[0]);
  const given = new Set(all.flatMap(({ sources }) => sources));

  return {
    lang: locale.language,
    dir: locale.direction,
    heading: msg('Key figures', { id: 'figures.heading' }),
    languageNote: common ? notes[0] : undefined,
    differ: records.some(disagree) ? differ(locale) : '',
    counted: msg('What is counted', { id: 'figures.counted' }),
    columns,
    figures: records.map((record, i) => {
      const at = record.values.map((value) => places.get(keyOf(value))!);
      const values = valuesOf(record, feed, locale);
      const note = !common && notes[i];
      return {
        id: record.id,
        label: textFor(record.label, locale, record.originalLanguage),
        cells: cellsOf(record, at, columns.length, locale),
        lines: linesOf(values, (value) => !columns[at[value]!]!.date, isSourced, locale),
        remarks: [...(note ? [ownText(note, locale)] : []), ...remarks(record, feed, locale)],
        drawn: drawnOf(record, at, greatest),
      };
    }),
    sourcesLabel: msg('Other sources', { id: 'figures.sources' }),
    sources: linksTo([...new Set(records.flatMap(({ sources }) => sources))].filter((id) => !given.has(id))),
  };
}

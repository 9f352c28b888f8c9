import { datesOf } from '../../content/dates.js';
import { keyFigure, source, type FeedPart, type KeyFigure } from '../../content/schema.js';
import { formatDates } from '../../locale/dates.js';
import type { Direction } from '../../locale/language.js';
import type { Locale } from '../../locale/locale.js';
import { str } from '../../locale/msg.js';
import { named } from '../../views/indexes.js';
import { asOfLine, chosen, sourceName, sourceNames } from '../../views/record.js';
import { remarks } from '../../views/told.js';
import { languageNote } from '../../views/translation.js';
import type { ItemsScope } from '../../views/scope.js';
import { inline, ownText, textFor, type Text } from '../../views/text.js';

/** The collections it is made from; first the one that records given alone are of. */
export const uses = { keyFigures: keyFigure, sources: source };

/** A number as one source gives it. */
export interface FigureValue {
  /** "94+", «٩٤ على الأقل» */
  readonly number: string;
  /** What is counted, where sources count differently. */
  readonly unit: string;
  /** The time counted. */
  readonly period: string;
  readonly asOf: string;
  /** The same in ISO 8601, without whether it is rough. */
  readonly date: string;
  readonly source: string;
  /** What tells this value from the others of its figure, in short. */
  readonly mark: string;
  /** Length in a chart: per cent of the greatest number shown. */
  readonly share: number;
}

export interface Figure {
  readonly id: string;
  readonly label: Text;
  readonly values: readonly FigureValue[];
  /** Said where sources give different numbers. */
  readonly differ: string;
  readonly remarks: readonly Text[];
}

export interface SourceLink {
  readonly label: Text;
  readonly href: string | undefined;
}

/** All the words of the key figures, for one reader. */
export interface KeyFiguresView {
  readonly lang: string;
  readonly dir: Direction;
  readonly heading: string;
  /** Said where the reader's language is missing for all of them. */
  readonly languageNote: string | undefined;
  readonly figures: readonly Figure[];
  readonly sourcesLabel: string;
  /** Each source once. */
  readonly sources: readonly SourceLink[];
}

type Value = KeyFigure['values'][number];
type FiguresFeed = FeedPart<'keyFigures' | 'sources'>;

/** Whether sources disagree; one source may give several numbers, for several periods. */
function disagree([first, ...others]: readonly Value[]): boolean {
  const own = new Set(first!.sources);
  return others.some(({ number, sources }) => number !== first!.number && !sources.some((id) => own.has(id)));
}

function figureOf(record: KeyFigure, note: string | undefined, feed: FiguresFeed, greatest: number, locale: Locale): Figure {
  const { id, values } = record;
  const sameDate = values.every(({ asOf }) => asOf === values[0]!.asOf);
  return {
    id,
    label: textFor(record.label, locale, record.originalLanguage),
    values: values.map((value): FigureValue => {
      const { number, certainty, unit, sources } = value;
      const digits = locale.number(number);
      // Each span by itself: «و» between spans would stand between two dashes.
      const period = locale.commas((value.period ?? []).map((span) => formatDates([span], locale)));
      const asOf = asOfLine({ ...record, asOf: value.asOf }, locale);
      return {
        number: certainty === 'at-least' ? locale.msg(str`${digits}+`, { id: 'figures.at-least' }) : digits,
        unit: unit ? inline(textFor(unit, locale), locale) : '',
        period,
        asOf,
        date: datesOf(value.asOf).at(-1)!,
        source: sourceNames(sources, feed, locale),
        mark: values.length < 2 ? '' : sameDate ? period : asOf,
        share: (100 * number) / greatest,
      };
    }),
    differ: disagree(values)
      ? locale.msg('The sources count differently, or were written at different times.', { id: 'figures.differ' })
      : '',
    remarks: [...(note ? [ownText(note, locale)] : []), ...remarks(record, feed, locale)],
  };
}

/** @param scope ids of the figures to show; all where empty. */
export function keyFiguresView(feed: FiguresFeed, { items }: ItemsScope, locale: Locale): KeyFiguresView | undefined {
  const records = chosen(feed.keyFigures, items);
  if (!records.length) return undefined;
  const { msg } = locale;
  const values = records.flatMap((record) => record.values);
  const greatest = values.reduce((most, { number }) => Math.max(most, number), 1);
  const notes = records.map((record) => languageNote(record.label, locale, record.originalLanguage));
  const common = notes.every((note) => note === notes[0]);
  const ids = [...new Set([...records, ...values].flatMap(({ sources }) => sources))];
  return {
    lang: locale.language,
    dir: locale.direction,
    heading: msg('Key figures', { id: 'figures.heading' }),
    languageNote: common ? notes[0] : undefined,
    figures: records.map((record, i) => figureOf(record, common ? undefined : notes[i], feed, greatest, locale)),
    sourcesLabel: msg('Sources', { id: 'sources' }),
    sources: named(feed.sources, ids).map((source) => ({ label: sourceName(source, locale), href: source.url })),
  };
}

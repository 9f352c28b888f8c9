import { chosen } from '../../views/record.js';
import { lines, PROVENANCE, provenance, tableOf } from '../../views/tables.js';
import { inline, textFor } from '../../views/text.js';
import { noteLines } from '../../views/told.js';
import { differ, disagree, valuesOf } from './values.js';

export const table = tableOf(
  ['id', 'label', 'number', 'value', 'certainty', 'unit', 'period', ...PROVENANCE],
  ({ feed, chosen: { items } }, locale) =>
    chosen(feed.keyFigures, items as string).flatMap((record) => {
      const notes = noteLines(record, feed, locale).map((note) => inline(note, locale));
      return valuesOf(record, feed, locale).map(({ number, unit, period, source }, i) => ({
        id: record.id,
        label: textFor(record.label, locale, record.originalLanguage).text,
        number,
        value: record.values[i]!.number,
        certainty: record.values[i]!.certainty,
        unit,
        period,
        ...provenance(record, feed, locale),
        notes: lines([disagree(record) ? differ(locale) : '', ...notes]),
        source,
        as_of: record.values[i]!.asOf,
      }));
    }),
);

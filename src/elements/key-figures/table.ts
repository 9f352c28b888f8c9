import { byId } from '../../views/indexes.js';
import { noteLines } from '../../views/told.js';
import { lines, PROVENANCE, provenance, tableOf } from '../../views/tables.js';
import { inline } from '../../views/text.js';
import { keyFiguresView } from './view.js';

export const table = tableOf(['id', 'label', 'number', 'value', 'certainty', 'unit', 'period', ...PROVENANCE], ({ feed, chosen }, locale) =>
  (keyFiguresView(feed, chosen, locale)?.figures ?? []).flatMap(({ id, label, values, differ }) => {
    const record = byId(feed.keyFigures, id)!;
    return values.map(({ number, unit, period, source }, i) => ({
      id,
      label: label.text,
      number,
      value: record.values[i]!.number,
      certainty: record.values[i]!.certainty,
      unit,
      period,
      ...provenance(record, feed, locale),
      notes: lines([differ, ...noteLines(record, feed, locale).map((note) => inline(note, locale))]),
      source,
      as_of: record.values[i]!.asOf,
    }));
  }),
);

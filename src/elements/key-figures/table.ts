import { byId } from '../../views/indexes.js';
import { lines, PROVENANCE, provenance, tableOf } from '../../views/tables.js';
import { inline } from '../../views/text.js';
import { keyFiguresView } from './view.js';

export const table = tableOf(['id', 'label', 'number', 'value', 'certainty', 'unit', 'period', ...PROVENANCE], ({ feed, chosen }, locale) =>
  (keyFiguresView(feed, chosen, locale)?.figures ?? []).flatMap(({ id, label, values, differ, remarks }) => {
    const record = byId(feed.keyFigures, id)!;
    return values.map(({ number, unit, period, source, date }, i) => ({
      id,
      label: label.text,
      number,
      value: record.values[i]!.number,
      certainty: record.values[i]!.certainty,
      unit,
      period,
      ...provenance(record, feed, locale),
      notes: lines([differ, ...remarks.map((remark) => inline(remark, locale))]),
      source,
      as_of: date,
    }));
  }),
);

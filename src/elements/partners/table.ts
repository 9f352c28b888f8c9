import { PROVENANCE, provenance, tableOf } from '../../views/tables.js';
import { partnersView } from './view.js';

export const table = tableOf(['id', 'role', 'name', 'period', 'link', ...PROVENANCE], ({ feed, chosen }, locale) =>
  (partnersView(feed, chosen, locale)?.groups ?? []).flatMap(({ label, holders }) =>
    holders.map(({ id, name, period, url, notes, record }) => ({
      id,
      role: label,
      name: name.text,
      period,
      link: url,
      ...provenance(record, feed, locale, notes),
    })),
  ),
);

import { PROVENANCE, provenance, tableOf } from '../../views/tables.js';
import { partnersByRole } from './view.js';

export const table = tableOf(['id', 'role', 'name', 'period', 'link', ...PROVENANCE], ({ feed, chosen }, locale) =>
  partnersByRole(feed, chosen, locale).flatMap(({ label, holders }) =>
    holders.map(({ id, name, period, url, record }) => ({
      id,
      role: label,
      name: name.text,
      period,
      link: url,
      ...provenance(record, feed, locale),
    })),
  ),
);

import { chosen as named } from '../../views/record.js';
import { PROVENANCE, provenance, tableOf } from '../../views/tables.js';
import { contactView } from './view.js';

export const table = tableOf(['label', 'address', 'link', ...PROVENANCE], ({ feed, chosen }, locale) => {
  const records = named(feed.contacts, chosen['items'] as string | undefined);
  return (contactView(feed, chosen, locale)?.entries ?? []).map(({ label, href, address }, i) => ({
    label: label.text,
    address,
    link: href,
    ...provenance(records[i]!, feed, locale),
  }));
});

import { byId } from '../../views/indexes.js';
import { lines, PROVENANCE, provenance, tableOf } from '../../views/tables.js';
import { recommendationListView } from './view.js';

export const table = tableOf(
  ['id', 'type', 'text', 'text_language', 'details', 'attribution', 'context', 'activity', 'date', ...PROVENANCE, 'disclaimer'],
  ({ feed, chosen }, locale) => {
    const { rows, disclaimer } = recommendationListView(feed, chosen, locale);
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
      ...provenance(byId(feed.statements, id)!, feed, locale),
      disclaimer: disclaimer?.text,
    }));
  },
);

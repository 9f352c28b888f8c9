import { byId } from '../../views/indexes.js';
import { lines, PROVENANCE, provenance, tableOf } from '../../views/tables.js';
import { recommendationListView } from './view.js';

export const table = tableOf(
  [
    'id',
    'type',
    'text',
    'text_language',
    'details',
    'attribution',
    'context',
    'follow_up',
    'activity',
    'date',
    ...PROVENANCE,
    'disclaimer',
  ],
  ({ feed, chosen }, locale) => {
    const { rows, disclaimer } = recommendationListView(feed, chosen, locale);
    return rows.map(({ id, typeLabel, text, details, attribution, context, lines: followUp = [], keys, date }) => ({
      id,
      type: typeLabel,
      text: text.text,
      text_language: text.lang,
      details: lines(details.map((detail) => detail.text)),
      attribution,
      context,
      follow_up: lines(followUp),
      activity: keys['activity']?.[0],
      date,
      ...provenance(byId(feed.statements, id)!, feed, locale),
      disclaimer: disclaimer?.text,
    }));
  },
);

import { byId, groupBy } from '../../views/indexes.js';
import { wordingLabel } from '../../views/words.js';
import { detailLines, lines, PROVENANCE, provenance, tableOf } from '../../views/tables.js';
import { recommendationListView } from './view.js';

export const table = tableOf(
  [
    'id',
    'type',
    'text',
    'text_language',
    'details',
    'attribution',
    'wording',
    'context',
    'follow_up',
    'activity',
    'date',
    ...PROVENANCE,
    'disclaimer',
  ],
  ({ feed, chosen }, locale) => {
    const { rows, disclaimer } = recommendationListView(feed, chosen, locale);
    const parts = groupBy(feed.statements, ({ partOf }) => partOf);
    return rows.map(({ id, typeLabel, text, details, attribution, context, lines: followUp = [], keys, date }) => ({
      id,
      type: typeLabel,
      text: text.text,
      text_language: text.lang,
      details: detailLines(details, locale),
      attribution,
      wording: wordingLabel([byId(feed.statements, id)!, ...(parts.get(id) ?? [])], locale),
      context,
      follow_up: lines(followUp),
      activity: keys['activity']?.[0],
      date,
      ...provenance(byId(feed.statements, id)!, feed, locale),
      disclaimer: lines([disclaimer, ...(disclaimer?.remarks ?? [])].map((text) => text?.text)),
    }));
  },
);

import { byId } from '../../views/indexes.js';
import { lines, PROVENANCE, provenance, tableOf } from '../../views/tables.js';
import { quoteView } from './view.js';

export const table = tableOf(
  ['id', 'type', 'text', 'text_language', 'details', 'attribution', 'context', 'follow_up', ...PROVENANCE],
  ({ feed, chosen }, locale) => {
    const view = quoteView(feed, chosen, locale);
    if (!view) return [];
    const { id, typeLabel, text, details, attribution, context, lines: followUp = [] } = view;
    return [
      {
        id,
        type: typeLabel,
        text: text.text,
        text_language: text.lang,
        details: lines(details.map((detail) => detail.text)),
        attribution,
        context,
        follow_up: lines(followUp),
        ...provenance(byId(feed.statements, id)!, feed, locale),
      },
    ];
  },
);

import { byId } from '../../views/indexes.js';
import { lines, PROVENANCE, provenance, tableOf } from '../../views/tables.js';
import { quoteView } from './view.js';

export const table = tableOf(
  ['id', 'type', 'text', 'text_language', 'details', 'attribution', 'context', ...PROVENANCE],
  ({ feed, chosen }, locale) => {
    const view = quoteView(feed, chosen, locale);
    if (!view) return [];
    const { id, typeWord, text, details, attribution, context } = view;
    return [
      {
        id,
        type: typeWord,
        text: text.text,
        text_language: text.lang,
        details: lines(details.map((detail) => detail.text)),
        attribution,
        context,
        ...provenance(byId(feed.statements, id)!, feed, locale),
      },
    ];
  },
);

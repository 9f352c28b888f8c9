import { byId } from '../../views/indexes.js';
import { wordingLabel } from '../../views/words.js';
import { detailLines, PROVENANCE, provenance, tableOf } from '../../views/tables.js';
import { quoteView } from './view.js';

export const table = tableOf(
  ['id', 'type', 'text', 'text_language', 'details', 'attribution', 'wording', 'context', ...PROVENANCE],
  ({ feed, chosen }, locale) => {
    const view = quoteView(feed, chosen, locale);
    if (!view) return [];
    const statement = byId(feed.statements, view.id)!;
    const { id, typeLabel, text, details, attribution, context } = view;
    return [
      {
        id,
        type: typeLabel,
        text: text.text,
        text_language: text.lang,
        details: detailLines(details, locale),
        attribution,
        wording: wordingLabel([statement, ...feed.statements.filter(({ partOf }) => partOf === id)], locale),
        context,
        ...provenance(statement, feed, locale),
      },
    ];
  },
);

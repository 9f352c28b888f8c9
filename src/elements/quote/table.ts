import { byId } from '../../views/indexes.js';
import { wordingLabel } from '../../views/words.js';
import { detailLines, lines, PROVENANCE, provenance, tableOf } from '../../views/tables.js';
import { quoteView } from './view.js';

export const table = tableOf(
  ['id', 'type', 'text', 'text_language', 'details', 'attribution', 'wording', 'context', 'follow_up', ...PROVENANCE],
  ({ feed, chosen }, locale) => {
    const view = quoteView(feed, chosen, locale);
    if (!view) return [];
    const statement = byId(feed.statements, view.id)!;
    const { id, typeLabel, text, details, attribution, context, lines: followUp = [] } = view;
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
        follow_up: lines(followUp),
        ...provenance(statement, feed, locale),
      },
    ];
  },
);

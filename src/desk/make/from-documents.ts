import type { Feed, LanguageMap } from '../../content/schema.js';
import { markStatement, type Words } from '../changes/statements.js';
import { DRAFT_FORMAT, type Draft } from '../draft.js';
import type { ReadDocument } from '../read/document.js';
import { feedLanguages } from '../feed-languages.js';
import { datesOfLine } from './date-of-line.js';
import { headOf, type Head } from './head-of.js';
import { idFor, placeIn } from './identity.js';
import { rowsOfTexts, type Types } from './rows-of-texts.js';

/** A text with what is known of its language. */
interface Text {
  readonly language: string;
  readonly head: Head;
}

/**
 * A draft of a new activity from its report in one or two languages. What the files say of title, date and place is taken over as a suggestion;
 * paragraphs are paired by their order, style, numbers, links and length. Words that the template calls a statement are one.
 *
 * @param documents in any order.
 * @param languages BCP 47 tags, the original first; as the files say, in the order of the feed, where absent.
 */
export function draftFrom(documents: readonly ReadDocument[], feed: Feed, languages?: readonly string[]): Draft {
  const order = [...new Set([...(languages ?? []), ...feedLanguages(feed)])];
  const texts = textsOf(documents, feed, order);
  const all = [...new Set([...texts.map(({ language }) => language), ...order])];
  const [original] = all as [string];
  const lines = texts.flatMap(({ head }) => [head.title ?? '', head.kicker ?? '', head.subtitle ?? '']);
  const dates = texts.map(({ head }) => datesOfLine(head.dateAsPrinted ?? '')).find(({ length }) => length) ?? [];
  const place = placeIn(lines, feed);
  const title = byLanguage(texts, 'title');
  const kicker = byLanguage(texts, 'kicker');
  const disclaimer = texts.find(({ head }) => head.disclaimer)?.head.disclaimer;
  const contact = texts.find(({ head }) => head.contact)?.head.contact;
  const id = idFor(place, dates, feed);
  const asOf = dates.at(-1)?.split('/').at(-1)?.slice(0, 7);
  const { rows, types } = rowsOfTexts(
    texts.map(({ language, head }) => ({ language, paragraphs: head.text })),
    all,
  );
  const draft: Draft = {
    format: DRAFT_FORMAT,
    languages: all,
    feed,
    activity: {
      id,
      ...(asOf && { asOf }),
      originalLanguage: original,
      ...(title && { title }),
      ...(dates.length && { dates }),
      ...(place && { place }),
    },
    report: {
      id,
      ...(asOf && { asOf }),
      originalLanguage: original,
      activity: id,
      ...(title && { title }),
      ...(kicker && { kicker }),
      ...optional('subtitle', texts),
      ...optional('dateAsPrinted', texts),
      ...optional('contactHeading', texts),
      ...(contact && { contact }),
      ...(disclaimer && { disclaimer }),
    },
    rows,
    statements: [],
    dismissed: [],
  };
  return withStatements(draft, types);
}

/** Each file with a language of its own: its own, else the first that no other has. */
function textsOf(documents: readonly ReadDocument[], feed: Feed, order: readonly string[]): readonly Text[] {
  const taken = new Set<string>();
  const languageOf = new Map<ReadDocument, string>();
  const take = (document: ReadDocument, language: string | undefined) => {
    if (!language || taken.has(language)) return;
    taken.add(language);
    languageOf.set(document, language);
  };
  for (const document of documents) take(document, document.language);
  for (const document of documents)
    if (!languageOf.has(document))
      take(
        document,
        order.find((language) => !taken.has(language)),
      );
  const rank = (language: string) => (order.includes(language) ? order.indexOf(language) : order.length);
  return [...languageOf]
    .map(([document, language]) => ({ language, head: headOf(document, feed) }))
    .sort((a, b) => rank(a.language) - rank(b.language));
}

type Line = 'title' | 'kicker' | 'subtitle' | 'dateAsPrinted' | 'contactHeading';

function byLanguage(texts: readonly Text[], field: Line): LanguageMap | undefined {
  const lines = texts.flatMap(({ language, head }) => (head[field] ? [[language, head[field]] as const] : []));
  return lines.length ? Object.fromEntries(lines) : undefined;
}
const optional = <F extends Line>(field: F, texts: readonly Text[]): { readonly [K in F]?: LanguageMap } => {
  const lines = byLanguage(texts, field);
  return (lines ? { [field]: lines } : {}) as { readonly [K in F]?: LanguageMap };
};

/** The paragraphs that the template calls statements, marked in all languages of their row. */
function withStatements(draft: Draft, types: Types): Draft {
  let next = draft;
  for (const { id: row, cells } of draft.rows) {
    const columns = Object.entries(cells).map(([language, cell]) => ({
      language,
      cell,
      said: cell.filter(({ key }) => types.has(`${language}/${key}`)),
    }));
    const most = Math.max(...columns.map(({ said }) => said.length));
    for (let n = 0; n < most; n++) {
      const words = columns.flatMap(({ language, cell, said }): Words[] => {
        // A translation of a single paragraph is one, also where its author did not say so.
        const paragraph = said[n] ?? (most === 1 && cell.length === 1 ? cell[0] : undefined);
        return paragraph ? [{ row, language, paragraph: paragraph.key, from: 0, to: paragraph.text.length }] : [];
      });
      const type = words.map(({ language, paragraph }) => types.get(`${language}/${paragraph}`)).find(Boolean)!;
      next = markStatement(next, words, { type });
    }
  }
  return next;
}

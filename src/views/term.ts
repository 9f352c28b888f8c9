import type { FeedPart, Term } from '../content/schema.js';
import { primary, type Direction } from '../locale/language.js';
import type { Locale } from '../locale/locale.js';
import { str } from '../locale/msg.js';
import { byId, named } from './indexes.js';
import { provenanceLine } from './record.js';
import { noteLines, statusNotice, type Notice } from './told.js';
import { languageNote } from './translation.js';
import type { ItemScope } from './scope.js';
import { inline, textFor, textIn, type Text } from './text.js';

/** The collections a term is made from. */
export type TermFeed = FeedPart<'terms' | 'sources'>;

/** All the words of one term and its definition, for one reader. */
export interface TermView {
  readonly lang: string;
  readonly dir: Direction;
  readonly id: string;
  readonly name: Text;
  readonly abbreviation: Text | undefined;
  /** The name in the other languages there are. */
  readonly otherNames: readonly Text[];
  readonly notice: Notice | undefined;
  /** Said where the reader's language is missing. */
  readonly languageNote: string | undefined;
  readonly definition: Text;
  /** "Other forms: …", in the language of the name; empty where there are none. */
  readonly forms: string;
  /** What sources differ on, and the editor's notes. */
  readonly notes: readonly Text[];
  /** Source and as-of date. */
  readonly provenance: string;
  /** As-of date in ISO 8601. */
  readonly asOf: string;
  /** Where to read more: the term's own address, else that of its first source that has one. */
  readonly link: { readonly href: string; readonly label: string } | undefined;
  /** What the button says that closes the definition. */
  readonly closeLabel: string;
}

export function termViewOf(term: Term, feed: TermFeed, locale: Locale): TermView {
  const { msg } = locale;
  const { originalLanguage, abbreviation, variants = {} } = term;
  const name = textFor(term.term, locale, originalLanguage);
  const definition = textFor(term.definition, locale, originalLanguage);
  const forms = (variants[name.lang] ?? []).map((form) => inline(textIn({ [name.lang]: form }, name.lang), locale));
  const href = [term, ...named(feed.sources, term.sources)].find(({ url }) => url)?.url;
  return {
    lang: locale.language,
    dir: locale.direction,
    id: term.id,
    name,
    abbreviation: abbreviation && textFor(abbreviation, locale, originalLanguage),
    otherNames: Object.keys(term.term)
      .filter((tag) => primary(tag) !== primary(name.lang))
      .map((tag) => textIn(term.term, tag)),
    notice: statusNotice(term, locale),
    languageNote: languageNote(term.definition, locale, originalLanguage),
    definition,
    forms: forms.length ? msg(str`Other forms: ${locale.commas(forms)}`, { id: 'term.forms' }) : '',
    notes: noteLines(term, feed, locale),
    provenance: provenanceLine(term, feed, locale, definition.lang),
    asOf: term.asOf,
    link: href === undefined ? undefined : { href, label: msg('Read at the source', { id: 'open.page' }) },
    closeLabel: msg('Close', { id: 'term.close' }),
  };
}

/**
 * The view of the term with this id; undefined where the feed has none. Without an id only a term given alone is meant: the first of many
 * would explain the wrong word.
 */
export function termView(feed: TermFeed, { item }: ItemScope, locale: Locale): TermView | undefined {
  const { terms } = feed;
  const term = item ? byId(terms, item) : terms.length === 1 ? terms[0] : undefined;
  return term && termViewOf(term, feed, locale);
}

import type { Activity } from '../content/schema.js';
import { formatFileSize } from '../locale/measures.js';
import { directionOf, primary } from '../locale/language.js';
import { nativeName, type Locale } from '../locale/locale.js';
import { dotted, inline, isOwnLanguage, type Text } from './text.js';
import { openDocumentLabel } from './words.js';

export interface DocumentLink {
  readonly href: string;
  /** What the link does: "Read the summary". */
  readonly label: string;
  /** Language of the document, a BCP 47 tag. */
  readonly hreflang: string;
  /** The language in its own words; in views of before, it stands in the details. */
  readonly in?: Text | undefined;
  /** Format and size: "PDF · 240 kB". */
  readonly details: string;
}

/** The documents of an activity, the one in the reader's language first, else the one in the original. */
export function documentsOf({ documents = [], originalLanguage }: Activity, locale: Locale): DocumentLink[] {
  const textIn = (text: string, lang: string): Text => ({ text, lang, dir: directionOf(lang) });
  const rank = (language: string) => (isOwnLanguage(language, locale) ? 0 : language === originalLanguage ? 1 : 2);
  return [...documents]
    .sort((a, b) => rank(a.language) - rank(b.language))
    .map(({ kind, url, language, format, bytes }) => ({
      href: url,
      label: openDocumentLabel(kind, locale),
      hreflang: language,
      in: textIn(nativeName(primary(language)), language),
      // A page needs no format: links lead to pages.
      details: dotted(format !== 'html' && inline(textIn(format.toUpperCase(), 'en'), locale), bytes && formatFileSize(bytes, locale)),
    }));
}

import type { Activity } from '../content/schema.js';
import { formatFileSize } from '../locale/measures.js';
import { directionOf, primary } from '../locale/language.js';
import { nativeName, type Locale } from '../locale/locale.js';
import { dotted, inline, isOwnLanguage } from './text.js';
import { openDocumentLabel } from './words.js';

export interface DocumentLink {
  readonly href: string;
  /** What the link does: "Read the summary". */
  readonly label: string;
  /** Language of the document, a BCP 47 tag. */
  readonly hreflang: string;
  /** The language in its own words, format and size: "العربية · PDF · 240 kB". */
  readonly details: string;
}

/** The documents of an activity, the one in the reader's language first, else the one in the original. */
export function documentsOf({ documents = [], originalLanguage }: Activity, locale: Locale): DocumentLink[] {
  const inLine = (text: string, lang: string) => inline({ text, lang, dir: directionOf(lang) }, locale);
  const rank = (language: string) => (isOwnLanguage(language, locale) ? 0 : language === originalLanguage ? 1 : 2);
  return [...documents]
    .sort((a, b) => rank(a.language) - rank(b.language))
    .map(({ kind, url, language, format, bytes }) => ({
      href: url,
      label: openDocumentLabel(kind, locale),
      hreflang: language,
      details: dotted(
        inLine(nativeName(primary(language)), language),
        // A page needs no format: links lead to pages.
        format !== 'html' && inLine(format.toUpperCase(), 'en'),
        bytes && formatFileSize(bytes, locale),
      ),
    }));
}

import type { Activity } from '../content/schema.js';
import { primary } from '../locale/language.js';
import type { Locale } from '../locale/locale.js';
import { str } from '../locale/msg.js';
import { bestLanguage, inline, textFor } from './text.js';

/** In which language a text is, whose translation it is, and whose title. */

/** "Available in Arabic only", where the main text is not in the reader's language. */
export const onlyInLine = (lang: string, locale: Locale): string =>
  locale.msg(str`Available in ${locale.languageName(primary(lang))} only`, { id: 'only-in' });

/**
 * What is said where the main text is not in the language of the page: "Available in Arabic only"; on a page in a third language, whose
 * readers may not know why it speaks English, "Not available in French: shown in English".
 */
export function languageNote(map: Readonly<Record<string, unknown>>, locale: Locale, original?: string): string | undefined {
  const lang = bestLanguage(map, locale, original);
  const [wanted, shown] = [locale.requested, lang].map(primary) as [string, string];
  if (wanted === shown) return undefined;
  if (Object.keys(map).length === 1) return onlyInLine(lang, locale);
  return locale.msg(str`Not available in ${locale.languageName(wanted)}: shown in ${locale.languageName(shown)}`, { id: 'shown-in' });
}

export type Translated = Partial<Pick<Activity, 'originalLanguage' | 'translatedBy'>>;

/**
 * "Unofficial translation from the Arabic", or "Translated from the Arabic by …"; empty where the text is the original, or nobody says what that
 * is. @param shown the language of the text shown.
 */
export function translatedLine({ originalLanguage, translatedBy = {} }: Translated, shown: string, locale: Locale): string {
  const { msg } = locale;
  if (!originalLanguage || primary(originalLanguage) === primary(shown)) return '';
  const from = locale.languageName(primary(originalLanguage));
  const by = Object.entries(translatedBy).find(([tag]) => primary(tag) === primary(shown))?.[1];
  return by
    ? msg(str`Translated from the ${from} by ${inline(textFor(by, locale), locale)}`, { id: 'translated.by' })
    : msg(str`Unofficial translation from the ${from}`, { id: 'translated' });
}

/** "Title by the editor", where the sources give none. */
export const titleLine = ({ titleBy }: Pick<Activity, 'titleBy'>, { msg }: Locale): string =>
  titleBy === 'editor' ? msg('Title by the editor', { id: 'title.editor' }) : '';

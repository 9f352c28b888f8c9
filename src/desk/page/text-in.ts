import type { LanguageMap } from '../../content/schema.js';
import type { Locale } from '../../locale/locale.js';

/** A text of the feed in the language of the interface, else in the first that it has. */
export const textIn = (map: LanguageMap, { language }: Locale): string => map[language] ?? Object.values(map)[0] ?? '';

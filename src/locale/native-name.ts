import { LANGUAGES, type Language } from './languages.js';

const dataOf = (tag: string): Language | undefined =>
  Object.hasOwn(LANGUAGES, tag) ? (LANGUAGES as Readonly<Record<string, Language>>)[tag] : undefined;

/** The name of a language in another; the tag itself where it has none. */
export function languageName(tag: string, inLanguage: string): string {
  const names = dataOf(inLanguage)?.names ?? {};
  if (Object.hasOwn(names, tag)) return names[tag]!;
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The name of a language in that language: "English", «العربية». */
export const nativeName = (tag: string): string => dataOf(tag)?.name ?? languageName(tag, tag);

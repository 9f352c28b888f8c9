import { LANGUAGES, type Language } from './languages.js';

/** The name of a language in another; the tag itself where it has none. */
export function languageName(tag: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The name of a language in that language: "English", «العربية». */
export const nativeName = (tag: string): string =>
  Object.hasOwn(LANGUAGES, tag) ? (LANGUAGES as Readonly<Record<string, Language>>)[tag]!.name : languageName(tag, tag);

import { NATIVE_NAMES } from './languages.js';

/** The name of a language in another, as `Intl` has it; the tag itself where it has none. */
export function languageName(tag: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The name of a language in that language: "English", «العربية». */
export const nativeName = (tag: string): string => (Object.hasOwn(NATIVE_NAMES, tag) ? NATIVE_NAMES[tag]! : languageName(tag, tag));

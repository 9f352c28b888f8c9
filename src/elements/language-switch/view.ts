import { directionOf, primary, type Direction } from '../../locale/language.js';
import { nativeName } from '../../locale/native-name.js';
import type { PageLocale } from '../../locale/page-locale.js';
import type { Text } from '../../views/text.js';

/** All the words of a language switch, for one reader. */
export interface LanguageSwitchView {
  readonly lang: string;
  readonly dir: Direction;
  /** What is chosen here. */
  readonly label: string;
  /** Each language by its own name, in its own language. */
  readonly choices: readonly (Text & { readonly chosen: boolean })[];
}

/**
 * @param languages to choose from, BCP 47 tags.
 * @param value the tag chosen; where empty, that of the content as the page has it counts.
 * @param around the language of the content as the page has it.
 */
export function languageSwitchView(languages: readonly string[], value: string, around: string, locale: PageLocale): LanguageSwitchView {
  const among = (tag: string) => languages.find((one) => one === tag) ?? languages.find((one) => primary(one) === primary(tag));
  // On a page in a third language the content is in that of the interface.
  const chosen = among(value || around) ?? among(locale.language);
  return {
    lang: locale.language,
    dir: locale.direction,
    label: locale.msg('Language of this content', { id: 'language.label' }),
    choices: languages.map((tag) => ({ text: nativeName(tag), lang: tag, dir: directionOf(tag), chosen: tag === chosen })),
  };
}

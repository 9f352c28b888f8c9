import { directionOf } from '../../src/locale/language.js';
import { INTERFACE_LANGUAGES } from '../../src/locale/languages.js';
import { getLocale, type Locale } from '../../src/locale/locale.js';
import { LABELS } from '../../src/elements/labels.js';
import { attributesOf, type ElementName } from '../../src/publish/catalogue.js';
import { markup, type Markup } from '../../src/publish/markup.js';

/** What stands on a page, and can be taken to another. */
export interface Embeddable {
  readonly element: ElementName;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Of its content. */
  readonly language: string;
  /** Name of its theme, where it has one. */
  readonly theme?: string | undefined;
}

/** What depends on the page around, and is no choice of what is shown. */
const OF_THE_PAGE = ['heading-level', 'src', 'for'];

/** The part of the address, after `#`, by which the snippet studio opens with something chosen. */
export function studioChoice({ element, attributes = {}, language, theme }: Embeddable): string {
  const names = Object.keys(attributesOf(element)).filter((name) => name in attributes && !OF_THE_PAGE.includes(name));
  const own = Object.fromEntries(names.map((name) => [name, attributes[name]!]));
  return `#${new URLSearchParams({ element, ...own, language, ...(theme && { theme }) })}`;
}

/** The file of the snippet studio in a language, or in English. */
export const studioFile = (language: string): string => {
  const [source, ...others] = INTERFACE_LANGUAGES;
  const spoken = others.find((tag) => tag === language) ?? source;
  return spoken === source ? 'snippets.html' : `snippets-${spoken}.html`;
};

/** What the link to the studio says. */
export const embedLabel = ({ msg }: Locale): string => msg('Embed this', { id: 'studio.embed' });

/**
 * The link that opens the snippet studio with what is shown.
 *
 * @param around language of the words around it: that of the link, and of the studio.
 * @param folder of the studio, from the page, with a slash; `''` where it is the same.
 */
export function embedLink(shown: Embeddable, around: string, folder: string): Markup {
  const locale = getLocale(around);
  const { language } = locale;
  const label = embedLabel(locale);
  const href = `${folder}${studioFile(language)}${studioChoice(shown)}`;
  return markup`<a class="embed-this" href="${href}" lang="${language}" dir="${directionOf(language)}" aria-label="${`${label}: ${LABELS[shown.element](locale)}`}">${label}</a>`;
}

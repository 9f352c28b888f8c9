import { directionOf } from '../../src/locale/language.js';
import { INTERFACE_LANGUAGES } from '../../src/locale/languages.js';
import { nativeName, type Locale } from '../../src/locale/locale.js';
import { markup, type Markup } from '../../src/publish/markup.js';

export interface MadePage {
  readonly title: string;
  readonly body: Markup;
}

/** The lists of all demo pages, where there is one in the language of a tool. */
const LISTS: Readonly<Record<string, string>> = { ar: 'index-ar.html' };

interface HeaderWords {
  readonly title: string;
  readonly pages: string;
  readonly lead: string;
}

/**
 * The head of a tool: the way back, the page in the other languages, what it is for, and what to do where no script runs.
 *
 * @param name of the file of the English page, without `.html`; others have their tag behind it, such as `-ar`.
 */
export function pageHeader(name: string, { language }: Locale, words: HeaderWords, noScript: Markup): Markup {
  const [source] = INTERFACE_LANGUAGES;
  const others = INTERFACE_LANGUAGES.filter((tag) => tag !== language).map(
    (tag) =>
      markup` <a class="other-language" href="${name}${tag !== source && `-${tag}`}.html" hreflang="${tag}" lang="${tag}" dir="${directionOf(tag)}">${nativeName(tag)}</a>`,
  );
  return markup`<header>
<p class="ways"><a href="${LISTS[language] ?? 'index.html'}">${words.pages}</a>${others}</p>
<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
<noscript><p class="note">${noScript}</p></noscript>
</header>`;
}

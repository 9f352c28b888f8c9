import { directionOf, type InterfaceLanguage } from '../../src/locale/language.js';
import { nativeName } from '../../src/locale/locale.js';
import { markup, type Markup } from '../../src/publish/markup.js';

export interface MadePage {
  readonly title: string;
  readonly body: Markup;
}

interface HeaderWords {
  readonly title: string;
  readonly pages: string;
  readonly lead: string;
}

/**
 * The head of a tool: the way back, the page in the other language, what it is for, and what to do where no script runs.
 *
 * @param name of the file of the English page, without `.html`; the Arabic one has `-ar` behind it.
 */
export function pageHeader(name: string, language: InterfaceLanguage, words: HeaderWords, noScript: Markup): Markup {
  const other = language === 'en' ? 'ar' : 'en';
  return markup`<header>
<p class="ways"><a href="index.html">${words.pages}</a> <a id="other-language" href="${name}${other === 'ar' ? '-ar' : ''}.html" hreflang="${other}" lang="${other}" dir="${directionOf(other)}">${nativeName(other)}</a></p>
<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
<noscript><p class="note">${noScript}</p></noscript>
</header>`;
}

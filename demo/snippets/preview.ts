import { directionOf } from '../../src/locale/language.js';
import { getLocale } from '../../src/locale/locale.js';
import { escapeHtml } from '../../src/publish/html.js';
import { markup, Markup } from '../../src/publish/markup.js';
import { wordsIn } from '../shared/words.js';
import type { Choice } from './choice.js';
import { policyOf, policyText } from './policy.js';
import { pageLines } from './produce.js';
import { isMarkup, isProse } from './ways.js';
import { snippetWords } from './words.js';

/** Where the snippet goes, as it is: a template would tidy its lines. */
const HERE = new Markup('<!--snippet-->');

/**
 * A page as a partner might have it, with the snippet in the midst; under a Content Security Policy that allows what the studio says is
 * needed, the sheets of the page, and nothing else.
 *
 * @param code the snippet, with addresses below `base`.
 * @param base URL of the folder with the files, from where the preview loads them.
 */
export function previewPage(choice: Choice, code: string, base: string, integrity: (file: string) => string | undefined): string {
  const { language, delivery, page } = choice;
  const words = wordsIn(snippetWords, getLocale(language));
  const sheets = [`previews/page.css`, ...(page === 'hostile' ? ['previews/hostile.css'] : [])].map((file) => new URL(file, base).href);
  const withScript = page !== 'still';
  const also = choice.element === 'language-switch' ? ['contact'] : [];
  const needed = policyOf(choice, base, also).filter(({ name }) => withScript || name === 'style-src' || name === 'frame-src');
  const policy = [
    "default-src 'none'",
    ...needed.filter(({ name }) => name !== 'style-src').map((directive) => policyText([directive])),
    `style-src ${[...sheets, ...needed.filter(({ name }) => name === 'style-src').map(({ value }) => value)].join(' ')}`,
    "require-trusted-types-for 'script'",
    ...(needed.some(({ name }) => name === 'trusted-types') ? [] : ["trusted-types 'none'"]),
  ].join('; ');
  const lines = pageLines(choice, base, integrity, also).split('\n');
  const direction = isProse(delivery) ? directionOf(language) : 'ltr';
  const shown = isMarkup(delivery) ? HERE : markup`<pre class="words" lang="${language}" dir="${direction}">${HERE}</pre>`;
  // A term stands in a sentence; all others between sentences.
  const inSentence = choice.element === 'term' && ['element', 'text'].includes(delivery);
  return markup`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}" class="${page}">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${policy}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${words.preview}</title>
${sheets.map((sheet) => markup`<link rel="stylesheet" href="${sheet}" />`)}
${new Markup(lines.filter((line) => withScript || !line.startsWith('<script')).join('\n'))}
</head>
<body>
<header><p>${words.yourPage}</p></header>
<main>
${
  inSentence
    ? markup`<p>${words.beforeIt} <span class="place">${shown}</span> ${words.afterIt}</p>`
    : markup`<p>${words.beforeIt}</p>
<div class="place">${shown}</div>
<p>${words.afterIt}</p>`
}
${choice.element === 'language-switch' && markup`<cssr-contact></cssr-contact>`}
</main>
</body>
</html>`.html.replace(HERE.html, () => (isMarkup(delivery) ? code : escapeHtml(code)));
}

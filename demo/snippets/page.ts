import { directionOf } from '../../src/locale/language.js';
import { INTERFACE_LANGUAGES } from '../../src/locale/languages.js';
import { nativeName, type Locale } from '../../src/locale/locale.js';
import { ELEMENT_NAMES, type ElementName } from '../../src/publish/catalogue.js';
import { markup, type Markup } from '../../src/publish/markup.js';
import { LABELS } from '../../src/elements/labels.js';
import { themeName } from '../../src/themes/theme-names.js';
import { pageHeader, type MadePage } from '../shared/page.js';
import { fill, ltr, wordsIn } from '../shared/words.js';
import { FOLDER, HEIGHT, PAGES, SCREENS, WIDTH, WORDS } from './choice.js';
import { WAYS } from './ways.js';
import { snippetWords, wayWords } from './words.js';

/** The body of the snippet studio in one language. @param themes names of the themes there are. */
export function snippetsPage(locale: Locale, themes: readonly string[]): MadePage {
  const words = wordsIn(snippetWords, locale);
  const ways = wordsIn(wayWords, locale);

  const options = (names: readonly string[], word: (name: string) => string) =>
    names.map((name) => markup`<option value="${name}">${word(name)}</option>`);
  const radios = (name: string, values: readonly (readonly [value: string, word: string, lang?: string])[]) =>
    values.map(
      ([value, word, lang]) =>
        markup`<label><input type="radio" form="choice" name="${name}" value="${value}" /><span${lang ? markup` lang="${lang}" dir="${directionOf(lang)}"` : ''}>${word}</span></label>`,
    );
  const choices = (id: string, label: string, inner: Markup | readonly Markup[]) =>
    markup`<div class="field" role="radiogroup" aria-labelledby="${id}"><span class="name" id="${id}">${label}</span><div class="choices">${inner}</div></div>`;
  const copy = (id: string, name: string) =>
    markup`<button type="button" id="${id}" aria-label="${name}" aria-describedby="done">${words.copy}</button>`;
  const code = (id: string, label: string) =>
    markup`<pre tabindex="0" role="group" dir="ltr" aria-label="${label}"><code id="${id}"></code></pre>`;

  const body = markup`<a class="skip" href="#result">${words.skip}</a>
${pageHeader('snippets', locale, words, markup`${words.noScript} <code dir="ltr">npx cssr-widgets snippet mission-card --feed cssr.feed.json --language ${locale.language}</code>`)}
<div class="studio">
<form id="choice" class="panel" aria-label="${words.choice}" autocomplete="off" hidden data-needs-script>
<fieldset>
<legend>${words.what}</legend>
<div class="field"><label for="element">${words.element}</label><select id="element" name="element">${options(ELEMENT_NAMES, (name) => `${LABELS[name as ElementName](locale)} ${ltr(`<cssr-${name}>`)}`)}</select><p class="note"><code id="tag" dir="ltr"></code></p></div>
<div id="fields" class="fields"></div>
${choices(
  'language-name',
  words.language,
  radios(
    'language',
    INTERFACE_LANGUAGES.map((tag) => [tag, nativeName(tag), tag]),
  ),
)}
</fieldset>
<fieldset>
<legend>${words.how}</legend>
<div class="field"><label for="delivery">${words.delivery}</label><select id="delivery" name="delivery" aria-describedby="delivery-note">${options(WAYS, (way) => ways[way as (typeof WAYS)[number]])}</select><p id="delivery-note" class="note"></p></div>
<div id="text-options" class="checks-of-text"><label class="check"><input type="checkbox" name="bold" value="" />${words.bold}</label>
<label class="check"><input type="checkbox" name="brief" value="" />${words.brief}</label></div>
<div id="freshness">${choices(
    'freshness-name',
    words.freshness,
    radios(
      'words',
      WORDS.map((name) => [name, words[name]]),
    ),
  )}<p class="note" id="words-note"></p><p class="note" id="also-note"></p></div>
<div class="field"><label for="base">${words.base} <small>${words.baseNote}</small></label><input id="base" name="base" inputmode="url" placeholder="${FOLDER}" dir="ltr" spellcheck="false" aria-describedby="base-fault base-help" /><p class="fault" id="base-fault"></p><p class="note" id="base-help">${fill(words.baseHelp, ltr(FOLDER))}</p></div>
</fieldset>
<fieldset>
<legend>${words.where}</legend>
<div class="field"><label for="look">${words.theme}</label><select id="look" name="theme"><option value="">${words.noTheme}</option>${options(themes, (name) => themeName(name, locale))}</select></div>
<label class="check"><input type="checkbox" id="compact" name="compact" value="" />${words.compact}</label>
<label class="check"><input type="checkbox" id="sheet" name="sheet" value="" />${words.sheet}</label>
<div class="field"><label for="width"><span id="width-name">${words.width}</span> <small id="width-note">${words.widthNote}</small></label><div class="slider"><input type="range" id="width" name="width" min="${WIDTH.least}" max="${WIDTH.most}" step="20" value="${WIDTH.most}" /><output id="width-value" for="width"></output></div></div>
<div class="field" id="frame-height"><label for="height">${words.frameHeight} <small>${words.frameHeightNote}</small></label><input type="number" id="height" name="height" min="${HEIGHT.least}" max="${HEIGHT.most}" step="10" aria-describedby="content-height" /><p class="note" id="content-height"></p></div>
<p class="link"><button type="button" id="copy-link" aria-label="${words.copyLink}">${words.link}</button></p>
</fieldset>
</form>
<main id="result" tabindex="-1" hidden data-needs-script>
<p id="done" class="done" role="status"></p>
<section class="outcome" aria-labelledby="preview-name">
<div class="views">
<h2 id="preview-name">${words.preview}</h2>
<fieldset class="views"><legend class="unseen">${words.page}</legend>${radios(
    'page',
    PAGES.map((name) => [name, words[name]]),
  )}</fieldset>
<fieldset class="views"><legend class="unseen">${words.screen}</legend>${radios(
    'screen',
    (Object.keys(SCREENS) as (keyof typeof SCREENS)[]).map((name) => [name, words[name]]),
  )}</fieldset>
</div>
<a class="skip" href="#snippet-name">${words.toSnippet}</a>
<p id="page-note" class="note"></p>
<div id="stage"></div>
</section>
<section class="outcome" aria-labelledby="snippet-name">
<div class="head"><h2 id="snippet-name" tabindex="-1">${words.snippet}</h2>${copy('copy-snippet', words.copySnippet)}</div>
${code('snippet', words.snippet)}
<p class="command"><span>${words.byCommand} <code id="command" dir="ltr"></code></span> ${copy('copy-command', words.copyCommand)}</p>
</section>
<section class="outcome" aria-labelledby="once-name">
<div class="head"><h2 id="once-name">${words.once}</h2>${copy('copy-once', words.copyOnce)}</div>
<p id="once-note"></p>
${code('once', words.once)}
<p id="look-at" class="note"></p>
</section>
<section class="outcome" aria-labelledby="policy-name">
<div class="head"><h2 id="policy-name">${words.policy}</h2>${copy('copy-policy', words.copyPolicy)}</div>
<p id="policy-note"></p>
<dl id="policy" dir="ltr"></dl>
</section>
<section class="outcome" aria-labelledby="weight-name">
<h2 id="weight-name">${words.weight}</h2>
<p id="weight-sum"></p>
<table id="weight" hidden><thead><tr><th scope="col">${words.file}</th><th scope="col">${words.bytes}</th><th scope="col">gzip</th><th scope="col">brotli</th></tr></thead><tbody></tbody></table>
<p id="weight-words"></p>
</section>
<section class="outcome" aria-labelledby="edition-name">
<div class="head"><h2 id="edition-name">${words.edition}</h2><button type="button" id="write-edition">${words.writeEdition}</button></div>
<p>${words.editionNote} <code dir="ltr">npx cssr-widgets publish cssr.feed.json --out edition</code></p>
<p id="edition-done" role="status"></p>
</section>
</main>
</div>
<script type="application/json" class="cssr-feed"></script>
<script type="application/json" id="files"></script>`;
  return { title: words.title, body };
}

import { directionOf } from '../../src/locale/language.js';
import { PAGE_LANGUAGES } from '../../src/locale/languages.js';
import type { Locale } from '../../src/locale/locale.js';
import { Markup, markup } from '../../src/publish/markup.js';
import { DENSITIES, ELEVATIONS } from '../../src/themes/generator/theme.js';
import { fill, inDigits, wordsIn } from '../shared/words.js';
import { pageHeader, type MadePage } from '../shared/page.js';
import { DEFAULTS, type Field, type LENGTHS } from './choice.js';
import { SAMPLES } from './samples.js';
import { studioWords, SWATCHES } from './words.js';

/** Of titles: those that fonts have. */
const WEIGHTS = [300, 400, 500, 600, 700, 800, 900];

type Word = keyof ReturnType<typeof studioWords>;

/** The body of the theme studio in one language. */
export function studioPage(locale: Locale): MadePage {
  const { language } = locale;
  const words = wordsIn(studioWords, locale);
  /** The samples are in the languages that elements speak on a page. */
  const word = (tag: string) => (words as Readonly<Record<string, string>>)[tag] ?? locale.languageName(tag);
  // Its own language first.
  const languages = [...PAGE_LANGUAGES].sort((a, b) => Number(b === language) - Number(a === language));

  const fault = (field: string) => markup`<p class="fault" id="${field}-fault"></p>`;

  const colour = (field: 'brand' | 'accent', pick: Word, note: Markup | '', value: Markup, after: Markup | '') => markup`<div class="field">
<label for="${field}">${words[field]}${note}</label>
<div class="colour"><input type="color" id="${field}-picker" value="${DEFAULTS.brand}" aria-label="${words[pick]}" /><input id="${field}" name="${field}" ${value} dir="ltr" spellcheck="false" aria-describedby="${field}-fault" />${after}</div>
${fault(field)}
</div>`;

  const swatch = ({ name, brand, accent }: (typeof SWATCHES)[number]) => markup`<li>
<button type="button" data-brand="${brand}"${accent ? markup` data-accent="${accent}"` : ''}>
<svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="9.5" fill="${brand}" stroke="#767f88" />${accent ? markup`<path d="M10 .5a9.5 9.5 0 0 1 0 19z" fill="${accent}" />` : ''}</svg>${name(locale)}
</button>
</li>`;

  const slider = (field: (typeof LENGTHS)[number], label: Word, max: number, step: number) => markup`<div class="field">
<label for="${field}">${words[label]}</label>
<div class="slider"><input type="range" id="${field}" name="${field}" min="0" max="${max}" step="${step}" value="${DEFAULTS[field]}" /><output id="${field}-value" for="${field}"></output></div>
</div>`;

  const choices = <T extends string>(field: Field, label: Word, values: Readonly<Record<T, unknown>>, called: Readonly<Record<T, Word>>) =>
    markup`<div class="field" role="radiogroup" aria-labelledby="${field}-label">
<span class="name" id="${field}-label">${words[label]}</span>
<div class="choices">${(Object.keys(values) as T[]).map(
      (value) =>
        markup`<label><input type="radio" name="${field}" value="${value}"${value === DEFAULTS[field] && markup` checked`} />${words[called[value]]}</label>`,
    )}</div>
</div>`;

  const font = (field: 'font' | 'font-arabic', label: Markup | string, options: readonly string[]) => markup`<div class="field">
<label for="${field}">${label}</label><input id="${field}" name="${field}" placeholder="${words.pageFont}" list="${field}s" spellcheck="false" aria-describedby="${field}-fault" />
${fault(field)}
<datalist id="${field}s">${options.map((option) => markup`<option value="${option}"></option>`)}</datalist>
</div>`;

  const button = (id: string, label: Word, name: Word) =>
    markup`<button type="button" id="${id}" aria-label="${words[name]}">${words[label]}</button>`;

  const cell = ({ tall, html }: (typeof SAMPLES)[number], index: number) =>
    (['light', 'dark'] as const).map((scheme) =>
      languages.map((spoken) => {
        const label = fill(words.cell, word(spoken), words[`${scheme}Word`]);
        const labelId = `label-${index}-${spoken}-${scheme}`;
        // Named by words in the language of the page, which the sample only has within.
        const group = tall && markup` role="group" tabindex="0" aria-labelledby="name-${index} ${labelId}"`;
        return markup`<div class="cell ${scheme} ${spoken}${tall ? ' tall' : ''}"${group} data-cssr-theme="studio">
<p class="label" id="${labelId}">${label}</p>
<div lang="${spoken}" dir="${directionOf(spoken)}">${new Markup(html(spoken, `sample-${index}-${spoken}-${scheme}`))}</div>
</div>`;
      }),
    );

  const body = markup`<a class="skip" href="#preview">${words.skip}</a>
${pageHeader(
  'studio',
  locale,
  words,
  markup`${words.noScript} <code dir="ltr">npx cssr-widgets theme --name my-house --brand &quot;#009EDB&quot;</code>`,
)}
<div class="studio">
<form id="theme" class="panel" aria-label="${words.theme}" autocomplete="off" hidden data-needs-script>
<fieldset>
<legend>${words.colours}</legend>
${colour('brand', 'pickBrand', '', markup`value="${DEFAULTS.brand}"`, '')}
${colour('accent', 'pickAccent', markup` <small>${words.accentNote}</small>`, markup`placeholder="${words.none}"`, markup`<button type="button" id="no-accent">${words.noAccent}</button>`)}
<p class="try" id="try">${words.try}</p>
<ul class="swatches" aria-labelledby="try">${SWATCHES.map(swatch)}</ul>
</fieldset>
<fieldset>
<legend>${words.form}</legend>
${slider('radius', 'corners', 24, 1)}
${slider('rule', 'rule', 12, 1)}
${slider('line-width', 'lineWidth', 4, 0.5)}
${choices('elevation', 'elevation', ELEVATIONS, { none: 'noShadow', low: 'lowShadow', high: 'highShadow' })}
${choices('density', 'density', DENSITIES, { comfortable: 'comfortable', compact: 'compact' })}
<div class="field">
<label for="heading-weight">${words.headingWeight}</label>
<select id="heading-weight" name="heading-weight">${WEIGHTS.map(
    (weight) =>
      markup`<option value="${weight}"${String(weight) === DEFAULTS['heading-weight'] && markup` selected`}>${inDigits(String(weight), locale)}</option>`,
  )}</select>
</div>
${font('font', markup`${words.font} <small>${words.fontNote}</small>`, ['Open Sans, Arial', 'Georgia, serif', 'system-ui'])}
${font('font-arabic', words.fontArabic, ['Noto Kufi Arabic', 'Tajawal', 'Noto Naskh Arabic, serif'])}
</fieldset>
<fieldset>
<legend>${words.take}</legend>
<div class="field">
<label for="name">${words.name}</label><input id="name" name="name" value="${DEFAULTS.name}" dir="ltr" spellcheck="false" aria-describedby="name-fault" />
${fault('name')}
</div>
<ul class="files">
<li><span>${words.sheet}</span>${button('download-css', 'download', 'downloadSheet')}${button('copy-css', 'copy', 'copySheet')}</li>
<li><span>${words.tokens}</span>${button('download-tokens', 'download', 'downloadTokens')}${button('copy-tokens', 'copy', 'copyTokens')}</li>
<li><span>${words.report}</span>${button('download-report', 'download', 'downloadReport')}</li>
<li><span>${words.link}</span>${button('copy-link', 'copy', 'copyLink')}</li>
</ul>
<p id="done" class="done" role="status"></p>
</fieldset>
</form>
<main>
<section class="outcome" aria-labelledby="contrast" hidden data-needs-script>
<h2 id="contrast">${words.contrast}</h2>
<p id="verdict" role="status"></p>
<table class="changes">
<thead><tr><th scope="col">${words.group}</th><th scope="col">${words.light}</th><th scope="col">${words.dark}</th></tr></thead>
<tbody id="changes"></tbody>
</table>
<p class="compared"><span id="changed"></span> <button type="button" id="compare">${words.compare}</button></p>
<details>
<summary>${words.palette}</summary>
<ul id="origin"></ul>
<ul id="palette" aria-label="${words.paletteBoth}"></ul>
</details>
<details>
<summary>${words.pairs}</summary>
<p>${words.pairsNote}</p>
<table>
<thead><tr><th scope="col">${words.pair}</th><th scope="col">${words.light}</th><th scope="col">${words.dark}</th></tr></thead>
<tbody id="pairs"></tbody>
</table>
</details>
<details>
<summary>${words.sheetAndCommand}</summary>
<p class="command"><code id="command" dir="ltr"></code> ${button('copy-command', 'copy', 'copyCommand')}</p>
<pre tabindex="0" role="region" dir="ltr" aria-label="${words.theSheet}"><code id="css"></code></pre>
</details>
</section>
<section id="preview" aria-labelledby="samples">
<h2 id="samples">${words.samples}</h2>
<div class="chooser" hidden data-needs-script>
<fieldset class="elements">
<legend>${words.elements}</legend>
${SAMPLES.map((sample, index) => markup`<label><input type="checkbox" autocomplete="off" name="element" value="${sample.id}"${index === 0 && markup` checked`} />${sample.name(locale)}</label>`)}
</fieldset>
<p class="steps">${button('element-before', 'before', 'elementBefore')}${button('element-after', 'after', 'elementAfter')}${button('elements-all', 'all', 'elementsAll')}</p>
</div>
<div class="bar">
<fieldset class="show">
<legend>${words.show}</legend>
${[...languages, 'light' as const, 'dark' as const].map(
  (what) => markup`<label><input type="checkbox" id="show-${what}" checked autocomplete="off" />${word(what)}</label>`,
)}
</fieldset>
</div>
${SAMPLES.map(
  (sample, index) => markup`<div class="sample">
<h3 id="name-${index}">${sample.name(locale)}</h3>
<div class="cells">${cell(sample, index)}</div>
</div>`,
)}
</section>
</main>
</div>`;
  return { title: words.title, body };
}

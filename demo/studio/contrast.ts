import type { Hex } from '../../src/themes/generator/colour.js';
import type { Locale } from '../../src/locale/locale.js';
import { markup, type Markup } from '../../src/publish/markup.js';
import { judge, ratioText, type Judged, type Pair } from '../../src/themes/generator/pairs.js';
import type { Theme } from '../../src/themes/generator/theme.js';
import { COLOUR_TOKENS, colourTokens } from '../../src/themes/generator/tokens.js';
import { fill, inDigits, literal, type WordsOf } from '../shared/words.js';
import { themeWords } from './theme-words.js';
import type { studioWords } from './words.js';

/** How the outcome is told to one reader. */
export interface Told {
  readonly words: WordsOf<typeof studioWords>;
  readonly locale: Locale;
}

/** What the generator says in English, in the language of the reader. */
const told = (sentence: string, { locale }: Told): string => themeWords(locale)[sentence] ?? sentence;

export function verdict(theme: Theme, { words, locale }: Told): string {
  const all = [...judge(theme.light), ...judge(theme.dark)];
  const number = (value: number | string) => inDigits(String(value), locale);
  const failing = all.filter(({ holds }) => !holds);
  const lowest = (wanted: number) =>
    number(ratioText(Math.min(...all.filter(({ pair }) => pair.wanted === wanted).map(({ ratio }) => ratio))));
  return failing.length
    ? fill(words.someFail, number(failing.length), number(all.length))
    : fill(words.allHold, number(all.length), lowest(4.5), lowest(3));
}

export function renderPairs(theme: Theme, reader: Told): string {
  const dark = judge(theme.dark);
  const { words, locale } = reader;
  return markup`${judge(theme.light).map(
    (light, i) => markup`<tr><th scope="row">${pairName(light.pair, reader)}<small>${fill(
      words.wanted,
      told(light.pair.where, reader),
      inDigits(String(light.pair.wanted), locale),
    )}</small></th>
<td>${renderResult(light, reader)}</td><td>${renderResult(dark[i]!, reader)}</td></tr>`,
  )}`.html;
}

function pairName({ front, back, washed }: Pair, reader: Told): string {
  const names = [front, back, ...(washed ? [washed] : [])].map((name) => literal(name, reader.locale));
  return fill(washed ? reader.words.washedPair : reader.words.pairName, ...names);
}

/** Told by word and by shape: a tick in a disc, a cross in a square. */
function renderResult({ pair, front, back, ratio, holds }: Judged, { words, locale }: Told): Markup {
  const mark = holds
    ? markup`<circle cx="8" cy="8" r="7.5"/><path d="m4.5 8.2 2.4 2.4 4.6-5"/>`
    : markup`<path class="filled" d="M.5.5h15v15H.5z"/><path d="m4.5 4.5 7 7m0-7-7 7"/>`;
  return markup`<span class="result ${holds ? 'holds' : 'fails'}">${drawPair(pair.wanted === 4.5, front, back)}<b>${inDigits(
    ratioText(ratio),
    locale,
  )}</b>
<span><svg class="mark" viewBox="0 0 16 16" aria-hidden="true">${mark}</svg>${holds ? words.holds : words.fails}</span></span>`;
}

const drawPair = (isText: boolean, front: Hex, back: Hex): Markup =>
  markup`<svg class="pair" viewBox="0 0 64 28" aria-hidden="true"><rect width="64" height="28" fill="${back}"/>${
    isText
      ? markup`<g fill="${front}" font-size="14" direction="ltr"><text x="7" y="19">Aa</text><text x="57" y="19" direction="rtl">أبج</text></g>`
      : markup`<rect x="8" y="6" width="48" height="16" rx="3" fill="none" stroke="${front}" stroke-width="2.5"/>`
  }</svg>`;

/** Light and dark of each colour, in the order of reading. */
export function renderPalette(theme: Theme, reader: Told): string {
  const both = (token: (typeof colourTokens)[number]) => {
    const hexes = [theme.light[token], theme.dark[token]];
    const [first, second] = reader.locale.direction === 'rtl' ? [...hexes].reverse() : hexes;
    return markup`<svg viewBox="0 0 64 32" preserveAspectRatio="none" aria-hidden="true"><path fill="${first}" d="M0 0h32v32H0z"/><path fill="${second}" d="M32 0h32v32H32z"/></svg>`;
  };
  return markup`${colourTokens.map(
    (token) =>
      markup`<li>${both(token)}<b>${literal(token, reader.locale)}</b><small>${told(COLOUR_TOKENS[token].about, reader)}</small><span><code dir="ltr">${theme.light[token]}</code> <code dir="ltr">${theme.dark[token]}</code></span></li>`,
  )}`.html;
}

import { escapeHtml } from '../../src/publish/html.js';
import { PICTURE_WORDS, SOURCE, type PictureWords } from './picture-words.js';
import { isMissed, judged, type Report, type Result } from './result.js';

const WIDTH = 720;
const NAMES = 400;
const ROW = 22;
const TOP = 64;
/** So many times plain Lit is the right edge. */
const MOST = 2.5;
/** Where the figures begin. */
const FIGURES = WIDTH - 92;
const BARS = FIGURES - NAMES - 12;

const reach = (ratio: number) => (Math.min(ratio, MOST) / MOST) * BARS;

/**
 * A picture of what is judged by its ratio to plain Lit: a bar each, its target as a line. With words for who cannot see it, light and dark; in
 * Arabic it runs from the right.
 */
export function pictureOf({ results, machine }: Report, language = SOURCE): string {
  const words = PICTURE_WORDS[language]!;
  const { direction, title, lead, key, target } = words;
  const place = placing(words);
  const rows = results.filter((row) => row.yardstick && row.target !== undefined);
  const height = TOP + rows.length * ROW + 12;
  const description = rows
    .map((row) => `${nameOf(row, words)}: ${judged(row).toFixed(2)}${commaOf(words)}${target} ${row.target}`)
    .join('. ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title description" lang="${language}" direction="${direction}" font-family="system-ui, sans-serif" font-size="12">
<title id="title">${escapeHtml(title)}</title>
<desc id="description">${escapeHtml(description)}.</desc>
<style>
.page{fill:#fff}text{fill:#222}.bar{fill:#37a}.missed{fill:#b43}.line{stroke:#222}.one{stroke:#777;stroke-dasharray:3 3}
@media (prefers-color-scheme:dark){.page{fill:#161b22}text{fill:#ddd}.bar{fill:#6ae}.missed{fill:#e87}.line{stroke:#ddd}.one{stroke:#999}}
</style>
<rect class="page" width="${WIDTH}" height="${height}"/>
<text x="${place(12)}" y="22" font-size="15" font-weight="600">${escapeHtml(lead)}</text>
<text x="${place(12)}" y="42">${escapeHtml(`${key} ${said(machine, words)}`)}</text>
<line class="one" x1="${place(NAMES + reach(1))}" x2="${place(NAMES + reach(1))}" y1="${TOP - 8}" y2="${height - 8}"/>
${rows.map((row, i) => barOf(row, TOP + i * ROW, words)).join('\n')}
</svg>
`;
}

/** Where something stands that is so far from the side where lines begin. @param width of what stands there. */
const placing =
  ({ direction }: PictureWords) =>
  (start: number, width = 0): string =>
    (direction === 'ltr' ? start : WIDTH - start - width).toFixed(1).replace(/\.0$/, '');

const commaOf = ({ direction }: PictureWords) => (direction === 'rtl' ? '، ' : ', ');

const said = (text: string, { names }: PictureWords) => names.reduce((left, [phrase, words]) => left.replace(phrase, words), text);

function nameOf({ what, who }: Result, words: PictureWords): string {
  const name = said(`${what}; ${who}`, words);
  if (words.direction === 'rtl' && /[a-z]/.test(name)) throw new Error(`scripts/bench/picture-words.ts has no Arabic for "${name}"`);
  return name;
}

function barOf(row: Result, y: number, words: PictureWords): string {
  const place = placing(words);
  const ratio = judged(row);
  const target = place(NAMES + reach(row.target!));
  return `<text x="${place(12)}" y="${y + 15}">${escapeHtml(nameOf(row, words))}</text>
<rect class="${isMissed(row) ? 'missed' : 'bar'}" x="${place(NAMES, reach(ratio))}" y="${y + 4}" width="${reach(ratio).toFixed(1)}" height="12"/>
<line class="line" stroke-width="3" x1="${target}" x2="${target}" y1="${y + 1}" y2="${y + 19}"/>
<text x="${place(FIGURES)}" y="${y + 15}">${ratio.toFixed(2)}${isMissed(row) ? ` ${words.missed}` : ''}</text>`;
}

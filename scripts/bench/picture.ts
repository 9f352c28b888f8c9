import { escapeHtml } from '../../src/publish/html.js';
import { isMissed, judged, type Report, type Result } from './result.js';

const WIDTH = 720;
const NAMES = 400;
const ROW = 26;
const TOP = 64;
/** So many times plain Lit is the right edge. */
const MOST = 2.5;
/** Where the figures begin. */
const FIGURES = WIDTH - 92;
const BARS = FIGURES - NAMES - 12;

const x = (ratio: number) => NAMES + (Math.min(ratio, MOST) / MOST) * BARS;

/** A picture of what is judged by its ratio to plain Lit: a bar each, its target as a line. With words for who cannot see it, light and dark. */
export function pictureOf({ results, machine }: Report): string {
  const rows = results.filter(({ yardstick, target }) => yardstick && target !== undefined);
  const height = TOP + rows.length * ROW + 12;
  const said = rows.map((row) => `${nameOf(row)}: ${judged(row).toFixed(2)}, target ${row.target}`).join('. ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title description" font-family="system-ui, sans-serif" font-size="12">
<title id="title">Time of the elements, as a multiple of plain Lit</title>
<desc id="description">${escapeHtml(said)}.</desc>
<style>
.page{fill:#fff}text{fill:#222}.bar{fill:#37a}.missed{fill:#b43}.line{stroke:#222}.one{stroke:#777;stroke-dasharray:3 3}
@media (prefers-color-scheme:dark){.page{fill:#161b22}text{fill:#ddd}.bar{fill:#6ae}.missed{fill:#e87}.line{stroke:#ddd}.one{stroke:#999}}
</style>
<rect class="page" width="${WIDTH}" height="${height}"/>
<text x="12" y="22" font-size="15" font-weight="600">As a multiple of plain Lit: shorter is faster</text>
<text x="12" y="42">Thick line: target. Dashed: plain Lit. ${escapeHtml(machine)}</text>
<line class="one" x1="${x(1)}" x2="${x(1)}" y1="${TOP - 8}" y2="${height - 8}"/>
${rows.map((row, i) => barOf(row, TOP + i * ROW)).join('\n')}
</svg>
`;
}

const nameOf = ({ what, who }: Result): string =>
  `${what.replace(/, processor slowed.*| network|painted, /g, '')}; ${who.replace(/exact script, |content /g, '')}`;

function barOf(row: Result, y: number): string {
  const ratio = judged(row);
  return `<text x="12" y="${y + 15}">${escapeHtml(nameOf(row))}</text>
<rect class="${isMissed(row) ? 'missed' : 'bar'}" x="${NAMES}" y="${y + 4}" width="${(x(ratio) - NAMES).toFixed(1)}" height="14"/>
<line class="line" stroke-width="3" x1="${x(row.target!).toFixed(1)}" x2="${x(row.target!).toFixed(1)}" y1="${y + 1}" y2="${y + 21}"/>
<text x="${FIGURES}" y="${y + 15}">${ratio.toFixed(2)}${isMissed(row) ? ' missed' : ''}</text>`;
}

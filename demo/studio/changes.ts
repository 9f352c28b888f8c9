import { markup, type Markup } from '../../src/publish/markup.js';
import { judge, ratioText, type Judged } from '../../src/themes/generator/pairs.js';
import type { Theme } from '../../src/themes/generator/theme.js';
import { STATEMENT_COLOURS, type ColourToken } from '../../src/themes/generator/tokens.js';
import { fill, inDigits } from '../shared/words.js';
import type { Told } from './contrast.js';

/** What a reader tells apart, by the colours in front, in the order of reading; `links` are buttons, too. */
const GROUPS = {
  text: ['text'],
  titles: ['heading'],
  remarks: ['text-muted'],
  links: ['brand-text', 'surface'],
  types: STATEMENT_COLOURS,
  edges: ['control-line'],
  ring: ['focus'],
  marks: ['brand'],
} as const satisfies Readonly<Record<string, readonly ColourToken[]>>;
type Group = keyof typeof GROUPS;

/** The least contrast of each group, in one scheme. */
const leastOf = (palette: Theme['light']): Readonly<Record<Group, Judged>> => {
  const all = judge(palette);
  return Object.fromEntries(
    Object.entries(GROUPS).map(([group, fronts]) => [
      group,
      all
        .filter(({ pair }) => (fronts as readonly ColourToken[]).includes(pair.front) && (!pair.washed || group === 'text'))
        .reduce((least, each) => (each.ratio < least.ratio ? each : least)),
    ]),
  ) as Record<Group, Judged>;
};

/** Ratios go from 1 to 21; what matters is at the low end. */
const place = (ratio: number): string => ((Math.log(ratio) / Math.log(21)) * 100).toFixed(1);

/** How close each group comes to what it needs, and where it stood before. @param before what it is compared with. */
export function renderChanges(theme: Theme, before: Theme, reader: Told): string {
  const { words } = reader;
  const schemes = (['light', 'dark'] as const).map((scheme) => ({ now: leastOf(theme[scheme]), then: leastOf(before[scheme]) }));
  return markup`${(Object.keys(GROUPS) as Group[]).map(
    (group) =>
      markup`<tr><th scope="row">${words[group]}</th>${schemes.map(({ now, then }) => renderCell(now[group], then[group], reader))}</tr>`,
  )}`.html;
}

function renderCell({ ratio, pair, holds, front, back }: Judged, { ratio: old }: Judged, { words, locale }: Told): Markup {
  const number = (value: number) => inDigits(ratioText(value), locale);
  const hasChanged = ratioText(old) !== ratioText(ratio);
  // Drawn from the side where reading begins.
  const turned = locale.direction === 'rtl' ? markup` transform="matrix(-1 0 0 1 100 0)"` : '';
  return markup`<td class="${holds ? 'holds' : 'fails'}"><span class="change"><svg class="chip" viewBox="0 0 20 20" aria-hidden="true"><rect width="20" height="20" rx="5" fill="${back}"/><circle cx="10" cy="10" r="5.5" fill="${front}"/></svg>
<svg class="scale" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><g${turned}><path class="track" d="M0 3h100v4H0z"/><path class="ratio" d="M0 3h${place(ratio)}v4H0z"/><path class="wanted" d="M${place(pair.wanted)} 0v10"/>${
    hasChanged ? markup`<path class="was" d="M${place(old)} 1v8"/>` : ''
  }</g></svg>
<b>${number(ratio)}</b>${hasChanged ? markup`<small>${fill(ratio > old ? words.rose : words.fell, number(old))}</small>` : ''}${holds ? '' : markup`<small class="fails">${words.fails}</small>`}</span></td>`;
}

/** One sentence: how many groups stand out more than before, and how many less. */
export function toldChanges(theme: Theme, before: Theme, { words, locale }: Told): string {
  const all = (['light', 'dark'] as const).flatMap((scheme) => {
    const [now, then] = [leastOf(theme[scheme]), leastOf(before[scheme])];
    return (Object.keys(GROUPS) as Group[]).map((group) => Number(ratioText(now[group].ratio)) - Number(ratioText(then[group].ratio)));
  });
  const [more, less] = [all.filter((change) => change > 0).length, all.filter((change) => change < 0).length];
  const number = (value: number) => inDigits(String(value), locale);
  return more || less ? fill(words.changed, number(more), number(less)) : words.unchanged;
}

/**
 * Which colour must be told apart from which: the one table that the generator satisfies, the checker judges by and the tests go through.
 * It was read off the style sheets of the elements; `where` names a place where the two meet. Text needs 4.5:1 (WCAG 2.2, 1.4.3, level AA),
 * what is needed to find or understand a control or a drawing 3:1 (1.4.11). `line` is in no pair: what it parts stands apart without it.
 */
import { apca } from './apca.js';
import { contrast, over, type Hex } from './colour.js';
import { GROUNDS, STATEMENT_COLOURS, type ColourToken, type StatementColour } from './tokens.js';

export type Palette = Readonly<Record<ColourToken, Hex>>;

export interface Pair {
  readonly front: ColourToken;
  readonly back: ColourToken;
  /** A tenth of this colour is laid over the back: a marked statement in a report. */
  readonly washed?: StatementColour;
  /** The least contrast ratio. */
  readonly wanted: 4.5 | 3;
  readonly where: string;
}

const WASH = 0.1;

const onGrounds = (front: ColourToken, wanted: 4.5 | 3, ...where: [surface: string, sunken: string, tint: string]): Pair[] =>
  GROUNDS.map((back, i) => ({ front, back, wanted, where: where[i]! }));

export const PAIRS: readonly Pair[] = [
  ...onGrounds('text', 4.5, 'text of a card', 'notices, figures, contents of a report', 'a button under the pointer'),
  ...onGrounds('heading', 4.5, 'the title of a card', 'titles in a report', 'the title of a row that a link led to'),
  ...onGrounds('text-muted', 4.5, 'remarks, sources', 'the footer', 'the remark of a row that a link led to'),
  ...onGrounds('brand-text', 4.5, 'links, small headings', 'links in a footer, large numbers', 'links in a row that a link led to'),
  { front: 'surface', back: 'brand-text', wanted: 4.5, where: 'text of a filled button, of one that is on' },
  ...STATEMENT_COLOURS.flatMap((front): Pair[] => [
    { front, back: 'surface', wanted: 4.5, where: 'the word of the type' },
    { front, back: 'tint', wanted: 4.5, where: 'the word of the type in a row that a link led to' },
  ]),
  ...STATEMENT_COLOURS.flatMap((washed) =>
    (['surface', 'tint'] as const).map((back): Pair => ({ front: 'text', back, washed, wanted: 4.5, where: 'a marked statement' })),
  ),
  ...onGrounds('control-line', 3, 'buttons, fields, menus', 'the edge of the language switch', 'a button under the pointer'),
  ...onGrounds('focus', 3, 'the focus ring', 'the focus ring in a footer', 'the focus ring in a row that a link led to'),
  { front: 'brand', back: 'surface', wanted: 3, where: 'bars, dots, the rule of a card' },
];

export const backOf = ({ back, washed }: Pair, palette: Palette): Hex =>
  washed ? over(palette[washed], WASH, palette[back]) : palette[back];

/** "text on surface", "text on surface, a tenth concern over it" */
export const pairName = ({ front, back, washed }: Pair): string =>
  `${front} on ${back}${washed ? ` with a tenth of ${washed} over it` : ''}`;

export interface Judged {
  readonly pair: Pair;
  readonly front: Hex;
  readonly back: Hex;
  readonly ratio: number;
  /** Lightness contrast by APCA: for information, nothing depends on it. */
  readonly lc: number;
  readonly holds: boolean;
}

export function judge(palette: Palette): Judged[] {
  return PAIRS.map((pair) => {
    const [front, back] = [palette[pair.front], backOf(pair, palette)];
    const ratio = contrast(front, back);
    return { pair, front, back, ratio, lc: apca(front, back), holds: ratio >= pair.wanted };
  });
}

/** A ratio for people: cut, not rounded, so that 4.499 is not told as 4.5. */
export const ratioText = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);

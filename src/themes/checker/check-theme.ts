import { lexer } from 'css-tree';
import { nearest } from '../../content/similar.js';
import { VISIONS, type Hex, type Vision } from '../generator/colour.js';
import { nearest as nearestColour } from '../generator/nearest.js';
import { backOf, judge, PAIRS, type Judged, type Palette } from '../generator/pairs.js';
import {
  colourTokens,
  cssName,
  GROUNDS,
  isColourToken,
  isOtherToken,
  OTHER_TOKENS,
  REF_TOKENS,
  TAG_TOKENS,
  type ColourToken,
  type OtherToken,
} from '../generator/tokens.js';
import { closest } from '../generator/type-colours.js';
import { cascade, paletteOfFile, viewsOf, type Fault } from './palette-of-file.js';
import { readTheme, type Declaration, type ThemeFile } from './read-theme.js';

export interface Failure extends Judged {
  /** The colour that would have to change, and the nearest that passes with all it meets; none: the grounds are too near each other. */
  readonly token: ColourToken;
  readonly nearest: Hex | undefined;
}

export interface CheckedView {
  readonly theme: string;
  readonly view: string;
  readonly pairs: number;
  readonly failures: readonly Failure[];
  /** The two colours of types, or of a type and the brand, that are closest to any eye. For information: words and shapes tell types too. */
  readonly closest: ReturnType<typeof closest> & { readonly vision: Vision };
}

export interface CheckedTheme {
  readonly views: readonly CheckedView[];
  readonly faults: readonly Fault[];
  /** What is no fault, but good to know. */
  readonly notes: readonly string[];
}

const PREFIX = '--cssr-sys-';

/** Judges a theme as a browser would show it: every pair of colours, in light and dark, and what it sets that is no token or no colour. */
export function checkTheme(css: string): CheckedTheme {
  const file = readTheme(css);
  const faults: Fault[] = file.errors.map((message) => ({ token: '', message }));
  if (!file.declarations.some(({ name }) => name.startsWith(PREFIX)))
    faults.push({ token: '', message: `no token is set: a theme sets ${PREFIX}…, such as ${cssName('brand')}` });
  for (const declaration of file.declarations) faults.push(...judgeDeclaration(declaration));
  const names = [...new Set(file.declarations.flatMap(({ themes }) => themes))];
  const views = (names.length ? names : ['']).flatMap((theme) =>
    viewsOf(file, theme).map((view): CheckedView => {
      const { palette, faults: found } = paletteOfFile(cascade(file, theme, view), view);
      faults.push(...found);
      const failures = judge(palette)
        .filter(({ holds }) => !holds)
        .map((judged) => withNearest(judged, palette));
      return { theme, view: view.name, pairs: PAIRS.length, failures, closest: closestToAny(palette) };
    }),
  );
  return { views, faults: unique(faults), notes: notesOn(file) };
}

const closestToAny = (palette: Palette) =>
  VISIONS.map((vision) => ({ vision, ...closest(palette, vision) })).reduce((least, next) =>
    next.distance < least.distance ? next : least,
  );

const OF_ONE_TAG = new RegExp(`^--cssr-(?!sys-|ref-)[a-z-]+-(${TAG_TOKENS.join('|')})$`);

function notesOn({ declarations }: ThemeFile): string[] {
  const own = declarations.filter(({ name }) => OF_ONE_TAG.test(name));
  const bare = declarations.filter(({ value, conditions }) => value.includes('light-dark(') && !conditions.modern);
  return [
    ...(own.length
      ? [
          `${own[0]!.name} (line ${own[0]!.line})${own.length > 1 ? ` and ${own.length - 1} more` : ''}: tokens of one kind of element are not judged`,
        ]
      : []),
    ...(bare.length
      ? [
          `${bare[0]!.name} (line ${bare[0]!.line})${bare.length > 1 ? ` and ${bare.length - 1} more` : ''}: light-dark() outside ` +
            '@supports (color: light-dark(#000, #fff)), and browsers older than 2024 have no colour then',
        ]
      : []),
  ];
}

/** A text that is itself a ground is kept, and what it stands on moves. */
function withNearest(judged: Judged, palette: Palette): Failure {
  const { front, back } = judged.pair;
  const token = (GROUNDS as readonly string[]).includes(front) ? back : front;
  const demands = PAIRS.flatMap((pair) => {
    const ground = pair.front === token ? backOf(pair, palette) : pair.back === token ? palette[pair.front] : undefined;
    return ground ? [{ ground, ratio: pair.wanted }] : [];
  });
  return { ...judged, token, nearest: nearestColour(palette[token], demands) };
}

function judgeDeclaration({ name, value, line }: Declaration): Fault[] {
  if (!name.startsWith('--cssr-') || OF_ONE_TAG.test(name)) return [];
  if (name.startsWith('--cssr-ref-') && Object.hasOwn(REF_TOKENS, name.slice('--cssr-ref-'.length))) return [];
  const token = name.slice(PREFIX.length);
  if (!name.startsWith(PREFIX) || !(isColourToken(token) || isOtherToken(token))) {
    const known = closestName(name);
    return [{ token: name, line, message: `no such token${known ? `; ${known} is meant?` : ''}` }];
  }
  // What a variable stands for is not known here, and a word such as "inherit" undoes the token.
  if (isColourToken(token) || /\bvar\(/.test(value) || /^(inherit|initial|unset|revert|revert-layer)$/.test(value)) return [];
  return fits(token, value) ? [] : [{ token: name, line, message: `"${value}" is no ${WHAT[OTHER_TOKENS[token].property]}` }];
}

const WHAT: Record<(typeof OTHER_TOKENS)[OtherToken]['property'], string> = {
  'font-family': 'list of font families',
  'font-size': 'font size',
  'line-height': 'line height',
  'font-weight': 'weight of a font such as 600',
  'border-radius': 'radius of corners such as 6px or 0px',
  'padding-top': 'length such as 0.5em',
  'border-top-width': 'width such as 1px',
  'box-shadow': 'shadow such as 0 1px 4px #0003',
  'outline-width': 'width such as 3px',
  'animation-duration': 'time such as 0.15s',
};

/** The elements calculate with lengths, and in `calc()` 0 is a number, no length. */
const fits = (token: OtherToken, value: string): boolean =>
  !(lexer.matchProperty(OTHER_TOKENS[token].property, value) as { error?: unknown }).error &&
  !((token === 'space' || token === 'radius') && value === '0');

const closestName = (name: string): string | undefined =>
  nearest(name, [...colourTokens, ...(Object.keys(OTHER_TOKENS) as OtherToken[])].map(cssName), 4);

/** Each once, though several views find it, in the order of the file. */
const unique = (faults: readonly Fault[]): Fault[] =>
  [...new Map(faults.map((fault) => [`${fault.token} ${fault.line} ${fault.message}`, fault])).values()].sort(
    (a, b) => (a.line ?? 0) - (b.line ?? 0),
  );

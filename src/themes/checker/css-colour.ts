import { interpolateWithPremultipliedAlpha, parse as parseColour, type Color } from 'culori';
import { generate, parse, toPlainObject, type CssNodePlain } from 'css-tree';

/** A browser, as far as colours depend on it. */
export interface Screen {
  readonly scheme: 'light' | 'dark';
  /** The value of a custom property, where one is set. */
  readonly property: (name: string) => string | undefined;
}

export class ColourError extends Error {}

/** What the system colours are in Chromium; other browsers are near. */
const SYSTEM: Record<string, readonly [light: string, dark: string]> = {
  canvas: ['#ffffff', '#121212'],
  canvastext: ['#000000', '#ffffff'],
  linktext: ['#0000ee', '#9e9eff'],
  buttonface: ['#efefef', '#6b6b6b'],
  buttontext: ['#000000', '#ffffff'],
  field: ['#ffffff', '#3b3b3b'],
  fieldtext: ['#000000', '#ffffff'],
  graytext: ['#808080', '#808080'],
};

/** Names of colour spaces in CSS and in culori. */
const SPACES = {
  srgb: 'rgb',
  'srgb-linear': 'lrgb',
  'display-p3': 'p3',
  lab: 'lab',
  lch: 'lch',
  oklab: 'oklab',
  oklch: 'oklch',
  hsl: 'hsl',
  hwb: 'hwb',
  xyz: 'xyz65',
  'xyz-d65': 'xyz65',
  'xyz-d50': 'xyz50',
} as const;

/** The colour of a CSS value: `light-dark()`, `color-mix()` and `var()` resolved, in any depth. Throws a ColourError that says what is wrong. */
export function evaluateColour(value: string, screen: Screen): Color {
  return evaluate(valueNode(substitute(value, screen, [])), screen);
}

/** No colour is made in more steps, or written at more length: a few properties that name each other twice would double with each. */
const STEPS = 32;
const LENGTH = 10_000;

/** Replaces each `var()` by what it stands for. */
export function substitute(value: string, screen: Screen, within: readonly string[]): string {
  if (value.length > LENGTH) throw new ColourError(`${within[0] ?? 'a value'} is longer than ${LENGTH} characters with all it refers to`);
  const at = value.search(/\bvar\(/i);
  if (at < 0) return value;
  const end = closing(value, at + 3);
  const [name = '', ...rest] = value.slice(at + 4, end).split(',');
  const property = name.trim();
  if (within.includes(property)) throw new ColourError(`${property} refers to itself`);
  if (within.length > STEPS) throw new ColourError(`${within[0]} refers to others in more than ${STEPS} steps`);
  const fallback = rest.length ? rest.join(',').trim() : undefined;
  const found = screen.property(property) ?? fallback;
  if (found === undefined) throw new ColourError(`${property} is not set`);
  const whole = value.slice(0, at) + substitute(found, screen, [...within, property]) + substitute(value.slice(end + 1), screen, within);
  if (whole.length > LENGTH) throw new ColourError(`${within[0] ?? property} is longer than ${LENGTH} characters with all it refers to`);
  return whole;
}

/** The place of the bracket that closes the one at `open`. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === '(') depth++;
    if (text[i] === ')' && !--depth) return i;
  }
  throw new ColourError(`"${text}" lacks a closing bracket`);
}

function valueNode(value: string): CssNodePlain {
  const nodes = nodesOf(value);
  if (nodes?.length !== 1) throw new ColourError(`"${value}" is no colour that can be judged`);
  return nodes[0]!;
}

function nodesOf(value: string): CssNodePlain[] | undefined {
  try {
    return (toPlainObject(parse(value, { context: 'value' })) as { children: CssNodePlain[] }).children;
  } catch {
    return undefined;
  }
}

function evaluate(node: CssNodePlain, screen: Screen): Color {
  const text = generate(node as never);
  if (node.type === 'Identifier') {
    const system = SYSTEM[node.name.toLowerCase()];
    if (system) return parseColour(system[screen.scheme === 'dark' ? 1 : 0])!;
  }
  if (node.type === 'Function') {
    const name = node.name.toLowerCase();
    const parts = splitAtCommas(node.children);
    if (name === 'light-dark' && parts.length === 2) return evaluateAll(parts[screen.scheme === 'dark' ? 1 : 0]!, text, screen);
    if (name === 'color-mix') return mix(parts, text, screen);
  }
  const colour = parseColour(text);
  if (!colour) throw new ColourError(`"${text}" is no colour that can be judged`);
  return colour;
}

const evaluateAll = (nodes: readonly CssNodePlain[], text: string, screen: Screen): Color => {
  if (nodes.length !== 1) throw new ColourError(`"${text}" is no colour that can be judged`);
  return evaluate(nodes[0]!, screen);
};

function splitAtCommas(nodes: readonly CssNodePlain[]): CssNodePlain[][] {
  const parts: CssNodePlain[][] = [[]];
  for (const node of nodes)
    if (node.type === 'Operator' && node.value === ',') parts.push([]);
    else parts.at(-1)!.push(node);
  return parts;
}

/** CSS Color 5, https://www.w3.org/TR/css-color-5/#color-mix; of the ways around the hue circle only the shorter. */
function mix([how = [], ...parts]: readonly CssNodePlain[][], text: string, screen: Screen): Color {
  const space = how
    .map((node) => generate(node as never))
    .join(' ')
    .replace(/^in /, '')
    .replace(/ shorter hue$/, '');
  if (!Object.hasOwn(SPACES, space) || parts.length !== 2) throw new ColourError(`"${text}" is no mix that can be judged`);
  const [first, second] = parts.map((nodes) => {
    const share = nodes.find((node) => node.type === 'Percentage');
    const colour = evaluateAll(
      nodes.filter((node) => node !== share),
      text,
      screen,
    );
    return { colour, share: share?.type === 'Percentage' ? Number(share.value) / 100 : undefined };
  }) as [Part, Part];
  const p = first.share ?? (second.share === undefined ? 0.5 : 1 - second.share);
  const q = second.share ?? 1 - p;
  if (p < 0 || q < 0 || p > 1 || q > 1 || p + q === 0) throw new ColourError(`"${text}" has impossible shares`);
  const mode = SPACES[space as keyof typeof SPACES];
  const mixed = interpolateWithPremultipliedAlpha([first.colour, second.colour], mode)(q / (p + q));
  return p + q < 1 ? { ...mixed, alpha: (mixed.alpha ?? 1) * (p + q) } : mixed;
}

interface Part {
  readonly colour: Color;
  readonly share: number | undefined;
}

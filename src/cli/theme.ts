import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { didYouMean } from '../content/similar.js';
import { visible } from '../content/visible.js';
import { toHex, type Hex } from '../themes/generator/colour.js';
import { origin, themeCss } from '../themes/generator/css.js';
import { designTokens } from '../themes/generator/design-tokens.js';
import { judge } from '../themes/generator/pairs.js';
import { themeReport } from '../themes/generator/report.js';
import { DENSITIES, ELEVATIONS, fontFamilies, makeTheme, type Length, type ThemeOptions } from '../themes/generator/theme.js';
import { optionsIn } from './options.js';
import { UsageError } from './usage.js';

const wrong = (message: string) => new UsageError(message, 'theme');

const text = { type: 'string' } as const;
const OPTIONS = {
  name: text,
  brand: text,
  accent: text,
  font: text,
  'font-arabic': text,
  radius: text,
  density: text,
  'heading-weight': text,
  rule: text,
  'line-width': text,
  elevation: text,
  out: text,
} as const;

/** `cssr theme …`: makes a theme and writes its three files. */
export function themeCommand(args: string[]): number {
  const { out = '.', ...options } = optionsOf(args);
  const theme = makeTheme(options);
  const files = {
    [`${theme.name}.css`]: themeCss(theme),
    [`${theme.name}.tokens.json`]: `${JSON.stringify(designTokens(theme), null, 2)}\n`,
    [`${theme.name}.report.html`]: themeReport(theme),
  };
  try {
    mkdirSync(out, { recursive: true });
    for (const [name, content] of Object.entries(files)) writeFileSync(join(out, name), content);
  } catch (error) {
    throw new UsageError(`cannot write into ${out}: ${(error as Error).message}`, 'theme', 1);
  }
  const judged = [...judge(theme.light), ...judge(theme.dark)];
  const failing = judged.filter(({ holds }) => !holds).length;
  console.log([...origin(theme), '', ...Object.keys(files).map((name) => `wrote ${visible(join(out, name))}`), ''].join('\n'));
  console.log(
    failing ? `${failing} of ${judged.length} pairs of colours FAIL` : `All ${judged.length} pairs of colours hold, light and dark.`,
  );
  return failing ? 1 : 0;
}

function optionsOf(args: string[]): ThemeOptions & { readonly out?: string } {
  const { name, brand, accent, font, radius, density, rule, elevation, out, ...given } = parse(args);
  const { 'font-arabic': arabic, 'heading-weight': weight, 'line-width': lineWidth } = given;
  if (!name) throw wrong('--name is missing');
  if (!/^[a-z][a-z0-9-]*$/.test(name)) throw wrong(`--name "${name}": small letters a-z, digits and hyphens, a letter first`);
  if (!brand) throw wrong('--brand is missing');
  return {
    name,
    brand: colour('--brand', brand),
    ...(accent !== undefined && { accent: colour('--accent', accent) }),
    ...(font !== undefined && { font: families('--font', font) }),
    ...(arabic !== undefined && { fontArabic: families('--font-arabic', arabic) }),
    ...(radius !== undefined && { radius: length('--radius', radius) }),
    ...(density !== undefined && { density: wordOf('--density', density, DENSITIES) }),
    ...(weight !== undefined && { headingWeight: weightOf(weight) }),
    ...(rule !== undefined && { rule: length('--rule', rule) }),
    ...(lineWidth !== undefined && { lineWidth: length('--line-width', lineWidth) }),
    ...(elevation !== undefined && { elevation: wordOf('--elevation', elevation, ELEVATIONS) }),
    ...(out !== undefined && { out }),
  };
}

function parse(args: string[]) {
  // To a shell, what follows # is a remark.
  const remedy = (message: string) =>
    /--(brand|accent).*argument missing/.test(message) ? ': a colour with # wants quotation marks, "#009EDB"' : '';
  return optionsIn({ args, options: OPTIONS }, 'theme', remedy).values;
}

function colour(option: string, value: string): Hex {
  const hex = toHex(value);
  if (!hex) throw wrong(`${option} "${value}" is no CSS colour, or not an opaque one. Such are "#009EDB", "rgb(0 158 219)", "teal"`);
  return hex;
}

function families(option: string, value: string): readonly string[] {
  const names = fontFamilies(value);
  if (!names) throw wrong(`${option} "${value}" is no list of font families. Such is "Open Sans, Arial"`);
  return names;
}

function length(option: string, value: string): Length {
  const [, number, unit] = /^(\d+(?:\.\d+)?)(px|em)?$/.exec(value.trim()) ?? [];
  if (number === undefined || (!unit && Number(number) !== 0)) throw wrong(`${option} "${value}" is no length in px or em. Such is "6px"`);
  return { value: Number(number), unit: unit === 'em' ? 'em' : 'px' };
}

function wordOf<T extends string>(option: string, value: string, words: Readonly<Record<T, unknown>>): T {
  const known = Object.keys(words);
  if (!known.includes(value)) throw wrong(`${option} "${value}" is none of ${known.join(', ')}${didYouMean(value, known)}`);
  return value as T;
}

function weightOf(value: string): number {
  const weight = value === 'normal' ? 400 : value === 'bold' ? 700 : /^\d{1,4}$/.test(value) ? Number(value) : 0;
  if (weight < 1 || weight > 1000)
    throw wrong(`--heading-weight "${value}" is no weight from 1 to 1000, nor normal or bold. Such is "600"`);
  return weight;
}

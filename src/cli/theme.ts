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
import { command, type OptionDefinitions, type Values } from './command.js';
import { UsageError } from './usage-error.js';

const wrong = (message: string) => new UsageError(message);

const OPTIONS = {
  name: { value: 'NAME', says: 'name of the files and of data-cssr-theme: a-z, 0-9 and hyphens' },
  brand: { value: 'COLOUR', says: 'any CSS colour: "#009EDB", "rgb(0 158 219)", "oklch(66% 0.15 235)"' },
  accent: { value: 'COLOUR', says: 'a second colour, for links, buttons and the focus ring' },
  font: { value: 'FAMILIES', says: '"Open Sans, Arial"; where absent, the font of the page' },
  'font-arabic': { value: 'FAMILIES', says: '"Noto Kufi Arabic, Tahoma"' },
  radius: { value: 'LENGTH', says: 'of corners, in px or em: 0px, 6px (the default), 0.5em' },
  density: { value: 'DENSITY', says: 'comfortable (the default) or compact' },
  'heading-weight': { value: 'WEIGHT', says: 'of titles: 700 (the default), 400 …, normal or bold' },
  rule: { value: 'LENGTH', says: 'width of the rule in the colour of the house, in px or em: 4px (the default), 0px for none' },
  'line-width': { value: 'LENGTH', says: 'width of the edges of cards, lists and controls: 1px (the default)' },
  elevation: { value: 'SHADOW', says: 'of cards and lists: none (the default), low or high' },
  out: { value: 'DIR', says: 'where to write; made if it is not there; the default is this folder' },
} as const satisfies OptionDefinitions;

function run({ out = '.', ...given }: Values<typeof OPTIONS>): number {
  const made = makeTheme(optionsOf(given));
  const files = {
    [`${made.name}.css`]: themeCss(made),
    [`${made.name}.tokens.json`]: `${JSON.stringify(designTokens(made), null, 2)}\n`,
    [`${made.name}.report.html`]: themeReport(made),
  };
  try {
    mkdirSync(out, { recursive: true });
    for (const [name, content] of Object.entries(files)) writeFileSync(join(out, name), content);
  } catch (error) {
    throw new UsageError(`cannot write into ${out}: ${(error as Error).message}`, 1);
  }
  const judged = [...judge(made.light), ...judge(made.dark)];
  const failing = judged.filter(({ holds }) => !holds).length;
  console.log([...origin(made), '', ...Object.keys(files).map((name) => `wrote ${visible(join(out, name))}`), ''].join('\n'));
  console.log(
    failing ? `${failing} of ${judged.length} pairs of colours FAIL` : `All ${judged.length} pairs of colours hold, light and dark.`,
  );
  return failing ? 1 : 0;
}

function optionsOf(given: Values<typeof OPTIONS>): ThemeOptions {
  const { name, brand, accent, font, radius, density, rule, elevation } = given;
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
  };
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

/** `cssr theme …`: makes a theme and writes its three files. */
export const theme = command({
  name: 'theme',
  short: 'a theme from a colour',
  usage: '--name NAME --brand COLOUR [options]',
  about:
    'Makes a theme from a brand colour: NAME.css, NAME.tokens.json (Design Tokens Community Group format) and NAME.report.html (every pair of colours with its contrast, and samples in English and Arabic).',
  options: OPTIONS,
  // To a shell, what follows # is a remark.
  remedy: (message) => (/--(brand|accent).*argument missing/.test(message) ? ': a colour with # wants quotation marks, "#009EDB"' : ''),
  run,
});

import { toHex, type Hex } from '../../src/themes/generator/colour.js';
import { DENSITIES, ELEVATIONS, fontFamilies, type Density, type Elevation, type ThemeOptions } from '../../src/themes/generator/theme.js';

/** The fields of the form, named as in the link and as the options of `cssr theme`. */
// prettier-ignore
export const FIELDS = [
  'name', 'brand', 'accent', 'radius', 'rule', 'line-width', 'elevation', 'density', 'heading-weight', 'font', 'font-arabic',
] as const;
export type Field = (typeof FIELDS)[number];
export type Given = Readonly<Record<Field, string>>;

export const DEFAULTS: Given = {
  name: 'my-house',
  brand: '#009edb',
  accent: '',
  radius: '6',
  rule: '4',
  'line-width': '1',
  elevation: 'none',
  'heading-weight': '700',
  density: 'comfortable',
  font: '',
  'font-arabic': '',
};

/** What can be wrong with a field, by its key among the words of the page. */
export type Fault = 'noColour' | 'colourNeeded' | 'noFonts' | 'noName' | 'noLength' | 'noWord' | 'noWeight';
export type Faults = Partial<Record<Field, Fault>>;
export type Choice = { readonly options: ThemeOptions } | { readonly faults: Faults };

/** What was typed as the options of a theme, or what is wrong with it, by field. */
export function readChoice(given: Given): Choice {
  const faults: Faults = {};
  const optional = <T>(field: Field, read: (text: string) => T | undefined, fault: Fault): T | undefined => {
    const text = given[field].trim();
    const value = text ? read(text) : undefined;
    if (text && value === undefined) faults[field] = fault;
    return value;
  };
  const colour = (field: Field): Hex | undefined => optional(field, toHex, 'noColour');
  const families = (field: Field) => optional(field, fontFamilies, 'noFonts');

  const name = given.name.trim();
  if (!/^[a-z][a-z0-9-]*$/.test(name)) faults.name = 'noName';
  const brand = colour('brand');
  if (!brand) faults.brand ??= 'colourNeeded';
  const [accent, font, fontArabic] = [colour('accent'), families('font'), families('font-arabic')];
  const length = (field: Field) =>
    optional(field, (text) => (/^\d{1,2}(\.\d)?$/.test(text) ? ({ value: Number(text), unit: 'px' } as const) : undefined), 'noLength');
  const word = <T extends string>(field: Field, words: Readonly<Record<T, unknown>>) =>
    optional(field, (text) => (Object.hasOwn(words, text) ? (text as T) : undefined), 'noWord');
  const [radius, rule, lineWidth] = [length('radius'), length('rule'), length('line-width')];
  const [density, elevation] = [word<Density>('density', DENSITIES), word<Elevation>('elevation', ELEVATIONS)];
  const headingWeight = optional('heading-weight', (text) => (/^[1-9]\d\d$/.test(text) ? Number(text) : undefined), 'noWeight');
  if (!brand || Object.keys(faults).length) return { faults };
  return {
    options: {
      name,
      brand,
      ...(accent && { accent }),
      ...(font && { font }),
      ...(fontArabic && { fontArabic }),
      ...(radius && { radius }),
      ...(rule && { rule }),
      ...(lineWidth && { lineWidth }),
      ...(elevation && { elevation }),
      ...(density && { density }),
      ...(headingWeight && { headingWeight }),
    },
  };
}

/** From the link; what it does not say is as at the start. */
export function givenIn(query: URLSearchParams): Given {
  return Object.fromEntries(FIELDS.map((field) => [field, query.get(field) ?? DEFAULTS[field]])) as Given;
}

/** For the link: only what differs from the start, but always the colour, so that a link tells what it is about. */
export function queryOf(given: Given): string {
  const said = FIELDS.filter((field) => field === 'brand' || given[field].trim() !== DEFAULTS[field]);
  return `?${new URLSearchParams(said.map((field) => [field, given[field].trim().replace(/^#/, '')])).toString()}`;
}

/** Fields with a number of pixels. */
export const LENGTHS = ['radius', 'rule', 'line-width'] as const satisfies readonly Field[];
const isLength = (field: Field): boolean => (LENGTHS as readonly Field[]).includes(field);

/** The same theme by the command line. */
export function commandOf(given: Given): string {
  const said = FIELDS.filter(
    (field) => field === 'name' || (given[field].trim() && given[field].trim() !== DEFAULTS[field]) || field === 'brand',
  );
  return `npx cssr-widgets theme ${said.map((field) => `--${field} "${given[field].trim()}${isLength(field) ? 'px' : ''}"`).join(' ')}`;
}

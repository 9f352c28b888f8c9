import type { Color } from 'culori';
import { hexOf, over, type Hex } from '../generator/colour.js';
import type { Palette } from '../generator/pairs.js';
import { COLOUR_TOKENS, colourTokens, cssName, type ColourToken, type Token } from '../generator/tokens.js';
import { ColourError, evaluateColour, type Screen } from './css-colour.js';
import type { Declaration, ThemeFile } from './read-theme.js';

/** A way a page may be looked at. */
export interface View {
  readonly name: string;
  readonly scheme: 'light' | 'dark';
  /** Whether the browser knows `light-dark()`: Chrome 123, Firefox 120, Safari 17.5. */
  readonly modern: boolean;
  readonly moreContrast: boolean;
}

export interface Fault {
  readonly token: string;
  readonly line?: number;
  readonly message: string;
}

const ROLES: ReadonlyMap<string, ColourToken> = new Map(
  colourTokens.flatMap((token) => {
    const { role }: Token = COLOUR_TOKENS[token];
    return role ? [[role, token] as const] : [];
  }),
);

/** The ways in which this file can be seen; that of old browsers only where it says something for them. */
export function viewsOf({ declarations }: ThemeFile, theme: string): View[] {
  const of = declarations.filter(({ themes }) => belongs(themes, theme));
  const only = of.filter(({ name, value }) => name === 'color-scheme' && (value === 'light' || value === 'dark')).at(-1)?.value;
  const schemes = (['light', 'dark'] as const).filter((scheme) => !only || only === scheme);
  const views = schemes.map((scheme): View => ({ name: scheme, scheme, modern: true, moreContrast: false }));
  if (of.some(({ conditions }) => conditions.modern))
    views.push({ name: 'without light-dark()', scheme: 'light', modern: false, moreContrast: false });
  if (of.some(({ conditions }) => conditions.moreContrast))
    views.push(
      ...views.filter(({ modern }) => modern).map((view) => ({ ...view, name: `${view.name}, more contrast`, moreContrast: true })),
    );
  return views;
}

const belongs = (themes: readonly string[], theme: string) => !themes.length || themes.includes(theme);

/** What is set for a theme in a view: the last declaration wins, or the last important one. */
export function cascade({ declarations }: ThemeFile, theme: string, view: View): ReadonlyMap<string, Declaration> {
  const set = new Map<string, Declaration>();
  for (const declaration of declarations) {
    const { conditions, name } = declaration;
    if (!belongs(declaration.themes, theme) || (conditions.scheme && conditions.scheme !== view.scheme)) continue;
    if ((conditions.modern && !view.modern) || (conditions.moreContrast && !view.moreContrast)) continue;
    if (set.get(name)?.important && !declaration.important) continue;
    set.set(name, declaration);
  }
  return set;
}

/** The colours of all roles, those of the style sheets where the theme sets none; and what of it is no colour. */
export function paletteOfFile(set: ReadonlyMap<string, Declaration>, view: View): { palette: Palette; faults: Fault[] } {
  const faults: Fault[] = [];
  const valueOf = (token: ColourToken): string => set.get(cssName(token))?.value ?? COLOUR_TOKENS[token].fallback;
  const screen: Screen = {
    scheme: view.scheme,
    property: (name) => {
      const role = ROLES.get(name);
      return role ? valueOf(role) : set.get(name)?.value;
    },
  };
  const read = (token: ColourToken): Color => {
    const declared = set.get(cssName(token));
    try {
      return evaluateColour(valueOf(token), screen);
    } catch (error) {
      if (!(error instanceof ColourError)) throw error;
      // Where it is not set, the fault is that of a token it is made from.
      if (declared) faults.push({ token: cssName(token), line: declared.line, message: error.message });
      return evaluateColour(COLOUR_TOKENS[token].fallback, { ...screen, property: fallbackOf });
    }
  };
  const surface = solid(read('surface'), view.scheme === 'dark' ? '#121212' : '#ffffff');
  const palette = Object.fromEntries(
    colourTokens.map((token) => [token, token === 'surface' ? surface : solid(read(token), surface)]),
  ) as Record<ColourToken, Hex>;
  return { palette, faults };
}

const fallbackOf = (name: string) => {
  const role = ROLES.get(name);
  return role && COLOUR_TOKENS[role].fallback;
};

/** A colour that lets shine through, as it shows on the ground. */
function solid(colour: Color, ground: Hex): Hex {
  const { alpha = 1 } = colour;
  const opaque = hexOf({ ...colour, alpha: 1 });
  return alpha < 1 ? over(opaque, alpha, ground) : opaque;
}

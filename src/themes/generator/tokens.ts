/**
 * The tokens a theme may set, `--cssr-sys-<name>`. `role` and `fallback` are those of the style sheets (`elements/shared/root.styles.ts`,
 * `type.styles.ts`), word for word: a test compares them.
 */

/** The types of statements that have a colour. Briefings, principles and facts are told in that of `inform`. */
export const STATEMENT_COLOURS = ['concern', 'demand', 'proposal', 'recommendation', 'inform'] as const;
export type StatementColour = (typeof STATEMENT_COLOURS)[number];

/** What stands behind text. */
export const GROUNDS = ['surface', 'surface-sunken', 'tint'] as const;

export interface Token {
  /** The private name it has inside the elements. Absent: it is read where it is used. */
  readonly role?: string;
  /** What stands in for it where no theme sets it. */
  readonly fallback: string;
  /** What it colours. */
  readonly about: string;
}

export const COLOUR_TOKENS = {
  surface: { role: '--_surface', fallback: 'Canvas', about: 'ground of cards and lists' },
  'surface-sunken': {
    role: '--_sunken',
    fallback: 'color-mix(in srgb, var(--_brand) 5%, var(--_surface))',
    about: 'ground of footers, notices and figures',
  },
  tint: {
    role: '--_tint',
    fallback: 'color-mix(in srgb, var(--_brand) 12%, var(--_surface))',
    about: 'ground of theme tags, of what the pointer is on and of what a link led to',
  },
  text: { role: '--_text', fallback: 'color-mix(in srgb, CanvasText 86%, Canvas)', about: 'text' },
  heading: { role: '--_heading', fallback: 'var(--_text)', about: 'titles' },
  'text-muted': { role: '--_muted', fallback: 'color-mix(in srgb, var(--_text) 76%, var(--_surface))', about: 'small and secondary text' },
  line: { role: '--_line', fallback: 'color-mix(in srgb, var(--_text) 18%, var(--_surface))', about: 'lines between parts: decoration' },
  'control-line': {
    role: '--_edge',
    fallback: 'color-mix(in srgb, var(--_text) 60%, var(--_surface))',
    about: 'edges of buttons, fields and menus',
  },
  brand: { role: '--_brand', fallback: 'color-mix(in srgb, CanvasText 35%, #37a)', about: 'rules, marks and bars, never text' },
  'brand-text': { role: '--_brand-text', fallback: 'var(--_brand)', about: 'links, small headings, filled buttons' },
  focus: { fallback: 'var(--_brand-text)', about: 'the ring around what has the focus' },
  concern: { fallback: 'color-mix(in srgb, #d70 55%, var(--_text))', about: 'the word and mark of a concern' },
  demand: { fallback: 'color-mix(in srgb, #d05 50%, var(--_text))', about: 'the word and mark of a demand' },
  proposal: { fallback: 'color-mix(in srgb, #0a6 50%, var(--_text))', about: 'the word and mark of a proposal' },
  recommendation: { fallback: 'color-mix(in srgb, #72e 50%, var(--_text))', about: 'the word and mark of a recommendation' },
  inform: { fallback: 'color-mix(in srgb, #37a 60%, var(--_text))', about: 'the word and mark of a briefing, a principle, a fact' },
} as const satisfies Record<string, Token>;
export type ColourToken = keyof typeof COLOUR_TOKENS;

/** Tokens that are no colours, and the CSS property whose values they take. */
export const OTHER_TOKENS = {
  'font-family': 'font-family',
  'font-family-arabic': 'font-family',
  'font-size': 'font-size',
  'line-height': 'line-height',
  'line-height-arabic': 'line-height',
  'heading-weight': 'font-weight',
  rule: 'border-top-width',
  radius: 'border-radius',
  space: 'padding-top',
} as const;
export type OtherToken = keyof typeof OTHER_TOKENS;

export const isColourToken = (name: string): name is ColourToken => Object.hasOwn(COLOUR_TOKENS, name);
export const isOtherToken = (name: string): name is OtherToken => Object.hasOwn(OTHER_TOKENS, name);
export const colourTokens = Object.keys(COLOUR_TOKENS) as readonly ColourToken[];
export const cssName = (token: ColourToken | OtherToken): string => `--cssr-sys-${token}`;

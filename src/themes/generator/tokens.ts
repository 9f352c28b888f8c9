/**
 * The tokens, in three tiers: `--cssr-ref-*` are values, `--cssr-sys-*` roles, which a theme sets, `--cssr-<tag>-*` what one kind of element
 * has for itself. `role` and `fallback` are those of the style sheets (`elements/shared/`), word for word: a test compares them. Manifest,
 * docs, `tokens.json` and the page of tokens in Storybook are made from these tables.
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
    about: 'ground of what the pointer is on and of what a link led to',
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
  brand: {
    role: '--_brand',
    fallback: 'color-mix(in srgb, CanvasText 35%, var(--cssr-ref-brand, #37a))',
    about: 'rules, marks and bars, never text',
  },
  'brand-text': { role: '--_brand-text', fallback: 'var(--_brand)', about: 'links, small headings, filled buttons' },
  focus: { fallback: 'var(--_brand-text)', about: 'the ring around what has the focus' },
  concern: { fallback: 'color-mix(in srgb, var(--cssr-ref-concern, #d70) 55%, var(--_text))', about: 'the word and mark of a concern' },
  demand: { fallback: 'color-mix(in srgb, var(--cssr-ref-demand, #d05) 50%, var(--_text))', about: 'the word and mark of a demand' },
  proposal: { fallback: 'color-mix(in srgb, var(--cssr-ref-proposal, #0a6) 50%, var(--_text))', about: 'the word and mark of a proposal' },
  recommendation: {
    fallback: 'color-mix(in srgb, var(--cssr-ref-recommendation, #72e) 50%, var(--_text))',
    about: 'the word and mark of a recommendation',
  },
  inform: {
    fallback: 'color-mix(in srgb, var(--cssr-ref-inform, #37a) 60%, var(--_text))',
    about: 'the word and mark of a briefing, a principle, a fact',
  },
} as const satisfies Record<string, Token>;
export type ColourToken = keyof typeof COLOUR_TOKENS;

/** A token that is no colour. */
export interface Measure {
  /** The CSS property whose values it takes. */
  readonly property: string;
  readonly fallback: string;
  readonly about: string;
}

export const OTHER_TOKENS = {
  'font-family': { property: 'font-family', fallback: 'inherit', about: 'typeface; where absent, that of the page' },
  'font-family-arabic': {
    property: 'font-family',
    fallback: 'var(--cssr-sys-font-family, inherit)',
    about: 'typeface of Arabic text',
  },
  'font-size': { property: 'font-size', fallback: 'medium', about: 'size of text, which all other sizes and distances follow' },
  'line-height': { property: 'line-height', fallback: '1.55', about: 'line height of Latin text' },
  'line-height-arabic': { property: 'line-height', fallback: '1.8', about: 'line height of Arabic text' },
  'heading-weight': { property: 'font-weight', fallback: '700', about: 'weight of titles' },
  rule: { property: 'border-top-width', fallback: '4px', about: 'width of the rule in the colour of the house' },
  radius: { property: 'border-radius', fallback: '6px', about: 'corners' },
  space: { property: 'padding-top', fallback: '0.5em', about: 'the step of all distances: density' },
  'line-width': { property: 'border-top-width', fallback: '1px', about: 'width of the edges of cards, lists and controls' },
  elevation: { property: 'box-shadow', fallback: 'none', about: 'shadow of cards and lists' },
  'elevation-overlay': {
    property: 'box-shadow',
    fallback: '0 0.125em 0.375em color-mix(in srgb, var(--_text) 22%, transparent)',
    about: 'shadow of what opens over the page: the definition of a term',
  },
  'focus-width': { property: 'outline-width', fallback: '3px', about: 'width of the focus ring' },
  motion: {
    property: 'animation-duration',
    fallback: '0.15s',
    about: 'how long what opens over the page takes to appear; nothing moves for visitors who want less motion',
  },
} as const satisfies Record<string, Measure>;
export type OtherToken = keyof typeof OTHER_TOKENS;

/** Values that the defaults are mixed from, `--cssr-ref-<name>`: for a page that has no theme and wants its own hue. */
export const REF_TOKENS = {
  brand: { fallback: '#37a', about: 'hue of rules, links and buttons' },
  concern: { fallback: '#d70', about: 'hue of a concern' },
  demand: { fallback: '#d05', about: 'hue of a demand' },
  proposal: { fallback: '#0a6', about: 'hue of a proposal' },
  recommendation: { fallback: '#72e', about: 'hue of a recommendation' },
  inform: { fallback: '#37a', about: 'hue of a briefing, a principle, a fact' },
} as const satisfies Record<string, Token>;

/** What each element has for itself, `--cssr-<tag>-<name>`, and which wins over the token of the same name (`shared/tag-tokens.ts`). */
export const TAG_TOKENS = ['surface', 'line', 'brand', 'radius', 'space', 'elevation'] as const;

export const isColourToken = (name: string): name is ColourToken => Object.hasOwn(COLOUR_TOKENS, name);
export const isOtherToken = (name: string): name is OtherToken => Object.hasOwn(OTHER_TOKENS, name);
export const colourTokens = Object.keys(COLOUR_TOKENS) as readonly ColourToken[];
export const cssName = (token: ColourToken | OtherToken): string => `--cssr-sys-${token}`;

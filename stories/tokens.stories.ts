import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import {
  COLOUR_TOKENS,
  cssName,
  isColourToken,
  OTHER_TOKENS,
  REF_TOKENS,
  TAG_TOKENS,
  type ColourToken,
  type OtherToken,
} from '../src/themes/generator/tokens.js';

/**
 * Every token, drawn from the tables the style sheets, the generator and the checker are tested against; in the theme and colour scheme
 * that the toolbar sets.
 */
const meta: Meta = { title: 'Tokens', tags: ['!autodocs'] };
export default meta;

type Name = ColourToken | OtherToken;

const SAMPLES: Record<Exclude<Name, ColourToken>, (value: string) => string> = {
  'font-family': (value) => `font-family: ${value}`,
  'font-family-arabic': (value) => `font-family: ${value}`,
  'font-size': (value) => `font-size: ${value}`,
  'line-height': (value) => `line-height: ${value}; outline: 1px dotted`,
  'line-height-arabic': (value) => `line-height: ${value}; outline: 1px dotted`,
  'heading-weight': (value) => `font-weight: ${value}; color: var(--_heading)`,
  rule: (value) => `border-block-start: ${value} solid var(--_brand)`,
  radius: (value) => `border: 2px solid; border-radius: ${value}; block-size: 2.5em`,
  space: (value) => `padding: calc(${value} * 3); outline: 1px dotted`,
  'line-width': (value) => `border-block-start: ${value} solid`,
  elevation: (value) => `box-shadow: ${value}; block-size: 2em; background: Canvas`,
  'elevation-overlay': (value) => `box-shadow: ${value}; block-size: 2em; background: Canvas; --_text: CanvasText`,
  'focus-width': (value) => `outline: ${value} solid; margin: 0.5em; block-size: 1.5em`,
  motion: () => '',
};

/** The defaults speak of each other by the private names they have in the elements. */
const ROLES = Object.entries(COLOUR_TOKENS)
  .map(([token, entry]) => ('role' in entry ? `${entry.role}: var(${cssName(token as ColourToken)}, ${entry.fallback});` : ''))
  .join(' ');

function row(token: Name): TemplateResult {
  const { fallback, about } = isColourToken(token) ? COLOUR_TOKENS[token] : OTHER_TOKENS[token];
  const value = `var(${cssName(token)}, ${fallback})`;
  const arabic = token.endsWith('-arabic');
  const sample = isColourToken(token) ? `background: ${value}; block-size: 2.5em; border: 1px solid var(--_line)` : SAMPLES[token](value);
  const words = !isColourToken(token) && /^(font|line-height|heading)/.test(token);
  return html`<tr>
    <th scope="row"><code>${cssName(token)}</code></th>
    <td>
      <div style=${sample} lang=${arabic ? 'ar' : nothing} dir=${arabic ? 'rtl' : nothing}>
        ${words ? (arabic ? 'غرفة دعم المجتمع المدني' : 'Civil Society Support Room') : nothing}
      </div>
    </td>
    <td>${about}</td>
    <td><code>${fallback}</code></td>
  </tr>`;
}

const STYLE = `
  .tokens { font: 1rem/1.5 system-ui, sans-serif; background: var(--_surface); color: var(--_text); padding: 1.5rem; overflow: auto; grid-column: 1 / -1; }
  .tokens h1 { font-size: 1.6rem; margin-block: 0 0.5rem; }
  .tokens h2 { font-size: 1.15rem; margin-block: 2rem 0.5rem; }
  .tokens p { max-inline-size: 44rem; margin-block: 0 0.75rem; }
  .tokens table { border-collapse: collapse; inline-size: 100%; min-inline-size: 46rem; }
  .tokens th, .tokens td { text-align: start; vertical-align: middle; padding: 0.5rem 1rem 0.5rem 0; border-block-end: 1px solid var(--_line); }
  .tokens th { font-weight: 600; white-space: nowrap; }
  .tokens td:nth-child(2) { inline-size: 14rem; }
  .tokens td:last-child { font-size: 0.8rem; color: var(--_muted); }
`;

const table = (rows: readonly TemplateResult[]) => html`
  <table>
    <thead>
      <tr>
        <th scope="col">Token</th>
        <th scope="col">Now</th>
        <th scope="col">What it is for</th>
        <th scope="col">Where no theme sets it</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>
`;

export const Tokens: StoryObj = {
  render: () => html`
    <style>
      ${STYLE}
    </style>
    <section class="tokens" tabindex="0" aria-label="Tokens" lang="en" dir="ltr" style=${ROLES}>
      <h1>Tokens</h1>
      <p>
        Three tiers: a theme sets <code>--cssr-sys-*</code>. <code>--cssr-ref-*</code> are the values that the defaults are mixed from, for
        a page without a theme. <code>--cssr-&lt;element&gt;-*</code> hold for one kind of element, and win.
      </p>
      <h2>Colours</h2>
      ${table((Object.keys(COLOUR_TOKENS) as ColourToken[]).map(row))}
      <h2>Type, space, edges, elevation, focus, motion</h2>
      ${table((Object.keys(OTHER_TOKENS) as OtherToken[]).map(row))}
      <h2>Values of the defaults</h2>
      ${table(
        Object.entries(REF_TOKENS).map(
          ([name, { fallback, about }]) =>
            html`<tr>
              <th scope="row"><code>--cssr-ref-${name}</code></th>
              <td><div style="background: var(--cssr-ref-${name}, ${fallback}); block-size: 2.5em"></div></td>
              <td>${about}</td>
              <td><code>${fallback}</code></td>
            </tr>`,
        ),
      )}
      <h2>Of one kind of element</h2>
      <p>
        Such as <code>--cssr-mission-card-radius</code>: ${TAG_TOKENS.map((name, i) => html`${i ? ', ' : ''}<code>${name}</code>`)}.
        Contrast is then yours to see to.
      </p>
    </section>
  `,
};

import { html, nothing, type PropertyDeclarations } from 'lit';
import { LISTED } from './data.js';
import { asBlock, asElement, asReact, type Example } from '../../scripts/reference/example.js';
import { directionOf } from '../../src/locale/language.js';
import { DocsReader } from './reader.js';

const WAYS = { element: asElement, block: asBlock, react: asReact } as const;
type Way = keyof typeof WAYS;
const WAY_NAMES = Object.keys(WAYS) as readonly Way[];

/** What to paste, as the controls have it: the element, the plain block, React. */
export class DocsCode extends DocsReader {
  static override properties: PropertyDeclarations = { said: { attribute: false }, way: { state: true, attribute: false } };
  /** What the controls say of the element. */
  said: Example | undefined;
  /** @internal The way that the reader has chosen. */
  way: Way = 'element';

  override render() {
    const { said } = this;
    if (!said) return nothing;
    const { current, words } = this.language;
    const { isInline, example } = LISTED[said.name]![current]!;
    const shown = { ...said, content: said.content || example.content };
    const ways = WAY_NAMES.filter((way) => way !== 'block' || !isInline);
    return html`<div class="docs" lang=${current} dir=${directionOf(current)}>
      <h2>${words.code}</h2>
      <div class="docs-languages" role="group" aria-label=${words.code}>
        ${ways.map(
          (way) =>
            html`<button type="button" aria-pressed=${way === this.way ? 'true' : 'false'} @click=${() => (this.way = way)}>
              ${words.ways[way]}
            </button>`,
        )}
      </div>
      <div class="code">
        <pre tabindex="0" dir="ltr"><code>${WAYS[this.way](shown)}</code></pre>
      </div>
      <p>${isInline ? words.noBlock : nothing} ${words.needs}</p>
      <h2>${words.controls}</h2>
      <p>${words.controlsAbout}</p>
    </div>`;
  }
}

import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ELEMENTS } from './data.js';
import type { DocElement } from '../../scripts/reference/storybook.js';
import { directionOf } from '../../src/locale/language.js';
import { DocsReader } from './reader.js';

/** A story of the element: one of its states. */
interface State {
  readonly id: string;
  readonly name: string;
  readonly about: string;
}

/** What stands beside each other. */
const PAIRS = [
  ['for', 'not-for'],
  ['do', 'dont'],
];
/** What stands above the example; the code of the guide is replaced by that of the controls. */
const ABOVE = ['for', 'not-for'];
const LEFT_OUT = ['code'];

/**
 * What is known of an element: `<docs-element name="quote" part="above">` what stands above the example, `place="below"` the rest, with its states.
 */
export class DocsElement extends DocsReader {
  static override properties: PropertyDeclarations = { name: {}, place: {}, states: { attribute: false } };
  name = '';
  place: 'above' | 'below' = 'above';
  states: readonly State[] = [];

  override render() {
    const { current } = this.language;
    const found = ELEMENTS[this.name];
    const element = found && this.loaded(found)?.value;
    if (!element) return html`<div class="docs"></div>`;
    return html`<div class="docs" lang=${current} dir=${directionOf(current)}>
      ${this.place === 'above' ? this.#renderAbove(element) : this.#renderBelow(element)}
    </div>`;
  }

  #renderAbove({ tag, label, summary, sections }: DocElement): TemplateResult {
    return html`${this.renderLanguages()}
      <h1><code dir="ltr">&lt;${tag}&gt;</code></h1>
      <p class="docs-lead"><b>${label}.</b> ${summary}</p>
      ${this.#renderSections(sections.filter(({ id }) => ABOVE.includes(id)))}
      <h2>${this.language.words.example}</h2>`;
  }

  #renderBelow({ sections }: DocElement): TemplateResult {
    const { states, statesAbout } = this.language.words;
    return html`${this.#renderSections(sections.filter(({ id }) => !ABOVE.includes(id) && !LEFT_OUT.includes(id)))}
      <section>
        <h2>${states}</h2>
        <p>${statesAbout}</p>
        <ul class="docs-states" lang="en" dir="ltr">
          ${this.states.map(({ id, name, about }) => html`<li><a href="?path=/story/${id}">${name}</a> ${about ? html`<span>${about}</span>` : nothing}</li>`)}
        </ul>
      </section>`;
  }

  #renderSections(sections: DocElement['sections']): readonly TemplateResult[] {
    const section = ({ id, heading, html: text }: DocElement['sections'][number]) =>
      html`<section class="docs-${id}">
        <h2>${heading}</h2>
        <div class="docs-prose" .innerHTML=${text}></div>
      </section>`;
    return sections.flatMap((each) => {
      const pair = PAIRS.find((ids) => ids.includes(each.id));
      if (!pair) return [section(each)];
      const both = sections.filter(({ id }) => pair.includes(id));
      return both[0] === each ? [html`<div class="docs-pair">${both.map(section)}</div>`] : [];
    });
  }
}

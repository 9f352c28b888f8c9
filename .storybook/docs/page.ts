import { html, nothing, type PropertyDeclarations } from 'lit';
import { PAGES } from './data.js';
import { directionOf } from '../../src/locale/language.js';
import { DocsReader } from './reader.js';

/** A page of `docs/`: `<docs-page page="themes">`. */
export class DocsPage extends DocsReader {
  static override properties: PropertyDeclarations = { page: {} };
  page = '';

  override render() {
    const loaders = PAGES[this.page];
    const page = loaders && this.loaded(loaders);
    if (!page) return html`<div class="docs">${this.renderLanguages()}</div>`;
    const { language, value } = page;
    const { current, words } = this.language;
    return html`<div class="docs">
      ${this.renderLanguages()}
      ${language === current ? nothing : html`<p class="docs-note" lang=${current} dir=${directionOf(current)}>${words.untranslated}</p>`}
      <article lang=${language} dir=${directionOf(language)}>
        <h1>${value.title}</h1>
        <div class="docs-prose" .innerHTML=${value.html}></div>
      </article>
      ${this.page === 'welcome' ? html`<docs-gallery></docs-gallery>` : nothing}
    </div>`;
  }
}

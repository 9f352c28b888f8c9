import { definition } from './definition.js';
import { styles } from './styles.js';
import { template } from './template.js';
import { html, type PropertyValues } from 'lit';
import { resultLine } from '../../views/filters.js';
import { findTerms } from './find.js';
import type { TermListView, TermRow } from './view.js';
import { ContentElement } from '../../runtime/content-element.js';
import { PermalinkController } from '../../runtime/permalink-controller.js';

/**
 * The glossary: the words of the CSSR and of the process around it, each with its definition and its name in the other language. To search.
 *
 * @summary The glossary, to search.
 * @tag cssr-term-list
 *
 * @slot - The content the page was made with. Shown until something better is there.
 * @slot logo - The logo of the organization, above the heading.
 *
 * @csspart list - The box around everything.
 * @csspart title - The heading.
 * @csspart row - One term.
 * @csspart note - A line in place of content, or about its age.
 *
 * @fires {CssrStateEvent} cssr-state - When the state changes.
 */
export class CssrTermList extends ContentElement<TermListView> {
  static override definition = definition;
  static override template = template;
  static override properties = { query: { state: true, attribute: false } };
  static override styles = styles;

  /**
   * Gives each term a link of its own, `#cssr-term-<id>`, which works from the URL of the page. Without it, no URL is touched.
   * @attr permalinks
   */
  permalinks = false;
  /** @internal What the reader looks for. */
  query = '';
  override headingLevel = 2;
  readonly #permalinks = new PermalinkController(this, (id) => this.#reveal(id));

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has('state') || changed.has('permalinks')) this.#permalinks.follow();
  }

  override renderView(view: TermListView) {
    const { words } = view;
    const rows = findTerms(view, this.query);
    return template(html, view, {
      headingLevel: this.headingLevel,
      rows,
      status: html`<span class="small" role="status"
        >${rows.length < view.rows.length ? resultLine(rows.length, view.rows.length, words) : ''}</span
      >`,
      search: html`<input
        type="search"
        aria-label=${words.search}
        placeholder=${words.search}
        .value=${this.query}
        @input=${(event: InputEvent) => (this.query = (event.target as HTMLInputElement).value)}
      />`,
      none: html`<p class="row">${words.noMatch} <button type="button" @click=${() => (this.query = '')}>${words.reset}</button></p>`,
      ...(this.permalinks && {
        permalink: ({ id, name }: TermRow) =>
          html`<a class="permalink" href="#cssr-term-${id}" aria-label="${words.permalink}: ${name.text}">#</a>`,
      }),
    });
  }

  /** Shows a term, whatever is searched for, and gives its row. */
  async #reveal(id: string): Promise<HTMLElement | undefined> {
    if (!this.view?.rows.some((row) => `term-${row.id}` === id)) return undefined;
    this.query = '';
    await this.updateComplete;
    return this.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`) ?? undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cssr-term-list': CssrTermList;
  }
}

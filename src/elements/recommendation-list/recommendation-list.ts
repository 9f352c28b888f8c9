import { listControlsStyles } from '../../runtime/styles/list-controls.styles.js';
import { pressedStyles } from '../../runtime/styles/pressed.styles.js';
import type { ListControls } from '../../views/definition.js';
import { definition, type Grouping, type Sort } from './definition.js';
import { styles } from './styles.js';
import { html, noChange, type PropertyValues, type TemplateResult } from 'lit';
import type { StatementType } from '../../content/vocabulary.js';
import { filterRows, NO_FILTERS, resultLine, type Filters, type ListWords } from '../../views/filters.js';
import { counted, groupsOf, type StatementGroup } from './order.js';
import { rowsOf, template } from './template.js';
import type { RecommendationListView } from './view.js';
import { ContentElement } from '../../runtime/content-element.js';
import { renderControls } from '../../runtime/list-controls.js';
import { PermalinkController } from '../../runtime/permalink-controller.js';
import { ShownRows } from './shown-rows.js';

/** From so many statements on there is something to search and filter. */
const MANY = 10;

/**
 * What was raised at the activities of the CSSR: concerns, demands, proposals and, where there are any, recommendations, each with its type
 * and whose words it gives. To filter, search, sort and group.
 *
 * @summary What was raised, to filter and search.
 * @tag cssr-recommendation-list
 *
 * @slot - The content the page was made with. Shown until something better is there.
 * @slot logo - The logo of the organization, above the heading.
 *
 * @csspart list - The box around everything.
 * @csspart title - The heading.
 * @csspart controls - Buttons, search and menus.
 * @csspart row - One statement.
 * @csspart details - The parts of a statement.
 * @csspart footer - Disclaimer, source and as-of date.
 * @csspart note - A line in place of content, or about its age.
 *
 * @fires {CssrStateEvent} cssr-state - When the state changes.
 */
export class CssrRecommendationList extends ContentElement<RecommendationListView> {
  static override definition = definition;
  static override template = template;
  static override properties = { filters: { state: true, attribute: false }, menus: { state: true, attribute: false } };
  static override styles = [...styles, listControlsStyles, pressedStyles];

  /**
   * Ids of the only statements to list, separated by spaces, in the order of the source; where absent, all.
   * @attr items
   */
  items?: string;
  /**
   * Id of the only activity to list; where absent, those of all activities.
   * @attr activity
   */
  activity?: string;
  /**
   * Types to list, separated by spaces; where absent, the raised ones (concern, demand, proposal, recommendation), or those of `items`.
   * @attr types
   */
  types: readonly StatementType[] = [];
  /**
   * Heading, in place of "What was raised".
   * @attr heading
   */
  heading?: string;
  /**
   * The order at first: `source`, `newest`, `oldest` or `type`.
   * @attr sort
   */
  sort: Sort = 'source';
  /**
   * What to group by at first: `type`, `theme`, `activity`, `attribution` or `none`; where absent, by type if there are several, unless the list
   * is long.
   * @attr group
   */
  group?: Grouping;
  /**
   * `full` controls for the reader, from ten statements on, or `none`.
   * @attr controls
   */
  controls: ListControls = 'full';
  /**
   * Gives each statement a link of its own, which works from the URL of the page. Without it, no URL is touched.
   * @attr permalinks
   */
  permalinks = false;
  /** @internal What the reader has chosen. */
  filters: Filters = NO_FILTERS;
  /** @internal Whether the reader has opened the menus. */
  menus = false;
  /** What the rows in the page were made from; their groups; and which statements are to be shown. */
  #rendered: readonly unknown[] = [];
  #groups: readonly StatementGroup[] = [];
  #shown: readonly boolean[] = [];
  readonly #rows = new ShownRows();

  override isEmpty({ rows }: RecommendationListView): boolean {
    return !rows.length;
  }

  override headingLevel = 2;

  readonly #permalinks = new PermalinkController(this, (id) => this.#reveal(id));

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.view) this.#rendered = [];
    if (changed.has('state') || changed.has('permalinks')) this.#permalinks.follow();
    this.#rows.show(
      this.renderRoot,
      this.#groups.flatMap(({ indices }) => indices.map((index) => this.#shown[index]!)),
    );
    this.renderRoot.querySelectorAll('ol').forEach((list, i) => {
      const { childElementCount: number, parentElement: group, previousElementSibling: title } = list;
      group!.hidden = !number;
      if (title) title.textContent = counted(this.#groups[i]!.label, number, this.view!);
    });
  }

  /** An empty list has something to say only where the page itself says nothing. */
  protected override get view() {
    return this.state === 'empty' && this.firstElementChild ? undefined : this.content.view;
  }

  override renderView(view: RecommendationListView) {
    const { rows, words } = view;
    const { shown, total, counts } = filterRows(view, this.filters);
    this.#shown = shown;
    return template(html, view, {
      headingLevel: this.headingLevel,
      heading: this.heading,
      status: total < rows.length ? resultLine(total, rows.length, words) : '',
      buttons:
        rows[MANY - 1] && this.controls === 'full'
          ? renderControls(view, counts, this, (choice) => Object.assign(this, choice))
          : undefined,
      rows: this.#renderRows(view),
      noMatch: rows[0] && !total ? this.#renderNoMatch(words) : undefined,
    });
  }

  #renderRows(view: RecommendationListView) {
    const inputs = [view, this.sort, this.group, this.permalinks, this.headingLevel];
    if (inputs.every((input, i) => input === this.#rendered[i])) return noChange;
    this.#rendered = inputs;
    this.#rows.release();
    this.#groups = groupsOf(view, this.sort, this.group);
    return rowsOf(html, view, this.#groups, this.headingLevel, this.permalinks ? view.words.permalink : '');
  }

  #renderNoMatch({ noMatch, reset }: ListWords): TemplateResult {
    return html`<p class="remark">${noMatch} <button type="button" @click=${() => (this.filters = NO_FILTERS)}>${reset}</button></p>`;
  }

  /** Shows a statement, whatever the filters are, and gives its row. */
  async #reveal(id: string): Promise<HTMLElement | undefined> {
    const row = () => this.renderRoot.querySelector<HTMLElement>(`li[data-id="${CSS.escape(id)}"]`);
    if (!row()) this.filters = NO_FILTERS;
    await this.updateComplete;
    return row() ?? undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cssr-recommendation-list': CssrRecommendationList;
  }
}

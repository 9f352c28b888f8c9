import { listControlsStyles } from '../../runtime/styles/list-controls.styles.js';
import { pressedStyles } from '../../runtime/styles/pressed.styles.js';
import { definition, MISSION_LAYOUTS, type MissionLayout, type MissionSort } from './definition.js';
import { laterStyles, styles } from './styles.js';
import { template } from './template.js';
import { html, nothing, type PropertyValues } from 'lit';
import type { ActivityKind } from '../../content/vocabulary.js';
import { createElement } from '../../runtime/feed/safe-document.js';
import { calendarFile } from './calendar.js';
import { arrangeRows, filterRows, NO_FILTERS, resultLine, type Filters } from '../../views/filters.js';
import { COMPARE_MISSIONS } from './order.js';
import type { MissionListView, MissionRow } from './view.js';
import { wholeNumber } from '../../views/patterns.js';
import { DOT } from '../../views/text.js';
import { own } from '../../views/shown-records.js';
import { dotsOf, timelineOf } from './timeline.js';
import { ContentElement } from '../../runtime/content-element.js';
import { menu, renderControls } from '../../runtime/list-controls.js';
import { renderDot, renderTimeline } from './timeline-picture.js';

/** Words were made when the feed was last changed; what was to come then may be over now. */
const isUpcoming = ({ upcoming, end }: MissionRow): boolean => upcoming.length > 0 && end >= new Date().toISOString().slice(0, 10);

/**
 * All activities of the CSSR: as cards, as a list, or on a timeline above the list. To filter, search, sort and group.
 *
 * @summary All activities, to filter and search, with a timeline.
 * @tag cssr-mission-list
 *
 * @slot - The content the page was made with. Shown until something better is there.
 * @slot logo - The logo of the organization, above the heading.
 *
 * @csspart list - The box around everything.
 * @csspart title - The heading.
 * @csspart controls - Buttons, search and menus.
 * @csspart timeline - The picture above the list.
 * @csspart row - One activity.
 * @csspart footer - The as-of date.
 * @csspart note - A line in place of content, or about its age.
 *
 * @fires {CssrStateEvent} cssr-state - When the state changes.
 */
export class CssrMissionList extends ContentElement<MissionListView> {
  static override definition = definition;
  static override template = template;
  static override properties = {
    filters: { state: true, attribute: false },
    menus: { state: true, attribute: false },
    limit: { state: true, attribute: false },
  };
  static override styles = [...styles, laterStyles, listControlsStyles, pressedStyles];

  override headingLevel = 2;
  /**
   * The only kinds to list, separated by spaces; where empty, all.
   * @attr kinds
   */
  kinds: readonly ActivityKind[] = [];
  /**
   * A heading in place of the usual one.
   * @attr heading
   */
  heading?: string;
  /**
   * `cards`, `list` or `timeline`. The reader can change it.
   * @attr layout
   */
  layout: MissionLayout = 'cards';
  /**
   * `newest` or `oldest` first.
   * @attr sort
   */
  sort: MissionSort = 'newest';
  /**
   * `none`, `kind`, `year`, `place`, `modality`, `theme` or `language`.
   * @attr group
   */
  group = 'none';
  /**
   * `full`, or `none` for a list without anything to press.
   * @attr controls
   */
  controls: 'full' | 'none' = 'full';
  /**
   * How many activities are shown until the reader asks for more; 0 for all.
   * @attr page-size
   */
  pageSize = 12;

  /** @internal What the reader has chosen. */
  filters: Filters = NO_FILTERS;
  /** @internal Whether the reader has opened the menus. */
  menus = false;
  /** @internal How many activities the reader has asked for, beyond `pageSize`. */
  limit = 0;

  override isEmpty({ rows }: MissionListView): boolean {
    return !rows.length;
  }

  /** An empty list has something to say only where the page itself says nothing. */
  protected override get view() {
    return this.state === 'empty' ? undefined : this.content.view;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('filters')) this.limit = 0;
  }

  override renderView(view: MissionListView) {
    const { words } = view;
    const { shown, total, counts } = filterRows(view, this.filters);
    const isTimeline = this.layout === 'timeline';
    const groups = arrangeRows(view, own(COMPARE_MISSIONS, this.sort), isTimeline && this.group === 'none' ? 'year' : this.group)
      .map(({ label, indices }) => ({ label, indices: indices.filter((index) => shown[index]) }))
      .filter(({ indices }) => indices.length);
    const scale = dotsOf(view.rows);
    const timeline =
      isTimeline &&
      timelineOf(
        view.rows.filter((_, i) => shown[i]),
        view,
        scale,
      );
    const most = this.pageSize ? Math.min(total, Math.max(this.pageSize, this.limit)) : total;
    const { layouts, showAs } = words;
    return template(html, view, {
      headingLevel: this.headingLevel,
      heading: this.heading,
      layout: this.layout,
      groups,
      most,
      status: html`<span class="small" role="status">${resultLine(most, view.rows.length, words)}</span>`,
      buttons:
        this.controls === 'full' && view.rows.length > 1
          ? renderControls(
              view,
              counts,
              this,
              (choice) => Object.assign(this, choice),
              menu(
                showAs,
                this.layout,
                (layout) => (this.layout = layout as MissionLayout),
                MISSION_LAYOUTS.map((key) => ({ key, label: layouts[key] })),
              ),
            )
          : nothing,
      timeline: timeline ? renderTimeline(timeline, (id) => void this.#reveal(id)) : nothing,
      dot: isTimeline ? (row) => renderDot(scale(row)) : undefined,
      mark: (row) => (isUpcoming(row) ? html`${DOT}<b>${words.upcoming}</b>` : nothing),
      action: (row) =>
        isUpcoming(row) ? html`<button type="button" @click=${() => this.#saveDates(row)}>${words.calendar}</button>` : nothing,
      end:
        total && total === most
          ? nothing
          : html`<p class="remark">
              ${total ? '' : words.noMatch}
              <button type="button" @click=${() => (total ? void this.#showMore(most) : (this.filters = NO_FILTERS))}>
                ${total ? `${words.showMore} (${wholeNumber(total - most, words.digits)})` : words.reset}
              </button>
            </p>`,
    });
  }

  async #showMore(from: number): Promise<void> {
    this.limit = from + this.pageSize;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('li.row')[from]?.focus();
  }

  async #reveal(id: string): Promise<void> {
    this.limit = Infinity;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`li[data-id="${CSS.escape(id)}"]`)?.focus();
  }

  /** Gives the dates as a file, made here: nothing is fetched. */
  #saveDates(row: MissionRow): void {
    const link = createElement('a');
    link.href = URL.createObjectURL(new Blob([calendarFile(row)], { type: 'text/calendar' }));
    link.download = `${row.id}.ics`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cssr-mission-list': CssrMissionList;
  }
}

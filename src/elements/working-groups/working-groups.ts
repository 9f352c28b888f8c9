import { styles } from './styles.js';
import { html, nothing, type TemplateResult } from 'lit';
import { activity, source, theme, workingGroup } from '../../content/schema.js';
import type { Text } from '../../views/text.js';
import {
  workingGroupsView,
  type GroupEvent,
  type GroupOutput,
  type MembersAt,
  type WorkingGroupsView,
  type WorkingGroupView,
} from './view.js';
import { ContentController } from '../../runtime/content-controller.js';
import { ContentElement } from '../../runtime/content-element.js';
import { differencesOf } from '../../runtime/differences.js';
import { heading } from '../../runtime/heading.js';
import { noticeOf } from '../../runtime/texts.js';

const paragraph = ({ text, lang, dir }: Text) => html`<p class="purpose" lang=${lang} dir=${dir}>${text}</p>`;

/** A list under its word; nothing where there is nothing to list. */
const labelled = <T>(name: string, label: string, items: readonly T[], item: (item: T) => TemplateResult) =>
  items.length
    ? html`<div>
        <p class="label small">${label}</p>
        <ul class=${name} part=${name}>
          ${items.map(item)}
        </ul>
      </div>`
    : nothing;

/**
 * The thematic working groups of the CSSR: topic, purpose, members at each time the sources tell, launch and meetings, what they have
 * published, and where sources differ.
 *
 * @summary The thematic working groups.
 * @tag cssr-working-groups
 *
 * @slot - The content the page was made with. Shown until something better is there.
 *
 * @csspart heading - The heading above several groups.
 * @csspart card - The box around one group.
 * @csspart title - The topic of a group.
 * @csspart members - How many members, with dates and sources.
 * @csspart events - Launch and meetings.
 * @csspart outputs - What the group has published.
 * @csspart themes - The list of themes.
 * @csspart differences - What opens to show where sources differ.
 * @csspart footer - Source and as-of date.
 * @csspart note - A line in place of content, or about its age.
 *
 * @fires {CssrStateEvent} cssr-state - When the state changes.
 */
export class CssrWorkingGroups extends ContentElement<WorkingGroupsView> {
  static override properties = { ...ContentElement.properties, item: {} };
  static override styles = styles;

  /**
   * Id of the only group to show; where absent, all of them.
   * @attr item
   */
  item?: string;
  protected override readonly content = new ContentController(this, {
    uses: { workingGroups: workingGroup, activities: activity, themes: theme, sources: source },
    inputs: () => [this.item],
    view: (feed, locale) => workingGroupsView(feed, this.item, locale),
  });

  protected override renderView(view: WorkingGroupsView) {
    const { heading: title, purpose, groups } = view;
    return html`${title ? heading('heading', title, this.headingLevel) : nothing} ${purpose ? paragraph(purpose) : nothing}
      <div class="groups">${groups.map((group, i) => this.#renderGroup(group, i, view))}</div>`;
  }

  #renderGroup(group: WorkingGroupView, i: number, view: WorkingGroupsView) {
    const { languageNote, notice, differences } = group;
    return html`<article class="box" part="card" aria-labelledby="title-${i}">
      <div class="main">
        <div>
          <p class="kicker">${group.kicker}</p>
          ${heading('title', group.topic, this.headingLevel + (view.heading ? 1 : 0), `title-${i}`)}
          ${languageNote ? html`<p class="only small">${languageNote}</p>` : nothing}
        </div>
        ${noticeOf(notice)} ${group.purpose ? paragraph(group.purpose) : nothing}
        ${labelled('members', view.membersLabel, group.members, this.#renderMembers)}
        ${labelled('events', view.eventsLabel, group.events, this.#renderEvent)}
        ${labelled('outputs', view.outputsLabel, group.outputs, this.#renderOutput)}
        ${labelled('themes', view.themesLabel, group.themes, ({ text, lang, dir }) => html`<li lang=${lang} dir=${dir}>${text}</li>`)}
        ${differences ? differencesOf(differences) : nothing}
      </div>
      <footer class="foot" part="footer"><p class="small">${group.provenance}</p></footer>
    </article>`;
  }

  #renderMembers({ number, when }: MembersAt) {
    return html`<li><b>${number}</b> <span class="small">${when}</span></li>`;
  }

  #renderEvent({ dates, label, details, href, hreflang }: GroupEvent) {
    return html`<li>
      <b>${dates}</b>
      <p>${href ? html`<a href=${href} hreflang=${hreflang ?? nothing}>${label}</a>` : label}</p>
      ${details ? html`<p class="small">${details}</p>` : nothing}
    </li>`;
  }

  #renderOutput({ title: { text, lang, dir }, href, language, hreflang }: GroupOutput) {
    return html`<li>
      <a href=${href} hreflang=${hreflang ?? nothing} lang=${lang} dir=${dir}>${text}</a> <span class="small">${language}</span>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cssr-working-groups': CssrWorkingGroups;
  }
}

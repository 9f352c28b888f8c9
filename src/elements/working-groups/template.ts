import { nothing, type CommonOptions, type Html, type Template } from '../../templates/html.js';
import { differencesOf, heading, noticeOf, provenanceOf } from '../../templates/parts.js';
import { DOT, type Text } from '../../views/text.js';
import type { GroupEvent, GroupOutput, MembersAt, WorkingGroupsView, WorkingGroupView } from './view.js';

/** The thematic working groups. */
export function template(html: Html, view: WorkingGroupsView, { headingLevel: level = 3 }: CommonOptions): Template {
  const purpose = ({ text, lang, dir }: Text) => html`<p class="purpose" lang=${lang} dir=${dir}>${text}</p>`;
  /** A list under its word; nothing where there is nothing to list. */
  const labelled = <T>(name: string, label: string, items: readonly T[], item: (item: T) => Template) =>
    items.length
      ? html`<div>
          <p class="label small">${label}</p>
          <ul class=${name} part=${name}>
            ${items.map(item)}
          </ul>
        </div>`
      : nothing;
  const members = ({ number, when }: MembersAt) => html`<li><b>${number}</b>${DOT}<span class="small">${when}</span></li>`;
  const event = ({ dates, label, details, href, hreflang }: GroupEvent) =>
    html`<li>
      <b>${dates}</b> <span class="aside">${href ? html`<a href=${href} hreflang=${hreflang ?? nothing}>${label}</a>` : label}</span>
      <span class="small">${details}</span>
    </li>`;
  const output = ({ title: { text, lang, dir }, href, language, hreflang }: GroupOutput) =>
    html`<li>
      <a href=${href} hreflang=${hreflang ?? nothing} lang=${lang} dir=${dir}>${text}</a> <span class="small">${language}</span>
    </li>`;
  const theme = ({ text, lang, dir }: Text) => html`<li lang=${lang} dir=${dir}>${text}</li>`;

  const card = (group: WorkingGroupView, i: number) =>
    html`<article class="box" part="card" aria-labelledby="title-${i}">
      <div class="main">
        <div>
          <p class="kicker">${group.kicker}</p>
          ${heading(html, 'title', group.topic, level + (view.heading ? 1 : 0), `title-${i}`)}
          ${group.languageNote && html`<p class="only small">${group.languageNote}</p>`}
        </div>
        ${noticeOf(html, group.notice)} ${group.purpose && purpose(group.purpose)}
        ${labelled('members', view.membersLabel, group.members, members)} ${labelled('events', view.eventsLabel, group.events, event)}
        ${labelled('outputs', view.outputsLabel, group.outputs, output)} ${labelled('themes', view.themesLabel, group.themes, theme)}
        ${group.differences && differencesOf(html, group.differences)}
      </div>
      <div class="foot" part="footer">${provenanceOf(html, group)}</div>
    </article>`;
  return html`${view.heading && heading(html, 'heading', view.heading, level)} ${view.purpose && purpose(view.purpose)}
    <div class="groups">${view.groups.map(card)}</div>`;
}

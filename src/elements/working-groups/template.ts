import { nothing, type CommonOptions, type Html, type Template } from '../../templates/html.js';
import { differencesOf, heading, noticeOf, provenanceOf, small } from '../../templates/parts.js';
import type { Text } from '../../views/text.js';
import type { GroupEvent, GroupFact, GroupOutput, WorkingGroupsView, WorkingGroupView } from './view.js';

/** The thematic working groups: a row for each, with launch, meetings and members below each other. */
export function template(html: Html, view: WorkingGroupsView, { headingLevel: level = 3 }: CommonOptions): Template {
  const purpose = ({ text, lang, dir }: Text) => html`<p class="purpose" lang=${lang} dir=${dir}>${text}</p>`;
  const event = ({ words, details, href, hreflang }: GroupEvent) =>
    html`<dd>
      ${href ? html`<a href=${href} hreflang=${hreflang ?? nothing}>${words}</a>` : html`<b>${words}</b>`}
      ${details && html`<span class="small">${details}</span>`}
    </dd>`;
  // A cell without words keeps its place, where the cells stand beside each other.
  const fact = ({ name, label, events }: GroupFact) =>
    html`<div class=${events.length ? name : 'none'} part=${name}>
      <dt class="small">${label}</dt>
      ${events.length ? events.map(event) : html`<dd>–</dd>`}
    </div>`;
  const output = ({ title: { text, lang, dir }, href, language, hreflang }: GroupOutput) =>
    html`<dd>
      <a href=${href} hreflang=${hreflang ?? nothing} lang=${lang} dir=${dir}>${text}</a>
      ${language && html`<span class="small" lang=${language.lang} dir=${language.dir}>${language.text}</span>`}
    </dd>`;
  const theme = ({ text, lang, dir }: Text) => html`<li lang=${lang} dir=${dir}>${text}</li>`;

  const group = ({ kicker, topic, languageNote, notice, purpose: own, facts, outputs, themes, differences: differ }: WorkingGroupView) =>
    html`<div class="group" part="group">
      <div>
        ${heading(html, 'title', topic, level + (view.heading ? 1 : 0))} ${small(html, kicker)} ${small(html, languageNote)}
        ${noticeOf(html, notice)} ${own && purpose(own)}
        ${
          themes.length
            ? html`<ul class="themes small" part="themes" role="list" aria-label=${view.themesLabel}>
                ${themes.map(theme)}
              </ul>`
            : nothing
        }
      </div>
      <dl>
        ${facts.map(fact)}
        ${
          outputs.length
            ? html`<div class="outputs" part="outputs">
                <dt class="small">${view.outputsLabel}</dt>
                ${outputs.map(output)}
              </div>`
            : nothing
        }
      </dl>
      ${differ && differencesOf(html, differ)}
    </div>`;

  return html`<section class="box" part="box">
    <div class="main">
      ${view.heading && heading(html, 'heading', view.heading, level)} ${view.purpose && purpose(view.purpose)}
      <div class="groups ${view.heading ? 'several' : ''}">${view.groups.map(group)}</div>
    </div>
    <div class="foot" part="footer">${provenanceOf(html, view)}</div>
  </section>`;
}

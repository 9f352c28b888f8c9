import type { MissionCardView } from '../elements/mission-card/view.js';
import { differencesHtml } from './differences.js';
import { heading, langOf, markup, type Markup } from './markup.js';

/** A mission card as static HTML. @param level of the title among the headings of the page, 2 to 6. */
export function missionCardHtml(view: MissionCardView, level = 3): Markup {
  const { title, notice, languageNote, facts, summary, themes, documents, differences } = view;
  return markup`<article class="cssr-card"${langOf(view)}>
    <p>${view.kicker}</p>
    ${heading(level, title.text, langOf(title, view))}
    ${languageNote !== undefined && markup`<p><small>${languageNote}</small></p>`}
    ${notice && markup`<p><strong>${notice.text}</strong> ${notice.note && markup`<span${langOf(notice.note, view)}>${notice.note.text}</span>`}</p>`}
    <dl>${facts.map(
      ({ label, values }) => markup`
      <div><dt>${label}</dt>${values.map((value) => markup`<dd${langOf(value, view)}>${value.text}</dd>`)}</div>`,
    )}</dl>
    ${summary && markup`<p${langOf(summary, view)}>${summary.text}</p>`}
    ${themes.length > 0 && markup`<ul aria-label="${view.themesLabel}">${themes.map((theme) => markup`<li${langOf(theme, view)}>${theme.text}</li>`)}</ul>`}
    ${differences && differencesHtml(differences, view)}
    <div>${
      documents.length > 0 &&
      markup`<ul aria-label="${view.documentsLabel}">${documents.map(
        ({ href, hreflang, label, details }) =>
          markup`<li><a href="${href}" hreflang="${hreflang}">${label}</a> <small>${details}</small></li>`,
      )}</ul>`
    }
    <p><small><time class="cssr-as-of" datetime="${view.asOf}">${view.provenance}</time></small></p></div>
  </article>`;
}

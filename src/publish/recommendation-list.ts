import type { RecommendationListView } from '../elements/recommendation-list/view.js';
import { heading, langOf, markup, type Markup } from './markup.js';

/** What was raised as static HTML, with all statements and no controls. @param level of the heading, 2 to 6. */
export function recommendationListHtml(view: RecommendationListView, level = 2, ownHeading?: string): Markup {
  const { rows, disclaimer, note, others } = view;
  return markup`<section class="cssr-list"${langOf(view)}>
    ${heading(level, ownHeading ?? view.heading)}
    ${view.context && markup`<p>${view.context}</p>`}
    ${note && markup`<p class="cssr-note">${note} ${others.map((other) => markup`<strong>${other}</strong> `)}</p>`}
    ${
      rows.length > 0 &&
      markup`<ol>${rows.map(
        ({ id, type, typeWord, text, details, attribution, context }) => markup`
      <li id="cssr-${id}" class="cssr-${type}">
        <p><strong>${typeWord}</strong></p>
        <p${langOf(text, view)}>${text.text}</p>
        ${details.length > 0 && markup`<ul>${details.map((detail) => markup`<li${langOf(detail, view)}>${detail.text}</li>`)}</ul>`}
        <p><small><strong>${attribution}</strong>${context && ` · ${context}`}</small></p>
      </li>`,
      )}</ol>`
    }
    ${disclaimer && markup`<p${langOf(disclaimer, view)} translate="no"><small>${disclaimer.text}</small></p>`}
    ${view.asOf !== undefined && markup`<p><small><time class="cssr-as-of" datetime="${view.asOf}">${view.provenance}</time></small></p>`}
  </section>`;
}

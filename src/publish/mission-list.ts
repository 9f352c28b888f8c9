import type { MissionListView } from '../elements/mission-list/view.js';
import { heading, langOf, markup, type Markup } from './markup.js';

/** Apart from the dates, so that it can stand in a line of its own, without the dot. */
const where = (...parts: readonly (string | undefined)[]) => {
  const words = parts.filter(Boolean).join(' · ');
  return words && markup`<span> · </span><span>${words}</span>`;
};

/** All activities as static HTML, newest first. @param level of the heading, 2 to 6. */
export function missionListHtml(view: MissionListView, level = 2, ownHeading?: string): Markup {
  return markup`<section class="cssr-missions"${langOf(view)}>
    ${heading(level, ownHeading ?? view.heading)}
    <ol>${view.rows.map(
      ({ kindWord, title, dates, place, participants, languageNote, document }) => markup`
      <li>
        <p>${kindWord}</p>
        ${heading(level + 1, title.text, langOf(title, view))}
        <p><strong>${dates}</strong>${where(place, participants)}</p>
        ${languageNote !== undefined && markup`<p><small>${languageNote}</small></p>`}
        ${document && markup`<p><a href="${document.href}" hreflang="${document.hreflang}">${document.label}</a> <small>${document.details}</small></p>`}
      </li>`,
    )}</ol>
    ${view.asOf !== undefined && markup`<p><small><time class="cssr-as-of" datetime="${view.asOf}">${view.provenance}</time></small></p>`}
  </section>`;
}

import type { CorrectionsView } from '../elements/corrections/view.js';
import { heading, langOf, markup, Markup, provenanceHtml } from './markup.js';

/** What was corrected or withdrawn, as static HTML, newest first. @param level of the heading, 2 to 6. */
export function correctionsHtml(view: CorrectionsView, level = 2): Markup {
  const { entries, asOf, moreLabel } = view;
  return markup`<section class="cssr-corrections"${langOf(view)}>
    ${heading(level, view.heading)}
    ${entries.length === 0 && markup`<p>${view.none}</p>`}
    ${
      entries.length > 0 &&
      markup`<ol>${entries.map(
        ({ kind, kindWord, date, datetime, title, change, href, source }) => markup`
      <li${kind === 'withdrawn' && new Markup(' class="cssr-withdrawn"')}>
        <p><strong>${kindWord}</strong> · <time datetime="${datetime}">${date}</time></p>
        ${heading(level + 1, title.text, langOf(title, view))}
        <p${langOf(change, view)}>${change.text}</p>
        ${href !== undefined && markup`<p><a href="${href}">${moreLabel}</a></p>`}
        ${source && markup`<p><small>${source}</small></p>`}
      </li>`,
      )}</ol>`
    }
    ${asOf !== undefined && provenanceHtml(view.provenance, asOf)}
  </section>`;
}

import type { TermListView } from '../elements/term-list/view.js';
import type { TermView } from '../views/term.js';
import { heading, langOf, markup, type Markup } from './markup.js';
import { withAbbreviation } from './term.js';

function rowHtml(row: TermView): Markup {
  const { name, definition, notice, link } = row;
  return markup`<div id="cssr-term-${row.id}">
    <dt>${withAbbreviation(markup`<dfn${langOf(name, row)}>${name.text}</dfn>`, row, row)}</dt>
    ${row.otherNames.map((other) => markup`<dd class="cssr-name"${langOf(other, row)}>${other.text}</dd>`)}
    ${notice && markup`<dd><strong>${notice.text}</strong></dd>`}
    ${notice?.note && markup`<dd${langOf(notice.note, row)}>${notice.note.text}</dd>`}
    <dd${langOf(definition, row)}>${definition.text}</dd>
    ${[row.languageNote, row.forms].map((line) => line && markup`<dd><small>${line}</small></dd>`)}
    ${row.notes.map((note) => markup`<dd${langOf(note, row)}><small>${note.text}</small></dd>`)}
    <dd><small><time class="cssr-as-of" datetime="${row.asOf}">${row.provenance}</time></small></dd>
    ${link && markup`<dd><a href="${link.href}">${link.label}</a></dd>`}
  </div>`;
}

/** The glossary as static HTML; each term can be linked to as `#cssr-term-<id>`. @param level of the heading, 2 to 6. */
export const termListHtml = (view: TermListView, level = 2): Markup =>
  markup`<section class="cssr-terms"${langOf(view)}>
    ${heading(level, view.heading)}
    <dl>
      ${view.rows.map(rowHtml)}
    </dl>
  </section>`;

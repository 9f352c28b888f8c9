import type { TermView } from '../views/term.js';
import { nothing, type Html, type Template } from './html.js';
import { paragraph } from './parts.js';

/** What the glossary and the card of a term have in common. */

/** The abbreviation of a term, in brackets: "(ISSG)". */
export const inBrackets = (html: Html, { abbreviation }: TermView): Template | symbol =>
  abbreviation ? html`(<abbr lang=${abbreviation.lang} dir=${abbreviation.dir}>${abbreviation.text}</abbr>)` : nothing;

/** The name of a term, where it is defined. */
export const definedName = (html: Html, view: TermView): Template =>
  html`<dfn lang=${view.name.lang} dir=${view.name.dir}>${view.name.text}</dfn> ${inBrackets(html, view)}`;

/** What is said of a term. @param name of the definition, as a part and for what refers to it; none where there are several. */
export function definitionOf(html: Html, { notice, languageNote, definition, forms, notes }: TermView, name: unknown = nothing): unknown {
  const { text, lang, dir } = definition;
  return [
    notice ? html`<p><b>${notice.text}</b></p>` : nothing,
    notice?.note ? paragraph(html, notice.note) : nothing,
    html`<p id=${name} part=${name} lang=${lang} dir=${dir}>${text}</p>`,
    ...[languageNote, forms].map((line) => (line ? html`<p class="small">${line}</p>` : nothing)),
    ...notes.map((note) => paragraph(html, note)),
  ];
}

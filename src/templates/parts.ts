import { headingLevel } from '../views/heading-level.js';
import type { Sourced } from '../views/record.js';
import type { Differences, Notice, Told } from '../views/told.js';
import type { TermView } from '../views/term.js';
import { DOT, type Text } from '../views/text.js';
import type { DocumentLink } from '../views/documents.js';
import { nothing, type Html, type Template } from './html.js';

/** What the templates of several elements have in common. */

/**
 * A heading at a level of the page's. A `div` in an element, since its level is the page's to say; static HTML has an `h3`.
 *
 * @param id the name that the element gives itself by it. @param content what it is, where it is more than its text: a link.
 */
export const heading = (
  html: Html,
  name: string,
  { text, lang, dir }: Text,
  level: number,
  id?: string,
  content: unknown = text,
): Template =>
  html`<div
    class="heading ${name}"
    part=${name}
    id=${id ?? nothing}
    role="heading"
    aria-level=${headingLevel(level)}
    lang=${lang}
    dir=${dir}
  >
    ${content}
  </div>`;

/** A text of the feed within a line. */
export const inlineText = (html: Html, { text, lang, dir }: Text): Template => html`<span lang=${lang} dir=${dir}>${text}</span>`;

/** A text of the feed in a line of its own, in small print. */
export const paragraph = (html: Html, { text, lang, dir }: Text): Template => html`<p class="small" lang=${lang} dir=${dir}>${text}</p>`;

/** In which language a document is, in that language; its format and size. */
export const documentOf = (html: Html, { in: language, details }: Pick<DocumentLink, 'in' | 'details'>): Template =>
  html`<span>${language && inlineText(html, language)}${language && details && DOT}${details}</span>`;

/** What became of a record, where it is not current any more. */
export const noticeOf = (html: Html, notice: Notice | undefined): Template | undefined =>
  notice && html`<p class="notice"><b>${notice.text}</b> ${notice.note && inlineText(html, notice.note)}</p>`;

/** What a careful reader can open: where sources differ, and the editor's notes. */
export const differencesOf = (html: Html, { label, items, notesLabel, notes }: Differences): Template =>
  html`<details part="differences">
    <summary>${label}</summary>
    <div class="differences">
      ${items.map(
        ({ field, claims, note }) =>
          html`<div>
            <b>${field}</b>
            <ul role="list">
              ${claims.map(({ value, source }) => html`<li>${inlineText(html, value)} <span class="small">${source}</span></li>`)}
            </ul>
            ${note && paragraph(html, note)}
          </div>`,
      )}
      ${notesLabel && html`<b>${notesLabel}</b>`} ${notes.map(({ text, lang, dir }) => html`<p lang=${lang} dir=${dir}>${text}</p>`)}
    </div>
  </details>`;

/** What a reader should know with a record that is one of many. */
export const toldOf = (html: Html, { notice, notes }: Told): readonly unknown[] => [
  noticeOf(html, notice),
  notes &&
    html`<details>
      <summary>${notes.label}</summary>
      ${notes.lines.map((line) => paragraph(html, line))}
    </details>`,
];

/** The parts of a statement, where it has any. */
export const detailsOf = (html: Html, details: readonly (Text & Told)[]): Template | symbol =>
  details.length
    ? html`<ul role="list" class="details" part="details">
        ${details.map((detail) => html`<li lang=${detail.lang} dir=${detail.dir}>${detail.text} ${toldOf(html, detail)}</li>`)}
      </ul>`
    : nothing;

/** Where something comes from, folded; of when it is stays in sight. An element that finds nothing newer repeats that. */
export function provenanceOf(html: Html, { provenance, sourcesLabel, asOf }: Sourced): Template {
  const date = (text: string) => html`<time class="as-of" datetime=${asOf || nothing}>${text}</time>`;
  const [, sources, when = ''] = /^(.*)\s· (.*)$/s.exec(provenance) ?? [];
  return sourcesLabel && sources
    ? html`<details class="provenance">
        <summary class="small">${sourcesLabel}${DOT}${date(when)}</summary>
        <p class="small">${sources}</p>
      </details>`
    : html`<p class="provenance small">${date(provenance)}</p>`;
}

/** A line in small print, where there is one. */
export const small = (html: Html, line: string | undefined): Template | string | undefined => line && html`<p class="small">${line}</p>`;

/** The name of a term, with the abbreviation in brackets: "International Syria Support Group (ISSG)". */
export const nameOf = (html: Html, { name, abbreviation: short }: Pick<TermView, 'name' | 'abbreviation'>): Template =>
  html`<dfn lang=${name.lang} dir=${name.dir}>${name.text}</dfn> ${
      short ? html`(<abbr lang=${short.lang} dir=${short.dir}>${short.text}</abbr>)` : nothing
    }`;

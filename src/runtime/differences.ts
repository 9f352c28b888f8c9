import { html, nothing, type TemplateResult } from 'lit';
import type { Differences } from '../views/record.js';
import { inlineText } from './texts.js';

/** What a careful reader can open: where sources differ, and the editor's notes. */
export const differencesOf = ({ label, items, notesLabel, notes }: Differences): TemplateResult =>
  html`<details part="differences">
    <summary>${label}</summary>
    <div class="differences">
      ${items.map(
        ({ field, claims, note }) =>
          html`<div>
            <b>${field}</b>
            <ul>
              ${claims.map(({ value, source }) => html`<li>${inlineText(value)} <span class="small">${source}</span></li>`)}
            </ul>
            ${note ? html`<p class="small" lang=${note.lang} dir=${note.dir}>${note.text}</p>` : nothing}
          </div>`,
      )}
      ${notesLabel ? html`<b>${notesLabel}</b>` : nothing}
      ${notes.map(({ text, lang, dir }) => html`<p lang=${lang} dir=${dir}>${text}</p>`)}
    </div>
  </details>`;

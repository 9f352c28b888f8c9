import type { Text } from '../views/text.js';
import type { Differences } from '../views/record.js';
import { langOf, markup, type Markup } from './markup.js';

/** Where sources differ, and the editor's notes, as static HTML. */
export const differencesHtml = ({ label, items, notesLabel, notes }: Differences, around: Pick<Text, 'lang'>): Markup =>
  markup`<details><summary>${label}</summary>
      ${items.map(
        ({ field, claims, note }) => markup`<p><strong>${field}</strong></p>
        <ul>${claims.map(({ value, source }) => markup`<li><span${langOf(value, around)}>${value.text}</span> <small>${source}</small></li>`)}</ul>
        ${note && markup`<p${langOf(note, around)}>${note.text}</p>`}`,
      )}
      ${notesLabel && markup`<p><strong>${notesLabel}</strong></p>`}
      ${notes.map((note) => markup`<p${langOf(note, around)}>${note.text}</p>`)}
    </details>`;

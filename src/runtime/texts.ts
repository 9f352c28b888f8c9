import { html, nothing, type TemplateResult } from 'lit';
import type { Notice } from '../views/record.js';
import type { Text } from '../views/text.js';

/** A text of the feed within a line. */
export const inlineText = ({ text, lang, dir }: Text): TemplateResult => html`<span lang=${lang} dir=${dir}>${text}</span>`;

/** A text of the feed in a line of its own, in small print. */
export const paragraph = ({ text, lang, dir }: Text): TemplateResult => html`<p class="small" lang=${lang} dir=${dir}>${text}</p>`;

/** What became of a record, where it is not current any more. */
export const noticeOf = (notice: Notice | undefined): TemplateResult | typeof nothing =>
  notice ? html`<p class="notice"><b>${notice.text}</b> ${notice.note ? inlineText(notice.note) : nothing}</p>` : nothing;

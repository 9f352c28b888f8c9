import { html, type TemplateResult } from 'lit';
import type { Text } from '../../views/text.js';

/** A text of the feed in a line of its own, in small print. */
export const paragraph = ({ text, lang, dir }: Text): TemplateResult => html`<p class="small" lang=${lang} dir=${dir}>${text}</p>`;

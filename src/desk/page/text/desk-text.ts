import { html, type TemplateResult } from 'lit';
import { DeskElement } from '../element.js';

/** The room "Text": the paragraphs in rows, and the statements marked in them. */
export class DeskText extends DeskElement {
  override render(): TemplateResult {
    return html`<div class="panel"></div>`;
  }
}

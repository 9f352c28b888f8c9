import { html, type TemplateResult } from 'lit';
import { DeskElement } from '../element.js';

/** The room "Open": files, a feed or a draft become the draft to work on. */
export class DeskOpen extends DeskElement {
  override render(): TemplateResult {
    return html`<div class="panel"></div>`;
  }
}

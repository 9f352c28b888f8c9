import { html, LitElement, type CSSResultGroup } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { styles } from '../../../src/elements/recommendation-list/styles.js';
import type { StatementRow } from '../../../src/elements/recommendation-list/view.js';

/** The yardstick: a list as one would first write it with Lit, `repeat` in one element, with the same texts, markup and styles. */
export class PlainList extends LitElement {
  static override properties = { rows: { attribute: false } };
  static override styles: CSSResultGroup = styles;
  rows: readonly StatementRow[] = [];
  override render() {
    return html`<div class="root">
      <ol>
        ${repeat(
          this.rows,
          ({ id }) => id,
          ({ type, typeLabel, text, attribution, context }) =>
            html`<li class="row ${type}">
              <b class="type">${typeLabel}</b>
              <div class="said">
                <p>${text.text}</p>
                <p class="small"><b>${attribution}</b><span>${context}</span></p>
              </div>
            </li>`,
        )}
      </ol>
    </div>`;
  }
}

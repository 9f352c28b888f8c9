import { html, nothing, type TemplateResult } from 'lit';
import { BLOCK_STYLES, type BlockStyle } from '../../../content/vocabulary.js';
import { find } from '../../changes/place.js';
import { DeskElement } from '../element.js';
import { DOWN, JOIN, SPLIT, UP } from '../icons.js';
import { deskStyles } from '../styles.js';
import type { Caret } from './caret.js';
import { DeskDoEvent } from './events.js';
import type { KeyAction } from './keys.js';
import type { OperationName } from './operations.js';
import { toolsStyles } from './tools-styles.js';
import { styleLabel, toolWords } from './words.js';

const ICONS = { up: UP, down: DOWN, split: SPLIT, join: JOIN };
const MORE = ['pair', 'unpair', 'shiftDown', 'shiftUp', 'add', 'remove'] as const satisfies readonly OperationName[];

/** The tools above the text. They work on the paragraph that had the caret last; the keys do the same (`keys.ts`). */
export class DeskTools extends DeskElement {
  static override properties = { caret: { attribute: false } };
  static override styles = [deskStyles, toolsStyles];

  caret: Caret | undefined;

  override render(): TemplateResult {
    const words = toolWords(this.locale);
    const at = this.caret && find(this.store.draft, this.caret);
    const style = at?.paragraph.style ?? 'normal';
    return html`<div class="tools" role="group" aria-label=${words.tools}>
      <div class="row">
        <label>
          <span class="hidden-words">${words.style}</span>
          <select .disabled=${!at} @change=${(event: Event) => this.#do((event.target as HTMLSelectElement).value as BlockStyle)}>
            ${BLOCK_STYLES.map((name) => html`<option value=${name} .selected=${name === style}>${styleLabel(name, this.locale)}</option>`)}
          </select>
        </label>
        ${(Object.keys(ICONS) as (keyof typeof ICONS)[]).map(
          (name) =>
            html`<button
              class="small"
              title=${words[name]}
              aria-label=${words[name]}
              aria-disabled=${!at || nothing}
              @click=${() => this.#do(name)}
            >
              ${ICONS[name]}
            </button>`,
        )}
        <details @keydown=${this.#onKey} @focusout=${this.#onFocusOut}>
          <summary class="button small">${words.more}</summary>
          <div class="menu">
            ${MORE.map(
              (name) => html`<button class="plain" aria-disabled=${!at || nothing} @click=${() => this.#do(name)}>${words[name]}</button>`,
            )}
          </div>
        </details>
      </div>
      <div class="row">
        <button class="small" aria-label=${words.keys} title=${words.keys} aria-keyshortcuts="Control+/" @click=${() => this.#do('help')}>
          ${this.locale.direction === 'rtl' ? '؟' : '?'}
        </button>
        <button class="primary" aria-keyshortcuts="Alt+M" @click=${() => this.#do('mark')}>${words.mark}</button>
      </div>
    </div>`;
  }

  #do(action: KeyAction): void {
    this.#shut();
    this.dispatchEvent(new DeskDoEvent(action));
  }

  #shut(): void {
    this.renderRoot.querySelector('details')!.open = false;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    this.#shut();
    this.renderRoot.querySelector('summary')!.focus();
  }

  #onFocusOut({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof Node && !this.renderRoot.querySelector('details')!.contains(relatedTarget)) this.#shut();
  }
}

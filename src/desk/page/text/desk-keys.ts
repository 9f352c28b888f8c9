import { html, type TemplateResult } from 'lit';
import { appWords } from '../app/words.js';
import { DeskElement } from '../element.js';
import { deskStyles } from '../styles.js';
import { KEYS, keyNames, type KeyAction } from './keys.js';
import { formStyles } from './form-styles.js';
import { styleLabel, toolWords } from './words.js';

/** The help: which keys do what. */
export class DeskKeys extends DeskElement {
  static override styles = [deskStyles, formStyles];

  readonly #onKey = (event: KeyboardEvent) => {
    const [target] = event.composedPath();
    const isWriting = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
    // In Arabic it is another sign.
    if (/^[?؟]$/.test(event.key) && !isWriting) this.show();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#onKey);
  }

  /** Opens it; closing gives the focus back. */
  show(): void {
    const dialog = this.renderRoot.querySelector('dialog')!;
    if (!dialog.open) dialog.showModal();
  }

  override render(): TemplateResult {
    const words = appWords(this.locale);
    const { undo, redo } = words;
    const keys = (names: readonly string[]) =>
      html`<bdi dir="ltr">${names.map((name, i) => html`${i ? '+' : ''}<kbd>${name}</kbd>`)}</bdi>`;
    return html`<dialog aria-labelledby="title">
      <h3 id="title">${words.keys}</h3>
      <dl>
        ${KEYS.map(
          (key) =>
            html`<dt>${keys(keyNames(key))}</dt>
              <dd>${this.#wordsOf(key.action)}</dd>`,
        )}
        <dt>${keys(['Ctrl', 'Z'])}</dt>
        <dd>${undo}</dd>
        <dt>${keys(['Ctrl', 'Y'])}</dt>
        <dd>${redo}</dd>
      </dl>
      <form method="dialog"><button class="primary">${words.close}</button></form>
    </dialog>`;
  }

  #wordsOf(action: KeyAction): string {
    const words = toolWords(this.locale);
    if (action === 'help') return words.keys;
    return action === 'normal' || action === 'h2' || action === 'h3' ? styleLabel(action, this.locale) : words[action];
  }
}

import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../../locale/locale.js';
import { dismiss, restoreFinding } from '../../changes/dismissals.js';
import type { DeskStore } from '../../changes/store.js';
import type { Finding } from '../../checks/finding.js';
import { findingWords } from '../../checks/words.js';
import { severityWords } from '../app/words.js';
import { DeskGoEvent } from '../events.js';
import { roomOf } from '../findings.js';
import { SEVERITY_ICONS } from '../icons.js';
import { deskStyles } from '../styles.js';
import { rowWords } from '../text/words.js';

/** One finding, outside of the text: what was found, the way there, and a reason for leaving it. */
export class DeskFinding extends LitElement {
  static override properties = {
    finding: { attribute: false },
    store: { attribute: false },
    locale: { attribute: false },
    goTo: { attribute: false },
    leaving: { state: true },
  };
  static override styles = [
    deskStyles,
    css`
      .finding {
        display: grid;
        gap: 0.375rem;
        padding: 0.5rem 0.75rem;
        border-inline-start: 4px solid var(--rule);
        background: var(--ground);
        font-size: 0.9375rem;
      }
      .finding.danger,
      .finding.error {
        border-color: currentColor;
      }
      .finding p {
        color: var(--ink);
      }
      form {
        align-items: end;
      }
      form label {
        flex: 1 1 14rem;
        font-weight: 600;
      }
      input {
        inline-size: 100%;
      }
    `,
  ];

  finding!: Finding;
  store!: DeskStore;
  locale!: Locale;
  /** What the way to its place is called; without it there is none. */
  goTo: string | undefined;
  private leaving = false;

  override render(): TemplateResult {
    const { finding, locale, store } = this;
    const { severity, key, place } = finding;
    const { title, remedy } = findingWords(finding, locale);
    const words = rowWords(locale);
    const reason = store.draft.dismissed.find((dismissal) => dismissal.finding === key)?.reason;
    // `note` is the look of a remark in the rooms.
    const look = severity === 'note' ? 'info' : severity;
    return html`<div class="finding ${look}">
      <span class="badge ${look}">${SEVERITY_ICONS[severity]} ${severityWords(locale)[severity]}</span>
      <p>
        ${title}${remedy ? html`<br /><span class="quiet">${remedy}</span>` : nothing}
        ${reason === undefined ? nothing : html`<br /><span class="quiet">${words.because} <bdi>${reason}</bdi></span>`}
      </p>
      <div class="row">
        ${
          this.goTo
            ? html`<button class="small" @click=${() => this.dispatchEvent(new DeskGoEvent(roomOf(finding), place))}>
                ${this.goTo}<span class="hidden-words"> ${title}</span>
              </button>`
            : nothing
        }
        ${
          reason === undefined
            ? html`<button class="small" aria-expanded=${this.leaving} @click=${() => (this.leaving = !this.leaving)}>
                ${words.dismiss}<span class="hidden-words"> ${title}</span>
              </button>`
            : html`<button class="small" @click=${() => store.apply((draft) => restoreFinding(draft, key))}>
                ${words.restore}<span class="hidden-words"> ${title}</span>
              </button>`
        }
      </div>
      ${this.leaving && reason === undefined ? this.#form(words) : nothing}
    </div>`;
  }

  #form(words: ReturnType<typeof rowWords>): TemplateResult {
    return html`<form class="row" @submit=${this.#onSubmit}>
      <label>${words.reason} <input name="reason" required autocomplete="off" dir="auto" data-own-history /></label>
      <button>${words.dismiss}</button>
    </form>`;
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    const reason = new FormData(event.target as HTMLFormElement).get('reason') as string;
    if (!reason.trim()) return;
    this.leaving = false;
    this.store.apply((draft) => dismiss(draft, this.finding.key, reason.trim()));
  }
}

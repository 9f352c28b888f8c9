import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../../locale/locale.js';
import { dismiss, restoreFinding } from '../../changes/dismissals.js';
import { mend } from '../../changes/mend.js';
import type { DeskStore } from '../../changes/store.js';
import type { Finding } from '../../checks/finding.js';
import { findingWords } from '../../checks/words.js';
import { severityWords } from '../app/words.js';
import { DeskGoEvent } from '../events.js';
import { roomOf } from '../findings.js';
import { lookOf, SEVERITY_ICONS } from '../icons.js';
import { deskStyles } from '../styles.js';
import { rowWords } from '../text/words.js';
import { findingStyles } from './styles.js';

/** One finding: what was found, the way there, its mend, and a reason for leaving it. */
export class DeskFinding extends LitElement {
  static override properties = {
    finding: { attribute: false },
    store: { attribute: false },
    locale: { attribute: false },
    isLink: { attribute: false },
    leaving: { state: true },
  };
  static override styles = [deskStyles, findingStyles];

  finding!: Finding;
  store!: DeskStore;
  locale!: Locale;
  /** Whether what it says is the way to its place. */
  isLink = false;
  private leaving = false;

  override render(): TemplateResult {
    const { finding, locale, store } = this;
    const { severity, key, mend: mends } = finding;
    const { title, remedy } = findingWords(finding, locale);
    const words = rowWords(locale);
    const reason = store.draft.dismissed.find((dismissal) => dismissal.finding === key)?.reason;
    const button = (called: string, onClick: (event: MouseEvent) => void, expanded: boolean | typeof nothing = nothing) =>
      html`<button class="small" aria-expanded=${expanded} @click=${onClick}>${called}<span class="hidden-words"> ${title}</span></button>`;
    return html`<div class="finding ${lookOf(severity)}">
      <span class="badge ${lookOf(severity)}">${SEVERITY_ICONS[severity]} ${severityWords(locale)[severity]}</span>
      <p>
        ${this.isLink ? html`<button class="plain words" @click=${this.#onGo}>${title}</button>` : title}
        <span class="quiet">${reason === undefined ? remedy : html`${words.because} <bdi>${reason}</bdi>`}</span>
      </p>
      <span class="row">
        ${
          // The second click of two comes before the text was checked again: its mend would be of the old text.
          mends?.length && reason === undefined
            ? button(words.mend, ({ detail }) => detail < 2 && store.apply((draft) => mend(draft, mends)))
            : nothing
        }
        ${
          reason === undefined
            ? button(words.dismiss, () => (this.leaving = !this.leaving), this.leaving)
            : button(words.restore, () => store.apply((draft) => restoreFinding(draft, key)))
        }
      </span>
      ${this.leaving && reason === undefined ? this.#form(words) : nothing}
    </div>`;
  }

  #onGo(): void {
    this.dispatchEvent(new DeskGoEvent(roomOf(this.finding), this.finding.place));
  }

  #form(words: ReturnType<typeof rowWords>): TemplateResult {
    return html`<form class="row reason" @submit=${this.#onSubmit}>
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

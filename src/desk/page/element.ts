import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Locale } from '../../locale/locale.js';
import type { Place } from '../checks/finding.js';
import type { DeskStore } from '../changes/store.js';
import { DeskGoEvent, DeskSayEvent, type Room } from './events.js';
import type { DeskFindings } from './findings.js';
import { deskStyles } from './styles.js';

/**
 * What the rooms of the desk have in common. `desk-app` hands in what it works on; the room is rendered again after each change of the draft, of
 * the findings and of the language. A room keeps no copy of the draft: it shows `this.store.draft`, and changes it by `this.store.apply(…)`.
 */
export abstract class DeskElement extends LitElement {
  static override properties: PropertyDeclarations = {
    store: { attribute: false },
    findings: { attribute: false },
    locale: { attribute: false },
  };
  /** The look of the desk; a room adds its own: `static override styles = [deskStyles, ownStyles]`. */
  static override styles = [deskStyles];

  /** The draft and its history. */
  store!: DeskStore;
  /** What the checks say of the draft; they follow it in idle time. */
  findings!: DeskFindings;
  /** The language of the interface, never that of the content. */
  locale!: Locale;

  readonly #onChange = () => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listen(this.store, this.findings);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#ignore(this.store, this.findings);
  }

  protected override willUpdate(changed: PropertyValues): void {
    for (const name of ['store', 'findings'] as const) {
      if (!changed.has(name)) continue;
      this.#ignore(changed.get(name) as EventTarget | undefined);
      this.#listen(this[name]);
    }
  }

  /** Says to screen readers what has happened where it is seen elsewhere than at the focus. */
  protected say(message: string): void {
    this.dispatchEvent(new DeskSayEvent(message));
  }

  /** @param place that is shown and focused there, where the room has it. */
  protected go(room: Room, place?: Place): void {
    this.dispatchEvent(new DeskGoEvent(room, place));
  }

  #listen(...targets: readonly (EventTarget | undefined)[]): void {
    for (const target of targets) target?.addEventListener('change', this.#onChange);
  }

  #ignore(...targets: readonly (EventTarget | undefined)[]): void {
    for (const target of targets) target?.removeEventListener('change', this.#onChange);
  }
}

/** A room that can show a place of the draft: `desk-app` asks it after it has gone there. */
export interface ShowsPlace {
  /** Scrolls to a place and gives it the focus. */
  showPlace(place: Place): void;
}

import { html, type TemplateResult } from 'lit';

/** A button that is on or off. */
export const pressed = (label: unknown, on: boolean, choose: () => void, disabled = false): TemplateResult =>
  html`<button type="button" aria-pressed=${on ? 'true' : 'false'} ?disabled=${disabled} @click=${choose}>${label}</button>`;

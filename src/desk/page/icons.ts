import { svg, html, type TemplateResult } from 'lit';
import type { Severity } from '../checks/finding.js';

/** Elements are closed in full: the build reads them as HTML. */
const icon = (paths: TemplateResult): TemplateResult =>
  html`<svg
    viewBox="0 0 20 20"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    ${paths}
  </svg>`;

/** The class of a severity: `note` is the name of a remark in the sheet. */
export const lookOf = (severity: Severity): string => (severity === 'note' ? 'info' : severity);

/** The signs of severities differ in shape too: who sees no colours tells them apart. */
export const SEVERITY_ICONS: Readonly<Record<Severity, TemplateResult>> = {
  danger: icon(
    svg`<path d="M6.5 2h7L18 6.500v7L13.500 18h-7L2 13.500v-7z" fill="currentColor"></path><path d="M10 6v5M10 14v.01" stroke="var(--panel)"></path>`,
  ),
  error: icon(svg`<circle cx="10" cy="10" r="8"></circle><path d="m7 7 6 6M13 7l-6 6"></path>`),
  warning: icon(svg`<path d="M10 2.500 18.500 17h-17z"></path><path d="M10 8v4M10 14.500v.01"></path>`),
  note: icon(svg`<circle cx="10" cy="10" r="8"></circle><path d="M10 9v5M10 6v.01"></path>`),
};

/** Arrows of "undo" and "redo" stand for back and forward in time; they turn with the direction of reading (`app/styles.ts`). */
export const UNDO = icon(svg`<path d="M3 8h9a5 5 0 0 1 0 10H8M3 8l4-4M3 8l4 4"></path>`);
export const REDO = icon(svg`<path d="M17 8H8a5 5 0 0 0 0 10h4M17 8l-4-4M17 8l-4 4"></path>`);
export const UP = icon(svg`<path d="M10 16V4M5 9l5-5 5 5"></path>`);
export const DOWN = icon(svg`<path d="M10 4v12M5 11l5 5 5-5"></path>`);
export const SPLIT = icon(svg`<path d="M3 10h14M10 2v5M7.500 4.500 10 7l2.500-2.500M10 18v-5M7.500 15.500 10 13l2.500 2.500"></path>`);
export const JOIN = icon(svg`<path d="M4 3h12M4 17h12M10 14V6M7 9l3-3 3 3"></path>`);
export const DONE = icon(svg`<path d="m4 10.500 4 4 8-9"></path>`);
export const CROSS = icon(svg`<path d="m5 5 10 10M15 5 5 15"></path>`);

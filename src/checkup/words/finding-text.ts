import type { Locale } from '../../locale/locale.js';

/** `error` the content does not show as it should · `warning` it shows, with a fault · `note` nothing is wrong, but it could be better. */
export const SEVERITIES = ['error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What is said of a finding, in one language. In a text, `{x}` is a value, and what stands between backticks is code. */
export interface FindingWords {
  readonly title: string;
  readonly cause: string;
  readonly remedy: string;
}

/** What is said of a finding, whatever the page. */
export interface FindingText {
  readonly severity: Severity;
  readonly words: (locale: Locale) => FindingWords;
  /** Code to copy. */
  readonly code?: string;
}

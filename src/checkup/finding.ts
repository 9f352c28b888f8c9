import type { Issue } from '../content/issue.js';
import type { Locale } from '../locale/locale.js';
import type { FINDINGS } from './words/findings.js';

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

export type FindingId = keyof typeof FINDINGS;
export type Values = Readonly<Record<string, string>>;

/** One thing found on the page. */
export interface Finding {
  readonly id: FindingId;
  readonly values?: Values;
  /** Those that are other in each language. */
  readonly valuesIn?: (locale: Locale) => Values;
  /** Where it is not that of its text. */
  readonly severity?: Severity;
  /** The elements concerned. */
  readonly where?: readonly Element[];
  /** Code to copy, in place of that of its text. */
  readonly code?: string;
  /** Faults of records, to copy in place of code. */
  readonly issues?: readonly Issue[];
}

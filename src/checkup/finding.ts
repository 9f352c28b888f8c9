import type { Issue } from '../content/issue.js';
import type { Locale } from '../locale/locale.js';
import type { Severity } from './words/finding-text.js';
import type { FINDINGS } from './words/findings.js';

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

import { visible } from '../content/visible.js';
import type { Severity } from '../desk/checks/finding.js';

/** Where something stands: a file, and the line where it is known, from 1. */
export interface PlaceInFile {
  readonly file: string;
  readonly line?: number | undefined;
}

/** A field of a feed, as issues and findings name it. */
export interface FieldOfFeed {
  readonly collection: string;
  readonly record: string;
  readonly field: string;
}

/** Something that is told of a feed or of a content folder; as JSON it is written as it is. */
export interface Complaint extends PlaceInFile, Partial<FieldOfFeed> {
  /** `danger` and `error` make the exit code 1. */
  readonly severity: Severity;
  /** Which kind it is. */
  readonly code: string;
  /** What is wrong and, where that is known, what would be right. */
  readonly message: string;
}

export const isFault = ({ severity }: Complaint): boolean => severity === 'danger' || severity === 'error';

/** A complaint for a person, without what a terminal may take for orders. */
export function complaintLine({ file, line, severity, message }: Complaint): string {
  const weight = severity === 'error' ? '' : `${severity}: `;
  return visible(`${file}${line === undefined ? '' : ` line ${line}`}: ${weight}${message}`);
}

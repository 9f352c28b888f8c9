import type { Severity } from './finding.js';
import { type DeskFinding, keyOf } from './hit.js';
import type { FindingCode } from './words.js';

/** A finding at a field of a record. */
export function atRecord(
  code: FindingCode,
  severity: Severity,
  collection: string,
  record: string,
  field: string,
  values: Readonly<Record<string, string>> = {},
): DeskFinding {
  const place = { in: 'feed', collection, record, field } as const;
  return { code, severity, place, values, key: keyOf(code, collection, record, field, ...Object.values(values)) };
}

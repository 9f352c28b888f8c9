import type { Report } from './reasons.js';

/**
 * What no text of a feed has: control characters but tabs and line ends; halves of a character (lone surrogates), for which PHP refuses the
 * whole file they are in; controls that re-order text (U+202A–202E, U+2066–2069), which would let one field disturb its neighbours. Display
 * isolates by itself.
 */
export const UNFIT = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/u;

/** So many objects and lists may stand in one another. Records of today have 8; PHP ends at 512, and a stack somewhere above. */
const LEVELS = 64;

/**
 * A copy of some JSON with the line ends of the web. Each text and key is looked at, also of fields that no shape knows: they are published too.
 */
export function wellFormed(value: unknown, path: string, report: Report, levels = LEVELS): unknown {
  if (typeof value === 'string') {
    if (UNFIT.test(value)) report(path, 'text');
    return value.replace(/\r\n?/g, '\n');
  }
  if (Object(value) !== value) return value;
  if (!levels) return report(path, 'deep');
  if (Array.isArray(value)) return value.map((entry, i) => wellFormed(entry, `${path}[${i}]`, report, levels - 1));
  return Object.fromEntries(
    Object.entries(value as object).map(([key, entry]) => {
      const within = join(path, key);
      return [wellFormed(key, within, report), wellFormed(entry, within, report, levels - 1)];
    }),
  );
}

/** The path of a field within a field. */
export const join = (path: string, key: string): string => (path ? `${path}.${key}` : key);

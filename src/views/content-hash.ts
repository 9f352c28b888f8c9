import type { Attributes } from './definition.js';
import { shownRecords, type AnyFeed, type AnyRecord, type Showing } from './shown-records.js';

/** As deep as a record is read. */
const LEVELS = 64;

/** What has become of a record is told by itself; it does not make it another text. */
const EDITORIAL = ['status', 'statusDate', 'statusNote'];

/**
 * JSON with sorted keys, and the line ends of the web. Not `JSON.stringify` of the whole, which would ask the `toJSON` that a page may have put
 * on its prototypes; and not without an end, which a field that nobody knows may not have.
 */
function canonical(value: unknown, levels = LEVELS): string {
  if (!levels) return '';
  if (Array.isArray(value)) return `[${value.map((entry) => canonical(entry, levels - 1)).join()}]`;
  if (typeof value === 'string') return JSON.stringify(value.replace(/\r\n?/g, '\n'));
  if (typeof value !== 'object' || !value) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry, levels - 1)}`).join()}}`;
}

/**
 * 62 bits of a text in 12 characters, to notice changes; no protection against someone who wants two texts to look the same. Not
 * `crypto.subtle`, which pages without https do not have.
 */
export function digest(text: string): string {
  let a = 0x2545f491;
  let b = 0x6c078965;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // Each step can be undone, so that no two states run together for the same rest of the text.
    a = Math.imul(a ^ unit, 0x9e3779b1);
    a ^= a >>> 15;
    b = Math.imul(b ^ unit, 0x27d4eb2f);
    b ^= b >>> 13;
  }
  return [a, b].map((half) => (half >>> 0).toString(36).padStart(7, '0').slice(-6)).join('');
}

/**
 * A short mark of the content an element shows, by which a pinned copy learns that the content has changed. It depends on the records
 * alone: on their own fields, whatever the library makes of them, not on language, the order of keys or of records, or what became of
 * them (`status`).
 *
 * @param attributes of the element; those that choose records count.
 * @param feed after parsing: faulty records are shown by no element.
 * @returns 12 letters and digits; undefined where the feed has nothing for the element, or it has no words of its own.
 */
export function contentHash(definition: Showing, attributes: Attributes, feed: AnyFeed): string | undefined {
  if (!definition.pinnable) return undefined;
  const shown = shownRecords(definition, attributes, feed).flatMap(([collection, records]) =>
    records.map((record) => `${collection}/${record.id} ${canonical(contentOf(record))}`),
  );
  return shown.length ? digest(shown.sort().join('\n')) : undefined;
}

const contentOf = (record: AnyRecord): unknown => Object.fromEntries(Object.entries(record).filter(([key]) => !EDITORIAL.includes(key)));

import { DOC_LANGUAGES } from './catalogue.js';
import { code } from './markdown.js';

/** Of a text in several languages: the same on each page, as all code. */
const [SOURCE] = DOC_LANGUAGES as [string, ...string[]];
/** What fits into a cell. */
const LONGEST = 44;
const cut = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text);

/** All values at a path, `documents[].url`, of some records. */
function valuesAt(records: readonly unknown[], path: string): readonly unknown[] {
  return path.split('.').reduce<readonly unknown[]>(
    (values, step) =>
      values.flatMap((value) => {
        const found = (value as Record<string, unknown>)?.[step.replace('[]', '')];
        return step.endsWith('[]') && Array.isArray(found) ? (found as unknown[]) : [found];
      }),
    records,
  );
}

const isSimple = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

/**
 * A value that a feed has at a path, as JSON; nothing where it has none, or where it is too much for a cell.
 *
 * @param isMeant of which objects the field may be.
 */
export function sampleAt(records: readonly unknown[], path: string, isMeant: (holder: Record<string, unknown>) => boolean): string {
  const steps = path.split('.');
  const name = steps.pop()!;
  const holders = (steps.length ? valuesAt(records, steps.join('.')) : records).filter(
    (each) => each && isMeant(each as Record<string, unknown>),
  );
  for (const value of valuesAt(holders, name)) {
    const one: unknown = Array.isArray(value) ? value[0] : value;
    if (isSimple(one)) {
      const text = typeof one === 'string' ? cut(one) : one;
      return code(JSON.stringify(Array.isArray(value) ? [text] : text));
    }
    const said = (one as Record<string, unknown> | undefined)?.[SOURCE];
    if (typeof said === 'string') return code(`{ "${SOURCE}": ${JSON.stringify(cut(said))} }`);
  }
  return '–';
}

import type { Html } from '../../templates/html.js';

/** Where links may lead. A fragment is of the page itself. */
const LINK = /^(https:\/\/|mailto:|tel:|#)/;

interface Made {
  readonly strings: TemplateStringsArray;
}

/** Whether something is neither words nor made by a template. JSON can look like a template, but has no `raw`. */
const isForeign = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.some(isForeign);
  return typeof value === 'object' && !!value && !(value as Partial<Made>).strings?.raw;
};

/**
 * The tag of a template that is only tried: a view that comes from elsewhere has words where it should, and no link that leads where none may.
 *
 * @throws {TypeError}
 */
export const trial: Html = (strings, ...values): Made => {
  const wrong = values.find(
    (value, i) =>
      isForeign(value) ||
      (strings[i]!.endsWith('href=') &&
        typeof value !== 'symbol' &&
        value !== undefined &&
        !(typeof value === 'string' && LINK.test(value))),
  );
  if (wrong !== undefined) throw new TypeError(`it has ${JSON.stringify(wrong).slice(0, 99)}`);
  return { strings };
};

import { html, nothing, type TemplateResult } from 'lit';

/** Where links may lead. A fragment is of the page itself. */
const LINK = /^(https:\/\/|mailto:|tel:|#)/;

/** Which values of a template are addresses. */
const addresses = new WeakMap<TemplateStringsArray, readonly number[]>();

/** Whether something is neither words nor a template of this library. JSON can look like a template, but has no `raw`. */
const isForeign = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.some(isForeign);
  return typeof value === 'object' && !!value && !(value as Partial<TemplateResult>).strings?.raw;
};

/**
 * Lit's `html` for views that come from elsewhere: links lead only where they may, and a view of a wrong shape is noticed.
 *
 * @throws {TypeError} where a value is no words.
 */
export const guardedHtml: typeof html = (strings, ...values) => {
  let hrefs = addresses.get(strings);
  if (!hrefs) addresses.set(strings, (hrefs = strings.flatMap((text, i) => (text.endsWith('href=') ? [i] : []))));
  for (const i of hrefs) if (!LINK.test(String(values[i]))) values[i] = nothing;
  if (isForeign(values)) throw new TypeError(`not words: ${JSON.stringify(values).slice(0, 99)}`);
  return html(strings, ...values);
};

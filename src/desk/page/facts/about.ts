import { html, type TemplateResult } from 'lit';
import type { Feed } from '../../../content/schema.js';
import type { Locale } from '../../../locale/locale.js';
import { textIn } from '../text-in.js';
import { dataText } from '../data.js';
import type { Field, Form, Options } from './form.js';

/** What fields are, by language and by `collection.key`: made of the schema when the page is built (`scripts/desk-fields.ts`). */
type FieldTexts = Readonly<Record<string, Readonly<Record<string, string>>>>;

let texts: FieldTexts | undefined;
let examples: Partial<Feed> | undefined;

/** What a field is, in a sentence; empty where nobody has written one. @param options of the field: a word of them is called as there. */
export function descriptionOf({ collection, locale }: Form, { key }: Field, options: Options = []): TemplateResult {
  texts ??= JSON.parse(dataText('fields') || '{}') as FieldTexts;
  return coded(texts[locale.language]?.[`${collection}.${key}`] ?? '', new Map(options));
}

/** A sentence with what stands in backticks as code. @param labels of what is called otherwise on the screen. */
export const coded = (sentence: string, labels: ReadonlyMap<string, string> = new Map()): TemplateResult =>
  html`${sentence.split('`').map((part, i) => {
    if (i % 2 === 0) return part;
    const label = labels.get(part);
    return label ? html`<b>${label}</b>` : html`<code dir="ltr">${part}</code>`;
  })}`;

/** What a record of the library has in this field, in the language of the interface where one has; empty where none has a text or a number in it. */
export function exampleOf({ collection, locale }: Form, { key }: Field): string {
  examples ??= JSON.parse(dataText('feed') || '{}') as Partial<Feed>;
  const steps = key.replace(/\([^)]*\)/g, '').split('.');
  const all = valuesAt(examples[collection] ?? [], steps);
  const found =
    all.find((value) => Object.hasOwn(Object(value) as object, locale.language)) ?? all.find((value) => exampleText(value, locale));
  const text = exampleText(found, locale);
  return text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')}…` : text;
}
const LONGEST = 70;

function valuesAt(values: readonly unknown[], [step, ...rest]: readonly string[]): readonly unknown[] {
  if (step === undefined) return values;
  const within = values.flatMap((value): unknown[] => {
    const found = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined;
    return Array.isArray(found) ? (found as unknown[]) : found === undefined ? [] : [found];
  });
  return valuesAt(within, rest);
}

function exampleText(value: unknown, locale: Locale): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return locale.number(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
  const isText =
    Object.values(value).every((entry) => typeof entry === 'string') && Object.keys(value).every((key) => /^[a-z]{2,3}$/.test(key));
  return isText ? textIn(value as Record<string, string>, locale) : '';
}

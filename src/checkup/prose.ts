import { LRI, PDI } from '../locale/bidi.js';
import type { Locale } from '../locale/locale.js';
import type { Finding, Values } from './finding.js';
import type { FindingText } from './words/finding-text.js';
import { reasonWords } from './words/reasons.js';
import { FINDINGS } from './words/findings.js';
import { issueLines } from './checks/feed.js';

/** A piece of a sentence: words, code, or a value that may be in another script. */
export interface Piece {
  readonly kind: 'text' | 'code' | 'value';
  readonly text: string;
}

export const fill = (template: string, values: Values = {}): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? values[name]! : whole));

/** A sentence of the tables with its values, in pieces. */
export const pieces = (template: string, values: Values = {}): Piece[] =>
  template
    .split(/(`[^`]*`|\{\w+\})/)
    .filter(Boolean)
    .map((part) => {
      if (part.startsWith('`')) return { kind: 'code', text: fill(part.slice(1, -1), values) };
      return { kind: /^\{\w+\}$/.test(part) ? 'value' : 'text', text: fill(part, values) };
    });

/** Numbers that are counted or measured; a status or version is a name, and stays as it is. */
const NUMBERS = ['count', 'seconds', 'size', 'root', 'width', 'height', 'bytes'];
const inDigits = (values: Values = {}, locale: Locale): Values =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, NUMBERS.includes(name) ? locale.number(Number(value)) : value]));

/** A finding in words. */
export interface Told {
  readonly title: readonly Piece[];
  readonly cause: readonly Piece[];
  readonly remedy: readonly Piece[];
  readonly code: string | undefined;
}

export function tell({ id, values, valuesIn, code, issues }: Finding, locale: Locale): Told {
  const text: FindingText = FINDINGS[id];
  const known = { ...inDigits(values, locale), ...valuesIn?.(locale) };
  const { title, cause, remedy } = text.words(locale);
  const own = code ?? (text.code && fill(text.code, values));
  return {
    title: pieces(title, known),
    cause: pieces(cause, known),
    remedy: pieces(remedy, known),
    code: issues ? issueLines(issues, reasonWords(locale)) : own,
  };
}

/** A sentence as plain text. Within Arabic, brackets and full stops around code would change sides without the isolates. */
export const plainOf = (sentence: readonly Piece[], { direction }: Locale): string =>
  sentence.map(({ kind, text }) => (direction === 'rtl' && kind !== 'text' ? LRI + text + PDI : text)).join('');

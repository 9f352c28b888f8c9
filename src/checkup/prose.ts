import { getLocale } from '../locale/locale.js';
import type { Finding, Values } from './finding.js';
import type { FindingText } from './words/finding-text.js';
import { REASONS_AR } from './words/reasons.js';
import { FINDINGS } from './words/findings.js';
import { issueLines } from './checks/feed.js';

export type PanelLanguage = 'en' | 'ar';

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
const arabicNumbers = (values: Values = {}): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, NUMBERS.includes(name) ? getLocale('ar').number(Number(value)) : value]),
  );

/** A finding in words. */
export interface Told {
  readonly title: readonly Piece[];
  readonly cause: readonly Piece[];
  readonly remedy: readonly Piece[];
  readonly code: string | undefined;
}

export function tell({ id, values, valuesAr, code, issues }: Finding, language: PanelLanguage): Told {
  const text: FindingText = FINDINGS[id];
  const known = language === 'ar' ? { ...arabicNumbers(values), ...valuesAr } : values;
  const { title, cause, remedy } = text[language];
  const own = code ?? (text.code && fill(text.code, values));
  return {
    title: pieces(title, known),
    cause: pieces(cause, known),
    remedy: pieces(remedy, known),
    code: issues ? issueLines(issues, language === 'ar' ? REASONS_AR : undefined) : own,
  };
}

// Left-to-right within Arabic: without the isolates, brackets and full stops around code change sides.
const isolate = (text: string) => `\u2066${text}\u2069`;
/** A sentence as plain text. */
export const plainOf = (sentence: readonly Piece[], language: PanelLanguage): string =>
  sentence.map(({ kind, text }) => (language === 'ar' && kind !== 'text' ? isolate(text) : text)).join('');

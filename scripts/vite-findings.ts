import type { Plugin } from 'vite';
import type { FindingText } from '../src/embed/checkup/finding.js';
import { FINDINGS } from '../src/embed/checkup/words/findings.js';

const SEVERITY = { e: 'error', w: 'warning', n: 'note' } as const;

/**
 * The words of the check-up as a page loads them: those of one language together, a line each, without the names of fields. Compression likes
 * that: half a KB less of 39 (brotli). In the sources, what is said of one finding stands together.
 */
export const packFindings: Plugin = {
  name: 'cssr-findings',
  enforce: 'pre',
  transform: (_, id) =>
    /checkup[\\/]words[\\/]findings\.ts$/.test(id) ? { code: packed(Object.entries(FINDINGS)), map: null } : undefined,
};

function packed(findings: readonly (readonly [string, FindingText])[]): string {
  const lines = (language: 'en' | 'ar') =>
    findings.flatMap(([, { [language]: words }]) => [words.title, words.cause, words.remedy].map((line) => asOneLine(line)));
  const list = (all: readonly string[], between: string) => `${JSON.stringify(all.join(between))}.split(${JSON.stringify(between)})`;
  return `const en = ${list(lines('en'), '\n')}, ar = ${list(lines('ar'), '\n')}, codes = ${list(
    findings.map(([, { code = '' }]) => code),
    '\0',
  )};
const words = (all, i) => ({ title: all[3 * i], cause: all[3 * i + 1], remedy: all[3 * i + 2] });
export const FINDINGS = Object.fromEntries(${list(
    findings.map(([id, { severity }]) => severity[0] + id),
    ' ',
  )}.map((id, i) => [id.slice(1), { severity: ${JSON.stringify(SEVERITY)}[id[0]], en: words(en, i), ar: words(ar, i), code: codes[i] || undefined }]));`;
}

function asOneLine(text: string): string {
  if (text.includes('\n')) throw new Error(`words of the check-up have to be on one line: ${text}`);
  return text;
}

import type { Plugin } from 'vite';
import type { FindingText } from '../src/checkup/words/finding-text.js';
import { FINDINGS } from '../src/checkup/words/findings.js';
import { PANEL, SEVERITY_WORDS } from '../src/checkup/words/panel.js';
import { REASONS_AR } from '../src/checkup/words/reasons.js';

/**
 * The words of the check-up as a page loads them: those of one language together, a line each, without the names of fields. Compression likes
 * that: more than half a KB less of 39 (brotli). In the sources, what is said of one thing stands together.
 */
export const packWords: Plugin = {
  name: 'cssr-words',
  enforce: 'pre',
  transform(_, id) {
    const [, name] = /checkup[\\/]words[\\/](findings|panel|reasons)\.ts$/.exec(id) ?? [];
    return name === undefined ? undefined : { code: PACKED[name as keyof typeof PACKED](), map: null };
  },
};

const PACKED = {
  findings: () => packedFindings(Object.entries(FINDINGS)),
  panel: () => `${FROM_LINES}
const keys = ${list(Object.keys(PANEL.en), ' ')};
export const PANEL = { en: fromLines(keys, ${lines(Object.values(PANEL.en))}), ar: fromLines(keys, ${lines(Object.values(PANEL.ar))}) };
export const SEVERITY_WORDS = ${JSON.stringify(SEVERITY_WORDS)};`,
  reasons: () => `${FROM_LINES}
export const REASONS_AR = fromLines(${list(Object.keys(REASONS_AR), ' ')}, ${lines(Object.values(REASONS_AR))});`,
};

const FROM_LINES = 'const fromLines = (keys, lines) => Object.fromEntries(keys.map((key, i) => [key, lines[i]]));';

function packedFindings(findings: readonly (readonly [string, FindingText])[]): string {
  const words = (language: 'en' | 'ar') =>
    lines(
      findings.flatMap(
        ([
          ,
          {
            [language]: { title, cause, remedy },
          },
        ]) => [title, cause, remedy],
      ),
    );
  return `const en = ${words('en')}, ar = ${words('ar')};
const codes = ${list(
    findings.map(([, { code = '' }]) => code),
    '\t',
  )};
const words = (all, i) => ({ title: all[3 * i], cause: all[3 * i + 1], remedy: all[3 * i + 2] });
export const FINDINGS = Object.fromEntries(${list(
    findings.map(([id, { severity }]) => severity[0] + id),
    ' ',
  )}.map((id, i) => [
  id.slice(1),
  { severity: { e: 'error', w: 'warning', n: 'note' }[id[0]], en: words(en, i), ar: words(ar, i), code: codes[i] || undefined },
]));`;
}

/** @throws if a text has a line end itself. */
function lines(texts: readonly string[]): string {
  const broken = texts.find((text) => text.includes('\n'));
  if (broken) throw new Error(`words of the check-up have to be on one line: ${broken}`);
  return list(texts, '\n');
}

const list = (texts: readonly string[], between: string) => `${JSON.stringify(texts.join(between))}.split(${JSON.stringify(between)})`;

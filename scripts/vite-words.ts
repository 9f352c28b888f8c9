import type { Plugin } from 'vite';
import type { FindingText } from '../src/checkup/finding.js';
import { FINDINGS } from '../src/checkup/words/findings.js';
import { panelWords, severityWords } from '../src/checkup/words/panel.js';
import { reasonWords } from '../src/checkup/words/reasons.js';
import { PAGE_LANGUAGES } from '../src/locale/languages.js';
import { getLocale, type Locale } from '../src/locale/locale.js';

/**
 * The words of the check-up as a page loads them: those of one language together, a line each, without ids and the names of fields. Compression
 * likes that: more than half a KB less of 39 (brotli). In the sources, what is said of one thing stands together.
 */
export const packWords: Plugin = {
  name: 'cssr-words',
  enforce: 'pre',
  transform(_, id) {
    const [, name] = /checkup[\\/]words[\\/](findings|panel|reasons)\.ts$/.exec(id) ?? [];
    return name === undefined ? undefined : { code: PACKED[name as keyof typeof PACKED](), map: null };
  },
};

type Words = (locale: Locale) => Readonly<Record<string, string>>;

const LOCALES = PAGE_LANGUAGES.map((tag) => getLocale(tag));
/** What is said in each language of pages, by its tag. @param spoken all of them, where not. */
const eachLanguage = (make: (locale: Locale) => string, spoken = LOCALES) =>
  `{ ${spoken.map((locale) => `${locale.language}: ${make(locale)}`).join(', ')} }`;

const FROM_LINES = 'const fromLines = (keys, lines) => Object.fromEntries(keys.map((key, i) => [key, lines[i]]));';

const PACKED = {
  findings: () => packedFindings(Object.entries(FINDINGS)),
  panel: () => `${FROM_LINES}
const keys = ${list(Object.keys(panelWords(LOCALES[0]!)), ' ')};
const panel = ${eachLanguage((locale) => `fromLines(keys, ${linesOf(panelWords)(locale)})`)};
const severities = ${eachLanguage((locale) => JSON.stringify(severityWords(locale)))};
export const panelWords = ({ language }) => panel[language];
export const severityWords = ({ language }) => severities[language];`,
  // Those in English are in the bundle already.
  reasons: () => `${FROM_LINES}
const keys = ${list(Object.keys(reasonWords(LOCALES[0]!)), ' ')};
const reasons = ${eachLanguage((locale) => `fromLines(keys, ${linesOf(reasonWords)(locale)})`, LOCALES.slice(1))};
export const reasonWords = ({ language }) => reasons[language];`,
};

function packedFindings(findings: readonly (readonly [string, FindingText])[]): string {
  const words = (locale: Locale) =>
    lines(
      findings.flatMap(([, text]) => {
        const { title, cause, remedy } = text.words(locale);
        return [title, cause, remedy];
      }),
    );
  return `const all = ${eachLanguage(words)};
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
  { severity: { e: 'error', w: 'warning', n: 'note' }[id[0]], words: ({ language }) => words(all[language], i), code: codes[i] || undefined },
]));`;
}

const linesOf = (words: Words) => (locale: Locale) => lines(Object.values(words(locale)));

/** @throws if a text has a line end itself. */
function lines(texts: readonly string[]): string {
  const broken = texts.find((text) => text.includes('\n'));
  if (broken) throw new Error(`words of the check-up have to be on one line: ${broken}`);
  return list(texts, '\n');
}

const list = (texts: readonly string[], between: string) => `${JSON.stringify(texts.join(between))}.split(${JSON.stringify(between)})`;

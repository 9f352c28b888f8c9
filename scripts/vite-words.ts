import type { Plugin } from 'vite';
import type { FindingText } from '../src/checkup/words/finding-text.js';
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
const [SOURCE] = LOCALES as [Locale];
const findings: readonly (readonly [string, FindingText])[] = Object.entries(FINDINGS);

const ofFindings = (locale: Locale): string[] =>
  findings.flatMap(([, text]) => {
    const { title, cause, remedy } = text.words(locale);
    return [title, cause, remedy];
  });
const valuesOf = (words: Words, locale: Locale): string[] => Object.values(words(locale));
/** All that is said in a language: of findings, in the panel, of severities, of records. */
const said = (locale: Locale): string[] => [
  ...ofFindings(locale),
  ...valuesOf(panelWords, locale),
  ...valuesOf(severityWords, locale),
  // Those in English are in the bundle already.
  ...(locale === SOURCE ? [] : valuesOf(reasonWords, locale)),
];

/** Where the words of a table begin. */
const PANEL_AT = findings.length * 3;
const SEVERITIES_AT = PANEL_AT + valuesOf(panelWords, SOURCE).length;
const REASONS_AT = SEVERITIES_AT + valuesOf(severityWords, SOURCE).length;
const taken = (words: Words, at: number) => `taken(${list(Object.keys(words(SOURCE)), ' ')}, ${at})`;

const PACKED = {
  findings: () => `export const said = { ${LOCALES.map((locale) => `${locale.language}: ${lines(said(locale))}`).join(', ')} };
export const taken = (keys, at) => ({ language }) => Object.fromEntries(keys.map((key, i) => [key, said[language][at + i]]));
const codes = ${list(
    findings.map(([, { code = '' }]) => code),
    '\t',
  )};
const parts = ['title', 'cause', 'remedy'];
export const FINDINGS = Object.fromEntries(${list(
    findings.map(([id, { severity }]) => severity[0] + id),
    ' ',
  )}.map((id, i) => [
  id.slice(1),
  { severity: { e: 'error', w: 'warning', n: 'note' }[id[0]], words: taken(parts, 3 * i), code: codes[i] || undefined },
]));`,
  panel: () => `import { taken } from './findings.js';
export const panelWords = ${taken(panelWords, PANEL_AT)};
export const severityWords = ${taken(severityWords, SEVERITIES_AT)};`,
  reasons: () => `import { said, taken } from './findings.js';
const words = ${taken(reasonWords, REASONS_AT)};
export const reasonWords = (locale) => said[locale.language][${REASONS_AT}] && words(locale);`,
};

/** @throws if a text has a line end itself. */
function lines(texts: readonly string[]): string {
  const broken = texts.find((text) => text.includes('\n'));
  if (broken) throw new Error(`words of the check-up have to be on one line: ${broken}`);
  return list(texts, '\n');
}

function list(texts: readonly string[], between: string): string {
  return `${JSON.stringify(texts.join(between))}.split(${JSON.stringify(between)})`;
}

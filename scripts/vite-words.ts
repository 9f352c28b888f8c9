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
  findings: () => `const pairs = ${JSON.stringify(PAIRS)};
const swapped = (text) => text.replace(/\`[^\`]*\`|\\{\\w+\\}|./g, (part) => {
  const at = part[1] ? -1 : pairs.indexOf(part);
  return at < 0 ? part : pairs[(at + ${PAIRS.length / 2}) % ${PAIRS.length}];
});
export const said = { ${LOCALES.map(packed).join(', ')} };
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

/** The words of a language, a line each. @throws if one has what stands between them. */
function packed(locale: Locale): string {
  const texts = said(locale);
  const broken = texts.find((text) => text.includes('|'));
  if (broken) throw new Error(`words of the check-up have no |: ${broken}`);
  const text = JSON.stringify(texts.map((line) => (isSwapped(locale) ? swapped(line) : line)).join('|'));
  return `${locale.language}: ${isSwapped(locale) ? `swapped(${text})` : text}.split("|")`;
}

const ASCII = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const isSwapped = ({ direction }: Locale): boolean => direction === 'rtl';
/**
 * The letters of Arabic, which have two bytes each in UTF-8, and as many of one byte, which Arabic words hardly need. In place of one another
 * they are 0.3 KB less (brotli).
 */
const letters = [
  ...new Set(
    LOCALES.filter(isSwapped)
      .flatMap(said)
      .join('')
      .match(/[\u0600-\u06ff]/g),
  ),
]
  .sort()
  .slice(0, ASCII.length)
  .join('');
const PAIRS = letters + ASCII.slice(0, letters.length);

/** Code and values stay as they are. Done again, it gives back what was there. */
export const swapped = (text: string): string =>
  text.replace(/`[^`]*`|\{\w+\}|./g, (part) => {
    const at = part[1] ? -1 : PAIRS.indexOf(part);
    return at < 0 ? part : PAIRS[(at + letters.length) % PAIRS.length]!;
  });

function list(texts: readonly string[], between: string): string {
  return `${JSON.stringify(texts.join(between))}.split(${JSON.stringify(between)})`;
}

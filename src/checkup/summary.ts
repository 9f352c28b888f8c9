import { VERSION } from '../version.js';
import type { Locale } from '../locale/locale.js';
import { nameOf } from './dom.js';
import { SEVERITIES } from './words/finding-text.js';
import { fill, plainOf, tell } from './prose.js';
import { severityOf, type Report } from './run.js';
import { panelWords, severityWords } from './words/panel.js';

const CODE_SHOWN = 600;

/** The engine and its version: enough to try again what was seen, too little to know someone by. */
function browser(): string {
  const [, name, version] =
    /(Firefox|Edg|OPR)\/(\d+)/.exec(navigator.userAgent) ?? /(Chrome|Version)\/(\d+)/.exec(navigator.userAgent) ?? [];
  return name ? `${name === 'Version' ? 'Safari' : name} ${version}` : '?';
}

/** What follows a question mark in an address may be about a person. */
const withoutQueries = (text: string): string => text.replace(/(https?:\/\/[^\s?"'`<>\u2069]+)\?[^\s"'`<>\u2069]*/g, '$1?…');

/** The verdict in a sentence. */
export function verdict({ findings, count, shown }: Report, locale: Locale): string {
  const words = panelWords(locale);
  if (count && count === shown) return fill(count === 1 ? words.one : words.all, { count: locale.number(count) });
  if (!count && !findings.length) return words.clean;
  return fill(words.count, { count: locale.number(count), shown: locale.number(shown) });
}

/** How many findings there are of each severity: "To be fixed: 1 · Good to know: 2". */
export const severities = ({ findings }: Report, locale: Locale): string =>
  SEVERITIES.map(
    (severity) => [severityWords(locale)[severity], findings.filter((finding) => severityOf(finding) === severity).length] as const,
  )
    .filter(([, count]) => count)
    .map(([word, count]) => `${word}: ${locale.number(count)}`)
    .join(' · ');

/** The report as plain text, for a mail. Nothing about the person: no query of an address, no text of the page. */
export function summary(report: Report, locale: Locale): string {
  const words = panelWords(locale);
  const { findings, version, failed, headersRead } = report;
  const lines = [
    words.name,
    `${words.address}: ${location.origin === 'null' ? '' : location.origin}${location.pathname}`,
    `${words.version}: ${version ?? words.unknown}`,
    `${words.checkedBy}: ${VERSION}`,
    `${words.browser}: ${browser()}`,
    '',
    verdict(report, locale),
    findings.length ? severities(report, locale) : words.clean,
    ...(headersRead ? [] : [words.headers]),
    ...(failed.length ? [fill(words.failed, { names: failed.join(', ') })] : []),
  ];
  findings.forEach((finding, i) => {
    const { title, cause, remedy, code } = tell(finding, locale);
    const severity = severityWords(locale)[severityOf(finding)];
    lines.push('', `${i + 1}. ${plainOf(title, locale)} [${severity}; ${finding.id}]`, plainOf(cause, locale), plainOf(remedy, locale));
    if (code) lines.push(code.length > CODE_SHOWN ? `${code.slice(0, CODE_SHOWN)}…` : code);
    const where = (finding.where ?? []).slice(0, 5).map(nameOf);
    if (where.length) lines.push(`<${where.join('>, <')}>`);
  });
  return withoutQueries(lines.join('\n'));
}

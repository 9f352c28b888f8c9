import { activity, disclaimer, report, source, statement, type FeedPart, type Report } from '../../content/schema.js';
import type { StatementType } from '../../content/vocabulary.js';
import { formatMinutes } from '../../locale/measures.js';
import { directionOf, primary, type Digits, type Direction } from '../../locale/language.js';
import { getLocale, nativeName, type Locale } from '../../locale/locale.js';
import { str } from '../../locale/msg.js';
import { datesLine } from '../../views/activities.js';
import { disclaimerView, type DisclaimerView } from '../../views/disclaimer.js';
import { byId } from '../../views/indexes.js';
import {
  differences,
  languageNote,
  provenanceLine,
  statusNotice,
  translatedLine,
  type Differences,
  type Notice,
} from '../../views/record.js';
import type { ItemScope } from '../../views/scope.js';
import { alignBlocks, plainText, reportBlocks, type AlignedRow, type NoteOf, type ReportBlock } from './text.js';
import { bestLanguage, dotted, textFor, textIn, type Text } from '../../views/text.js';
import { attributionLabel, typeLabel } from '../../views/words.js';

/** The collections it is made from; first the one that records given alone are of. */
export const uses = { reports: report, activities: activity, statements: statement, disclaimers: disclaimer, sources: source };

/** The whole report in one language. */
export interface ReportVersion {
  readonly lang: string;
  readonly dir: Direction;
  /** The language in its own words. */
  readonly name: string;
  /** "Original", "Translated from Arabic", in the language of the version. */
  readonly origin: string;
  readonly kicker: Text;
  readonly title: Text;
  readonly subtitle: Text | undefined;
  /** Dates and place. */
  readonly context: string;
  readonly readingTime: string;
  readonly blocks: readonly ReportBlock[];
  /** Source and as-of date. */
  readonly provenance: string;
  /** The disclaimer, where there is one. */
  readonly disclaimer: string;
  readonly digits: Digits;
  /** What is put below a passage that is copied: title, dates, source, disclaimer. */
  readonly citation: string;
}

/** What a statement is, for the marks in the text. */
export interface ReportStatement {
  readonly type: StatementType;
  /** "Demand · Participants" */
  readonly label: string;
}

/** The collections a report is made from. */
export type ReportFeed = FeedPart<'reports' | 'activities' | 'statements' | 'disclaimers' | 'sources'>;

/** All the words of a report, for one reader. */
export interface ReportView {
  readonly lang: string;
  readonly dir: Direction;
  readonly id: string;
  /** In each language there is, the reader's first. */
  readonly versions: readonly ReportVersion[];
  /** The first two versions side by side; empty where there is only one. */
  readonly aligned: readonly AlignedRow[];
  /** Whether the first version is the original of the two that are aligned. */
  readonly originalFirst: boolean;
  readonly notice: Notice | undefined;
  readonly languageNote: string | undefined;
  readonly statements: Readonly<Record<string, ReportStatement>>;
  readonly words: ReturnType<typeof reportWords>;
  readonly disclaimer: DisclaimerView | undefined;
  readonly contactHeading: Text | undefined;
  /** The address, or that the source gives none. */
  readonly contact: string;
  readonly contactHref: string | undefined;
  readonly differences: Differences | undefined;
  readonly provenance: string;
  readonly asOf: string;
}

const reportWords = ({ msg }: Locale) => ({
  contents: msg('Contents', { id: 'report.contents' }),
  both: msg('Side by side', { id: 'report.both' }),
  language: msg('Language', { id: 'missions.language' }),
  statements: msg('Mark statements', { id: 'report.statements' }),
  corrections: msg('Show corrections', { id: 'report.corrections' }),
  print: msg('Print', { id: 'report.print' }),
});

const noteFor =
  (reader: Locale): NoteOf =>
  (note) =>
    textIn(note, bestLanguage(note, reader));

/** Words read in a minute: a slow reader's pace, the same for both languages. */
const PACE = 180;

/** A version speaks its own language throughout; digits are the reader's where that is the reader's language. */
function versionOf(report: Report, lang: string, feed: ReportFeed, reader: Locale): ReportVersion {
  const locale = primary(lang) === reader.language ? reader : getLocale(lang);
  const { msg } = locale;
  const dir = directionOf(lang);
  const { originalLanguage } = report;
  const activity = byId(feed.activities, report.activity);
  const blocks = reportBlocks(report.body[lang]!, dir, noteFor(reader));
  const title = textFor(report.title, locale);
  const place = activity?.place?.city && textFor(activity.place.city, locale).text;
  const context = dotted(activity && datesLine(activity, locale), place);
  const minutes = Math.max(1, Math.round(plainText(blocks).split(/\s+/).length / PACE));
  const legal = disclaimerView(feed, { item: report.disclaimer, languages: 'one' }, locale)?.parts[0]?.text ?? '';
  const provenance = provenanceLine(report, feed, locale);
  return {
    lang,
    dir,
    name: nativeName(primary(lang)),
    origin:
      originalLanguage === lang
        ? msg('Original', { id: 'report.original' })
        : originalLanguage
          ? translatedLine(originalLanguage, locale)
          : '',
    kicker: textFor(report.kicker, locale),
    title,
    subtitle: report.subtitle && textFor(report.subtitle, locale),
    context,
    readingTime: msg(str`Reading time: ${formatMinutes(minutes, locale)}`, { id: 'report.reading-time' }),
    blocks,
    provenance,
    disclaimer: legal,
    digits: locale.digits,
    citation: [`— ${locale.commas([title.text, context])}`, provenance, legal].filter(Boolean).join('\n'),
  };
}

/** The view of the report with this id, or of the first; undefined where the feed has none. */
export function reportView(feed: ReportFeed, { item }: ItemScope, locale: Locale): ReportView | undefined {
  const report = item ? byId(feed.reports, item) : feed.reports[0];
  if (!report) return undefined;
  const { body, originalLanguage, contact } = report;
  const first = bestLanguage(body, locale, originalLanguage);
  const tags = [first, ...Object.keys(body).filter((tag) => tag !== first)];
  const [, second] = tags;
  const pair = second && (originalLanguage === second ? [second, first] : [first, second]);
  return {
    lang: locale.language,
    dir: locale.direction,
    id: report.id,
    versions: tags.map((lang) => versionOf(report, lang, feed, locale)),
    aligned: pair ? alignBlocks(body[pair[0]!]!, body[pair[1]!]!, [directionOf(pair[0]!), directionOf(pair[1]!)], noteFor(locale)) : [],
    originalFirst: pair?.[0] === first,
    notice: statusNotice(report, locale),
    languageNote: languageNote(body, locale, originalLanguage),
    statements: Object.fromEntries(
      feed.statements.map(({ id: key, type, attribution }) => [
        key,
        { type, label: dotted(typeLabel(type, locale), attributionLabel(attribution, locale)) },
      ]),
    ),
    words: reportWords(locale),
    disclaimer: disclaimerView(feed, { item: report.disclaimer }, locale),
    contactHeading: report.contactHeading && textFor(report.contactHeading, locale),
    contact: contact ? contact.replace(/^(mailto|tel):/, '') : locale.msg('The source gives no address.', { id: 'report.no-contact' }),
    contactHref: contact,
    differences: differences(report, feed, locale),
    provenance: provenanceLine(report, feed, locale),
    asOf: report.asOf,
  };
}

import { activity, disclaimer, report, source, statement, type FeedPart, type Report } from '../../content/schema.js';
import { formatMinutes } from '../../locale/measures.js';
import { isolate } from '../../locale/bidi.js';
import { directionOf, primary, type Digits, type Direction } from '../../locale/language.js';
import { getLocale, nativeName, type Locale } from '../../locale/locale.js';
import { str } from '../../locale/msg.js';
import { datesLine } from '../../views/activities.js';
import type { DisclaimerView } from '../../views/disclaimer.js';
import { recordedDisclaimer } from '../../views/recorded-disclaimer.js';
import { byId } from '../../views/indexes.js';
import { provenanceLine, sourced, type Sourced } from '../../views/record.js';
import { differences, noticeLine, statusNotice, type Differences, type Notice } from '../../views/told.js';
import { languageNote, titleLine, translatedLine } from '../../views/translation.js';
import type { ItemScope } from '../../views/scope.js';
import { alignBlocks, correctionsIn, plainText, reportBlocks, type AlignedRow, type NoteOf, type ReportBlock } from './text.js';
import { bestLanguage, dotted, inline, ownText, textFor, textIn, type Text } from '../../views/text.js';
import { saidIn } from './marks.js';

/** The collections it is made from; first the one that records given alone are of. */
export const uses = { reports: report, activities: activity, statements: statement, disclaimers: disclaimer, sources: source };

/** The whole report in one language. */
export interface ReportVersion {
  readonly lang: string;
  readonly dir: Direction;
  /** The language in its own words. */
  readonly name: string;
  /** "Original text, with corrections (8)", "Unofficial translation from the Arabic", in the language of the version. */
  readonly origin: string;
  readonly kicker: Text;
  readonly title: Text;
  readonly subtitle: Text | undefined;
  /** Dates and place. */
  readonly context: string;
  /** The date as the source prints it. */
  readonly printed?: string | undefined;
  readonly readingTime: string;
  /** Its headings, where there are several. */
  readonly contents: { readonly label: string; readonly links: readonly { readonly anchor: string; readonly text: string }[] } | undefined;
  readonly blocks: readonly ReportBlock[];
  /** What a reader can ask to have marked: what was raised (1), and all that was said (2), where there is such. */
  readonly asked: readonly number[];
  /** What the editor corrected in it, for the reader. */
  readonly changes?: { readonly label: string; readonly lines: readonly Text[] } | undefined;
  /** Source and as-of date. */
  readonly provenance: string;
  /** The disclaimer, where there is one. */
  readonly disclaimer: string;
  readonly digits: Digits;
  /** What is put below a passage that is copied: title, dates, whether it is the original, what became of it, source, disclaimer. */
  readonly citation: string;
}

/** The collections a report is made from. */
export type ReportFeed = FeedPart<'reports' | 'activities' | 'statements' | 'disclaimers' | 'sources'>;

/** All the words of a report, for one reader. */
export interface ReportView extends Sourced {
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
  readonly words: ReturnType<typeof reportWords>;
  readonly disclaimer: DisclaimerView | undefined;
  readonly contactHeading: Text | undefined;
  /** The address, or that the source gives none. */
  readonly contact: string;
  readonly contactHref: string | undefined;
  readonly differences: Differences | undefined;
}

const reportWords = ({ msg }: Locale) => ({
  both: msg('Both languages', { id: 'report.both' }),
  language: msg('Language', { id: 'missions.language' }),
  statements: msg('Show who said what', { id: 'report.statements' }),
  told: msg('Facts and briefings too', { id: 'report.told' }),
  corrections: msg('Show corrections', { id: 'report.corrections' }),
  print: msg('Print', { id: 'report.print' }),
});

const noteFor =
  (reader: Locale): NoteOf =>
  (note) =>
    textIn(note, bestLanguage(note, reader));

/** Words read in a minute: a slow reader's pace, the same for both languages. */
const PACE = 180;

/** What the editor corrected in a text, told in the language of the reader. */
function changesOf(blocks: readonly ReportBlock[], of: Pick<Text, 'lang' | 'dir'>, reader: Locale): ReportVersion['changes'] {
  const { msg } = reader;
  const quoted = (text: string) => inline({ ...of, text }, reader);
  const lines = correctionsIn(blocks).map(({ text, original, note }) => {
    const words = msg(str`“${quoted(text)}”; in the source: “${quoted(isolate(original, of.dir))}”`, { id: 'report.change' });
    return ownText(dotted(words, note && inline(note, reader)), reader);
  });
  if (!lines.length) return undefined;
  return { label: msg(str`Corrections by the editor (${reader.number(lines.length)})`, { id: 'report.changes' }), lines };
}

/** Whether a version is the original, and what readers should know of that. @param changes how many corrections the editor made in it. */
function originOf(report: Report, lang: string, changes: number, locale: Locale): string {
  const { msg } = locale;
  const { originalLanguage } = report;
  const isOriginal = originalLanguage && primary(originalLanguage) === primary(lang);
  const corrections = changes > 0 && msg(str`with corrections (${locale.number(changes)})`, { id: 'report.corrected' });
  return dotted(
    isOriginal
      ? locale.commas([msg('Original text', { id: 'report.original' }), ...(corrections ? [corrections] : [])])
      : translatedLine(report, lang, locale),
    !isOriginal && corrections,
    titleLine(report, locale),
  );
}

/** A version speaks its own language throughout; digits are the reader's where that is the reader's language. */
function versionOf(report: Report, lang: string, feed: ReportFeed, reader: Locale): ReportVersion {
  const locale = primary(lang) === reader.language ? reader : getLocale(lang);
  const { msg } = locale;
  const dir = directionOf(lang);
  const { originalLanguage } = report;
  const activity = byId(feed.activities, report.activity);
  const blocks = reportBlocks(report.body[lang]!, dir, noteFor(reader), saidIn(feed.statements, locale), locale);
  const links = blocks.filter(({ depth }) => depth).map((block) => ({ anchor: block.anchor, text: plainText([block]) }));
  const title = textFor(report.title, locale);
  const place = activity?.place?.city && textFor(activity.place.city, locale).text;
  const context = dotted(activity && datesLine(activity, locale), place);
  const minutes = Math.max(1, Math.round(plainText(blocks).split(/\s+/).length / PACE));
  const legal = recordedDisclaimer(feed, { item: report.disclaimer, languages: 'one' }, locale)?.parts[0]?.text ?? '';
  const provenance = provenanceLine(report, feed, locale);
  const changes = changesOf(blocks, { lang, dir }, reader);
  const origin = originOf(report, lang, changes?.lines.length ?? 0, locale);
  const notice = statusNotice(report, locale);
  const printed = report.dateAsPrinted && inline(textFor(report.dateAsPrinted, locale, originalLanguage), locale);
  return {
    lang,
    dir,
    name: nativeName(primary(lang)),
    origin,
    kicker: textFor(report.kicker, locale),
    title,
    subtitle: report.subtitle && textFor(report.subtitle, locale),
    context,
    printed: printed && msg(str`Date as printed: ${printed}`, { id: 'report.printed' }),
    readingTime: msg(str`Reading time: ${formatMinutes(minutes, locale)}`, { id: 'report.reading-time' }),
    contents: links[1] && { label: msg('Contents', { id: 'report.contents' }), links },
    blocks,
    asked: [0, 1].flatMap((quiet) => (blocks.some(({ marks }) => marks.some((mark) => mark.quiet === quiet)) ? quiet + 1 : [])),
    changes,
    provenance,
    disclaimer: legal,
    digits: locale.digits,
    citation: [`— ${locale.commas([title.text, context])}`, origin, notice && noticeLine(notice, locale), provenance, legal]
      .filter(Boolean)
      .join('\n'),
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
  const versions = tags.map((lang) => versionOf(report, lang, feed, locale));
  const blocksIn = (lang: string) => versions[tags.indexOf(lang)]!.blocks;
  const pair = second && (originalLanguage === second ? [second, first] : [first, second]);
  return {
    lang: locale.language,
    dir: locale.direction,
    id: report.id,
    versions,
    aligned: pair ? alignBlocks(body[pair[0]!]!, body[pair[1]!]!, [blocksIn(pair[0]!), blocksIn(pair[1]!)]) : [],
    originalFirst: pair?.[0] === first,
    notice: statusNotice(report, locale),
    languageNote: languageNote(body, locale, originalLanguage),
    words: reportWords(locale),
    disclaimer: recordedDisclaimer(feed, { item: report.disclaimer }, locale),
    contactHeading: report.contactHeading && textFor(report.contactHeading, locale),
    contact: contact ? contact.replace(/^(mailto|tel):/, '') : locale.msg('The source gives no address.', { id: 'report.no-contact' }),
    contactHref: contact,
    differences: differences(report, feed, locale),
    ...sourced(provenanceLine(report, feed, locale), report.asOf, locale),
  };
}

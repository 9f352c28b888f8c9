import type { block, count, official } from './fields.js';
import { id, isoDate, languageMap, languageTag, link, record, text } from './fields.js';
import { list, map, object, oneOf, optional, string, type Infer } from './shape.js';
import { CORRECTED_COLLECTIONS, CORRECTION_KINDS, SOURCE_STANDINGS } from './vocabulary.js';
import { activity } from './records/activity.js';
import { statement, report, disclaimer } from './records/statement.js';
import { organization, workingGroup, keyFigure, about, contact } from './records/institution.js';
export * from './records/activity.js';
export * from './records/statement.js';
export * from './records/institution.js';

/** The version of the feed format that this library writes and reads; it reads any `1.x`. */
export const FEED_VERSION = '1.1';

export { languageMap, type Conflict, type LanguageMap, type Party } from './fields.js';

export const theme = object({
  /** Unique within its collection; it stays for ever. */
  id,
  /** What it is called. */
  label: languageMap,
  /** The theme that this one is part of. Two levels: that one has none above it. */
  broader: optional(id),
});

/** A group of people that statements and activities are about, such as displaced people. */
export const affectedGroup = object({
  /** Unique within its collection; it stays for ever. */
  id,
  /** What it is called. */
  label: languageMap,
});

export const source = object({
  /** Unique within its collection; records name it. */
  id,
  /** What readers know it by. */
  title: languageMap,
  /** Where it can be read. */
  url: optional(link),
  /** The language it is written in. */
  language: optional(languageTag),
  /** Whether it is official; where it is not, readers are told so wherever it is named. */
  standing: oneOf(SOURCE_STANDINGS),
});

/** A word of the CSSR or of the process around it, explained. */
export const term = object({
  ...record,
  /** The word or name, as the CSSR prefers it. */
  term: languageMap,
  /** Its usual abbreviation, such as OSE-Syria. */
  abbreviation: optional(languageMap),
  /** One or two sentences that explain it to someone who meets it for the first time. */
  definition: languageMap,
  /** Other spellings and names in use, by language. */
  variants: optional(map(languageTag, list(text, 1))),
  /** Where to read more. */
  url: optional(link),
});

/** What became of a record after it was published. It stays for ever, also where the record itself has left the feed. */
export const correction = object({
  /** Unique within its collection; it stays for ever. */
  id,
  /** The collection of the record it is about. */
  collection: oneOf(CORRECTED_COLLECTIONS),
  /** Id of that record, which may be in the feed no more. */
  record: id,
  /** What readers know the record by. A general name where the proper one should be read no more. */
  title: languageMap,
  /** What has become of it. */
  kind: oneOf(CORRECTION_KINDS),
  /** When it was corrected, superseded or withdrawn. */
  date: isoDate,
  /** What was changed, or why it was withdrawn, in a sentence or two. */
  change: languageMap,
  /** Id of the record, in the same collection, that takes its place. */
  supersededBy: optional(id),
  /** Where to read more: the newer text, or the announcement. */
  url: optional(link),
  /** The sources that announce it. */
  sources: optional(list(id)),
});

/** The collections of a feed and what their records hold. */
export const COLLECTIONS = {
  /** What the CSSR has held: missions, rounds, meetings. */
  activities: activity,
  /** What was said at them, each with its type and whose words it gives. */
  statements: statement,
  /** Whole texts of reports, in each language they exist in. */
  reports: report,
  /** The legal sentences that stand with what is published. */
  disclaimers: disclaimer,
  /** Who oversees, implements, supports or hosts, and in which time. */
  organizations: organization,
  /** What activities, statements and groups are about, in two levels. */
  themes: theme,
  /** Groups of people that statements and activities are about. */
  affectedGroups: affectedGroup,
  /** Where everything comes from: records name these by id. */
  sources: source,
  /** The glossary. */
  terms: term,
  /** The thematic working groups. */
  workingGroups: workingGroup,
  /** What is counted, as each source counts it. */
  keyFigures: keyFigure,
  /** What the CSSR is. */
  about,
  /** Who answers, and how to reach them. */
  contacts: contact,
  /** What became of records after they were published. */
  corrections: correction,
} as const;

/** What a feed says about itself. */
export const feedHead = object({
  /** Version of the feed format, `1.1`. */
  version: string('version', /^\d+\.\d+$/),
  /** What tells this feed from others. */
  id,
  /** Whose content it is. */
  title: languageMap,
  /** When the feed was last changed. */
  updated: isoDate,
});

export type CollectionName = keyof typeof COLLECTIONS;
export type Activity = Infer<typeof activity>;
export type Statement = Infer<typeof statement>;
export type Report = Infer<typeof report>;
export type Disclaimer = Infer<typeof disclaimer>;
export type Organization = Infer<typeof organization>;
export type Theme = Infer<typeof theme>;
export type AffectedGroup = Infer<typeof affectedGroup>;
export type Source = Infer<typeof source>;
export type Term = Infer<typeof term>;
export type WorkingGroup = Infer<typeof workingGroup>;
export type KeyFigure = Infer<typeof keyFigure>;
export type About = Infer<typeof about>;
export type Contact = Infer<typeof contact>;
export type Correction = Infer<typeof correction>;
export type Count = Infer<typeof count>;
export type Official = Infer<typeof official>;
export type Block = Infer<typeof block>;
export type Attribution = NonNullable<Statement['attribution']>;

/** A feed after parsing: each collection in the order of the file. */
export type Feed = Infer<typeof feedHead> & {
  readonly [C in CollectionName]: readonly Infer<(typeof COLLECTIONS)[C]>[];
};

/** Some collections of a feed: those that a view shows. */
export type FeedPart<C extends CollectionName> = Pick<Feed, C>;

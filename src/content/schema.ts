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
  id,
  label: languageMap,
  /** Id of the theme that this one is part of. Two levels: that one has none above it. */
  broader: optional(id),
});

/** A group of people that statements and activities are about, such as displaced people. */
export const affectedGroup = object({
  id,
  label: languageMap,
});

export const source = object({
  id,
  title: languageMap,
  url: optional(link),
  language: optional(languageTag),
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
  id,
  /** The collection of the record it is about. */
  collection: oneOf(CORRECTED_COLLECTIONS),
  /** Id of that record, which may be in the feed no more. */
  record: id,
  /** What readers know the record by. A general name where the proper one should be read no more. */
  title: languageMap,
  kind: oneOf(CORRECTION_KINDS),
  /** When it was corrected, superseded or withdrawn. */
  date: isoDate,
  /** What was changed, or why it was withdrawn, in a sentence or two. */
  change: languageMap,
  /** Id of the record, in the same collection, that takes its place. */
  supersededBy: optional(id),
  /** Where to read more: the newer text, or the announcement. */
  url: optional(link),
  /** Ids of the sources that announce it. */
  sources: optional(list(id)),
});

/** The collections of a feed and what their records hold. */
export const COLLECTIONS = {
  activities: activity,
  statements: statement,
  reports: report,
  disclaimers: disclaimer,
  organizations: organization,
  themes: theme,
  affectedGroups: affectedGroup,
  sources: source,
  terms: term,
  workingGroups: workingGroup,
  keyFigures: keyFigure,
  about,
  contacts: contact,
  corrections: correction,
} as const;

/** What a feed says about itself. */
export const feedHead = object({
  /** Version of the feed format, `1.1`. */
  version: string('version', /^\d+\.\d+$/),
  id,
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

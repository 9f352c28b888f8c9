import {
  block,
  count,
  duration,
  handover,
  id,
  isoDate,
  isoPeriod,
  languageMap,
  languageTag,
  link,
  official,
  otherOfficial,
  party,
  record,
  roughDate,
  roughDates,
  text,
} from './fields.js';
import { integer, list, map, object, oneOf, optional, string, union, type Infer } from './shape.js';
import {
  ACTIVITY_KINDS,
  ATTRIBUTIONS,
  CORRECTED_COLLECTIONS,
  CORRECTION_KINDS,
  DOCUMENT_FORMATS,
  DOCUMENT_KINDS,
  EVENT_STATUSES,
  GENDERS,
  MEETING_FORMS,
  MODALITIES,
  OFFICIAL_ROLES,
  ORGANIZATION_ROLES,
  SOURCE_STANDINGS,
  STATEMENT_TYPES,
  FIGURE_CERTAINTIES,
  TITLE_ORIGINS,
  UPTAKE_STAGES,
  WORDINGS,
} from './vocabulary.js';

/** The version of the feed format that this library writes and reads; it reads any `1.x`. */
export const FEED_VERSION = '1.1';

export { languageMap, type Conflict, type LanguageMap, type Party } from './fields.js';

export const activity = object({
  ...record,
  kind: oneOf(ACTIVITY_KINDS),
  title: languageMap,
  /** Who gave it this title; `source` where absent. */
  titleBy: optional(oneOf(TITLE_ORIGINS)),
  /** How far it is sure that it was held; absent where the sources tell of it as held, or as fixed. */
  eventStatus: optional(oneOf(EVENT_STATUSES)),
  /**
   * Days, months, years or spans of them, of ISO 8601; several where the activity was held on separate dates. About then: `2022-11~`; no later
   * than then: `../2022-11`.
   */
  dates: list(roughDates, 1),
  /** How long it took in all, where its days are not told: `P4D`. */
  duration: optional(duration),
  modality: optional(oneOf(MODALITIES)),
  place: optional(
    object({
      venue: optional(languageMap),
      city: optional(languageMap),
      country: optional(languageMap),
    }),
  ),
  officials: optional(list(official)),
  /** Officials of other bodies, by role. */
  otherOfficials: optional(list(otherOfficial)),
  /** Ids of the organizations that organized the activity. */
  organizers: optional(list(id)),
  /** Ids of the organizations that hosted it. */
  hosts: optional(list(id)),
  /** How many took part; absent where the sources do not say. */
  participants: optional(count),
  meetings: optional(
    list(
      object({
        form: oneOf(MEETING_FORMS),
        /** How many meetings; absent where the sources do not say. */
        number: optional(integer),
        participants: optional(count),
        /** How long each took: `PT3H`, `P4D`. */
        duration: optional(duration),
      }),
    ),
  ),
  /** Bodies met besides the participants, such as a ministry. */
  alsoMet: optional(list(languageMap)),
  /** What was handed over to whom, and when. */
  handovers: optional(list(handover)),
  /** Two or three sentences. */
  summary: optional(languageMap),
  /** Ids of themes. */
  themes: optional(list(id)),
  /** Ids of the groups of people it was about. */
  affectedGroups: optional(list(id)),
  documents: optional(
    list(
      object({
        kind: oneOf(DOCUMENT_KINDS),
        title: optional(languageMap),
        language: languageTag,
        format: oneOf(DOCUMENT_FORMATS),
        url: link,
        /** Size of the file in bytes, as served. */
        bytes: optional(integer),
      }),
    ),
  ),
  /** Ids of related activities. */
  related: optional(list(id)),
});

export const statement = object({
  ...record,
  type: oneOf(STATEMENT_TYPES),
  text: languageMap,
  /** Whether the text in its original language has the words of the source; `verbatim` where absent. */
  wording: optional(oneOf(WORDINGS)),
  /** Whose words these are; absent where the source does not say. */
  attribution: optional(
    object({
      to: oneOf(ATTRIBUTIONS),
      /** The role of the official, held on the date. */
      role: optional(oneOf(OFFICIAL_ROLES)),
      gender: optional(oneOf(GENDERS)),
      /** The role of the official about whose work this official speaks. */
      about: optional(oneOf(OFFICIAL_ROLES)),
      /** Of an `other-official`, the role and the body: "EU High Representative". Never a name. */
      otherRole: optional(languageMap),
    }),
  ),
  themes: optional(list(id)),
  /** Ids of the groups of people it is about. */
  affectedGroups: optional(list(id)),
  /** Id of the activity at which it was made. */
  activity: id,
  /** Id of the statement of which this one is a part or detail. */
  partOf: optional(id),
  /** Ids of the organizations it was addressed to, where the source says so. */
  addressedTo: optional(list(id)),
  /** Whom else it was addressed to. */
  addressees: optional(list(party)),
  /** Who received it, where the source says so. */
  receivedBy: optional(list(party)),
  /** What became of it, where the source says so. */
  followUp: optional(languageMap),
  /** What became of it, step by step. Where absent, readers are told that the sources record no follow-up. */
  uptake: optional(
    list(
      object({
        stage: oneOf(UPTAKE_STAGES),
        date: roughDate,
        by: party,
        /** In a sentence. */
        note: optional(languageMap),
        /** The ids of the sources that say so. */
        sources: list(id, 1),
      }),
    ),
  ),
  /** How it stands to other statements. */
  relations: optional(
    list(
      union('is', {
        repeats: { /** Id of the earlier statement. */ statement: id },
        details: { /** Id of the statement that this one goes into. */ statement: id },
        'responds-to': { /** Id of the statement that this one answers. */ statement: id },
        'taken-up-in': { /** Id of the activity at which it was taken up. */ activity: id },
      }),
    ),
  ),
  /** When it was made, if not on the dates of the activity. */
  date: optional(isoDate),
  /** Where in the source, such as "line 21". */
  locator: optional(text),
});

export const report = object({
  ...record,
  /** Id of the activity reported on. */
  activity: id,
  title: languageMap,
  /** Who gave it this title; `source` where absent. */
  titleBy: optional(oneOf(TITLE_ORIGINS)),
  /** The series and the name of the Room, above the title. */
  kicker: languageMap,
  /** "Summary of the meeting report" and the like. */
  subtitle: optional(languageMap),
  /** The date as the source prints it; the dates of the activity are the ones to use. */
  dateAsPrinted: optional(languageMap),
  /** Portable Text, by language. */
  body: map(languageTag, list(block, 1)),
  /** Heading of the contact block. */
  contactHeading: optional(languageMap),
  /** How to reach the publisher; absent where the source names no address. */
  contact: optional(link),
  /** Id of the disclaimer that closes the report. */
  disclaimer: id,
});

export const disclaimer = object({
  ...record,
  /** The legal sentence. */
  text: languageMap,
});

export const organization = object({
  ...record,
  name: languageMap,
  abbreviation: optional(languageMap),
  url: optional(link),
  roles: list(
    object({
      role: oneOf(ORGANIZATION_ROLES),
      /** From when; absent where not known. */
      from: optional(isoDate),
      /** Until when; absent while it lasts, as of the date of the record. */
      until: optional(isoDate),
    }),
  ),
});

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

export const workingGroup = object({
  ...record,
  /** The number under which the group is known, where it has one. */
  number: optional(integer),
  topic: languageMap,
  /** What the group is for, in a sentence or two. */
  purpose: optional(languageMap),
  /** When it was launched, as far as it is known. */
  launched: optional(roughDate),
  /** How many members, each time the sources tell: at the launch, later. */
  members: optional(list(object({ asOf: isoDate, count, sources: list(id, 1) }))),
  /** Ids of the activities at which the group was launched or met. */
  meetings: optional(list(id)),
  /** What the group has published. */
  outputs: optional(list(object({ title: languageMap, language: optional(languageTag), url: link }))),
  /** Ids of themes. */
  themes: optional(list(id)),
});

export const keyFigure = object({
  ...record,
  /** What is counted: "outreach missions". */
  label: languageMap,
  /** The number as each source gives it. Where sources differ all are shown, each with its date and unit; never an average. */
  values: list(
    object({
      number: integer,
      /** `at-least` where the source prints "94+". */
      certainty: oneOf(FIGURE_CERTAINTIES),
      /** What one of them is, where sources count differently: "rounds, counted by city". */
      unit: optional(languageMap),
      /** The spans of time counted. */
      period: optional(list(isoPeriod)),
      /** When the number was true, as far as it is known. */
      asOf: roughDate,
      sources: list(id, 1),
    }),
    1,
  ),
});

/** What the CSSR is. */
export const about = object({
  ...record,
  title: languageMap,
  /** What it is and since when, paragraph by paragraph. */
  paragraphs: list(languageMap, 1),
  /** What it is for. */
  purpose: optional(languageMap),
  principles: optional(list(languageMap)),
  /** Who oversees it, and who gives what to it. */
  oversight: optional(languageMap),
  /** The way that views travel, from those who hold them to those who decide. */
  viewsPath: optional(
    object({
      /** Who or what they pass, in this order. */
      steps: list(object({ label: languageMap, /** What happens to views there. */ action: optional(languageMap) }), 2),
      /** Who brings the answer back, and to whom. */
      back: optional(object({ label: languageMap, action: optional(languageMap) })),
    }),
  ),
});

export const contact = object({
  ...record,
  /** Who answers there. */
  label: languageMap,
  /** A mailto:, tel: or https: link. */
  link,
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

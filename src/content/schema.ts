import {
  ACTIVITY_KINDS,
  ATTRIBUTIONS,
  BLOCK_STYLES,
  CONFLICT_FIELDS,
  COUNT_UNITS,
  DOCUMENT_FORMATS,
  DOCUMENT_KINDS,
  GENDERS,
  MEETING_FORMS,
  MODALITIES,
  OFFICIAL_PARTS,
  OFFICIAL_ROLES,
  ORGANIZATION_ROLES,
  SOURCE_STANDINGS,
  STATEMENT_TYPES,
  STATUSES,
} from './vocabulary.js';
import { integer, list, map, object, oneOf, optional, string, union, type Infer } from './shape.js';

/** The version of the feed format that this library writes and reads; it reads any `1.x`. */
export const FEED_VERSION = '1.0';

/** Whether the dates exist in the calendar, and a range ends after its start. */
function isInCalendar(value: string): boolean {
  const [start, end] = value.split('/');
  return (!end || start! < end) && value.split('/').every((date) => JSON.stringify(new Date(date)).startsWith(date, 1));
}

/** Controls that re-order text (U+202A–202E, U+2066–2069) would let one field disturb its neighbours; display isolates by itself. */
const text = string('text', /^(?!\s*$)[^\0-\x08\u202a-\u202e\u2066-\u2069]+$/);
/** Part of a text: may be a space alone. */
const part = string('text', /^[^\0-\x08\u202a-\u202e\u2066-\u2069]+$/);
const id = string('id', /^[a-z0-9]+(-[a-z0-9]+)*$/);
const languageTag = string('language', /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);
const link = string('link', /^(https:\/\/[^\s/]|mailto:[^\s@]+@|tel:\+?\d)\S*$/);
const isoDate = string('date', /^\d{4}(-\d\d(-\d\d)?)?$/, isInCalendar);
const isoDates = string('dates', /^\d{4}-\d\d(-\d\d(\/\d{4}-\d\d-\d\d)?)?$/, isInCalendar);

/** Text in one or more languages, by BCP 47 tag. A missing language is absent, never an empty text. */
export const languageMap = map(languageTag, text);
/** Text in one or more languages, by BCP 47 tag. A missing language is absent, never an empty text. */
export type LanguageMap = Infer<typeof languageMap>;

const conflict = object({
  /** Which part of the record the sources disagree about. */
  field: oneOf(CONFLICT_FIELDS),
  /** What the sources say, two or more. */
  values: list(
    object({
      /** What this source says. */
      value: languageMap,
      /** The ids of the sources that say so. */
      sources: list(id),
    }),
    2,
  ),
  /** What a reader should know to weigh them. */
  note: optional(languageMap),
});

const record = {
  /** Unique within its collection; it stays for ever, since pages refer to it. */
  id,
  /** The ids of the sources of this record. */
  sources: list(id, 1),
  /** The date of the knowledge in this record: a date of ISO 8601 in day, month or year precision. */
  asOf: isoDate,
  /** What has become of this record; `current` where absent. */
  status: optional(oneOf(STATUSES)),
  /** The date on which the status last changed. */
  statusDate: optional(isoDate),
  /** Why it was corrected, superseded or withdrawn. */
  statusNote: optional(languageMap),
  /** The language in which the texts of this record were first written. */
  originalLanguage: optional(languageTag),
  /** Where sources disagree. Shown, never settled silently. */
  conflicts: optional(list(conflict)),
  /** What an editor adds for the reader, such as "end date derived from the length". */
  editorNotes: optional(list(languageMap)),
};

const count = union('certainty', {
  exact: {
    /** How many. */
    value: integer,
    unit: oneOf(COUNT_UNITS),
  },
  approximate: {
    /** About how many. */
    value: integer,
    unit: oneOf(COUNT_UNITS),
  },
  band: {
    /** At least so many. */
    min: integer,
    /** At most so many. */
    max: integer,
    unit: oneOf(COUNT_UNITS),
  },
  /** The number is known and, to protect people, not published. */
  withheld: {},
});

const official = object({
  /** The role held on the date of the activity, whoever holds it today. */
  role: oneOf(OFFICIAL_ROLES),
  /** For the Arabic form of the role. */
  gender: optional(oneOf(GENDERS)),
  /** The name of a United Nations official in a public role. No one else may be named. */
  name: optional(languageMap),
  /** What the official did there. */
  part: oneOf(OFFICIAL_PARTS),
});

export const activity = object({
  ...record,
  kind: oneOf(ACTIVITY_KINDS),
  title: languageMap,
  /** Days, ranges of days or months of ISO 8601; several where the activity was held on separate dates. */
  dates: list(isoDates, 1),
  modality: optional(oneOf(MODALITIES)),
  place: optional(
    object({
      venue: optional(languageMap),
      city: optional(languageMap),
      country: optional(languageMap),
    }),
  ),
  officials: optional(list(official)),
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
      }),
    ),
  ),
  /** Bodies met besides the participants, such as a ministry. */
  alsoMet: optional(list(languageMap)),
  /** Two or three sentences. */
  summary: optional(languageMap),
  /** Ids of themes. */
  themes: optional(list(id)),
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
  /** Whose words these are; absent where the source does not say. */
  attribution: optional(
    object({
      to: oneOf(ATTRIBUTIONS),
      /** The role of the official, held on the date. */
      role: optional(oneOf(OFFICIAL_ROLES)),
      gender: optional(oneOf(GENDERS)),
      /** The role of the official about whose work this official speaks. */
      about: optional(oneOf(OFFICIAL_ROLES)),
    }),
  ),
  themes: optional(list(id)),
  /** Id of the activity at which it was made. */
  activity: id,
  /** Id of the statement of which this one is a part or detail. */
  partOf: optional(id),
  /** Ids of the organizations it was addressed to, where the source says so. */
  addressedTo: optional(list(id)),
  /** What became of it, where the source says so. */
  followUp: optional(languageMap),
  /** When it was made, if not on the dates of the activity. */
  date: optional(isoDate),
  /** Where in the source, such as "line 21". */
  locator: optional(text),
});

const block = object({
  /** Portable Text: always `block`. */
  _type: oneOf(['block']),
  /** Unique within this text. */
  _key: id,
  style: oneOf(BLOCK_STYLES),
  children: list(
    object({
      _type: oneOf(['span']),
      _key: id,
      text: part,
      /** Keys of entries in `markDefs`. */
      marks: list(id),
    }),
    1,
  ),
  markDefs: list(
    union('_type', {
      /** These words are a statement of the feed. */
      statement: {
        _key: id,
        /** Id of the statement. */
        statement: id,
      },
      /** The editor changed these words. */
      correction: {
        _key: id,
        /** The words as they stand in the source. */
        original: text,
        /** What was wrong. */
        note: languageMap,
      },
      link: { _key: id, href: link },
    }),
  ),
  /** In a translation: the keys of the blocks of the original that this block translates. */
  translates: optional(list(id)),
});

export const report = object({
  ...record,
  /** Id of the activity reported on. */
  activity: id,
  title: languageMap,
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
});

export const source = object({
  id,
  title: languageMap,
  url: optional(link),
  language: optional(languageTag),
  standing: oneOf(SOURCE_STANDINGS),
});

/** The collections of a feed and what their records hold. */
export const COLLECTIONS = {
  activities: activity,
  statements: statement,
  reports: report,
  disclaimers: disclaimer,
  organizations: organization,
  themes: theme,
  sources: source,
} as const;

/** What a feed says about itself. */
export const feedHead = object({
  /** Version of the feed format, `1.0`. */
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
export type Source = Infer<typeof source>;
export type Count = Infer<typeof count>;
export type Official = Infer<typeof official>;
export type Conflict = Infer<typeof conflict>;
export type Block = Infer<typeof block>;
export type Attribution = NonNullable<Statement['attribution']>;

/** A feed after parsing: each collection in the order of the file. */
export type Feed = Infer<typeof feedHead> & {
  readonly [C in CollectionName]: readonly Infer<(typeof COLLECTIONS)[C]>[];
};

/** What the records of a feed are made of. Each comment of a field is also its description in the JSON Schema. */
import {
  BLOCK_STYLES,
  CONFLICT_FIELDS,
  COUNT_UNITS,
  COUNTED_GROUPS,
  GENDERS,
  OFFICIAL_PARTS,
  OFFICIAL_ROLES,
  SHARES,
  STATUSES,
} from './vocabulary.js';
import { isInCalendar, ISO_DATE, ROUGH_DATE, ROUGH_DATES } from './dates.js';
import { integer, list, map, object, oneOf, optional, string, union, type Infer } from './shape.js';

/** What no text may have, `check` looks for in all of them alike. */
export const text = string('text', /\S/);
/** Part of a text: may be a space alone. */
const part = string('text', /[^]/);
/** No longer than the keys of the content systems. */
export const id = string('id', /^(?!.{201})[a-z0-9]+(-[a-z0-9]+)*$/);
export const languageTag = string('language', /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);
export const link = string('link', /^(https:\/\/[^\s/]|mailto:[^\s@]+@|tel:\+?\d)\S*$/);
export const isoDate = string('date', ISO_DATE, isInCalendar);
/** A day, a month or a year, or a span from one to another. */
export const isoPeriod = string('date', /^\d{4}(-\d\d(-\d\d)?)?(\/\d{4}(-\d\d(-\d\d)?)?)?$/, isInCalendar);
/** A date that may be rough: `2022-11~` is about then, `../2022-11` no later than then (ISO 8601-2). */
export const roughDate = string('rough-date', ROUGH_DATE, isInCalendar);
/** The same, or a span from one date to another. */
export const roughDates = string('dates', ROUGH_DATES, isInCalendar);
/** A length of time of ISO 8601 in weeks, days, hours and minutes: `P4D`, `PT90M`. */
export const duration = string('duration', /^P(?=\w)(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?)?$/);

/** Text in one or more languages, by BCP 47 tag. A missing language is absent, never an empty text. */
export const languageMap = map(languageTag, text);
/** Text in one or more languages, by BCP 47 tag. A missing language is absent, never an empty text. */
export type LanguageMap = Infer<typeof languageMap>;

export const conflict = object({
  /** Which part of the record the sources disagree about. */
  field: oneOf(CONFLICT_FIELDS),
  /** What the sources say, two or more. */
  values: list(
    object({
      /** What this source says. */
      value: languageMap,
      /** The sources that say so. */
      sources: list(id),
    }),
    2,
  ),
  /** What a reader should know to weigh them. */
  note: optional(languageMap),
});

export const record = {
  /** Unique within its collection; it stays for ever, since pages refer to it. */
  id,
  /** The sources of this record. */
  sources: list(id, 1),
  /** The date of the knowledge in this record: a day (`2022-11-06`), a month (`2022-11`) or a year. */
  asOf: isoDate,
  /** What has become of this record; `current` where absent. */
  status: optional(oneOf(STATUSES)),
  /** The date on which the status last changed. */
  statusDate: optional(isoDate),
  /** Why it was corrected, superseded or withdrawn. */
  statusNote: optional(languageMap),
  /** The language in which the texts of this record were first written. */
  originalLanguage: optional(languageTag),
  /** Who translated them, by the language of the translation. Where absent, readers are told that the translation is unofficial. */
  translatedBy: optional(map(languageTag, languageMap)),
  /** Where sources disagree. Shown, never settled silently. */
  conflicts: optional(list(conflict)),
  /** What an editor adds for the reader, such as "end date derived from the length". */
  editorNotes: optional(list(languageMap)),
};

/** Who is among those counted, as far as the source tells: in numbers, or as a share of them all. */
const among = list(
  union('told', {
    number: {
      /** Who they are. */
      group: oneOf(COUNTED_GROUPS),
      /** How many of them. */
      value: integer,
    },
    share: {
      /** Who they are. */
      group: oneOf(COUNTED_GROUPS),
      /** Which share of them, as the source tells it in words: "half". */
      share: oneOf(SHARES),
    },
  }),
  1,
);

export const count = union('certainty', {
  exact: {
    /** How many. */
    value: integer,
    /** What is counted. */
    unit: oneOf(COUNT_UNITS),
    /** Who is among them, as far as the source tells. */
    among: optional(among),
  },
  approximate: {
    /** About how many. */
    value: integer,
    /** What is counted. */
    unit: oneOf(COUNT_UNITS),
    /** Who is among them, as far as the source tells. */
    among: optional(among),
  },
  'at-least': {
    /** So many or more. */
    value: integer,
    /** What is counted. */
    unit: oneOf(COUNT_UNITS),
    /** Who is among them, as far as the source tells. */
    among: optional(among),
  },
  band: {
    /** At least so many. */
    min: integer,
    /** At most so many. */
    max: integer,
    /** What is counted. */
    unit: oneOf(COUNT_UNITS),
    /** Who is among them, as far as the source tells. */
    among: optional(among),
  },
  /** The number is known and, to protect people, not published. */
  withheld: {},
});

export const official = object({
  /** The role held on the date of the activity, whoever holds it today. */
  role: oneOf(OFFICIAL_ROLES),
  /** For the Arabic form of the role. */
  gender: optional(oneOf(GENDERS)),
  /** The name of a United Nations official in a public role. No one else may be named. */
  name: optional(languageMap),
  /** What the official did there. */
  part: oneOf(OFFICIAL_PARTS),
});

/** An official of another body, by role alone: nobody but officials of the United Nations is named. */
export const otherOfficial = object({
  /** The role held on the date, with the body: "EU High Representative". */
  role: languageMap,
  /** What the official did there. */
  part: oneOf(OFFICIAL_PARTS),
});

/** One to whom something was addressed, or who did something. */
export const party = union('is', {
  organization: {
    /** An organization of the feed. */
    organization: id,
  },
  official: {
    /** An official of the United Nations. */
    role: oneOf(OFFICIAL_ROLES),
    /** For the Arabic form of the role. */
    gender: optional(oneOf(GENDERS)),
  },
  other: {
    /** Anyone else, as a body or by role: "donors", "the EU High Representative". Never the name of a person. */
    label: languageMap,
  },
});
export type Party = Infer<typeof party>;

/** When something was handed over: not always on a day of the activity. */
export const handover = object({
  /** The day, or as far as it is known. */
  date: roughDate,
  /** What was handed over. */
  what: languageMap,
  /** Who received it. */
  to: list(party, 1),
  /** The sources that say so. */
  sources: list(id, 1),
});

export const block = object({
  /** Portable Text: always `block`. */
  _type: oneOf(['block']),
  /** Unique within this text. */
  _key: id,
  /** A paragraph, or a heading of one of two levels. */
  style: oneOf(BLOCK_STYLES),
  /** The text, in spans; each has its marks. */
  children: list(
    object({
      /** Portable Text: always `span`. */
      _type: oneOf(['span']),
      /** Unique within this block. */
      _key: id,
      /** The words; a space alone is allowed. */
      text: part,
      /** Keys of entries in `markDefs`. */
      marks: list(id),
    }),
    1,
  ),
  /** What the marks of the spans mean. */
  markDefs: list(
    union('_type', {
      /** These words are a statement of the feed. */
      statement: {
        /** The key that spans name. */
        _key: id,
        /** The statement. */
        statement: id,
      },
      /** The editor changed these words. */
      correction: {
        /** The key that spans name. */
        _key: id,
        /** The words as they stand in the source. */
        original: text,
        /** What was wrong. */
        note: languageMap,
      },
      link: {
        /** The key that spans name. */
        _key: id,
        /** Where the link goes. */
        href: link,
      },
    }),
  ),
  /** In a translation: the keys of the blocks of the original that this block translates. */
  translates: optional(list(id)),
});

export type Conflict = Infer<typeof conflict>;

/** What the records of a feed are made of. Each comment of a field is also its description in the JSON Schema. */
import { BLOCK_STYLES, CONFLICT_FIELDS, COUNT_UNITS, GENDERS, OFFICIAL_PARTS, OFFICIAL_ROLES, STATUSES } from './vocabulary.js';
import { isInCalendar, ISO_DATE } from './dates.js';
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
export const isoDates = string('dates', /^\d{4}-\d\d(-\d\d(\/\d{4}-\d\d-\d\d)?)?$/, isInCalendar);

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

export const record = {
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

export const count = union('certainty', {
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

export const block = object({
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

export type Conflict = Infer<typeof conflict>;

import { block, id, isoDate, languageMap, languageTag, link, party, record, roughDate, text } from '../fields.js';
import { list, map, object, oneOf, optional, union } from '../shape.js';
import { ATTRIBUTIONS, GENDERS, OFFICIAL_ROLES, STATEMENT_TYPES, TITLE_ORIGINS, UPTAKE_STAGES, WORDINGS } from '../vocabulary.js';

/** What was said, and the reports of it. */

export const statement = object({
  ...record,
  /** What kind of thing it is, as the source calls it: nothing is upgraded. */
  type: oneOf(STATEMENT_TYPES),
  /** Its words. */
  text: languageMap,
  /** Whether the text in its original language has the words of the source; `verbatim` where absent. */
  wording: optional(oneOf(WORDINGS)),
  /** Whose words these are; absent where the source does not say. */
  attribution: optional(
    object({
      /** Whose words these are. */
      to: oneOf(ATTRIBUTIONS),
      /** The role of the official, held on the date. */
      role: optional(oneOf(OFFICIAL_ROLES)),
      /** For the Arabic form of the role. */
      gender: optional(oneOf(GENDERS)),
      /** The role of the official about whose work this official speaks. */
      about: optional(oneOf(OFFICIAL_ROLES)),
      /** Of an `other-official`, the role and the body: "EU High Representative". Never a name. */
      otherRole: optional(languageMap),
    }),
  ),
  /** Themes. */
  themes: optional(list(id)),
  /** The groups of people it is about. */
  affectedGroups: optional(list(id)),
  /** The activity at which it was made. */
  activity: id,
  /** The statement of which this one is a part or detail. */
  partOf: optional(id),
  /** The organizations it was addressed to, where the source says so. */
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
        /** The step; none of them says that it was accepted. */
        stage: oneOf(UPTAKE_STAGES),
        /** When, as far as it is known. */
        date: roughDate,
        /** Who did it. */
        by: party,
        /** In a sentence. */
        note: optional(languageMap),
        /** The sources that say so. */
        sources: list(id, 1),
      }),
    ),
  ),
  /** How it stands to other statements. */
  relations: optional(
    list(
      union('is', {
        repeats: {
          /** The earlier statement. */
          statement: id,
        },
        details: {
          /** The statement that this one goes into. */
          statement: id,
        },
        'responds-to': {
          /** The statement that this one answers. */
          statement: id,
        },
        'taken-up-in': {
          /** The activity at which it was taken up. */
          activity: id,
        },
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
  /** The activity reported on. */
  activity: id,
  /** What it is called. */
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
  /** The disclaimer that closes the report. */
  disclaimer: id,
});

export const disclaimer = object({
  ...record,
  /** The legal sentence. */
  text: languageMap,
});

import { count, duration, handover, id, languageMap, languageTag, link, official, otherOfficial, record, roughDates } from '../fields.js';
import { integer, list, object, oneOf, optional } from '../shape.js';
import {
  ACTIVITY_KINDS,
  DOCUMENT_FORMATS,
  DOCUMENT_KINDS,
  EVENT_STATUSES,
  MEETING_FORMS,
  MODALITIES,
  TITLE_ORIGINS,
} from '../vocabulary.js';

/** An activity of the CSSR. */

export const activity = object({
  ...record,
  /** What kind of activity it was. */
  kind: oneOf(ACTIVITY_KINDS),
  /** What it is called. */
  title: languageMap,
  /** Who gave it this title; `source` where absent. */
  titleBy: optional(oneOf(TITLE_ORIGINS)),
  /** How far it is sure that it was held; absent where the sources tell of it as held, or as fixed. */
  eventStatus: optional(oneOf(EVENT_STATUSES)),
  /**
   * A day (`2022-11-06`), a month (`2022-11`), a year or a span (`2022-11-06/2022-11-07`); several where the activity was held on separate
   * dates. About then: `2022-11~`; no later than then: `../2022-11`.
   */
  dates: list(roughDates, 1),
  /** How long it took in all, where its days are not told: `P4D` is four days. */
  duration: optional(duration),
  /** Whether people met in a room, online, or both. */
  modality: optional(oneOf(MODALITIES)),
  /** Where it was held; absent where it was online, or where the sources do not say. */
  place: optional(
    object({
      /** The house or hall. */
      venue: optional(languageMap),
      /** The city. */
      city: optional(languageMap),
      /** The country. */
      country: optional(languageMap),
    }),
  ),
  /** Officials of the United Nations who were there. */
  officials: optional(list(official)),
  /** Officials of other bodies, by role. */
  otherOfficials: optional(list(otherOfficial)),
  /** The organizations that organized the activity. */
  organizers: optional(list(id)),
  /** The organizations that hosted it. */
  hosts: optional(list(id)),
  /** How many took part; absent where the sources do not say. */
  participants: optional(count),
  /** The meetings held, by form. */
  meetings: optional(
    list(
      object({
        /** The form of these meetings; `total` counts all of them. */
        form: oneOf(MEETING_FORMS),
        /** How many meetings; absent where the sources do not say. */
        number: optional(integer),
        /** How many took part in these. */
        participants: optional(count),
        /** How long each took: `PT3H` is three hours, `P4D` four days. */
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
  /** Themes. */
  themes: optional(list(id)),
  /** The groups of people it was about. */
  affectedGroups: optional(list(id)),
  /** Where to read more: files and pages. */
  documents: optional(
    list(
      object({
        /** What it is. */
        kind: oneOf(DOCUMENT_KINDS),
        /** Its title, where it has one of its own. */
        title: optional(languageMap),
        /** The language it is written in. */
        language: languageTag,
        /** Which kind of file it is. */
        format: oneOf(DOCUMENT_FORMATS),
        /** Where it is. */
        url: link,
        /** Size of the file in bytes, as served. */
        bytes: optional(integer),
      }),
    ),
  ),
  /** Related activities. */
  related: optional(list(id)),
});

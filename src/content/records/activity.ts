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

import { count, id, isoDate, isoPeriod, languageMap, languageTag, link, record, roughDate } from '../fields.js';
import { integer, list, object, oneOf, optional } from '../shape.js';
import { FIGURE_CERTAINTIES, ORGANIZATION_ROLES } from '../vocabulary.js';

/** What the CSSR is, who is part of it, and what is counted. */

export const organization = object({
  ...record,
  /** Its name in full. */
  name: languageMap,
  /** Its usual abbreviation. */
  abbreviation: optional(languageMap),
  /** Its website. */
  url: optional(link),
  /** What it is or was to the CSSR, and when. */
  roles: list(
    object({
      /** What it is to the CSSR. */
      role: oneOf(ORGANIZATION_ROLES),
      /** From when; absent where not known. */
      from: optional(isoDate),
      /** Until when; absent while it lasts, as of the date of the record. */
      until: optional(isoDate),
    }),
  ),
});

export const workingGroup = object({
  ...record,
  /** The number under which the group is known, where it has one. */
  number: optional(integer),
  /** What the group works on. */
  topic: languageMap,
  /** What the group is for, in a sentence or two. */
  purpose: optional(languageMap),
  /** When it was launched, as far as it is known. */
  launched: optional(roughDate),
  /** How many members, each time the sources tell: at the launch, later. */
  members: optional(
    list(
      object({
        /** When it had so many. */
        asOf: isoDate,
        /** How many. */
        count,
        /** The sources that say so. */
        sources: list(id, 1),
      }),
    ),
  ),
  /** The activities at which the group was launched or met. */
  meetings: optional(list(id)),
  /** What the group has published. */
  outputs: optional(
    list(
      object({
        /** Its title. */
        title: languageMap,
        /** The language it is written in. */
        language: optional(languageTag),
        /** Where it is. */
        url: link,
      }),
    ),
  ),
  /** Themes. */
  themes: optional(list(id)),
});

export const keyFigure = object({
  ...record,
  /** What is counted: "outreach missions". */
  label: languageMap,
  /** The number as each source gives it. Where sources differ all are shown, each with its date and unit; never an average. */
  values: list(
    object({
      /** The number, as the source prints it. */
      number: integer,
      /** `at-least` where the source prints "94+". */
      certainty: oneOf(FIGURE_CERTAINTIES),
      /** What one of them is, where sources count differently: "rounds, counted by city". */
      unit: optional(languageMap),
      /** The spans of time counted. */
      period: optional(list(isoPeriod)),
      /** When the number was true, as far as it is known. */
      asOf: roughDate,
      /** The sources that say so. */
      sources: list(id, 1),
    }),
    1,
  ),
});

/** What the CSSR is. */
export const about = object({
  ...record,
  /** The heading above. */
  title: languageMap,
  /** What it is and since when, paragraph by paragraph. */
  paragraphs: list(languageMap, 1),
  /** What it is for. */
  purpose: optional(languageMap),
  /** By which principles it works, each in a sentence. */
  principles: optional(list(languageMap)),
  /** Who oversees it, and who gives what to it. */
  oversight: optional(languageMap),
  /** The way that views travel, from those who hold them to those who decide. */
  viewsPath: optional(
    object({
      /** Who or what they pass, in this order. */
      steps: list(
        object({
          /** Who or what it is. */
          label: languageMap,
          /** What happens to views there. */
          action: optional(languageMap),
        }),
        2,
      ),
      /** Who brings the answer back, and to whom. */
      back: optional(
        object({
          /** Who or what it is. */
          label: languageMap,
          /** What they do with it. */
          action: optional(languageMap),
        }),
      ),
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

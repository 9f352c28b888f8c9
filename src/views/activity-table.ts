import { formatDates } from '../locale/dates.js';
import { placeLine, spanOf } from './activities.js';
import { countWords } from './counts.js';
import { documentsOf } from './documents.js';
import { durationWords } from './durations.js';
import { handoverLines } from './handovers.js';
import { namesOf } from './record.js';
import { titleLine } from './translation.js';
import { lines, PROVENANCE, provenance, tableOf } from './tables.js';
import { textFor } from './text.js';
import { eventStatusLabel, kindLabel, modalityLabel } from './words.js';

/** Activities as a table, newest first. */
export const activityTable = tableOf(
  [
    'id',
    'kind',
    'title',
    'title_language',
    'title_by',
    'start',
    'end',
    'dates',
    'event_status',
    'duration',
    'place',
    'modality',
    'participants',
    'affected_groups',
    'handovers',
    'link',
    ...PROVENANCE,
  ],
  ({ feed, ids }, locale) =>
    feed.activities
      .filter(({ id }) => ids.has(id))
      .map((activity) => {
        const { id, kind, dates, eventStatus, duration, modality, participants, originalLanguage } = activity;
        const title = textFor(activity.title, locale, originalLanguage);
        return {
          id,
          kind: kindLabel(kind, locale),
          title: title.text,
          title_language: title.lang,
          title_by: titleLine(activity, locale),
          ...spanOf(activity),
          dates: formatDates(dates, locale),
          event_status: eventStatus && eventStatusLabel(eventStatus, locale),
          duration: duration && durationWords(duration, locale),
          place: placeLine(activity, locale),
          modality: modality && modalityLabel(modality, locale),
          participants: participants ? countWords(participants, locale) : '',
          affected_groups: lines(
            namesOf(activity.affectedGroups, feed.affectedGroups, ({ label }) => label, locale).map(({ text }) => text),
          ),
          handovers: lines(handoverLines(activity, feed, locale)),
          link: documentsOf(activity, locale)[0]?.href,
          ...provenance(activity, feed, locale),
        };
      })
      .sort((a, b) => (a.start < b.start ? 1 : a.start > b.start ? -1 : 0)),
);

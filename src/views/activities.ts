import { datesOf } from '../content/dates.js';
import type { Activity } from '../content/schema.js';
import { formatDates } from '../locale/dates.js';
import type { Locale } from '../locale/locale.js';
import { durationWords } from './durations.js';
import { dotted, inline, textFor } from './text.js';
import { eventStatusLabel, modalityLabel } from './words.js';

/** First and last day, ISO 8601; a month or a year where no more is known, without whether it is rough. */
export function spanOf({ dates }: Pick<Activity, 'dates'>): { readonly start: string; readonly end: string } {
  const starts = dates.map((entry) => datesOf(entry)[0]!).sort();
  const ends = dates.map((entry) => datesOf(entry).at(-1)!).sort();
  return { start: starts[0]!, end: ends.at(-1)! };
}

/** Its first day; empty where there is no activity. */
export const startOf = (activity: Activity | undefined): string => (activity ? spanOf(activity).start : '');

/** "6–7 November 2022", "28 February 2022 · 4 days", "March 2027 · Planned". */
export const datesLine = ({ dates, duration, eventStatus }: Activity, locale: Locale): string =>
  dotted(formatDates(dates, locale), duration && durationWords(duration, locale), eventStatus && eventStatusLabel(eventStatus, locale));

/** "Amman, Jordan · In person" */
export function placeLine({ place, modality }: Activity, locale: Locale): string {
  const names = [place?.city, place?.country].flatMap((name) => (name ? [inline(textFor(name, locale), locale)] : []));
  return dotted(locale.commas(names), modality && modalityLabel(modality, locale));
}

/** Where and when: "Amman, 6–7 November 2022"; with how far it is sure that it was held. */
export function activityLabel(activity: Activity, locale: Locale): string {
  const name = activity.place?.city ?? activity.title;
  return locale.commas([inline(textFor(name, locale), locale), datesLine(activity, locale)]);
}

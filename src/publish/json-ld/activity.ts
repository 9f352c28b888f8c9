import type { Activity, Feed } from '../../content/schema.js';
import type { EventStatus, Modality } from '../../content/vocabulary.js';
import { formatDates } from '../../locale/dates.js';
import type { Locale } from '../../locale/locale.js';
import { placeLine, spanOf } from '../../views/activities.js';
import { handoverLines } from '../../views/handovers.js';
import { titleLine, translatedLine } from '../../views/translation.js';
import { dotted, textFor } from '../../views/text.js';
import { eventStatusLabel, roleLabel } from '../../views/words.js';
import { described, named, organization, provenance, words, type Thing } from './things.js';

/** An activity as search engines know it. */

const ATTENDANCE: Readonly<Record<Modality, string>> = { 'in-person': 'Offline', virtual: 'Online', hybrid: 'Mixed' };

function place({ place: where }: Activity, locale: Locale): Thing | undefined {
  if (!where) return undefined;
  const [city, country] = [words(where.city, locale), words(where.country, locale)];
  const address = { '@type': 'PostalAddress', addressLocality: city, addressCountry: country };
  return { '@type': 'Place', name: words(where.venue, locale) ?? city ?? country, address };
}

/** Days as schema.org has them, of what is known of them for sure: no start where only the latest date is known, none at all of what is "about". */
export function daysOf(activity: Activity) {
  const { start, end } = spanOf(activity);
  if (activity.dates.some((entry) => entry.endsWith('~'))) return undefined;
  return activity.dates.some((entry) => entry.startsWith('..')) ? { endDate: end } : { startDate: start, endDate: end };
}

const EVENT_STATUS: Readonly<Partial<Record<EventStatus, string>>> = {
  planned: 'EventScheduled',
  postponed: 'EventPostponed',
  cancelled: 'EventCancelled',
};

/** Whether the sources leave no doubt that it was an event, or will be, or would have been. */
export const isEvent = ({ eventStatus }: Activity): boolean => !eventStatus || eventStatus in EVENT_STATUS;

/** An activity of which no source says that it was or will be held is no `Event`: it is what was written about one. */
export function activityThing(activity: Activity, feed: Feed, locale: Locale): Thing {
  const { eventStatus } = activity;
  if (!eventStatus || isEvent(activity)) return event(activity, feed, locale);
  const { id, title, documents = [] } = activity;
  return {
    '@type': 'CreativeWork',
    identifier: id,
    name: words(title, locale),
    inLanguage: textFor(title, locale).lang,
    description: dotted(eventStatusLabel(eventStatus, locale), formatDates(activity.dates, locale), placeLine(activity, locale)),
    keywords: keywordsOf(activity, feed, locale),
    url: documentFor(documents, locale)?.url,
    ...provenance(activity, feed, locale, remarksOn(activity, feed, locale)),
  };
}

/** Who gave it its title, who translated it, and what was handed over. */
const remarksOn = (activity: Activity, feed: Feed, locale: Locale): string[] => [
  titleLine(activity, locale),
  translatedLine(activity, textFor(activity.title, locale).lang, locale),
  ...handoverLines(activity, feed, locale),
];

/** Themes and groups concerned. */
const keywordsOf = ({ themes, affectedGroups }: Activity, feed: Feed, locale: Locale) =>
  [...named(themes, 'themes', feed), ...named(affectedGroups, 'affectedGroups', feed)].map(({ label }) => words(label, locale));

const documentFor = (documents: NonNullable<Activity['documents']>, { language: wanted }: Locale) =>
  documents.find(({ language }) => language === wanted) ?? documents[0];

function event(activity: Activity, feed: Feed, locale: Locale): Thing {
  const { id, title, modality, summary, eventStatus, duration, dates, officials = [], documents = [] } = activity;
  const days = daysOf(activity);
  const status = eventStatus && EVENT_STATUS[eventStatus];
  return {
    '@type': 'Event',
    identifier: id,
    name: words(title, locale),
    inLanguage: textFor(title, locale).lang,
    ...days,
    duration,
    eventStatus: status && `https://schema.org/${status}`,
    eventAttendanceMode: modality && `https://schema.org/${ATTENDANCE[modality]}EventAttendanceMode`,
    location: place(activity, locale),
    // What is not told by days of a calendar is told in words.
    description: dotted(!days?.startDate && formatDates(dates, locale), words(summary, locale)) || undefined,
    organizer: named([...(activity.organizers ?? []), ...(activity.hosts ?? [])], 'organizations', feed).map((each) =>
      organization(each, locale),
    ),
    attendee: officials.flatMap(({ name, role, gender }) =>
      name ? [{ '@type': 'Person', name: words(name, locale), jobTitle: roleLabel(role, gender, locale, true) }] : [],
    ),
    keywords: keywordsOf(activity, feed, locale),
    url: documentFor(documents, locale)?.url,
    ...described(activity, feed, locale, remarksOn(activity, feed, locale)),
  };
}

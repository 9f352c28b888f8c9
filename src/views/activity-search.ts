import type { Activity, FeedPart, LanguageMap } from '../content/schema.js';
import { fold } from '../locale/fold.js';
import type { Locale } from '../locale/locale.js';
import { meetingWords } from './counts.js';
import { named } from './indexes.js';
import { roleLabel } from './words.js';

type Feed = FeedPart<'organizations' | 'themes' | 'affectedGroups'>;

/**
 * What an activity is found by besides what a row shows: all that its card says, in every language, as a search compares it.
 *
 * @param shown what the row shows, which a search looks through anyway.
 */
export function searchWords(activity: Activity, feed: Feed, shown: readonly string[], locale: Locale): string[] {
  const { place = {}, officials = [], otherOfficials = [], organizers = [], hosts = [], alsoMet = [], handovers = [] } = activity;
  const maps: readonly (LanguageMap | undefined)[] = [
    activity.title,
    ...[place.venue, place.city, place.country],
    ...officials.map(({ name }) => name),
    ...otherOfficials.map(({ role }) => role),
    ...named(feed.organizations, [...organizers, ...hosts]).flatMap(({ name, abbreviation }) => [name, abbreviation]),
    ...alsoMet,
    ...handovers.map(({ what }) => what),
    ...named(feed.themes, activity.themes).map(({ label }) => label),
    ...named(feed.affectedGroups, activity.affectedGroups).map(({ label }) => label),
    activity.summary,
  ];
  const texts = [
    ...maps.flatMap((map) => Object.values(map ?? {})),
    ...officials.map(({ role, gender, name }) => roleLabel(role, gender, locale, !!name)),
    ...(activity.meetings ?? []).map((meeting) => meetingWords(meeting, locale)),
  ];
  const known = fold(shown.join('\n'));
  return [...new Set(texts)].filter((text) => !known.includes(fold(text)));
}

import type { Activity, FeedPart, LanguageMap } from '../content/schema.js';
import { fold } from '../locale/fold.js';
import type { Locale } from '../locale/locale.js';
import { meetingWords } from './counts.js';
import { named } from './indexes.js';
import { roleLabel } from './words.js';

/**
 * What an activity is found by besides what a row and the options of a list say: all that its card does, in every language.
 *
 * @param shown what the row shows, which a search looks through anyway.
 */
export function searchWords(activity: Activity, feed: FeedPart<'organizations'>, shown: readonly string[], locale: Locale): string[] {
  const { place = {}, officials = [], otherOfficials = [], organizers = [], hosts = [], alsoMet = [], handovers = [] } = activity;
  const maps: readonly (LanguageMap | undefined)[] = [
    activity.title,
    place.venue,
    place.country,
    ...officials.map(({ name }) => name),
    ...otherOfficials.map(({ role }) => role),
    ...named(feed.organizations, [...organizers, ...hosts]).flatMap(({ name, abbreviation }) => [name, abbreviation]),
    ...alsoMet,
    ...handovers.map(({ what }) => what),
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

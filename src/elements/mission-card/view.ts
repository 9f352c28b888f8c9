import { activity, affectedGroup, organization, source, theme, type Activity, type FeedPart } from '../../content/schema.js';
import type { Direction } from '../../locale/language.js';
import type { Locale } from '../../locale/locale.js';
import { datesLine } from '../../views/activities.js';
import { labelledCount, meetingWords } from '../../views/counts.js';
import { documentsOf, type DocumentLink } from '../../views/documents.js';
import { handoverLines } from '../../views/handovers.js';
import { byId, groupBy } from '../../views/indexes.js';
import { placeOf } from '../../views/place.js';
import { namesOf, provenanceLine, sourced, type Sourced } from '../../views/record.js';
import { differences, statusNotice, type Differences, type Notice } from '../../views/told.js';
import { languageNote, titleLine } from '../../views/translation.js';
import type { ItemScope } from '../../views/scope.js';
import { dotted, inline, ownText, textFor, type Text } from '../../views/text.js';
import { kindLabel, modalityLabel, partLabel, roleLabel } from '../../views/words.js';

/** The collections it is made from; first the one that records given alone are of. */
export const uses = { activities: activity, organizations: organization, themes: theme, affectedGroups: affectedGroup, sources: source };

export interface Fact {
  readonly label: string;
  readonly values: readonly Text[];
  /** Whether it is one of those that are looked for first: when, where, how many. */
  readonly main?: boolean;
}

/** The collections a card is made from. */
export type MissionCardFeed = FeedPart<'activities' | 'organizations' | 'themes' | 'affectedGroups' | 'sources'>;

/** All the words of a mission card, for one reader. */
export interface MissionCardView extends Sourced {
  readonly lang: string;
  readonly dir: Direction;
  readonly kicker: string;
  readonly title: Text;
  /** What became of the record, if it is not current. */
  readonly notice: Notice | undefined;
  /** Said where the reader's language is missing, and of a title that the editor gave. */
  readonly languageNote: string | undefined;
  readonly facts: readonly Fact[];
  readonly summary: Text | undefined;
  readonly themesLabel: string;
  readonly themes: readonly Text[];
  readonly documentsLabel: string;
  /** The document in the reader's language, else in the original, comes first. */
  readonly documents: readonly DocumentLink[];
  readonly differences: Differences | undefined;
}

function officialFacts({ officials = [], otherOfficials = [] }: Activity, locale: Locale): Fact[] {
  const all = [
    ...officials.map(({ part, role, gender, name }) => {
      const words = [roleLabel(role, gender, locale, !!name), ...(name ? [inline(textFor(name, locale), locale)] : [])];
      return { part, said: ownText(words.join(' '), locale) };
    }),
    ...otherOfficials.map(({ part, role }) => ({ part, said: textFor(role, locale) })),
  ];
  return [...groupBy(all, ({ part }) => part)].map(([part, group]) => ({
    label: partLabel(part, locale),
    values: group.map(({ said }) => said),
  }));
}

function factsOf(activity: Activity, feed: MissionCardFeed, locale: Locale): Fact[] {
  const { msg } = locale;
  const organizationNames = (ids: readonly string[] | undefined) =>
    namesOf(ids, feed.organizations, (organization) => organization.abbreviation ?? organization.name, locale);
  const own = (text: string) => ownText(text, locale);
  return [
    { label: msg('Dates', { id: 'field.dates' }), values: [own(datesLine(activity, locale))], main: true },
    { label: msg('Place', { id: 'card.place' }), values: placeOf(activity, locale), main: true },
    {
      label: msg('Participants', { id: 'field.participants' }),
      values: activity.participants ? [own(labelledCount(activity.participants, locale, true))] : [],
      main: true,
    },
    ...officialFacts(activity, locale),
    { label: msg('Organized by', { id: 'card.organizers' }), values: organizationNames(activity.organizers) },
    { label: msg('Hosted by', { id: 'card.hosts' }), values: organizationNames(activity.hosts) },
    {
      label: msg('Meetings', { id: 'card.meetings' }),
      values: (activity.meetings ?? []).map((meeting) => own(meetingWords(meeting, locale))),
    },
    { label: msg('Also met', { id: 'card.also-met' }), values: (activity.alsoMet ?? []).map((body) => textFor(body, locale)) },
    { label: msg('Handed over', { id: 'card.handovers' }), values: handoverLines(activity, feed, locale).map(own) },
    {
      label: msg('Groups concerned', { id: 'list.affected' }),
      values: namesOf(activity.affectedGroups, feed.affectedGroups, (group) => group.label, locale),
    },
  ].filter(({ values }) => values.length);
}

/** The view of the activity with this id, or of the first; undefined where the feed has none. */
export function missionCardView(feed: MissionCardFeed, { item }: ItemScope, locale: Locale): MissionCardView | undefined {
  const activity = item ? byId(feed.activities, item) : feed.activities[0];
  if (!activity) return undefined;
  const { msg } = locale;
  const { kind, modality, originalLanguage } = activity;
  const title = textFor(activity.title, locale, originalLanguage);
  const summary = activity.summary && textFor(activity.summary, locale, originalLanguage);
  return {
    lang: locale.language,
    dir: locale.direction,
    kicker: dotted(kindLabel(kind, locale), modality && modalityLabel(modality, locale)),
    title,
    notice: statusNotice(activity, locale),
    // A summary in the reader's language speaks for itself.
    languageNote:
      dotted(languageNote(activity.summary ?? activity.title, locale, originalLanguage), titleLine(activity, locale)) || undefined,
    facts: factsOf(activity, feed, locale),
    summary,
    themesLabel: msg('Themes', { id: 'card.themes' }),
    themes: namesOf(activity.themes, feed.themes, (theme) => theme.label, locale),
    documentsLabel: msg('Documents', { id: 'card.documents' }),
    documents: documentsOf(activity, locale),
    differences: differences(activity, feed, locale),
    ...sourced(provenanceLine(activity, feed, locale, (summary ?? title).lang), activity.asOf, locale),
  };
}

import { activity, source, theme, workingGroup, type Activity, type FeedPart, type WorkingGroup } from '../../content/schema.js';
import { formatDate } from '../../locale/dates.js';
import { directionOf, primary, type Direction } from '../../locale/language.js';
import { nativeName, type Locale } from '../../locale/locale.js';
import { datesLine, startOf } from '../../views/activities.js';
import { labelledCount } from '../../views/counts.js';
import { named } from '../../views/indexes.js';
import { placeOf } from '../../views/place.js';
import { asOfLine, namesOf, provenanceLine, sourced, sourceNames, type Sourced } from '../../views/record.js';
import { differences, isWithdrawn, noticeLine, statusNotice, type Differences, type Notice } from '../../views/told.js';
import { languageNote } from '../../views/translation.js';
import type { ItemScope } from '../../views/scope.js';
import { dotted, inline, isOwnLanguage, ownText, textFor, type Text } from '../../views/text.js';
import { modalityLabel, workingGroupName } from '../../views/words.js';

/** The collections it is made from; first the one that records given alone are of. */
export const uses = { workingGroups: workingGroup, activities: activity, themes: theme, sources: source };

/** How many members, at one time, as one source has it. */
export interface MembersAt {
  readonly number: string;
  /** Date and source. */
  readonly when: string;
}
/** The launch, or a meeting. */
export interface GroupEvent {
  readonly dates: string;
  /** What it was. */
  readonly label: string;
  /** Place, modality, the language of what the link leads to, and what became of the record. */
  readonly details: string;
  readonly href: string | undefined;
  readonly hreflang: string | undefined;
}
export interface GroupOutput {
  readonly title: Text;
  readonly href: string;
  /** The language of what the link leads to, in its own words, where it is not the reader's. */
  readonly language: string;
  readonly hreflang: string | undefined;
}

/** All the words about one working group. */
export interface WorkingGroupView extends Sourced {
  /** "Thematic Working Group 3" */
  readonly kicker: string;
  readonly topic: Text;
  /** Said where the topic is not in the reader's language. */
  readonly languageNote: string | undefined;
  readonly notice: Notice | undefined;
  readonly purpose: Text | undefined;
  readonly members: readonly MembersAt[];
  readonly events: readonly GroupEvent[];
  readonly outputs: readonly GroupOutput[];
  readonly themes: readonly Text[];
  readonly differences: Differences | undefined;
}

/** The collections they are made from. */
export type WorkingGroupsFeed = FeedPart<'workingGroups' | 'activities' | 'themes' | 'sources'>;

/** The working groups, for one reader. */
export interface WorkingGroupsView {
  readonly lang: string;
  readonly dir: Direction;
  /** Above several groups; one alone needs none. */
  readonly heading: Text | undefined;
  /** The purpose, where all the groups shown have the same: said once. */
  readonly purpose: Text | undefined;
  readonly membersLabel: string;
  readonly eventsLabel: string;
  readonly outputsLabel: string;
  readonly themesLabel: string;
  readonly groups: readonly WorkingGroupView[];
}

const foreignName = (lang: string | undefined, locale: Locale): string =>
  lang && !isOwnLanguage(lang, locale) ? inline({ text: nativeName(primary(lang)), lang, dir: directionOf(lang) }, locale) : '';

function eventOf(activity: Activity, locale: Locale): GroupEvent {
  const { kind, modality, documents = [] } = activity;
  const document = documents.find(({ language }) => isOwnLanguage(language, locale)) ?? documents[0];
  const lang = document?.language;
  const notice = statusNotice(activity, locale);
  return {
    dates: datesLine(activity, locale),
    label:
      kind === 'working-group-launch' ? locale.msg('Launch', { id: 'groups.launch' }) : locale.msg('Meeting', { id: 'groups.meeting' }),
    details: dotted(
      locale.commas(placeOf(activity, locale).map((part) => inline(part, locale))),
      modality && modalityLabel(modality, locale),
      foreignName(lang, locale),
      notice && noticeLine(notice, locale),
    ),
    href: document?.url,
    hreflang: lang,
  };
}

/** Launch and meetings. Where no activity tells of the launch, its date alone stands. */
function eventsOf({ launched, meetings = [] }: WorkingGroup, feed: WorkingGroupsFeed, locale: Locale): GroupEvent[] {
  const held = named(feed.activities, [...new Set(meetings)]).filter((activity) => !isWithdrawn(activity));
  const activities = held.sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
  const known = activities.some(({ kind }) => kind === 'working-group-launch');
  const events = activities.map((activity) => eventOf(activity, locale));
  if (!launched || known) return events;
  const launch = { dates: formatDate(launched, locale), label: locale.msg('Launch', { id: 'groups.launch' }) };
  return [{ ...launch, details: '', href: undefined, hreflang: undefined }, ...events];
}

function groupOf(group: WorkingGroup, feed: WorkingGroupsFeed, locale: Locale): WorkingGroupView {
  const { purpose, members = [], outputs = [], originalLanguage } = group;
  const topic = textFor(group.topic, locale, originalLanguage);
  return {
    kicker: workingGroupName(group, locale),
    topic,
    languageNote: languageNote(group.topic, locale, originalLanguage),
    notice: statusNotice(group, locale),
    purpose: purpose && textFor(purpose, locale, originalLanguage),
    members: members.map(({ asOf, count, sources }) => ({
      number: labelledCount(count, locale),
      when: dotted(asOfLine({ asOf }, locale), sourceNames(sources, feed, locale)),
    })),
    events: eventsOf(group, feed, locale),
    outputs: outputs.map(({ title, language, url }) => ({
      title: textFor(title, locale),
      href: url,
      language: foreignName(language, locale),
      hreflang: language,
    })),
    themes: namesOf(group.themes, feed.themes, (theme) => theme.label, locale),
    differences: differences(group, feed, locale),
    ...sourced(provenanceLine(group, feed, locale, topic.lang), group.asOf, locale),
  };
}

/** @param scope the id of the only group to show; all where absent. @returns undefined where the feed has none. */
export function workingGroupsView(feed: WorkingGroupsFeed, { item }: ItemScope, locale: Locale): WorkingGroupsView | undefined {
  const groups = feed.workingGroups
    .filter((group) => (item ? group.id === item : !isWithdrawn(group)))
    .map((group) => groupOf(group, feed, locale));
  if (!groups.length) return undefined;
  const { msg } = locale;
  const purpose = groups[0]!.purpose;
  const common = !!purpose && groups.length > 1 && groups.every((group) => group.purpose?.text === purpose.text);
  return {
    lang: locale.language,
    dir: locale.direction,
    heading: item ? undefined : ownText(msg('Thematic Working Groups', { id: 'groups.heading' }), locale),
    purpose: common ? purpose : undefined,
    membersLabel: msg('Members', { id: 'groups.members' }),
    eventsLabel: msg('Launch and meetings', { id: 'groups.events' }),
    outputsLabel: msg('Outputs', { id: 'groups.outputs' }),
    themesLabel: msg('Themes', { id: 'card.themes' }),
    groups: common ? groups.map((group) => ({ ...group, purpose: undefined })) : groups,
  };
}

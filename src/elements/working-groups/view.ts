import { activity, source, theme, workingGroup, type Activity, type FeedPart, type WorkingGroup } from '../../content/schema.js';
import { formatDate } from '../../locale/dates.js';
import { directionOf, primary, type Direction } from '../../locale/language.js';
import { nativeName, type Locale } from '../../locale/locale.js';
import { datesLine, startOf } from '../../views/activities.js';
import { labelledCount } from '../../views/counts.js';
import { named } from '../../views/indexes.js';
import { placeOf } from '../../views/place.js';
import { asOfLine, namesOf, newestAsOf, provenanceOfAll, sourced, sourceNames, type Sourced } from '../../views/record.js';
import { differences, isWithdrawn, noticeLine, statusNotice, type Differences, type Notice } from '../../views/told.js';
import { languageNote, translatedLine } from '../../views/translation.js';
import type { ItemScope } from '../../views/scope.js';
import { dotted, inline, isOwnLanguage, ownText, textFor, type Text } from '../../views/text.js';
import { modalityLabel, workingGroupName } from '../../views/words.js';

/** The collections it is made from; first the one that records given alone are of. */
export const uses = { workingGroups: workingGroup, activities: activity, themes: theme, sources: source };

/** A launch, a meeting, or how many members there were at one time. */
export interface GroupEvent {
  /** "2–4 May 2023", "22" */
  readonly words: string;
  /** Place, modality, the language of what the link leads to, and what became of the record; of members, date and source. */
  readonly details: string;
  readonly href?: string | undefined;
  readonly hreflang?: string | undefined;
}
/** A cell of the matrix. */
export interface GroupFact {
  readonly name: 'launch' | 'meetings' | 'members';
  readonly label: string;
  readonly events: readonly GroupEvent[];
}
export interface GroupOutput {
  readonly title: Text;
  readonly href: string;
  /** The language of what the link leads to, in its own words, where it is not the reader's. */
  readonly language: Text | undefined;
  readonly hreflang: string | undefined;
}

/** All the words about one working group. */
export interface WorkingGroupView {
  /** "Thematic Working Group 3" */
  readonly kicker: string;
  readonly topic: Text;
  /** Said where the topic is not in the reader's language. */
  readonly languageNote: string | undefined;
  readonly notice: Notice | undefined;
  readonly purpose: Text | undefined;
  /** The same for every group, in one order. */
  readonly facts: readonly GroupFact[];
  readonly outputs: readonly GroupOutput[];
  readonly themes: readonly Text[];
  readonly differences: Differences | undefined;
}

/** The collections they are made from. */
export type WorkingGroupsFeed = FeedPart<'workingGroups' | 'activities' | 'themes' | 'sources'>;

/** The working groups, for one reader. */
export interface WorkingGroupsView extends Sourced {
  readonly lang: string;
  readonly dir: Direction;
  /** Above several groups; one alone needs none. */
  readonly heading: Text | undefined;
  /** The purpose, where all the groups shown have the same: said once. */
  readonly purpose: Text | undefined;
  readonly outputsLabel: string;
  readonly themesLabel: string;
  readonly groups: readonly WorkingGroupView[];
}

/** A language by its own name, where it is not the reader's. */
const foreignName = (lang: string | undefined, locale: Locale): Text | undefined =>
  lang && !isOwnLanguage(lang, locale) ? { text: nativeName(primary(lang)), lang, dir: directionOf(lang) } : undefined;

function eventOf(activity: Activity, locale: Locale): GroupEvent {
  const { modality, documents = [] } = activity;
  const document = documents.find(({ language }) => isOwnLanguage(language, locale)) ?? documents[0];
  const lang = document?.language;
  const name = foreignName(lang, locale);
  const notice = statusNotice(activity, locale);
  return {
    words: datesLine(activity, locale),
    details: dotted(
      locale.commas(placeOf(activity, locale).map((part) => inline(part, locale))),
      modality && modalityLabel(modality, locale),
      name && inline(name, locale),
      notice && noticeLine(notice, locale),
    ),
    href: document?.url,
    hreflang: lang,
  };
}

/** Launch and meetings. Where no activity tells of the launch, its date alone stands. */
function eventsOf({ launched, meetings = [] }: WorkingGroup, feed: WorkingGroupsFeed, locale: Locale): readonly (readonly GroupEvent[])[] {
  const held = named(feed.activities, [...new Set(meetings)]).filter((activity) => !isWithdrawn(activity));
  const activities = held.sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
  const isLaunch = ({ kind }: Activity) => kind === 'working-group-launch';
  const launches = activities.filter(isLaunch).map((activity) => eventOf(activity, locale));
  return [
    launches.length || !launched ? launches : [{ words: formatDate(launched, locale), details: '' }],
    activities.filter((activity) => !isLaunch(activity)).map((activity) => eventOf(activity, locale)),
  ];
}

function groupOf(group: WorkingGroup, feed: WorkingGroupsFeed, locale: Locale): WorkingGroupView {
  const { purpose, members = [], outputs = [], originalLanguage } = group;
  const { msg } = locale;
  const [launch = [], meetings = []] = eventsOf(group, feed, locale);
  return {
    kicker: workingGroupName(group, locale),
    topic: topicOf(group, locale),
    languageNote: languageNote(group.topic, locale, originalLanguage),
    notice: statusNotice(group, locale),
    purpose: purpose && textFor(purpose, locale, originalLanguage),
    facts: [
      { name: 'launch', label: msg('Launch', { id: 'groups.launch' }), events: launch },
      { name: 'meetings', label: msg('Meetings', { id: 'groups.meetings' }), events: meetings },
      {
        name: 'members',
        label: msg('Members', { id: 'groups.members' }),
        events: members.map(({ asOf, count, sources }) => ({
          words: labelledCount(count, locale),
          details: dotted(asOfLine({ asOf }, locale), sourceNames(sources, feed, locale)),
        })),
      },
    ],
    outputs: outputs.map(({ title, language, url }) => ({
      title: textFor(title, locale),
      href: url,
      language: foreignName(language, locale),
      hreflang: language,
    })),
    themes: namesOf(group.themes, feed.themes, (theme) => theme.label, locale),
    differences: differences(group, feed, locale),
  };
}

const topicOf = ({ topic, originalLanguage }: WorkingGroup, locale: Locale): Text => textFor(topic, locale, originalLanguage);

/** @param scope the id of the only group to show; all where absent. @returns undefined where the feed has none. */
export function workingGroupsView(feed: WorkingGroupsFeed, { item }: ItemScope, locale: Locale): WorkingGroupsView | undefined {
  const records = feed.workingGroups.filter((group) => (item ? group.id === item : !isWithdrawn(group)));
  if (!records.length) return undefined;
  const groups = records.map((group) => groupOf(group, feed, locale));
  const { msg } = locale;
  const purpose = groups[0]!.purpose;
  const common = !!purpose && groups.length > 1 && groups.every((group) => group.purpose?.text === purpose.text);
  const translated = new Set(records.map((group) => translatedLine(group, topicOf(group, locale).lang, locale)));
  return {
    lang: locale.language,
    dir: locale.direction,
    heading: item ? undefined : ownText(msg('Thematic Working Groups', { id: 'groups.heading' }), locale),
    purpose: common ? purpose : undefined,
    outputsLabel: msg('Outputs', { id: 'groups.outputs' }),
    themesLabel: msg('Themes', { id: 'card.themes' }),
    groups: common ? groups.map((group) => ({ ...group, purpose: undefined })) : groups,
    ...sourced(provenanceOfAll(records, feed, locale, dotted(...translated)), newestAsOf(records), locale),
  };
}

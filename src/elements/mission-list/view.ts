import {
  activity,
  affectedGroup,
  organization,
  source,
  theme,
  type Activity,
  type FeedPart,
  type LanguageMap,
} from '../../content/schema.js';
import { ACTIVITY_KINDS, MODALITIES, type ActivityKind, type EventStatus, type Modality } from '../../content/vocabulary.js';
import { alphabetical } from '../../locale/alphabet.js';
import { primary, type Direction } from '../../locale/language.js';
import { nativeName, type Locale } from '../../locale/locale.js';
import { datesLine, placeLine, spanOf } from '../../views/activities.js';
import { countWords } from '../../views/counts.js';
import { affectedFacets, facetOf, keysOf, listWords, orderLabels, themeFacet, themesWithBroader } from '../../views/facets.js';
import { byNewest, type Filterable, type FilterRow, type ListWords } from '../../views/filters.js';
import { documentsOf, type DocumentLink } from '../../views/documents.js';
import { searchWords } from '../../views/activity-search.js';
import { asOfSpan, newestAsOf } from '../../views/record.js';
import { isWithdrawn, noticeLine, told, type Told } from '../../views/told.js';
import { languageNote, titleLine } from '../../views/translation.js';
import { dotted, inline, textFor, type Text } from '../../views/text.js';
import { kindLabel, modalityLabel } from '../../views/words.js';
import { MISSION_SORTS, type MissionLayout } from './definition.js';

/** The collections it is made from; first the one that records given alone are of. */
export const uses = { activities: activity, organizations: organization, themes: theme, affectedGroups: affectedGroup, sources: source };

/** One activity of a list, in words. */
export interface MissionRow extends FilterRow, Told {
  readonly id: string;
  readonly kind: ActivityKind;
  readonly kindLabel: string;
  readonly title: Text;
  readonly dates: string;
  /** "Amman, Jordan · In person" */
  readonly place: string;
  /** "6 participants"; empty where not stated. */
  readonly participants: string;
  /** Said where the title is not in the reader's language, and of one that the editor gave. */
  readonly languageNote: string | undefined;
  /** Where to read more, the reader's language first; its language only where that is not the title's. */
  readonly document: Omit<DocumentLink, 'label'> | undefined;
  /** First and last day, ISO 8601; a month where no more is known. */
  readonly start: string;
  readonly end: string;
  /** How many people took part; absent where not stated as one number, or withheld. */
  readonly people: number | undefined;
  /** How far it is sure that it was held, or will be; absent where the sources leave no doubt. */
  readonly eventStatus?: EventStatus | undefined;
  /** Days or spans of days of an activity to come, for a calendar; empty for what is over and where only the month is known. */
  readonly upcoming: readonly string[];
  /** What a calendar is told of it besides: what became of the record, and the notes. */
  readonly description?: string | undefined;
}

/** The collections a list is made from. */
export type MissionListFeed = FeedPart<'activities' | 'organizations' | 'themes' | 'affectedGroups' | 'sources'>;

/** All the words of a mission list, for one reader, before any filter. */
export interface MissionListView extends Filterable<MissionRow> {
  readonly lang: string;
  readonly dir: Direction;
  readonly heading: string;
  readonly words: MissionWords;
  /** Of when the activities are. */
  readonly provenance: string;
  /** The newest of these dates, ISO 8601. */
  readonly asOf: string | undefined;
}

/** The words of the list and of its picture. */
export interface MissionWords extends ListWords {
  readonly layouts: Readonly<Record<MissionLayout, string>>;
  readonly showAs: string;
  readonly showMore: string;
  readonly upcoming: string;
  readonly calendar: string;
  /** How to read the timeline. */
  readonly legend: string;
}

function missionWords(locale: Locale): MissionWords {
  const { msg } = locale;
  const labels = orderLabels(locale);
  return {
    ...listWords(
      MISSION_SORTS.map((key) => ({ key, label: labels[key] })),
      locale,
    ),
    layouts: {
      cards: msg('Cards', { id: 'missions.cards' }),
      list: msg('List', { id: 'missions.list' }),
      timeline: msg('Timeline', { id: 'missions.timeline' }),
    },
    showAs: msg('Show as', { id: 'missions.show-as' }),
    showMore: msg('Show more', { id: 'missions.more' }),
    upcoming: msg('Upcoming', { id: 'missions.upcoming' }),
    calendar: msg('Add to calendar', { id: 'missions.calendar' }),
    legend: msg(
      'The area of a circle shows how many participants there were. A ring has no published total of people: it is not stated, or given as a range, in another unit or by meeting.',
      { id: 'timeline.legend' },
    ),
  };
}

/** The same in every language, so that a choice outlives a change of language. */
const cityKey = (city: LanguageMap): string => Object.values(city)[0]!;

const sumOf = ({ participants }: Activity): number | undefined =>
  participants && 'value' in participants && participants.unit === 'people' ? participants.value : undefined;

/** Whether a calendar can have it: a day or a span of days, not a rough one. */
const isOfDays = (entry: string): boolean => /^\d{4}-\d\d-\d\d(\/\d{4}-\d\d-\d\d)?$/.test(entry);

/** Whether it will not be held on these days. */
const isOff = (status: EventStatus | undefined): boolean => status === 'postponed' || status === 'cancelled';

const descriptionOf = ({ notice, notes }: Told, note: string | undefined, locale: Locale): string | undefined =>
  [notice && noticeLine(notice, locale), note, ...(notes?.lines ?? []).map((line) => inline(line, locale))].filter(Boolean).join('\n') ||
  undefined;

/** @param today ISO 8601, for what is to come. */
function rowOf(activity: Activity, feed: MissionListFeed, locale: Locale, today: string): MissionRow {
  const {
    id,
    kind,
    title,
    dates,
    place,
    modality,
    themes = [],
    affectedGroups = [],
    originalLanguage,
    documents = [],
    participants,
    eventStatus,
  } = activity;
  const shown = textFor(title, locale, originalLanguage);
  const { start, end } = spanOf(activity);
  const said = told(activity, feed, locale);
  const note = dotted(languageNote(title, locale, originalLanguage), titleLine(activity, locale)) || undefined;
  const upcoming = !isOff(eventStatus) && end >= today ? dates.filter(isOfDays) : [];
  const [document] = documentsOf(activity, locale);
  const texts = [kindLabel(kind, locale), datesLine(activity, locale), placeLine(activity, locale)] as const;
  return {
    id,
    kind,
    kindLabel: texts[0],
    title: shown,
    dates: texts[1],
    place: texts[2],
    participants: participants ? countWords(participants, locale) : '',
    languageNote: note,
    ...said,
    document: document && {
      href: document.href,
      hreflang: document.hreflang,
      details: document.details,
      ...(primary(document.hreflang) !== primary(shown.lang) && { in: document.in }),
    },
    date: start,
    start,
    end,
    people: sumOf(activity),
    eventStatus,
    upcoming,
    description: upcoming.length ? descriptionOf(said, note, locale) : undefined,
    keys: {
      kind: [kind],
      year: [start.slice(0, 4)],
      place: place?.city ? [cityKey(place.city)] : [],
      modality: modality ? [modality] : [],
      theme: themesWithBroader(themes, feed),
      affected: affectedGroups,
      language: [...new Set([...Object.keys(title), ...documents.map(({ language }) => language)].map(primary))],
    },
    words: searchWords(activity, feed, [shown.text, ...texts], locale),
  };
}

/** What the page asks for. */
export interface MissionListScope {
  /** The only kinds to list; all where empty. */
  readonly kinds?: readonly ActivityKind[] | undefined;
}

/** The view of the activities, newest first. @param today ISO 8601. */
export function missionListView(
  feed: MissionListFeed,
  { kinds = [] }: MissionListScope,
  locale: Locale,
  today = new Date().toISOString().slice(0, 10),
): MissionListView {
  const { msg } = locale;
  const listed = feed.activities.filter((activity) => !isWithdrawn(activity) && (!kinds.length || kinds.includes(activity.kind)));
  const rows = listed.map((activity) => rowOf(activity, feed, locale, today)).sort(byNewest);
  const cities = new Map(listed.flatMap(({ place }) => (place?.city ? [[cityKey(place.city), place.city] as const] : [])));
  const order = alphabetical(locale);
  return {
    lang: locale.language,
    dir: locale.direction,
    heading: msg('Activities', { id: 'missions.heading' }),
    rows,
    searched: ['title', 'kindLabel', 'dates', 'place', 'participants'],
    words: missionWords(locale),
    facets: [
      facetOf(
        rows,
        'kind',
        msg('Kind', { id: 'missions.kind' }),
        (key) => kindLabel(key as ActivityKind, locale),
        keysOf(rows, 'kind', ACTIVITY_KINDS),
      ),
      // Rows are newest first.
      facetOf(
        rows,
        'year',
        msg('Year', { id: 'missions.year' }),
        (key) => locale.number(Number(key)),
        () => 0,
      ),
      facetOf(
        rows,
        'place',
        msg('Place', { id: 'card.place' }),
        (key) => inline(textFor(cities.get(key)!, locale), locale),
        order,
        (key) => cities.get(key),
      ),
      facetOf(
        rows,
        'modality',
        msg('Modality', { id: 'missions.modality' }),
        (key) => modalityLabel(key as Modality, locale),
        keysOf(rows, 'modality', MODALITIES),
      ),
      themeFacet(rows, feed, locale),
      ...affectedFacets(rows, feed, locale),
      facetOf(rows, 'language', msg('Language', { id: 'missions.language' }), nativeName, order),
    ],
    provenance: asOfSpan(listed, locale),
    asOf: newestAsOf(listed),
  };
}

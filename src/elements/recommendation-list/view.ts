import {
  activity,
  affectedGroup,
  disclaimer,
  organization,
  source,
  statement,
  theme,
  type FeedPart,
  type Statement,
} from '../../content/schema.js';
import { RAISED_TYPES, STATEMENT_TYPES, type StatementType } from '../../content/vocabulary.js';
import { alphabetical } from '../../locale/alphabet.js';
import type { Direction } from '../../locale/language.js';
import type { Locale } from '../../locale/locale.js';
import { str } from '../../locale/msg.js';
import { activityLabel, startOf } from '../../views/activities.js';
import { addressLines, noFollowUpOf, relationLines, uptakeLines } from '../../views/follow-up.js';
import { groupBy } from '../../views/indexes.js';
import { affectedFacets, facetOf, listWords, themeFacet, themesWithBroader } from '../../views/facets.js';
import type { Filterable, FilterRow, ListWords } from '../../views/filters.js';
import type { Grouping } from './definition.js';
import { sortOptions } from './sorts.js';
import { namesOf, newestAsOf, provenanceOfAll, sourced, type Sourced } from '../../views/record.js';
import { isWithdrawn, remarks, told, type Told } from '../../views/told.js';
import { languageNote, onlyInLine, translatedLine } from '../../views/translation.js';
import { bestLanguage, dotted, inline, isOwnLanguage, textFor, wordsIn, type Text } from '../../views/text.js';
import { statementCount } from '../../views/statement-counts.js';
import { attributionLabel, typesLabel, typeLabel, wordingLabel } from '../../views/words.js';

/** The collections it is made from; first the one that records given alone are of. */
export const uses = {
  statements: statement,
  activities: activity,
  organizations: organization,
  themes: theme,
  affectedGroups: affectedGroup,
  sources: source,
  disclaimers: disclaimer,
};

/** One statement, in words. */
export interface StatementRow extends FilterRow, Told {
  readonly id: string;
  readonly type: StatementType;
  readonly typeLabel: string;
  /** "Concern 2", to tell it from the others where a link leads to it. */
  readonly name: string;
  readonly text: Text;
  /** The parts of the statement: a proposal with its details is one proposal. */
  readonly details: readonly (Text & Told)[];
  /** Whose words these are. Always shown. */
  readonly attribution: string;
  /** Whether the editor reworded it, themes, activity, to whom addressed. */
  readonly context: string;
  /** What became of it, and how it stands to other statements. */
  readonly lines?: readonly string[] | undefined;
}

/** What a list is about, as set by the page. */
export interface ListScope {
  /** Id of the only activity to list; absent for all. */
  readonly activity?: string | undefined;
  /** Ids of the only statements to list, separated by spaces, of whatever type; each with its parts. */
  readonly items?: string | undefined;
  /** The types to list; where empty, the raised ones, or all types of the statements that `items` names. */
  readonly types?: readonly StatementType[] | undefined;
}

/** The collections a list is made from. */
export type ListFeed = FeedPart<'statements' | 'activities' | 'organizations' | 'themes' | 'affectedGroups' | 'sources' | 'disclaimers'>;

/** All the words of a recommendation list, for one reader, before any filter. */
export interface RecommendationListView extends Filterable<StatementRow>, Sourced {
  readonly lang: string;
  readonly dir: Direction;
  readonly heading: string;
  readonly words: ListWords & { readonly permalink: string };
  /** Activity and dates, where all statements are of one activity; how many there are; that none is a formal recommendation. */
  readonly context: string;
  /** Many: those out of sight are not laid out. */
  readonly isLong: boolean;
  /** What it is grouped by where nobody chooses: by type, where there are several, and it is short enough to come in one piece. */
  readonly grouping: Grouping;
  /** Said where nothing is on record, or no follow-up; and on a page in a third language. */
  readonly note: string;
  /** The other statements on record, where this list is empty: "Concerns (3)". */
  readonly others: readonly string[];
  /** The legal sentence, with what a reader should know of its record. */
  readonly disclaimer: (Text & { readonly remarks?: readonly Text[] }) | undefined;
}

function contextOf(
  statement: Statement,
  parts: readonly Statement[],
  activity: string | undefined,
  feed: ListFeed,
  locale: Locale,
): string {
  const said = (texts: readonly Text[]) => texts.map((text) => inline(text, locale));
  const language = bestLanguage(statement.text, locale);
  return dotted(
    wordingLabel([statement, ...parts], locale),
    // A group can be a theme as well.
    ...new Set([
      ...said(namesOf(statement.themes, feed.themes, (theme) => theme.label, locale)),
      ...said(namesOf(statement.affectedGroups, feed.affectedGroups, (group) => group.label, locale)),
    ]),
    activity,
    ...addressLines(statement, feed, locale),
    !isOwnLanguage(language, locale) && onlyInLine(language, locale),
  );
}

const LONG = 50;

/** "6 statements, none of them a formal recommendation" */
function countOf(number: number, noFormal: boolean, locale: Locale): string {
  const { msg } = locale;
  const count = statementCount(number, locale);
  if (!noFormal) return count;
  if (number === 1) return msg(str`${count}, not a formal recommendation`, { id: 'list.one-informal' });
  if (number === 2) return msg(str`${count}, neither of them a formal recommendation`, { id: 'list.two-informal' });
  return msg(str`${count}, none of them a formal recommendation`, { id: 'list.none-formal' });
}

/** The same in every language, so that a choice outlives a change of language. */
const attributionKey = ({ attribution: { to, role, about } = { to: 'none' as never } }: Statement): string => [to, role, about].join(' ');

/** The view of what was raised, within the scope set by the page. */
export function recommendationListView(feed: ListFeed, scope: ListScope, locale: Locale): RecommendationListView {
  const { msg } = locale;
  const { activity: only, types = [], items = '' } = scope;
  const named = new Set(wordsIn(items));
  const wanted: readonly StatementType[] = types.length ? types : named.size ? STATEMENT_TYPES : RAISED_TYPES;
  const inScope = feed.statements.filter((statement) => !isWithdrawn(statement) && (!only || statement.activity === only));
  const listed = inScope.filter(
    ({ type, id, partOf = '' }) => wanted.includes(type) && (!named.size || named.has(id) || named.has(partOf)),
  );
  const ids = new Set(listed.map(({ id }) => id));
  const top = listed.filter(({ partOf }) => !partOf || !ids.has(partOf));
  const activities = new Map(feed.activities.map((activity) => [activity.id, activity]));
  const labels = new Map([...activities].map(([id, activity]) => [id, activityLabel(activity, locale)]));
  const oneActivity = new Set(top.map(({ activity }) => activity)).size === 1 ? top[0]!.activity : undefined;

  const parts = groupBy(listed, ({ partOf }) => partOf);
  const numbers = new Map<StatementType, number>();
  const rows = top.map((statement): StatementRow => {
    const attribution = attributionLabel(statement.attribution, locale);
    const { id, type, activity, themes = [], affectedGroups = [] } = statement;
    const own = parts.get(id) ?? [];
    const lines = [...uptakeLines(statement, feed, locale), ...relationLines(statement, feed, locale)];
    const context = contextOf(statement, own, oneActivity ? undefined : labels.get(activity), feed, locale);
    const number = (numbers.get(type) ?? 0) + 1;
    numbers.set(type, number);
    return {
      id,
      type,
      typeLabel: typeLabel(type, locale),
      name: `${typeLabel(type, locale)} ${locale.number(number)}`,
      text: textFor(statement.text, locale, statement.originalLanguage),
      ...told(statement, feed, locale),
      details: own.map((part) => ({ ...textFor(part.text, locale, part.originalLanguage), ...told(part, feed, locale) })),
      attribution,
      context,
      ...(lines.length && { lines }),
      date: statement.date ?? startOf(activities.get(activity)),
      keys: {
        type: [type],
        theme: themesWithBroader(themes, feed),
        affected: affectedGroups,
        activity: [activity],
        attribution: [attributionKey(statement)],
      },
    };
  });

  const attributions = new Map(rows.map(({ keys, attribution }) => [keys['attribution']![0]!, attribution]));
  const noFormal = !named.size && wanted.includes('recommendation') && !listed.some(({ type }) => type === 'recommendation');
  const note = rows.length
    ? ''
    : noFormal
      ? msg('No formal recommendation is on record here.', { id: 'list.no-recommendation' })
      : msg('Nothing is on record here.', { id: 'list.nothing' });
  // In an interface language each statement says it for itself.
  const foreign = top[0] && isOwnLanguage(bestLanguage(top[0].text, locale), locale) && languageNote(top[0].text, locale);
  const [legal] = feed.disclaimers;
  const isLong = rows.length > LONG;
  const order = alphabetical(locale);
  const translated = new Set(listed.map((one) => translatedLine(one, bestLanguage(one.text, locale, one.originalLanguage), locale)));
  return {
    lang: locale.language,
    dir: locale.direction,
    heading: msg('What was raised', { id: 'list.heading' }),
    context: dotted(oneActivity && labels.get(oneActivity), rows.length > 0 && countOf(rows.length, noFormal, locale)),
    isLong,
    grouping: !isLong && new Set(rows.map(({ type }) => type)).size > 1 ? 'type' : 'none',
    rows,
    searched: ['typeLabel', 'text', 'details', 'attribution', 'context', 'lines'],
    words: { ...listWords(sortOptions(locale), locale), permalink: msg('Link to this statement', { id: 'list.permalink' }) },
    facets: [
      facetOf(rows, 'type', msg('Type', { id: 'list.type' }), (key) => typesLabel(key as StatementType, locale), wanted),
      themeFacet(rows, feed, locale),
      ...affectedFacets(rows, feed, locale),
      facetOf(rows, 'activity', msg('Activity', { id: 'list.activity' }), (key) => labels.get(key), order),
      facetOf(rows, 'attribution', msg('Attribution', { id: 'list.attribution' }), (key) => attributions.get(key), order),
    ],
    note: [note, noFollowUpOf(top, locale), foreign].filter(Boolean).join(' '),
    others: rows.length
      ? []
      : RAISED_TYPES.flatMap((type) => {
          const number = inScope.filter((statement) => statement.type === type && !statement.partOf).length;
          return number ? [`${typesLabel(type, locale)} (${locale.number(number)})`] : [];
        }),
    disclaimer: legal && { ...textFor(legal.text, locale), remarks: remarks(legal, feed, locale) },
    ...sourced(provenanceOfAll(listed, feed, locale, dotted(...translated)), newestAsOf(listed), locale),
  };
}

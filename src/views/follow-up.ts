import type { FeedPart, Statement } from '../content/schema.js';
import { RAISED_TYPES, type StatementRelation, type UptakeStage } from '../content/vocabulary.js';
import { formatDate } from '../locale/dates.js';
import type { Locale } from '../locale/locale.js';
import { str } from '../locale/msg.js';
import { activityLabel } from './activities.js';
import { byId, groupBy, wholeOf } from './indexes.js';
import { partyName, partyNames } from './parties.js';
import { sourceLine } from './record.js';
import { beginning } from './snippet-label.js';
import { dotted, inline, textFor } from './text.js';

/** To whom a statement was addressed, what became of it, and how it stands to others. Steps that a source tells, no grades. */

export type FollowUpFeed = FeedPart<'statements' | 'activities' | 'organizations' | 'sources'>;

const isRaised = ({ type }: Statement): boolean => RAISED_TYPES.some((raised) => raised === type);

/** Whether the sources tell what became of a statement. */
export const hasFollowUp = ({ followUp, uptake = [] }: Statement): boolean => !!followUp || uptake.length > 0;

/** Said where something was raised and the sources tell nothing more of it. */
export const noFollowUp = ({ msg }: Locale): string => msg('No follow-up is recorded in the sources.', { id: 'uptake.none' });

/** The same of several statements: of them all, or of those where nothing else is said; empty where each has one. */
export function noFollowUpOf(statements: readonly Statement[], locale: Locale): string {
  const raised = statements.filter(isRaised);
  const told = raised.filter(hasFollowUp).length;
  if (told === raised.length) return '';
  return told
    ? locale.msg('Where nothing else is said, no follow-up is recorded in the sources.', { id: 'uptake.none-else' })
    : noFollowUp(locale);
}

/** "Addressed to donors", "Received by the Deputy Special Envoy". */
export function addressLines(
  { addressedTo = [], addressees = [], receivedBy = [] }: Statement,
  feed: FollowUpFeed,
  locale: Locale,
): string[] {
  const { msg } = locale;
  const to = partyNames(
    [...addressedTo.map((organization) => ({ is: 'organization', organization }) as const), ...addressees],
    feed,
    locale,
  );
  const by = partyNames(receivedBy, feed, locale);
  return [
    ...(to ? [msg(str`Addressed to ${to}`, { id: 'list.addressed-to' })] : []),
    ...(by ? [msg(str`Received by ${by}`, { id: 'list.received-by' })] : []),
  ];
}

const stageLabel = (stage: UptakeStage, { msg }: Locale): string =>
  ({
    conveyed: msg('Conveyed', { id: 'uptake.conveyed' }),
    noted: msg('Noted', { id: 'uptake.noted' }),
    'taken-up': msg('Taken up', { id: 'uptake.taken-up' }),
    'acted-on': msg('Acted on', { id: 'uptake.acted-on' }),
  })[stage];

/** "Conveyed · 9 November 2022 · Deputy Special Envoy · Source: …", and the follow-up that has no steps. */
export function uptakeLines({ followUp, uptake = [] }: Statement, feed: FollowUpFeed, locale: Locale): string[] {
  const said = (map: Parameters<typeof textFor>[0]) => inline(textFor(map, locale), locale);
  return [
    ...(followUp ? [locale.msg(str`Follow-up: ${said(followUp)}`, { id: 'list.follow-up' })] : []),
    ...uptake.map(({ stage, date, by, note, sources }) =>
      dotted(
        stageLabel(stage, locale),
        formatDate(date, locale),
        partyName(by, feed, locale),
        note && said(note),
        sourceLine({ sources }, feed, locale),
      ),
    ),
  ];
}

const relationLabel = (relation: StatementRelation, other: string, { msg }: Locale): string =>
  ({
    repeats: msg(str`Repeats: ${other}`, { id: 'relation.repeats' }),
    details: msg(str`Goes into: ${other}`, { id: 'relation.details' }),
    'responds-to': msg(str`Responds to: ${other}`, { id: 'relation.responds-to' }),
    'taken-up-in': msg(str`Taken up at: ${other}`, { id: 'relation.taken-up-in' }),
  })[relation];

/** The same, told at the other statement. */
const inverseLabel = (relation: Exclude<StatementRelation, 'taken-up-in'>, other: string, { msg }: Locale): string =>
  ({
    repeats: msg(str`Repeated later: ${other}`, { id: 'relation.repeated' }),
    details: msg(str`More on this: ${other}`, { id: 'relation.detailed' }),
    'responds-to': msg(str`Response: ${other}`, { id: 'relation.response' }),
  })[relation];

type Relating = { readonly id: string; readonly from: Statement; readonly is: Exclude<StatementRelation, 'taken-up-in'> };

// Looked for once in all the statements there are, not for each of them.
const relating = new WeakMap<readonly Statement[], ReadonlyMap<string, readonly Relating[]>>();
/** The statements that say of themselves how they stand to this one. */
export function statementsOn(id: string, statements: readonly Statement[]): readonly Relating[] {
  let index = relating.get(statements);
  if (!index) {
    const all = statements.flatMap((from) =>
      (from.relations ?? []).flatMap((relation): Relating[] =>
        relation.is === 'taken-up-in' ? [] : [{ id: relation.statement, from, is: relation.is }],
      ),
    );
    relating.set(statements, (index = groupBy(all, ({ id: other }) => other)));
  }
  return index.get(id) ?? [];
}

/** How a statement stands to others that are in the feed: "Repeats: “The absence of…” (Beirut, 13–15 June 2022)". */
export function relationLines(statement: Statement, feed: FollowUpFeed, locale: Locale): string[] {
  const [statements, activities] = [wholeOf(feed.statements), wholeOf(feed.activities)];
  const label = (other: Statement): string => {
    const activity = byId(activities, other.activity);
    const words = beginning(other.text, locale);
    return activity ? `${words} (${activityLabel(activity, locale)})` : words;
  };
  return [
    ...(statement.relations ?? []).flatMap((relation) => {
      if (relation.is === 'taken-up-in') {
        const activity = byId(activities, relation.activity);
        return activity ? [relationLabel(relation.is, activityLabel(activity, locale), locale)] : [];
      }
      const other = byId(statements, relation.statement);
      return other ? [relationLabel(relation.is, label(other), locale)] : [];
    }),
    ...statementsOn(statement.id, statements).map(({ from, is }) => inverseLabel(is, label(from), locale)),
  ];
}

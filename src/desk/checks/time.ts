import { datesOf, isBefore } from '../../content/dates.js';
import type { Activity, Feed, Organization } from '../../content/schema.js';
import type { AnyRecord } from '../../views/shown-records.js';
import { feedLanguages } from '../feed-languages.js';
import type { DeskFinding } from './hit.js';
import { lexiconOf } from './lexicon/lexicon.js';
import { namesIn } from './lexicon/names.js';
import { atRecord } from './record-finding.js';
import { sentenceAt } from './said/sentences.js';
import { tokensOf } from './said/tokens.js';
import { textsIn } from './texts-of.js';

/** What tells of today: it grows old. Activities and what was said at them do not. */
const OF_TODAY = ['about', 'contacts', 'organizations', 'workingGroups', 'keyFigures'] as const;
/** After so many years it should have been checked again. */
const YEARS = 2;

const list = <T>(value: readonly T[] | undefined): readonly T[] => value ?? [];

/** Dates that are old, past or still to come, and partners outside their time. @param today a day of ISO 8601. */
export const timeFindings = (feed: Feed, today: string): DeskFinding[] => [
  ...old(feed, today),
  ...feed.activities.flatMap((activity) => [...held(activity, today), ...partnersOf(activity, feed)]),
  ...expired(feed, today),
];

function old(feed: Feed, today: string): DeskFinding[] {
  const limit = `${Number(today.slice(0, 4)) - YEARS}${today.slice(4)}`;
  return OF_TODAY.flatMap((name) =>
    (feed[name] as readonly (AnyRecord & { readonly asOf: string; readonly status?: string })[])
      .filter(({ asOf, status }) => isBefore(asOf, limit) && (status === undefined || status === 'current' || status === 'corrected'))
      .map(({ id, asOf }) => atRecord('date-old', 'note', name, id, 'asOf', { date: asOf })),
  );
}

/** Announced for a day that is over, or told as held on one that is still to come. */
function held({ id, dates, eventStatus }: Activity, today: string): DeskFinding[] {
  const last = dates.flatMap(datesOf).sort().at(-1)!;
  const isAnnounced = eventStatus === 'planned' || eventStatus === 'announced' || eventStatus === 'postponed';
  if (isAnnounced && isBefore(last, today)) return [atRecord('date-past', 'warning', 'activities', id, 'eventStatus', { date: last })];
  return !eventStatus && isBefore(today, last) ? [atRecord('date-coming', 'warning', 'activities', id, 'dates[0]', { date: last })] : [];
}

/** Organizations that organized or hosted an activity when they had no role. */
function partnersOf({ id, dates, organizers, hosts }: Activity, { organizations }: Feed): DeskFinding[] {
  const days = dates.flatMap(datesOf).sort();
  const [first, last] = [days[0]!, days.at(-1)!];
  return [
    ...list(organizers).map((of, i) => [of, `organizers[${i}]`] as const),
    ...list(hosts).map((of, i) => [of, `hosts[${i}]`] as const),
  ].flatMap(([of, field]) => {
    const roles = organizations.find((organization) => organization.id === of)?.roles ?? [];
    const hadOne = roles.some(({ from, until }) => !(from && isBefore(last, from)) && !(until && isBefore(until, first)));
    return roles.length && !hadOne ? [atRecord('partner-period', 'warning', 'activities', id, field, { found: of })] : [];
  });
}

/** The day on which an organization ceased to be anything to the CSSR. */
function endOf({ roles }: Organization, today: string): string | undefined {
  const ends = roles.map(({ until }) => until);
  return ends.length && ends.every((end) => end && isBefore(end, today)) ? ends.map(String).sort().at(-1) : undefined;
}

// A year or "until", "former", «سابق» in the sentence: it tells of then.
const THEN = /\p{Nd}{4}|\b(?:until|former|formerly|were|was|had)\b|(?:حتى|سابق|كان|كانت)(?!\p{L})/u;

/** Partners of then who are named in what tells of today. */
function expired(feed: Feed, today: string): DeskFinding[] {
  const ends = new Map(feed.organizations.map((organization) => [`name/${organization.id}`, endOf(organization, today)]));
  const lexicon = lexiconOf(feed);
  return (['about', 'contacts', 'disclaimers', 'workingGroups'] as const).flatMap((name) =>
    (feed[name] as readonly AnyRecord[]).flatMap((record) =>
      textsIn(record, feedLanguages(feed), new Set(['editorNotes', 'conflicts'])).flatMap(({ field, language, text }) =>
        namesIn(text, language, tokensOf(text), lexicon).flatMap(({ entry, from, to }) => {
          const date = ends.get(entry.of);
          const sentence = sentenceAt(text, from);
          if (!date || THEN.test(text.slice(sentence.from, sentence.to))) return [];
          return [atRecord('partner-expired', 'warning', name, record.id, field, { found: text.slice(from, to), language, date })];
        }),
      ),
    ),
  );
}

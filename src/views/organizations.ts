import { isBefore } from '../content/dates.js';
import type { FeedPart, Organization } from '../content/schema.js';
import type { OrganizationRole } from '../content/vocabulary.js';
import { formatDate, formatDateAfter } from '../locale/dates.js';
import type { Locale } from '../locale/locale.js';
import { str } from '../locale/msg.js';
import { remarks } from './told.js';
import { inline, textFor, type Text } from './text.js';

/** Organizations and what they are to the CSSR, each role with its period: a partner of then is not shown as one of today. */

/** An organization in one role. */
export interface RoleHolder {
  readonly id: string;
  /** "Norwegian Centre for Conflict Resolution (NOREF)" */
  readonly name: Text;
  readonly url: string | undefined;
  /** "from 2016 until 31 October 2023"; empty where no date is known. */
  readonly period: string;
  /** What became of the record, where sources differ, and what the editor adds: "The only implementing partner from …". */
  readonly notes: readonly Text[];
}
/** @typeParam Holder what is known of each. */
export interface RoleGroup<Holder = RoleHolder> {
  readonly role: OrganizationRole;
  readonly label: string;
  readonly holders: readonly Holder[];
}
/** With the record of the organization. */
export type RecordedHolder = RoleHolder & { readonly record: Organization; readonly isFormer: boolean };

type Term = Organization['roles'][number];

/**
 * A role as the name of those who have it: Arabic tells one, two and more apart.
 *
 * @param isMixed whether some of them have it no more.
 */
export function organizationRoleLabel(role: OrganizationRole, number: number, locale: Locale, isMixed = false): string {
  const { msg } = locale;
  switch (role) {
    case 'oversight':
      return msg('Oversight and guidance', { id: 'partners.oversight' });
    case 'implementing-partner': {
      if (isMixed) return msg('Implementing partners, current and former', { id: 'partners.implementing.mixed' });
      const many = msg('Implementing partners', { id: 'partners.implementing' });
      const two = msg('Implementing partners', { id: 'partners.implementing.two' });
      const one = msg('Implementing partner', { id: 'partners.implementing.one' });
      return locale.plural(number, { zero: many, one, two, few: many, many, other: many });
    }
    case 'donor':
      return msg('Supported by', { id: 'partners.donors' });
    case 'host':
      return msg('Hosted by', { id: 'card.hosts' });
  }
}

/** "since 2016", "until 31 October 2023", "from 2016 until 31 October 2023"; a single day is given as such. */
export function periodWords({ from, until }: Term, locale: Locale): string {
  const { msg } = locale;
  if (from === until) return from ? formatDate(from, locale) : '';
  const [start, end] = [from, until].map((date) => date && formatDateAfter(date, locale));
  if (!start) return msg(str`until ${end}`, { id: 'period.until' });
  return end ? msg(str`from ${start} until ${end}`, { id: 'period.from-until' }) : msg(str`since ${start}`, { id: 'period.since' });
}

const heldOn = ({ from, until }: Term, day: string): boolean => !(from && isBefore(day, from)) && !(until && isBefore(until, day));

function nameOf({ name, abbreviation }: Organization, locale: Locale): Text {
  const full = textFor(name, locale);
  const short = abbreviation && textFor(abbreviation, locale);
  return !short || short.text === full.text ? full : { ...full, text: `${full.text} (${inline(short, locale)})` };
}

/**
 * The organizations in each of these roles, in the order of the roles; a role that no one has is left out.
 *
 * @param day ISO 8601 in any precision: only those who held the role then; all where empty.
 */
export function organizationsByRole(
  feed: FeedPart<'organizations' | 'sources'>,
  roles: readonly OrganizationRole[],
  locale: Locale,
  day = '',
): RoleGroup<RecordedHolder>[] {
  return roles.flatMap((role) => {
    const holders = feed.organizations.flatMap((record) =>
      record.roles
        .filter((term) => term.role === role && (!day || heldOn(term, day)))
        .map((term): RecordedHolder => ({
          id: record.id,
          name: nameOf(record, locale),
          url: record.url,
          period: periodWords(term, locale),
          notes: remarks(record, feed, locale),
          record,
          isFormer: !day && !!term.until && isBefore(term.until, record.asOf),
        })),
    );
    const former = holders.filter(({ isFormer }) => isFormer).length;
    const isMixed = former > 0 && former < holders.length;
    return holders.length ? [{ role, label: organizationRoleLabel(role, holders.length, locale, isMixed), holders }] : [];
  });
}

/** The groups as a reader sees them, without the records. */
export const withoutRecords = (groups: readonly RoleGroup<RecordedHolder>[]): RoleGroup[] =>
  groups.map((group) => ({
    ...group,
    holders: group.holders.map(({ id, name, url, period, notes }) => ({ id, name, url, period, notes })),
  }));

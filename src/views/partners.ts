import { str } from '@lit/localize/internal/str-tag.js';
import type { FeedPart, Organization } from '../content/schema.js';
import { ORGANIZATION_ROLES, type OrganizationRole } from '../content/vocabulary.js';
import { formatDate } from '../locale/dates.js';
import type { Direction } from '../locale/language.js';
import type { Locale } from '../locale/locale.js';
import { asOfLine, remarks, sourceLine } from './record.js';
import { dotted, inline, textFor, type Text } from './text.js';

export interface Partner {
  readonly id: string;
  readonly name: Text;
  readonly href: string | undefined;
  /** "from 2016 until 31 October 2023"; empty where no date is known. */
  readonly period: string;
  readonly remarks: readonly Text[];
}

export interface PartnerGroup {
  readonly label: string;
  readonly partners: readonly Partner[];
}

/** What the page asks for. */
export interface PartnersScope {
  /** Day, month or year of ISO 8601: only those who held a role then. */
  readonly on?: string | undefined;
  /** The roles to show, apart by spaces; where absent, all but hosts of single activities. */
  readonly roles?: string | undefined;
}

/** Who oversees, implements and supports the CSSR, for one reader. */
export interface PartnersView {
  readonly lang: string;
  readonly dir: Direction;
  readonly heading: string;
  /** Of which day this is, where the page asks for one. */
  readonly context: string;
  readonly groups: readonly PartnerGroup[];
  readonly provenance: string;
  /** As-of date of the oldest record shown, ISO 8601. */
  readonly asOf: string;
}

type Term = Organization['roles'][number];
type Held = readonly [Organization, Term];

function groupLabel(role: OrganizationRole, number: number, locale: Locale): string {
  const { msg } = locale;
  switch (role) {
    case 'oversight':
      return msg('Oversight and guidance', { id: 'partners.oversight' });
    case 'implementing-partner': {
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

/** Compares dates of different precision: 2016 and 2016-05 are not apart. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

const heldOn = ({ from, until }: Term, day: string): boolean => !(from && isBefore(day, from)) && !(until && isBefore(until, day));

function periodOf({ from, until }: Term, day: string, locale: Locale): string {
  const { msg } = locale;
  // Who is named under a day, but not known to have begun by then, is not claimed to have.
  if (!from && !until) return day && msg('dates not stated', { id: 'partners.undated' });
  if (from === until) return formatDate(from!, locale);
  return [
    from && msg(str`from ${formatDate(from, locale)}`, { id: 'partners.from' }),
    until && msg(str`until ${formatDate(until, locale)}`, { id: 'partners.until' }),
  ]
    .filter(Boolean)
    .join(' ');
}

/** "Norwegian Centre for Conflict Resolution (NOREF)" */
function nameOf({ name, abbreviation }: Organization, locale: Locale): Text {
  const full = textFor(name, locale);
  const short = abbreviation && textFor(abbreviation, locale);
  return !short || short.text === full.text ? full : { ...full, text: `${full.text} (${inline(short, locale)})` };
}

export function partnersView(
  feed: FeedPart<'organizations' | 'sources'>,
  { on = '', roles = '' }: PartnersScope,
  locale: Locale,
): PartnersView | undefined {
  const { msg } = locale;
  const day = /^\d{4}(-\d\d){0,2}$/.test(on) ? on : '';
  const wanted = ORGANIZATION_ROLES.filter((role) => (roles.trim() ? roles.split(/\s+/).includes(role) : role !== 'host'));
  const heldAs = (role: OrganizationRole) =>
    feed.organizations.flatMap((organization) =>
      organization.roles.filter((term) => term.role === role && (!day || heldOn(term, day))).map((term): Held => [organization, term]),
    );
  const held = wanted.map((role) => [role, heldAs(role)] as const).filter(([, terms]) => terms.length);
  const records = held.flatMap(([, terms]) => terms.map(([organization]) => organization));
  const [oldest] = [...records].sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
  if (!oldest) return undefined;
  const sources = [...new Set(records.flatMap((record) => record.sources))];
  return {
    lang: locale.language,
    dir: locale.direction,
    heading: msg('Oversight, implementation and support', { id: 'partners.heading' }),
    context: day && msg(str`Roles as of ${formatDate(day, locale)}`, { id: 'partners.on' }),
    groups: held.map(([role, terms]) => ({
      label: groupLabel(role, terms.length, locale),
      partners: terms.map(([organization, term]) => ({
        id: organization.id,
        name: nameOf(organization, locale),
        href: organization.url,
        period: periodOf(term, day, locale),
        remarks: remarks(organization, locale),
      })),
    })),
    provenance: dotted(sourceLine({ ...oldest, sources }, feed, locale), asOfLine(oldest, locale)),
    asOf: oldest.asOf,
  };
}

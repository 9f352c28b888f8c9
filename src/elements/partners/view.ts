import { dateOf } from '../../content/dates.js';
import { organization, source, type FeedPart } from '../../content/schema.js';
import { PARTNER_ROLES, type OrganizationRole } from '../../content/vocabulary.js';
import { formatDateAfter } from '../../locale/dates.js';
import type { Direction } from '../../locale/language.js';
import type { Locale } from '../../locale/locale.js';
import { str } from '../../locale/msg.js';
import { organizationsByRole, withoutRecords, type RecordedHolder, type RoleGroup } from '../../views/organizations.js';
import { newestAsOf, provenanceOfAll, sourced, type Sourced } from '../../views/record.js';

/** The collections it is made from; first the one that records given alone are of. */
export const uses = { organizations: organization, sources: source };

/** What the page asks for. */
export interface PartnersScope {
  /** Day, month or year of ISO 8601: only those who held a role then. */
  readonly on?: string | undefined;
  /** The roles to show; where empty, all but hosts of single activities. */
  readonly roles?: readonly OrganizationRole[] | undefined;
}

/** Who oversees, implements and supports the CSSR, for one reader. */
export interface PartnersView extends Sourced {
  readonly lang: string;
  readonly dir: Direction;
  readonly heading: string;
  /** Of which day this is, where the page asks for one. */
  readonly context: string;
  readonly groups: readonly RoleGroup[];
}

/** Who holds which role, with the records. */
export function partnersByRole(
  feed: FeedPart<'organizations' | 'sources'>,
  { on, roles = [] }: PartnersScope,
  locale: Locale,
): RoleGroup<RecordedHolder>[] {
  const day = dateOf(on) ?? '';
  const undated = day && locale.msg('dates not stated', { id: 'partners.undated' });
  return organizationsByRole(feed, roles.length ? roles : PARTNER_ROLES, locale, day).map((group) => ({
    ...group,
    // Who is named under a day, but not known to have begun by then, is not claimed to have.
    holders: group.holders.map((holder) => ({ ...holder, period: holder.period || undated })),
  }));
}

export function partnersView(feed: FeedPart<'organizations' | 'sources'>, scope: PartnersScope, locale: Locale): PartnersView | undefined {
  const { msg } = locale;
  const day = dateOf(scope.on);
  const groups = partnersByRole(feed, scope, locale);
  const records = groups.flatMap(({ holders }) => holders.map(({ record }) => record));
  const asOf = newestAsOf(records);
  if (asOf === undefined) return undefined;
  return {
    lang: locale.language,
    dir: locale.direction,
    heading: msg('Oversight, implementation and support', { id: 'partners.heading' }),
    context: day ? msg(str`Roles as of ${formatDateAfter(day, locale)}`, { id: 'partners.on' }) : '',
    groups: withoutRecords(groups),
    ...sourced(provenanceOfAll(records, feed, locale), asOf, locale),
  };
}

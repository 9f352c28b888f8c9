import { str } from '@lit/localize/internal/str-tag.js';
import type { FeedPart, Organization } from '../content/schema.js';
import type { OrganizationRole } from '../content/vocabulary.js';
import { formatDate } from '../locale/dates.js';
import type { Locale } from '../locale/locale.js';
import { textFor, type Text } from './text.js';

/** Organizations and what they are to the CSSR, each role with its period: a partner of then is not shown as one of today. */

/** An organization in one role. */
export interface RoleHolder {
  /** With the short name in brackets, where there is one in the same language. */
  readonly name: Text;
  readonly url: string | undefined;
  /** "from 2016 until 31 October 2023"; empty where no date is known. */
  readonly period: string;
  /** What the editor adds: "The only implementing partner from …". */
  readonly notes: readonly Text[];
}
export interface RoleGroup {
  readonly role: OrganizationRole;
  readonly label: string;
  readonly holders: readonly RoleHolder[];
}

/** A role as the name of those who have it. */
export const organizationRoleWord = (role: OrganizationRole, { msg }: Locale): string =>
  ({
    oversight: msg('Oversight and guidance', { id: 'organization.oversight' }),
    'implementing-partner': msg('Implementing partners', { id: 'organization.implementing-partner' }),
    donor: msg('Donors', { id: 'organization.donor' }),
    host: msg('Hosts', { id: 'organization.host' }),
  })[role];

/** "since 2016", "until 31 October 2023", "from 2016 until 31 October 2023"; a single day is given as such. */
export function periodWords({ from, until }: Organization['roles'][number], locale: Locale): string {
  const { msg } = locale;
  const [start, end] = [from, until].map((date) => date && formatDate(date, locale));
  if (start === end) return start ?? '';
  if (!start) return msg(str`until ${end}`, { id: 'period.until' });
  return end ? msg(str`from ${start} until ${end}`, { id: 'period.from-until' }) : msg(str`since ${start}`, { id: 'period.since' });
}

/** The organizations in each of these roles, in the order of the roles; a role that no one has is left out. */
export function organizationsByRole(
  { organizations }: FeedPart<'organizations'>,
  roles: readonly OrganizationRole[],
  locale: Locale,
): RoleGroup[] {
  return roles.flatMap((role) => {
    const holders = organizations.flatMap((organization) =>
      organization.roles
        .filter((held) => held.role === role)
        .map((held): RoleHolder => {
          const name = textFor(organization.name, locale);
          const short = organization.abbreviation && textFor(organization.abbreviation, locale);
          return {
            name: short && short.lang === name.lang && short.text !== name.text ? { ...name, text: `${name.text} (${short.text})` } : name,
            url: organization.url,
            period: periodWords(held, locale),
            notes: (organization.editorNotes ?? []).map((note) => textFor(note, locale)),
          };
        }),
    );
    return holders.length ? [{ role, label: organizationRoleWord(role, locale), holders }] : [];
  });
}

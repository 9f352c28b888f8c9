import type { FeedPart, Party } from '../content/schema.js';
import type { Locale } from '../locale/locale.js';
import { byId, wholeOf } from './indexes.js';
import { inline, textFor } from './text.js';
import { roleLabel } from './words.js';

/** Who did something, or to whom something was addressed: by name where it is a body, by role where it is a person. */

/** "EEAS", "Deputy Special Envoy", "donors"; empty for an organization that is not in the feed. */
export function partyName(party: Party, { organizations }: FeedPart<'organizations'>, locale: Locale): string {
  const said = (map: Parameters<typeof textFor>[0]) => inline(textFor(map, locale), locale);
  switch (party.is) {
    case 'organization': {
      const found = byId(wholeOf(organizations), party.organization);
      return found ? said(found.abbreviation ?? found.name) : '';
    }
    case 'official':
      return roleLabel(party.role, party.gender, locale);
    case 'other':
      return said(party.label);
  }
}

/** Their names, in a list; empty where none is known. */
export const partyNames = (parties: readonly Party[], feed: FeedPart<'organizations'>, locale: Locale): string =>
  locale.list(parties.map((party) => partyName(party, feed, locale)).filter(Boolean));

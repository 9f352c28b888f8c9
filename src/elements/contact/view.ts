import { contact, source, type Contact, type FeedPart } from '../../content/schema.js';
import type { Direction } from '../../locale/language.js';
import type { Locale } from '../../locale/locale.js';
import { chosen, provenanceLine, sourced, type Sourced } from '../../views/record.js';
import { remarks } from '../../views/told.js';
import type { ItemsScope } from '../../views/scope.js';
import { textFor, type Text } from '../../views/text.js';

/** The collections it is made from; first the one that records given alone are of. */
export const uses = { contacts: contact, sources: source };

export interface ContactEntry extends Sourced {
  readonly label: Text;
  readonly href: string;
  /** The address as people write it, left-to-right in every language. */
  readonly address: string;
  readonly remarks: readonly Text[];
}

/** Who answers, and how, for one reader. */
export interface ContactView {
  readonly lang: string;
  readonly dir: Direction;
  readonly heading: string;
  readonly entries: readonly ContactEntry[];
  /** Said where there is no contact. */
  readonly none: string;
}

/** "ose-cssr@un.org" of `mailto:ose-cssr@un.org?subject=…`, "cssrweb.org/en" of `https://cssrweb.org/en/`. */
export const addressOf = (link: string): string => link.replace(/^(tel:|https:\/\/|mailto:([^?]*).*)/, '$2').replace(/\/$/, '');

function entryOf(record: Contact, feed: FeedPart<'sources'>, locale: Locale): ContactEntry {
  const label = textFor(record.label, locale, record.originalLanguage);
  return {
    label,
    href: record.link,
    address: addressOf(record.link),
    remarks: remarks(record, feed, locale),
    ...sourced(provenanceLine(record, feed, locale, label.lang), record.asOf, locale),
  };
}

/** @param scope ids of the contacts to show; all where empty. */
export function contactView(feed: FeedPart<'contacts' | 'sources'>, { items = '' }: ItemsScope, locale: Locale): ContactView | undefined {
  const { msg } = locale;
  const records = chosen(feed.contacts, items);
  if (items.trim() && !records.length) return undefined;
  return {
    lang: locale.language,
    dir: locale.direction,
    heading: msg('Contact', { id: 'contact.heading' }),
    entries: records.map((record) => entryOf(record, feed, locale)),
    none: msg('No contact address is published.', { id: 'contact.none' }),
  };
}

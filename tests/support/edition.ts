import { DEFINITIONS } from '../../src/elements/definitions.js';
import { asShown } from '../../src/views/shown.js';
import { VIEWS } from '../../src/elements/views.js';
import type { Feed } from '../../src/content/schema.js';
import { getLocale, type Locale } from '../../src/locale/locale.js';
import { chosenBy, type Attributes, type Definition } from '../../src/views/definition.js';
import { EDITION_FORMAT, type AnyView, type PinnedFile, type ViewFile } from '../../src/views/edition.js';
import { pinnedFacts } from '../../src/views/pinned-facts.js';
import { asOfLine } from '../../src/views/record.js';
import { viewKey } from '../../src/views/view-key.js';

type Name = keyof typeof VIEWS;
type ViewOf = (feed: Feed, chosen: object, locale: Locale, updated: string | undefined) => AnyView | undefined;

/** A file as a page gets it: what JSON cannot say is not in it. */
const sent = <T>(file: T): T => JSON.parse(JSON.stringify(file)) as T;

/** What an edition has for an element, as it is published. */
export function viewFile(element: Name, attributes: Attributes, language: string, feed: Feed): ViewFile {
  const definition: Definition = DEFINITIONS[element];
  const locale = getLocale(language);
  return sent({
    format: EDITION_FORMAT,
    element,
    key: viewKey(definition, (name) => attributes[name]),
    language,
    edition: feed.updated,
    editionLabel: asOfLine({ asOf: feed.updated }, locale),
    view: asShown((VIEWS[element] as ViewOf)(feed, chosenBy(attributes, definition.attributes), locale, feed.updated)) ?? null,
  });
}

/** What an edition tells of the records of an element. */
export function pinnedFile(element: Name, attributes: Attributes, language: string, feed: Feed): PinnedFile {
  const pinned = pinnedFacts(DEFINITIONS[element], attributes, feed, feed.updated, getLocale(language));
  return sent({ format: EDITION_FORMAT, edition: feed.updated, pinned });
}

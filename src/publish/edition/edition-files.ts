import { dateOf } from '../../content/dates.js';
import type { Issue } from '../../content/issue.js';
import type { CollectionName, Feed, LanguageMap } from '../../content/schema.js';
import { LABELS } from '../../elements/labels.js';
import { FEEDS } from '../../elements/feeds.js';
import { EDITION_LANGUAGES } from '../../locale/languages.js';
import { getLocale } from '../../locale/locale.js';
import { EDITION_FORMAT, EDITION_INDEX } from '../../views/edition.js';
import { groupBy } from '../../views/indexes.js';
import { VERSION } from '../../version.js';
import { collectionOf, definitionOf, ELEMENT_NAMES } from '../catalogue.js';
import { eachLanguage, labelOf, toldApart } from '../choices.js';
import { hasView, type ShownElement } from '../static-html.js';
import { announcedIn, type Announced } from './announced.js';
import { choiceFiles, pinnedFiles, type ChoiceFacts, type PublishedChoice } from './choice-files.js';
import type { SizeOf } from './cut-list.js';
import { decidedBy, editionChoices, keyOf, type FurtherChoice } from './edition-choices.js';
import { isImmutable, type EditionFile } from './edition-file.js';
import type { EditionIndexFile, IndexedElement } from './edition-index.js';

export interface EditionOptions {
  /** How many bytes a text has as it travels: lists are cut by it. In Node `(text) => brotliCompressSync(text).length`. */
  readonly sizeOf: SizeOf;
  /** Choices of several words that pages make; those of one word are there anyway. */
  readonly also?: readonly FurtherChoice[];
  /** The faults that were found in the feed: who shows what has records left out tells so. */
  readonly issues?: readonly Issue[];
}

/**
 * The files of an edition, one after the other, the index last: every element with everything, with each item and narrowed by each single word,
 * in each language. The same feed gives the same bytes.
 *
 * @param feed after parsing.
 * @throws {TypeError} where the feed does not say when it was last changed.
 */
export function* editionFiles(feed: Feed, options: EditionOptions): Generator<EditionFile> {
  const edition = dateOf(feed.updated);
  if (edition === undefined) throw new TypeError('the feed does not say when it was last changed: "updated" is missing');
  const announced = announcedIn(feed);
  const elements: Record<string, IndexedElement> = {};
  // What never changes may be the same for several choices.
  const written = new Set<string>();
  for (const element of ELEMENT_NAMES.filter(hasView)) {
    const files = elementFiles(element, feed, announced, options);
    let next = files.next();
    for (; !next.done; next = files.next()) {
      const { value } = next;
      if (isImmutable(value)) {
        if (written.has(value.path)) continue;
        written.add(value.path);
      }
      yield value;
    }
    if (Object.keys(next.value.choices).length) elements[element] = next.value;
  }
  const index: EditionIndexFile = {
    format: EDITION_FORMAT,
    edition,
    feed: { id: feed.id, title: feed.title },
    library: VERSION,
    languages: EDITION_LANGUAGES,
    elements,
  };
  yield { path: EDITION_INDEX, text: JSON.stringify(index) };
}

/** The files of one element. @returns what the index says of it. */
export function* elementFiles(
  element: ShownElement,
  feed: Feed,
  announced: Announced,
  { sizeOf, also = [], issues = [] }: EditionOptions,
): Generator<EditionFile, IndexedElement> {
  const definition = definitionOf(element);
  const partial = issues.some(({ collection }) => Object.hasOwn(FEEDS[element][0], collection));
  const found: { readonly key: string; readonly name: string; readonly label: LanguageMap; readonly facts: ChoiceFacts }[] = [];
  const choices = editionChoices(element, feed, also);
  for (const [key, choice] of choices) {
    const published: PublishedChoice = { element, key, attributes: choice.attributes, feed: choice.feed(), partial };
    const facts = yield* choiceFiles(published, sizeOf);
    yield* pinnedFiles(published, announced.feedFor(definition, published.feed));
    if (facts) found.push({ key, name: choice.name, label: labelOf(element, choice, published.feed), facts });
  }
  // A page may still keep what the feed has no more.
  for (const { attributes, shown } of goneFrom(element, feed, announced)) {
    const key = keyOf(element, attributes);
    if (!choices.has(key)) yield* pinnedFiles({ element, key, attributes, feed: shown, partial }, announced.feedFor(definition, shown));
  }
  const labels = toldApart(found.map(({ name, label }) => [name, label]));
  return {
    label: eachLanguage((language) => LABELS[element](getLocale(language))),
    decidedBy: decidedBy(element),
    choices: Object.fromEntries(found.map(({ key, facts }, i) => [key, { label: labels[i]!, ...facts }])),
  };
}

/** The records that an element could be told to show, one by one, and that have left the feed; with what is left of each. */
function goneFrom(element: ShownElement, feed: Feed, { gone }: Announced) {
  const { attributes, shows } = definitionOf(element);
  const own = new Set<CollectionName>(shows.map(({ collection }) => collection));
  const parts = groupBy(feed.statements, ({ partOf }) => partOf);
  return Object.entries(attributes).flatMap(([name, kind]) => {
    const collection = collectionOf(kind);
    if (!collection || !own.has(collection)) return [];
    const leftOf = (id: string) => (collection === 'statements' ? (parts.get(id) ?? []) : []);
    return gone(collection).map((id) => ({ attributes: { [name]: id }, shown: { ...feed, [collection]: leftOf(id) } }));
  });
}

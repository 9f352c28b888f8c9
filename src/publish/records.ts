import type { CollectionName } from '../content/schema.js';
import { shownRecords, type AnyRecord } from '../views/shown-records.js';
import { definitionOf } from './catalogue.js';
import type { SnippetContent } from './snippet-content.js';

/** The records whose words are in a snippet. */
export const recordsOf = ({
  element,
  attributes = {},
  feed,
}: SnippetContent): readonly (readonly [CollectionName, readonly AnyRecord[]])[] => shownRecords(definitionOf(element), attributes, feed);

/** The newest as-of date of the records shown, ISO 8601. */
export const newestDate = (content: SnippetContent): string | undefined =>
  recordsOf(content)
    .flatMap(([, records]) => records.map(({ asOf }) => String(asOf)))
    .sort()
    .at(-1);

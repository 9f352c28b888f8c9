import type { Issue } from '../content/issue.js';
import { parseCollection, type ParsedCollection } from '../content/parse.js';
import type { CollectionName, FeedPart } from '../content/schema.js';
import type { Shape } from '../content/shape.js';

/** The shapes of the collections that an element shows. Others are not read for it, and their shapes are not in its bundle. */
export type Shapes<C extends CollectionName> = Readonly<Record<C, Shape>>;

// A collection is read once, however many elements show it. The key is the list itself.
const read = new WeakMap<object, ParsedCollection>();

/** The collections of a feed for which there is a shape. */
export function readCollections<C extends CollectionName>(
  feed: object,
  shapes: Shapes<C>,
): { readonly feed: FeedPart<C>; readonly issues: readonly Issue[] } {
  let issues: readonly Issue[] = [];
  const part: Partial<Record<CollectionName, unknown>> = {};
  for (const [name, shape] of Object.entries(shapes) as [C, Shape][]) {
    const key = Object((feed as Partial<Record<C, unknown>>)[name] ?? shape) as object;
    let parsed = read.get(key);
    if (!parsed) read.set(key, (parsed = parseCollection(feed, name, shape)));
    part[name] = parsed.records;
    issues = issues.concat(parsed.issues);
  }
  return { feed: part as FeedPart<C>, issues };
}

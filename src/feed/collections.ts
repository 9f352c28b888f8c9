import type { Issue } from '../content/issue.js';
import { parseCollection, type ParsedCollection } from '../content/parse.js';
import type { CollectionName, FeedPart } from '../content/schema.js';
import type { Shape } from '../content/shape.js';

/** The shapes of the collections that an element shows. Others are not read for it, and their shapes are not in its bundle. */
export type Shapes<C extends CollectionName> = Readonly<Record<C, Shape>>;

// A collection is read once, however many elements show it.
const read = new WeakMap<object, Map<Shape, ParsedCollection>>();

/** The collections of a feed for which there is a shape. */
export function readCollections<C extends CollectionName>(
  feed: object,
  shapes: Shapes<C>,
): { readonly feed: FeedPart<C>; readonly issues: readonly Issue[] } {
  let known = read.get(feed);
  if (!known) read.set(feed, (known = new Map<Shape, ParsedCollection>()));
  const issues: Issue[] = [];
  const part: Partial<Record<CollectionName, unknown>> = {};
  for (const [name, shape] of Object.entries(shapes) as [C, Shape][]) {
    let parsed = known.get(shape);
    if (!parsed) known.set(shape, (parsed = parseCollection(feed, name, shape)));
    part[name] = parsed.records;
    issues.push(...parsed.issues);
  }
  return { feed: part as FeedPart<C>, issues };
}

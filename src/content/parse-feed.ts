import { parseCollections, type ParseResult } from './parse.js';
import { COLLECTIONS } from './schema.js';

/** Reads a whole feed: see {@link parseCollections}. */
export const parseFeed = (input: unknown): ParseResult => parseCollections(input, COLLECTIONS);

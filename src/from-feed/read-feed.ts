import { parseHead } from '../content/parse.js';
import { readJson, type Read } from '../runtime/feed/request.js';

/** Reads feed text. @throws {FeedError} if it is no JSON or no feed of a known version. */
export const readFeed: Read = (text, from) => readJson(text, from, parseHead);

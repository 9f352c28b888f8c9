import { readFileSync } from 'node:fs';
import { parseFeed } from '../../src/content/parse-feed.js';
import type { Feed } from '../../src/content/schema.js';
import { asText } from '../../src/views/shown.js';

export const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
export const readJson = (path: string): unknown => JSON.parse(read(path));

export const FEED_FILE = 'demo/content/cssr.feed.json';
export const rawFeed = (): Record<string, unknown> & { activities: Record<string, unknown>[]; statements: Record<string, unknown>[] } =>
  readJson(FEED_FILE) as ReturnType<typeof rawFeed>;
export const cssrFeed: Feed = parseFeed(rawFeed()).feed;

/** Text without what display adds: isolates, no-break spaces, word joiners. */
export const plain = (text: string): string => asText(text).replace(/[\u2066-\u2069]/g, '');

import type * as rules from './rules.js';

/** `rules.ts` for the languages that pages speak. */

export const serving: typeof rules.serving = (asked) => asked;

export const category: typeof rules.category = (value, plurals) => plurals.select(value);

export const finishDate: typeof rules.finishDate = (text) => text;

import { UNFIT } from './well-formed.js';

const HIDDEN = new RegExp(`${UNFIT.source}|[\\t\\n\\r\\u2028\\u2029]`, 'gu');

/**
 * A line for a person to read, in which control characters stand as `\\u001b`: where they acted, an id in a feed could colour, clear or rewrite
 * the terminal it is printed in.
 */
export const visible = (line: string): string =>
  line.replace(HIDDEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

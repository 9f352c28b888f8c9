import { LANGUAGES, type InterfaceLanguage } from './languages.js';
import { CATALOGUES } from './messages/index.js';
import type { MsgFn, StrResult } from './msg.js';

/**
 * Looks messages up for a reader: in the first of some languages whose catalogue has it, else as it stands in the source, in English. Builds
 * for pages have a smaller one in its place, since their calls have all wordings in them (`scripts/page-languages.ts`).
 */
export const translator =
  (_: InterfaceLanguage, languages: readonly string[]): MsgFn =>
  (template, { id }) => {
    const known = languages.filter((tag): tag is InterfaceLanguage => Object.hasOwn(LANGUAGES, tag));
    const catalogue = known.map((tag) => CATALOGUES[tag]).find((messages) => !messages || Object.hasOwn(messages, id));
    const found = catalogue?.[id] ?? template;
    if (typeof found === 'string') return found;
    // In a translation the values are the places of the source values, which may stand in another order.
    const given = (template as StrResult).values;
    const values = found === template ? given : found.values.map((place) => given[place as number]);
    return found.strings.map((text, i) => (i ? String(values[i - 1]) : '') + text).join('');
  };

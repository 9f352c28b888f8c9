import { givenIn, queryOf, readChoice } from '../../demo/studio/choice.js';
import { themeCss } from '../../src/themes/generator/css.js';
import { makeTheme } from '../../src/themes/generator/theme.js';
import { YOUR_THEME } from './stage.js';

/** In the address of Storybook values have only letters, digits, `_` and `-`: all else is written as `_3d`. */
const encode = (text: string): string =>
  [...new TextEncoder().encode(text)]
    .map((byte) => (/[a-zA-Z0-9-]/.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : `_${byte.toString(16).padStart(2, '0')}`))
    .join('');
const decode = (code: string): string => decodeURIComponent(code.replace(/_([0-9a-f]{2})/g, '%$1'));

interface LinkedTheme {
  /** The choice, for the address of Storybook. */
  readonly code: string;
  readonly name: string;
  readonly brand: string;
  readonly css: string;
}

function themeOfQuery(query: string): LinkedTheme | undefined {
  const params = new URLSearchParams(query);
  if (!params.has('brand')) return undefined;
  const given = givenIn(params);
  const choice = readChoice(given);
  if ('faults' in choice) return undefined;
  const theme = makeTheme(choice.options);
  return { code: encode(queryOf(given)), name: theme.name, brand: theme.brand, css: themeCss({ ...theme, name: YOUR_THEME }) };
}

/** The theme of a link that was copied in the theme studio; undefined where it is none. */
export const themeOfLink = (link: string): LinkedTheme | undefined => themeOfQuery(/\?([^#]*)/.exec(link.trim())?.[1] ?? '');

/** The theme that the address of Storybook has. */
export function themeOfCode(code: string): LinkedTheme | undefined {
  try {
    return themeOfLink(decode(code));
  } catch {
    // An address that someone has cut off.
    return undefined;
  }
}

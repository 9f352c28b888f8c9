import { existsSync, readFileSync } from 'node:fs';
import { elementNames } from './element-names.js';
import { SHEETS } from '../src/elements/sheets.js';
import { TEMPLATES } from '../src/elements/templates.js';
import { sheetForPages } from './static/sheet-for-pages.js';
import { evenly } from './static/weight.js';

type Name = keyof typeof SHEETS;

/** Elements whose content stands by itself; a term stands in a line of the page, and looks like that. */
export const NAMES = (Object.keys(TEMPLATES) as Name[]).filter((name) => name !== 'term');

/** Sheets in the order in which each element has them, each with those who have it. */
function sheetsInOrder(): { readonly css: string; readonly names: readonly Name[] }[] {
  const sheets = new Map<string, { readonly names: Name[]; place: number }>();
  for (const name of NAMES)
    for (const [place, { cssText }] of SHEETS[name].flat().entries()) {
      const sheet = sheets.get(cssText) ?? { names: [], place };
      sheet.names.push(name);
      sheet.place = Math.max(sheet.place, place);
      sheets.set(cssText, sheet);
    }
  return [...sheets].sort(([, a], [, b]) => a.place - b.place).map(([css, { names }]) => ({ css, names }));
}

function scopeOf(names: readonly Name[]): string {
  if (names.length === NAMES.length && names.length > 1) return '.cssr-root';
  const classes = names.map((name) => `.cssr-${name}`).join();
  return names.length > 1 ? `:is(${classes})` : classes;
}

const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** What static HTML has otherwise than its element: `src/elements/<name>/static.css`. */
const exceptionsOf = (names: readonly Name[]) =>
  names.map((name) => sheetForPages(read(`src/elements/${name}/static.css`), scopeOf([name]))).join('');

/** All tags of the library, where a sheet says `cssr-element`. */
const withTags = (css: string) =>
  css.replaceAll(
    'cssr-element',
    elementNames()
      .map((name) => `cssr-${name}`)
      .join(),
  );

const ABOUT = `/*
 * For the content inside the tags, as a page shows it without script, or before the script has run. Optional, and made of the sheets of the
 * elements, with the same tokens, so that a theme colours both. All selectors weigh as much as a class and eight tags: resets, and rules of
 * the page for tags, do not reach the content; a rule for two of its classes does. Among themselves only their order decides. As high as the
 * elements will be, but for their controls, so that what follows stays where it is.
 */
`;

/**
 * The sheet for static HTML, as it is published.
 *
 * @param names of the elements that it is for; all where absent.
 */
export function staticSheet(names: readonly Name[] = NAMES): string {
  const made = sheetsInOrder().flatMap((sheet) => {
    const wanted = sheet.names.filter((name) => names.includes(name));
    return wanted.length ? [sheetForPages(sheet.css, scopeOf(wanted.length < sheet.names.length ? wanted : sheet.names))] : [];
  });
  const parts = [read('src/publish/static/reset.css'), ...made, exceptionsOf(names), read('src/publish/static/place.css')];
  return `${ABOUT}${evenly(withTags(parts.join('\n')))}\n`;
}

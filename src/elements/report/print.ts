import { createElement, memberOf } from '../../runtime/feed/safe-document.js';
import type { Direction } from '../../locale/language.js';

/** What stands in the margins of every page. */
export interface PageMargins {
  readonly lang: string;
  readonly dir: Direction;
  readonly title: string;
  readonly source: string;
  readonly disclaimer: string;
  readonly digits: string;
}

/** A text as a CSS string. Line ends of every kind would end it, and what follows be read as rules. */
const quoted = (text: string) =>
  `"${text.replace(/[\u2066-\u2069]/g, '').replace(/["\\\0-\x1f]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;

/** A4, with title, source, disclaimer and page numbers on each page, in the digits of the language. */
function pageRules({ title, source, disclaimer, digits, dir }: PageMargins): string {
  const number = (counter: string) => `counter(${counter}, ${digits === 'arab' ? 'arabic-indic' : 'decimal'})`;
  const [start, end] = dir === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const box = (row: string, side: string, content: string, width = '') =>
    `@${row}-${side}{content:${content};font:8pt sans-serif;color:#444;direction:${dir};text-align:${side};${width}}`;
  return `@page{size:A4;margin:22mm 18mm 26mm;${[
    box('top', start, quoted(title)),
    box('top', end, quoted(source), 'width:45%'),
    box('bottom', start, quoted(disclaimer), 'width:80%'),
    box('bottom', end, `${number('page')} " / " ${number('pages')}`),
  ].join('')}}body{margin:0}`;
}

/**
 * Makes of a document a page to print: the content of an element alone, on A4. Style sheets are constructed, so that the policy of the page
 * (CSP) does not matter.
 */
export function fillPrintPage(page: Document, root: ShadowRoot, margins: PageMargins): void {
  const { CSSStyleSheet: Sheet } = page.defaultView! as unknown as typeof globalThis;
  const sheet = new Sheet();
  const own = root.adoptedStyleSheets.flatMap(({ cssRules }) => Array.from(cssRules, ({ cssText }) => cssText));
  sheet.replaceSync([...own, pageRules(margins)].join('\n'));
  page.adoptedStyleSheets = [sheet];
  Object.assign(page.documentElement, { lang: margins.lang, dir: margins.dir });
  page.title = margins.title;
  const content = root.querySelector('.root')!;
  page.body.style.fontFamily = getComputedStyle(content).fontFamily;
  page.body.append(page.importNode(content, true));
  // What is folded is not printed by every browser.
  for (const each of page.querySelectorAll('details')) each.open = true;
}

/** Prints the content of an element without the page around it. */
export function printAlone(root: ShadowRoot, margins: PageMargins): void {
  const frame = createElement('iframe');
  // Not hidden: a frame without a box is not printed by every browser.
  Object.assign(frame.style, { position: 'fixed', inset: '100% auto auto 100%', border: '0' });
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  memberOf(document, 'body').append(frame);
  fillPrintPage(frame.contentDocument!, root, margins);
  frame.contentWindow!.addEventListener('afterprint', () => setTimeout(() => frame.remove()));
  frame.contentWindow!.print();
}

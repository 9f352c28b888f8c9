import { isParsing, onParsed } from '../runtime/feed/safe-document.js';
import { upgrade } from './upgrade.js';

const KEY = Symbol.for('cssr-widgets.upgrade');

/** What a page finds as `cssr`. */
export interface CssrGlobal {
  readonly upgrade: typeof upgrade;
}

/** Upgrades the blocks of the page, now and whenever some are added. However many copies of the script there are, one watches. */
export function start(): void {
  const page = window as { [KEY]?: typeof upgrade };
  // A later copy may have registered elements that the first does not have.
  if (page[KEY]) return page[KEY]();
  page[KEY] = upgrade;
  // An element with the id `cssr` is found as `window.cssr` too; what a script of the page has put there is its own.
  if (!Object.hasOwn(window, 'cssr')) Object.defineProperty(window, 'cssr', { value: { upgrade }, configurable: true, writable: true });
  // A block that the parser is still filling would keep only what has come so far.
  if (isParsing(document)) onParsed(document, watch);
  else watch();
}

function watch(): void {
  upgrade();
  const onAdded: MutationCallback = (records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) upgrade(node);
  };
  new MutationObserver(onAdded).observe(document, { childList: true, subtree: true });
}

declare global {
  interface Window {
    cssr?: CssrGlobal;
  }
}

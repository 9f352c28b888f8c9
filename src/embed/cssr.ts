/**
 * The one line to paste (decision 5): finds what the page holds, now and later, and adds the scripts for just that, each with its hash. A page
 * that names those scripts itself saves the time of this one.
 */
import { LINKED_FEED } from '../runtime/feed/origin.js';
import { createElement, isParsing, memberOf, onParsed, queryAll } from '../runtime/feed/safe-document.js';
import { VERSION } from '../version.js';
import { isOfEdition } from '../views/edition.js';

export type { CssrGlobal } from './start.js';

/** Each script and its SHA-384, "about e1NP…,contact Ruht…"; written here by the build. */
declare const PARTS: string;
const parts = new Map(PARTS.split(',').map((part) => part.split(' ') as [string, string]));

const OWN = /\/cssr(-\d[^/]*)?\.js(\?.*)?$/;
const WANTED = `${Array.from(parts, ([name]) => `cssr-${name}`).join()},[data-cssr]`;
const added = new Set<string>();

/** The tag by which this script came, or one that says where the scripts are: `data-cssr-scripts="https://example.org/cssr/"`. */
const own = queryAll<HTMLScriptElement>('script').find(({ dataset, src }) => dataset['cssrScripts'] ?? OWN.test(src));
const folder = new URL(own?.dataset['cssrScripts'] ?? '.', own?.src || memberOf(document, 'baseURI')).href;

/** What the address of a script has to be. Pages that enforce Trusted Types allow a policy by this name, or write the tags themselves. */
const trusted = ((): ((url: string) => string) => {
  try {
    const { trustedTypes } = self as unknown as { trustedTypes: TrustedTypes };
    const policy = trustedTypes.createPolicy('cssr', { createScriptURL: (url) => url });
    return (url) => policy.createScriptURL(url);
  } catch {
    return (url) => url;
  }
})();
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/** Adds a script, once. Those added one after the other run so. */
function add(name: string): void {
  if (added.has(name)) return;
  added.add(name);
  const script = createElement('script');
  const url = `${folder}cssr-${name}-${VERSION}.js`;
  const fail = () => {
    console.warn(`cssr-widgets: ${url} was blocked, is not there, or is not what it should be`);
    // One file with every element. What it cannot show keeps the content of the page.
    add('all');
  };
  Object.assign(script, {
    integrity: `sha384-${parts.get(name)}`,
    crossOrigin: 'anonymous',
    async: false,
    nonce: own?.nonce,
    onerror: fail,
  });
  try {
    script.src = trusted(url);
    memberOf(document, 'head').append(script);
  } catch {
    console.warn("cssr-widgets: the page enforces Trusted Types: allow the policy 'cssr', or write the tags of the scripts");
  }
}

/** Adds what the elements below need that nobody has registered yet. */
function look(root: Document | Element): void {
  const found = queryAll(WANTED, root);
  if (root instanceof Element && root.matches(WANTED)) found.unshift(root);
  for (const element of found) {
    const name = element.getAttribute('data-cssr') ?? element.localName.slice(5);
    if (!parts.has(name) || customElements.get(`cssr-${name}`)) continue;
    add('core');
    const src = element.getAttribute('src') ?? element.getAttribute('data-src');
    if (src ? !isOfEdition(src) : queryAll(`${LINKED_FEED},script.cssr-feed`)[0]) add('from-feed');
    add(name);
  }
}

function start(): void {
  look(document);
  // For the check-up.
  if (location.search.includes('cssr-checkup')) add('core');
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) look(node);
  }).observe(document, { childList: true, subtree: true });
}

// A link to a feed may come after the elements.
if (isParsing(document)) onParsed(document, start);
else start();

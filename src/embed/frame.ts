/**
 * The frame page: one element, said by the fragment of its address (`#element=mission-card&item=amman-2022-11&language=ar&theme=un-ose`). The
 * fragment chooses among what the host has put in or beside this page, and brings neither another edition nor words: decision 6.
 */
import './content-elements.js';
import '../runtime/edition/index.js';
import { primary } from '../locale/language.js';
import { pageLocale } from '../locale/page-locale.js';
import type { CssrStateEvent } from '../runtime/feed/events.js';
import { NOT_BY_ADDRESS, type FrameWords } from '../views/frame.js';
import { tellWhere } from './frame-go.js';
import { tellHeight } from './frame-height.js';
import { makeElement } from './make-element.js';

const OWN = ['element', 'theme', 'scheme'];
/** A language tag: whatever else an address says there reaches no element. */
const LANGUAGE = /^[a-z]{2,3}(-\w{2,8})*$/i;
const EXAMPLE = '#element=mission-card&language=en';

const page = document.documentElement;
const place = document.querySelector('main')!;
/** By language, that of the page itself first. */
const WORDS = JSON.parse(document.querySelector('.cssr-words')!.textContent) as Readonly<Record<string, FrameWords>>;
let words: FrameWords;

function show(): void {
  // WordPress adds to the address of a frame that it has found by oEmbed.
  const [fragment, secret] = location.hash.slice(1).split('#?secret=');
  const given = new URLSearchParams(fragment);
  const name = given.get('element');
  const asked = given.get('language') ?? '';
  if (!asked.split(' ').every((tag) => LANGUAGE.test(tag))) given.delete('language');
  const language =
    pageLocale(given.get('language') ?? '')
      .languages.map(primary)
      .find((tag) => Object.hasOwn(WORDS, tag)) ?? Object.keys(WORDS)[0]!;
  words = WORDS[language]!;
  page.lang = language;
  page.dir = words.dir;
  page.dataset['cssrTheme'] = given.get('theme') ?? '';
  page.dataset['scheme'] = given.get('scheme') ?? '';
  document.title = words.title;

  const unknown = new Set([...given.keys()].filter((key) => !OWN.includes(key)));
  const element = makeElement(name ?? '', (attribute) => {
    if (NOT_BY_ADDRESS.includes(attribute)) return null;
    unknown.delete(attribute);
    return given.get(attribute);
  });
  if (element) place.replaceChildren(element);
  else say(name ? words.unknown : words.nothing, EXAMPLE);
  if (element && unknown.size)
    console.warn(`The address of this frame has what <cssr-${name}> does not take from it: ${[...unknown].join(', ')}`);
  tellHeight(secret);
}

function say(sentence: string, code?: string): void {
  const text = document.createElement('p');
  text.textContent = sentence;
  place.replaceChildren(text);
  if (code) place.append(Object.assign(document.createElement('code'), { textContent: code, dir: 'ltr' }));
}

document.addEventListener('cssr-state', ({ target, error }: CssrStateEvent) => {
  const heading = (target as Element).shadowRoot!.querySelector('[role=heading]')?.textContent.trim();
  if (heading) document.title = heading;
  // Neither in the page nor in the folder beside it; asking again does not help.
  if (error && !error.passing && /^(no-feed|status)$/.test(error.fault)) {
    say(words.missing);
    console.warn(`cssr-widgets: no edition inside or in edition/ (cssr publish): ${error.message}`);
  }
});

// A link within the frame would replace what the fragment says; any other would open in the frame.
document.addEventListener(
  'click',
  (event) => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    const href = link?.getAttribute('href');
    if (!href) return;
    if (!href.startsWith('#')) return void Object.assign(link!, { target: '_blank', rel: 'noopener noreferrer' });
    event.preventDefault();
    const { hash } = location;
    history.replaceState(null, '', href);
    dispatchEvent(new Event('hashchange'));
    history.replaceState(null, '', hash);
  },
  true,
);

addEventListener('hashchange', () => {
  if (!location.hash.startsWith('#cssr-')) show();
});
tellWhere();
show();

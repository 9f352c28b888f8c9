/**
 * The frame page: one element, said by the fragment of its address (`#element=mission-card&item=amman-2022-11&language=ar&theme=un-ose`), so that it
 * never reaches the log of a server.
 *
 * The fragment chooses among what the host has put in or beside this page. It brings neither another feed nor words: whoever passes on a
 * link could else show words of his own under the address of the host.
 */
import './content-elements.js';
import { ways } from '../runtime/content-source.js';
import { FEED } from '../from-feed/way.js';
import { getLocale } from '../locale/locale.js';
import { frameWords, NOT_BY_ADDRESS } from '../views/frame.js';
import { tellWhere } from './frame-go.js';
import { tellHeight } from './frame-height.js';
import { makeElement } from './make-element.js';

const OWN = ['element', 'theme', 'scheme'];
/** A language tag, which is shown where its language has no name. */
const LANGUAGE = /^[a-z]{2,3}(-\w{2,8})*$/i;
const EXAMPLE = '#element=mission-card&language=en';

ways.push(FEED);

const page = document.documentElement;
const place = document.querySelector('main')!;

function show(): void {
  // WordPress adds to the address of a frame that it has found by oEmbed.
  const [fragment, secret] = location.hash.slice(1).split('#?secret=');
  const given = new URLSearchParams(fragment);
  const name = given.get('element');
  if (!LANGUAGE.test(given.get('language') ?? '')) given.delete('language');
  const locale = getLocale(given.get('language') ?? 'en');
  const words = frameWords(!!name, locale);
  page.lang = locale.language;
  page.dir = locale.direction;
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
  else sayWrong(words.wrong);
  if (element && unknown.size)
    console.warn(`The address of this frame has what <cssr-${name}> does not take from it: ${[...unknown].join(', ')}`);
  tellHeight(secret);
}

function sayWrong(wrong: string): void {
  const [text, example] = [document.createElement('p'), document.createElement('code')];
  text.textContent = wrong;
  example.textContent = EXAMPLE;
  example.dir = 'ltr';
  place.replaceChildren(text, example);
}

document.addEventListener('cssr-state', ({ target }) => {
  const heading = (target as Element).shadowRoot!.querySelector('[role=heading]')?.textContent.trim();
  if (heading) document.title = heading;
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

import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { CssrStateEvent } from '../../src/runtime/feed/events.js';
import { LIMITS } from '../../src/runtime/feed/request.js';
import type { CssrMissionCard } from '../../src/elements/mission-card/mission-card.js';
import '../../src/define.js';
import { cssrFeed, faultyFeed, withAmman } from '../../stories/support/feeds.js';
import { pretendParsing, settled, show, until, visibleText, widget, widgetsIn } from '../support/browser.js';

const AMMAN = 'amman-2022-11';
const json = (feed: unknown = cssrFeed) => new Response(JSON.stringify(feed), { headers: { 'content-type': 'application/json' } });
const usual = globalThis.fetch;
const limits = { ...LIMITS };

interface Asked {
  readonly url: string;
  readonly init: RequestInit;
}
let asked: Asked[] = [];

/** Answers requests; each test has URLs of its own, since an answer is kept while the page lives. */
function answer(respond: (asked: Asked, nth: number) => Response | Promise<Response>): void {
  globalThis.fetch = (input, init = {}) => {
    const request = { url: input instanceof Request ? input.url : input.toString(), init };
    asked.push(request);
    return Promise.resolve(respond(request, asked.length));
  };
}
let unique = 0;
const newUrl = () => `https://feeds.example/${(unique += 1)}.json`;
const card = (src?: string) => html`<cssr-mission-card item=${AMMAN} .src=${src}></cssr-mission-card>`;
const inHead = (markup: string): HTMLElement => {
  const element = document.createRange().createContextualFragment(markup).firstElementChild as HTMLElement;
  document.head.append(element);
  return element;
};

describe('where an element gets its feed', () => {
  beforeEach(() => {
    asked = [];
    Object.assign(LIMITS, limits, { backoff: 5 });
  });
  afterEach(() => {
    globalThis.fetch = usual;
    document.querySelectorAll('.cssr-feed, link[rel=alternate]').forEach((element) => element.remove());
  });

  it('takes its own src first, then the feed in the page, then the one the page links to', async () => {
    const linked = newUrl();
    answer(({ url }) => json(withAmman({ title: { en: url === linked ? 'Linked' : 'Own' } })));
    inHead(`<link rel="alternate" type="application/vnd.cssr.feed+json" href="${linked}">`);
    const first = await widget<CssrMissionCard>(card());
    await until(() => first.state === 'ready');
    expect(visibleText(first)).to.contain('Linked');

    inHead(`<script type="application/json" class="cssr-feed">${JSON.stringify(withAmman({ title: { en: 'In the page' } }))}</script>`);
    expect(visibleText(await widget(card()))).to.contain('In the page');

    const own = await widget<CssrMissionCard>(card(newUrl()));
    await until(() => own.state === 'ready');
    expect(visibleText(own)).to.contain('Own');
  });

  it('is ready at once where the feed stands in the page or is given as a property: no request, nothing to load', async () => {
    inHead(`<script type="application/json" class="cssr-feed">${JSON.stringify(cssrFeed)}</script>`);
    answer(() => json());
    expect((await widget(card())).state).to.equal('ready');
    expect((await widget(html`<cssr-mission-card item=${AMMAN} .feed=${cssrFeed}></cssr-mission-card>`)).state).to.equal('ready');
    expect(asked).to.deep.equal([]);
  });

  it('makes one request for one URL, however many elements, and none again later', async () => {
    const url = newUrl();
    answer(() => json());
    const root = show(html`${card(url)}${card(url)}${card(url)}<cssr-disclaimer .src=${url}></cssr-disclaimer>`);
    await until(() => widgetsIn(root).every(({ state }) => state === 'ready'));
    const later = await widget(card(url));
    await until(() => later.state === 'ready');
    expect(asked.map((request) => request.url)).to.deep.equal([url]);
  });

  it('sends nothing of the visitor along', async () => {
    answer(() => json());
    await widget(card(newUrl()));
    expect(asked[0]!.init.credentials).to.equal('omit');
    expect(asked[0]!.init.referrerPolicy).to.equal('no-referrer');
  });

  it('tries again after a passing fault, and not after a lasting one', async () => {
    // What an element of an earlier test still asks for is not counted.
    const times = (url: string) => asked.filter((request) => request.url === url).length;
    const [busy, gone] = [newUrl(), newUrl()];
    answer(({ url }) => (times(url) < 3 ? new Response('', { status: 503 }) : json()));
    const element = await widget(card(busy));
    await until(() => element.state === 'ready');
    expect(times(busy)).to.equal(3);

    answer(() => new Response('', { status: 404 }));
    const lost = await widget(card(gone));
    await until(() => lost.state === 'failed');
    expect(times(gone)).to.equal(1);
  });

  it('gives up after the last retry, and each time waits longer', async () => {
    const times: number[] = [];
    LIMITS.backoff = 20;
    answer(() => {
      times.push(performance.now());
      throw new TypeError('offline');
    });
    const element = await widget(card(newUrl()));
    await until(() => element.state === 'failed');
    expect(times).to.have.length(1 + LIMITS.retries);
    const waits = times.slice(1).map((time, i) => time - times[i]!);
    waits.forEach((wait, i) => expect(wait).to.be.at.least(LIMITS.backoff * 2 ** i - 2));
  });

  it('tells why: time-out, status, type, size, no JSON, another version, no feed at all', async () => {
    Object.assign(LIMITS, { retries: 0, bytes: 100_000 });
    const responses: [fault: string, respond: (asked: Asked) => Response | Promise<Response>][] = [
      ['timeout', ({ init }) => new Promise((_, reject) => init.signal!.addEventListener('abort', () => reject(new Error('aborted'))))],
      ['status', () => new Response('', { status: 500 })],
      ['content-type', () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } })],
      ['too-large', () => new Response(`"${'x'.repeat(100_001)}"`, { headers: { 'content-type': 'application/json' } })],
      ['not-json', () => new Response('{', { headers: { 'content-type': 'application/json' } })],
      ['format', () => json({ version: '2.0' })],
      ['no-feed', () => json()],
    ];
    for (const [fault, respond] of responses) {
      // However slow the machine is, only what never comes is too late.
      LIMITS.timeout = fault === 'timeout' ? 30 : 60_000;
      answer(respond);
      const events: CssrStateEvent[] = [];
      const listen = (event: CssrStateEvent) => void events.push(event);
      document.addEventListener('cssr-state', listen);
      const element = await widget(card(fault === 'no-feed' ? undefined : newUrl()));
      await until(() => events.some(({ state }) => state === 'failed'), fault);
      document.removeEventListener('cssr-state', listen);
      expect(element.getAttribute('state')).to.equal('failed');
      const { error } = events.at(-1)!;
      expect(error?.fault).to.equal(fault);
      expect(error?.message).to.match(fault === 'no-feed' ? /no src/ : /feeds\.example/);
    }
  });

  it('aborts the request when the last element leaves the page, and not when one is moved', async () => {
    let signal: AbortSignal | undefined;
    answer(({ init }) => {
      signal = init.signal!;
      return new Promise(() => undefined);
    });
    const root = show(
      html`<div id="a">${card(newUrl())}</div>
        <div id="b"></div>`,
    );
    await settled(root);
    const element = widgetsIn(root)[0]!;
    root.querySelector('#b')!.append(element);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(signal!.aborted).to.equal(false);
    expect(asked).to.have.length(1);
    element.remove();
    await until(() => signal!.aborted);
  });

  it('waits for a feed that stands further down in a page still being read', async () => {
    const endPretence = pretendParsing();
    const element = await widget(card());
    expect(element.state).to.equal('loading');
    inHead(`<script type="application/json" class="cssr-feed">${JSON.stringify(cssrFeed)}</script>`);
    endPretence();
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await until(() => element.state === 'ready');
  });
});

describe('what an element tells of its state', () => {
  it('is loading, then ready, in an attribute and in events that leave shadow trees', async () => {
    answer(async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return json();
    });
    const states: string[] = [];
    const listen = ({ state }: CssrStateEvent) => void states.push(state);
    document.addEventListener('cssr-state', listen);
    const host = document.createElement('div');
    const element = document.createElement('cssr-mission-card');
    element.item = AMMAN;
    element.src = newUrl();
    host.attachShadow({ mode: 'open' }).append(element);
    show(html`${host}`);
    await until(() => states.length === 2);
    document.removeEventListener('cssr-state', listen);
    globalThis.fetch = usual;
    expect(states).to.deep.equal(['loading', 'ready']);
    expect(element.getAttribute('state')).to.equal('ready');
  });

  it('is partial, with the faults, where other records were left out, and shows its own content', async () => {
    let issues: CssrStateEvent['issues'] = [];
    const listen = (event: CssrStateEvent) => void (issues = event.issues);
    document.addEventListener('cssr-state', listen);
    const element = await widget(html`<cssr-mission-card item=${AMMAN} .feed=${faultyFeed}></cssr-mission-card>`);
    await until(() => issues.length);
    document.removeEventListener('cssr-state', listen);
    expect(element.state).to.equal('partial');
    expect(issues).to.deep.equal([{ collection: 'activities', record: 'faulty', field: 'title.en', reason: 'text' }]);
    expect(visibleText(element)).to.contain('6–7 November 2022');
  });

  it('is empty where the feed has nothing for it', async () => {
    expect((await widget(html`<cssr-mission-card item="nowhere" .feed=${cssrFeed}></cssr-mission-card>`)).state).to.equal('empty');
  });
});

describe('the content a page was made with', () => {
  const fallback = html`<p class="cssr-root">From the page. <time class="cssr-as-of" datetime="2022-12">December 2022</time></p>`;
  const filled = (src: string) => html`<cssr-mission-card item=${AMMAN} .src=${src}>${fallback}</cssr-mission-card>`;

  it('stands while the feed loads, gives way to it, and comes back with a dated note when there is none', async () => {
    let give!: (response: Response) => void;
    answer(() => new Promise((resolve) => (give = resolve)));
    const element = await widget<CssrMissionCard>(filled(newUrl()));
    expect(visibleText(element)).to.equal('From the page. December 2022');
    expect(element.querySelector('p')!.getClientRects()).to.have.length(1);
    give(json());
    await until(() => element.state === 'ready');
    expect(visibleText(element)).not.to.contain('From the page');
    expect(element.querySelector('p')!.getClientRects()).to.have.length(0);

    answer(() => new Response('', { status: 404 }));
    element.src = newUrl();
    await until(() => element.state === 'failed');
    expect(visibleText(element)).to.equal('From the page. December 2022 Could not be updated · December 2022 Try again');
    globalThis.fetch = usual;
  });

  it('is dated also where the page system knows no time element', async () => {
    answer(() => new Response('', { status: 404 }));
    const kept = html`<p>From the page. <span class="cssr-as-of" data-as-of="2022-12">December 2022</span></p>`;
    const element = await widget(html`<cssr-mission-card item=${AMMAN} .src=${newUrl()}>${kept}</cssr-mission-card>`);
    await until(() => element.state === 'failed');
    expect(visibleText(element)).to.contain('Could not be updated · December 2022');
    globalThis.fetch = usual;
  });

  it('is followed by a note in the language of the page', async () => {
    answer(() => new Response('', { status: 404 }));
    const element = await widget(html`<div lang="ar">${filled(newUrl())}</div>`);
    await until(() => element.state === 'failed');
    expect(visibleText(element)).to.contain('تعذّر التحديث · December 2022');
    globalThis.fetch = usual;
  });

  it('without any, the element says that nothing could be loaded, and tries again when asked', async () => {
    answer((_, nth) => (nth === 1 ? new Response('', { status: 404 }) : json()));
    asked = [];
    const element = await widget(card(newUrl()));
    await until(() => element.state === 'failed');
    expect(visibleText(element)).to.contain('This content could not be loaded.');
    element.shadowRoot!.querySelector('button')!.click();
    await until(() => element.state === 'ready');
    globalThis.fetch = usual;
  });
});

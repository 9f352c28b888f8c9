import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { FeedFault } from '../../src/runtime/feed/feed-error.js';
import type { CssrStateEvent } from '../../src/runtime/feed/events.js';
import { LIMITS } from '../../src/runtime/feed/request.js';
import type { CssrMissionCard } from '../../src/elements/mission-card/mission-card.js';
import '../../src/define.js';
import { cssrFeed, withAmman } from '../../stories/support/feeds.js';
import { button, inside, pretendParsing, show, until, visibleText, widget, widgetsIn } from '../support/browser.js';

const AMMAN = 'amman-2022-11';
const OWN = 'https://feeds.example';
const usual = globalThis.fetch;
const limits = { ...LIMITS };
const JSON_TYPE = { 'content-type': 'application/json' };
const json = (feed: unknown = cssrFeed) => new Response(JSON.stringify(feed), { headers: JSON_TYPE });
/** An edition of some date, told by the title of its activity. */
const edition = (updated: string) => ({ ...withAmman({ title: { en: `Edition of ${updated}` } }), updated });

interface Asked {
  readonly url: string;
  readonly cache: RequestCache | undefined;
}
let asked: Asked[] = [];
function answer(respond: (nth: number, url: string) => Response | Promise<Response>): void {
  asked = [];
  globalThis.fetch = (input, init = {}) => {
    const url = input instanceof Request ? input.url : input.toString();
    asked.push({ url, cache: init.cache });
    return Promise.resolve(respond(asked.length, url));
  };
}
let unique = 0;
const newUrl = (origin = OWN) => `${origin}/trust-${(unique += 1)}.json`;

interface Standing {
  readonly asOf?: string;
  readonly edition?: string | undefined;
}
/** A card with static HTML, as a page has it. */
const standing = (src: string, { asOf = '2022-12', edition: made }: Standing = {}) =>
  html`<div data-edition=${made ?? ''}>
    <cssr-mission-card item=${AMMAN} .src=${src}>
      <article class="cssr-root">From the page. <time class="cssr-as-of" datetime=${asOf}>Some date</time></article>
    </cssr-mission-card>
  </div>`;

const faults: FeedFault[] = [];
const keep = ({ error }: CssrStateEvent) => void (error && faults.push(error.fault));
let warned: string[] = [];
const { warn } = console;

describe('the content an element may show', () => {
  beforeEach(() => {
    Object.assign(LIMITS, limits, { backoff: 5 });
    faults.length = 0;
    warned = [];
    console.warn = (...words) => void warned.push(words.join(' '));
    document.addEventListener('cssr-state', keep);
  });
  afterEach(() => {
    globalThis.fetch = usual;
    console.warn = warn;
    document.removeEventListener('cssr-state', keep);
    document.querySelectorAll('.naming').forEach((element) => element.remove());
  });
  const inHead = (tag: 'script' | 'link', attributes: Readonly<Record<string, string>>): void => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries({ class: 'naming', ...attributes })) element.setAttribute(name, value);
    document.head.append(element);
  };

  describe('is of no earlier edition than what stands in the page', () => {
    it('of the edition that the page tells: the static HTML stays, dated, and the browser cache is passed by once', async () => {
      answer(() => json(edition('2020-01-01')));
      const element = await widget<CssrMissionCard>(standing(newUrl(), { edition: '2026-11-24' }));
      await until(() => element.state === 'failed');
      expect(faults).to.deep.equal(['older']);
      expect(visibleText(element)).to.match(/^From the page. Some date Could not be updated · Some date/);
      expect(asked.map(({ cache }) => cache)).to.deep.equal(['no-cache', 'reload']);
    });

    it('of the as-of date, where a page of before tells no edition', async () => {
      answer(() => json(edition('2020-01-01')));
      const element = await widget<CssrMissionCard>(standing(newUrl()));
      await until(() => element.state === 'failed');
      expect(visibleText(element)).to.contain('From the page.');
    });

    it('and where only the cache was old, the newer one is shown', async () => {
      answer((nth) => json(edition(nth === 1 ? '2020-01-01' : '2026-12-01')));
      const element = await widget<CssrMissionCard>(standing(newUrl(), { edition: '2026-11-24' }));
      await until(() => element.state === 'ready');
      expect(visibleText(element)).to.contain('Edition of 2026-12-01');
    });

    it('while the same edition, a newer one, and one whose date is told less exactly are shown', async () => {
      for (const updated of ['2026-11-24', '2026-12-01', '2026-11', '2026']) {
        answer(() => json(edition(updated)));
        const element = await widget<CssrMissionCard>(standing(newUrl(), { edition: '2026-11-24' }));
        await until(() => element.state === 'ready', updated);
        expect(visibleText(element)).to.contain(`Edition of ${updated}`);
      }
    });

    it('on a page kept open: what is shown stays, and it is said of when it is', async () => {
      answer((nth) => json(edition(nth === 1 ? '2026-12-01' : '2020-01-01')));
      const element = await widget<CssrMissionCard>(html`<cssr-mission-card item=${AMMAN} .src=${newUrl()}></cssr-mission-card>`);
      await until(() => element.state === 'ready');
      element.reload();
      await until(() => asked.length === 2 && /Could not be updated/.test(visibleText(element)));
      expect(visibleText(element)).to.contain('Edition of 2026-12-01');
      expect(visibleText(element)).to.contain('Could not be updated · As of 1 December 2026');
    });

    it('in a page kept open, for what is put in later with newer static HTML: it is asked for anew', async () => {
      const url = newUrl();
      answer((nth) => json(edition(nth === 1 ? '2026-11-24' : '2027-02-01')));
      const first = await widget<CssrMissionCard>(standing(url, { edition: '2026-11-24' }));
      await until(() => first.state === 'ready');
      const later = await widget<CssrMissionCard>(standing(url, { edition: '2027-01-01' }));
      await until(() => later.state === 'ready');
      expect(visibleText(later)).to.contain('Edition of 2027-02-01');
      expect(asked).to.have.length(2);
    });

    it('also where the feed is given by a script of the page, and for a pinned copy, which then says nothing', async () => {
      const given = await widget(
        html`<cssr-mission-card item=${AMMAN} data-edition="2026-11-24" .feed=${edition('2020-01-01')}
          ><article class="cssr-root">From the page.</article></cssr-mission-card
        >`,
      );
      expect(visibleText(given)).to.contain('From the page.');
      const pinned = await widget(
        html`<cssr-mission-card item=${AMMAN} data-edition="2026-11-24" pinned="aaaaaaaaaaaa" .feed=${edition('2020-01-01')}
          ><article class="cssr-root">Pinned words.</article></cssr-mission-card
        >`,
      );
      expect(visibleText(pinned)).to.equal('Pinned words.');
    });
  });

  describe('is from where the page says', () => {
    const stays = async (src: string) => {
      answer(() => json(edition('2027-01-01')));
      const element = await widget<CssrMissionCard>(standing(src));
      await until(() => element.state === 'failed', src);
      expect(faults.at(-1), src).to.equal('foreign');
      expect(visibleText(element)).to.contain('From the page.');
      expect(asked, src).to.deep.equal([]);
    };

    it('not from a stranger, not from data:, blob: or another scheme: nothing is asked, the static HTML stands', async () => {
      const stranger = 'https://stranger.example/feed.json';
      await stays(stranger);
      for (const src of [
        '//stranger.example/feed.json',
        'https:stranger.example',
        `https://stranger.example/${OWN}/`,
        `${OWN}.stranger.example/feed.json`,
        `https://feeds.example@stranger.example/feed.json`,
        'http://feeds.example/feed.json',
        'https://feeds.example:444/feed.json',
        `data:application/json,${encodeURIComponent(JSON.stringify(edition('2027-01-01')))}`,
        URL.createObjectURL(new Blob([JSON.stringify(cssrFeed)], { type: 'application/json' })),
        'about:blank',
      ])
        await stays(src);
      expect(warned.filter((line) => line.includes(stranger))).to.have.length(1);
      await stays(stranger);
      expect(
        warned.filter((line) => line.includes(stranger)),
        'said once',
      ).to.have.length(1);
      expect(warned[0]).to.contain('data-cssr-origins');
    });

    it('no button offers to ask a stranger again', async () => {
      answer(() => json());
      const element = await widget<CssrMissionCard>(standing('https://stranger.example/again.json'));
      await until(() => element.state === 'failed');
      expect(inside(element, 'button')).to.deep.equal([]);
    });

    it('from its own origin, and from those that a link, the script or data-cssr-origins names', async () => {
      inHead('link', { rel: 'alternate', type: 'application/vnd.cssr.feed+json', href: 'https://linked.example/feeds/cssr.feed.json' });
      inHead('script', { type: 'text/plain', src: 'https://scripts.example/lib/cssr-0.1.0.js' });
      inHead('script', { 'data-cssr-origins': 'https://one.example  https://two.example/' });
      for (const origin of [
        location.origin,
        'https://linked.example',
        'https://scripts.example',
        'https://one.example',
        'https://two.example',
      ]) {
        answer(() => json(edition('2027-01-01')));
        const element = await widget<CssrMissionCard>(standing(newUrl(origin)));
        await until(() => element.state === 'ready', origin);
        expect(visibleText(element)).to.contain('Edition of 2027-01-01');
      }
      expect(warned).to.deep.equal([]);
    });

    it('the attribute names nothing on what is no script', async () => {
      const root = show(html`<div data-cssr-origins="https://stranger.example">${standing('https://stranger.example/div.json')}</div>`);
      answer(() => json());
      await until(() => widgetsIn(root)[0]!.state === 'failed');
      expect(faults).to.deep.equal(['foreign']);
    });

    it('an address of the page that leads to a stranger brings nothing', async () => {
      answer(() => {
        const response = json(edition('2027-01-01'));
        Object.defineProperty(response, 'url', { value: 'https://stranger.example/feed.json' });
        return response;
      });
      const element = await widget<CssrMissionCard>(standing(newUrl()));
      await until(() => element.state === 'failed');
      expect(faults).to.deep.equal(['foreign']);
      expect(visibleText(element)).to.contain('From the page.');
    });
  });

  describe('is asked for again', () => {
    it('past the cache: retries and the button; at first the cache is asked whether it is up to date', async () => {
      answer((nth) => (nth === 1 ? new Response('', { status: 503 }) : new Response('{', { headers: JSON_TYPE })));
      const element = await widget<CssrMissionCard>(standing(newUrl()));
      await until(() => element.state === 'failed');
      expect(asked.map(({ cache }) => cache)).to.deep.equal(['no-cache', 'reload']);
      answer(() => json(edition('2027-01-01')));
      button(element, /Try again/).click();
      await until(() => element.state === 'ready');
      expect(asked.map(({ cache }) => cache)).to.deep.equal(['reload']);
      expect(visibleText(element)).to.contain('Edition of 2027-01-01');
    });

    it('by a button that stands also below static HTML, keeps the focus while it asks, and then takes the reader on', async () => {
      answer(() => new Response('', { status: 404 }));
      const element = await widget<CssrMissionCard>(standing(newUrl()));
      await until(() => element.state === 'failed');
      let give!: (response: Response) => void;
      answer(() => new Promise((resolve) => (give = resolve)));
      const again = button(element, /Try again/);
      again.focus();
      again.click();
      await until(() => /Loading/.test(visibleText(element)));
      expect(element.shadowRoot!.activeElement).to.equal(again);
      give(json(edition('2027-01-01')));
      await until(() => element.state === 'ready');
      expect(element.shadowRoot!.activeElement?.getAttribute('role')).to.equal('heading');
    });

    it('when the browser is online again', async () => {
      LIMITS.retries = 0;
      answer(() => {
        throw new TypeError('offline');
      });
      const root = show(html`${standing(newUrl())}${standing(newUrl())}`);
      await until(() => widgetsIn(root).every(({ state }) => state === 'failed'));
      answer(() => json(edition('2027-01-01')));
      dispatchEvent(new Event('online'));
      await until(() => widgetsIn(root).every(({ state }) => state === 'ready'));
      dispatchEvent(new Event('online'));
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(asked, 'once for each').to.have.length(2);
    });

    for (const [name, value] of [
      ['seconds', () => '0.2'],
      ['a date', () => new Date(Date.now() + 1500).toUTCString()],
    ] as const)
      it(`not before the server wants it (Retry-After, ${name})`, async () => {
        const times: number[] = [];
        const after = value();
        const until_ = name === 'seconds' ? Date.now() + 200 : Date.parse(after);
        answer((nth) => {
          times.push(Date.now());
          return nth === 1 ? new Response('', { status: 503, headers: { 'retry-after': after } }) : json(edition('2027-01-01'));
        });
        const element = await widget<CssrMissionCard>(standing(newUrl()));
        await until(() => element.state === 'ready');
        expect(times[1]).to.be.at.least(until_ - 5);
      });

    it('not by itself where the server wants more time than a reader waits', async () => {
      answer(() => new Response('', { status: 429, headers: { 'retry-after': '3600' } }));
      const element = await widget<CssrMissionCard>(standing(newUrl()));
      await until(() => element.state === 'failed');
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(asked).to.have.length(1);
      expect(inside(element, 'button')).to.have.length(1);
    });
  });

  it('is waited for while the page is still read, however broken what has come is', async () => {
    const end = pretendParsing();
    const script = document.createElement('script');
    Object.assign(script, { type: 'application/json', className: 'cssr-feed naming', text: '{"version":"1.0","act' });
    document.head.append(script);
    const element = await widget<CssrMissionCard>(html`<cssr-mission-card item=${AMMAN}></cssr-mission-card>`);
    expect(element.state).to.equal('loading');
    script.text = JSON.stringify(cssrFeed);
    end();
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await until(() => element.state === 'ready');
  });
});

import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define.js';
import type { CssrMissionCard } from '../../src/elements/mission-card/mission-card.js';
import type { CssrRecommendationList } from '../../src/elements/recommendation-list/recommendation-list.js';
import { VIEWS } from '../../src/elements/views.js';
import type { Feed } from '../../src/content/schema.js';
import { LIMITS } from '../../src/runtime/feed/request.js';
import { EDITION_FORMAT } from '../../src/views/edition.js';
import { cssrFeed, withAmman } from '../../stories/support/feeds.js';
import { pinnedFile, viewFile } from '../support/edition.js';
import { button, inside, until, visibleText, widget, type Widget } from '../support/browser.js';

const AMMAN = 'amman-2022-11';
const TITLES = { en: 'Outreach mission of the Civil Society Support Room to Amman', ar: 'بعثة' };
const usual = globalThis.fetch;
const limits = { ...LIMITS };
const { warn } = console;
const NAMES = Object.keys(VIEWS) as (keyof typeof VIEWS)[];
/** What some elements have to be told, to show something. */
const TOLD: Partial<Record<keyof typeof VIEWS, string>> = { term: 'cssr', quote: 'amman-2022-11-d7' };

let asked: string[] = [];
let warned: string[] = [];
let unique = 0;
/** Answers as a server that has an edition of a feed; a function may change what it has under a path. */
function serve(feed: Feed = cssrFeed, change?: (path: string) => Response | undefined): string {
  const folder = `/edition-${(unique += 1)}/`;
  asked = [];
  globalThis.fetch = (input) => {
    const path = new URL(input instanceof Request ? input.url : input.toString(), location.href).pathname.slice(folder.length);
    asked.push(path);
    return Promise.resolve(change?.(path) ?? answerOf(path, feed));
  };
  return `${folder}edition.json`;
}

const texts = new WeakMap<Feed, Map<string, string>>();
/** Made once: what makes a file is not what a page does. */
function answerOf(path: string, feed: Feed): Response {
  const made = texts.get(feed) ?? new Map<string, string>();
  texts.set(feed, made);
  if (!made.has(path)) made.set(path, JSON.stringify(fileAt(path, feed)));
  return new Response(made.get(path), { headers: { 'content-type': 'application/json' } });
}

function fileAt(path: string, feed: Feed): object {
  const [, element, key, language, pinned] = /^([a-z-]+)\/([^.]+(?:\.[^/]+?)?)\.([a-z]{2})(\.pinned)?\.json$/.exec(path) ?? [];
  const attributes: Record<string, string> = Object.fromEntries(
    key === 'all' ? [] : key!.split('_').map((part) => [part.split('.')[0]!, part.split('.').slice(1).join(' ')] as [string, string]),
  );
  return (pinned ? pinnedFile : viewFile)(element as (typeof NAMES)[number], attributes, language!, feed);
}
const json = (file: unknown) => new Response(JSON.stringify(file), { headers: { 'content-type': 'application/json' } });
const missing = () => new Response('', { status: 404 });

describe('an edition', () => {
  beforeEach(() => {
    Object.assign(LIMITS, limits, { backoff: 5 });
    warned = [];
    console.warn = (...words) => void warned.push(words.join(' '));
  });
  afterEach(() => {
    globalThis.fetch = usual;
    console.warn = warn;
    for (const script of document.querySelectorAll('script.cssr-content, link[type$="edition+json"]')) script.remove();
  });

  for (const language of ['en', 'ar'])
    for (const name of NAMES)
      it(`${name}: shows the same as of the feed (${language})`, async () => {
        const src = serve();
        const of = (given: string) => `<cssr-${name} language="${language}" item="${TOLD[name] ?? ''}" ${given}></cssr-${name}>`;
        const place = document.createElement('div');
        // Each in a place of its own: what follows another looks otherwise.
        place.innerHTML = `<div>${of('')}</div><div>${of(`src="${src}"`)}</div>`;
        const [byFeed, byEdition] = Array.from(place.children, ({ firstElementChild }) => firstElementChild) as [
          Widget & { feed: unknown },
          Widget,
        ];
        byFeed.feed = cssrFeed;
        document.body.append(place);
        await until(() => [byFeed, byEdition].every(({ state }) => state === 'ready' || state === 'empty'), name);
        await Promise.all([byFeed, byEdition].map((element) => element.updateComplete));
        const markup = ({ shadowRoot }: Element) => shadowRoot!.innerHTML.replace(/\?lit\$\d+\$|lit\$\d+\$/g, '');
        expect(markup(byEdition)).to.equal(markup(byFeed));
        expect(byEdition.state).to.equal(byFeed.state);
        expect(asked).to.have.length(1);
        place.remove();
      });

  it('is asked for one file, in the language of the page; for the other when it is wanted', async () => {
    const src = serve();
    const element = await widget<CssrMissionCard>(html`<cssr-mission-card item=${AMMAN} src=${src} language="ar"></cssr-mission-card>`);
    await until(() => element.state === 'ready');
    expect(asked).to.deep.equal([`mission-card/item.${AMMAN}.ar.json`]);
    expect(visibleText(element)).to.contain(TITLES.ar);
    element.language = 'en';
    await until(() => visibleText(element).includes(TITLES.en));
    expect(asked).to.deep.equal([`mission-card/item.${AMMAN}.ar.json`, `mission-card/item.${AMMAN}.en.json`]);
  });

  it('is asked once, however many elements show the same', async () => {
    const src = serve();
    const card = () => html`<cssr-mission-card item=${AMMAN} src=${src}></cssr-mission-card>`;
    const element = await widget<CssrMissionCard>(html`${card()}${card()}${card()}`);
    await until(() => element.state === 'ready');
    expect(asked).to.have.length(1);
  });

  it('speaks French to who reads it, and what there is to who reads another language', async () => {
    const inFrench = {
      ...viewFile('mission-card', { item: AMMAN }, 'en', withAmman({ title: { en: 'Mission à Amman' } })),
      language: 'fr',
    };
    const src = serve(cssrFeed, (path) => (path.includes('.fr.') ? json(inFrench) : undefined));
    const french = await widget<CssrMissionCard>(html`<cssr-mission-card item=${AMMAN} src=${src} language="fr"></cssr-mission-card>`);
    await until(() => french.state === 'ready');
    expect(visibleText(french)).to.contain('Mission à Amman');
    const german = await widget<CssrMissionCard>(html`<cssr-mission-card item=${AMMAN} src=${src} language="de-CH"></cssr-mission-card>`);
    await until(() => german.state === 'ready');
    expect(asked).to.deep.equal([`mission-card/item.${AMMAN}.fr.json`, `mission-card/item.${AMMAN}.en.json`]);
  });

  it('older than its script, without a language: the next is asked for', async () => {
    const src = serve(cssrFeed, (path) => (path.includes('.fr.') ? missing() : undefined));
    const element = await widget<CssrMissionCard>(html`<cssr-mission-card item=${AMMAN} src=${src} language="fr"></cssr-mission-card>`);
    await until(() => element.state === 'ready');
    expect(visibleText(element)).to.contain('6–7 November 2022');
  });

  it('newer than its script, with fields that nobody knows: is shown', async () => {
    const file = { ...viewFile('mission-card', { item: AMMAN }, 'en', cssrFeed), later: { rows: [1] } };
    const src = serve(cssrFeed, () => json({ ...file, view: { ...file.view, later: [{}] } }));
    const element = await widget<CssrMissionCard>(html`<cssr-mission-card item=${AMMAN} src=${src}></cssr-mission-card>`);
    await until(() => element.state === 'ready');
    expect(visibleText(element)).to.contain(TITLES.en);
  });

  for (const [what, file] of Object.entries({
    'of a format to come': { ...viewFile('mission-card', { item: AMMAN }, 'en', cssrFeed), format: EDITION_FORMAT + 1 },
    'that is a list': [],
    'without a view': { format: EDITION_FORMAT, view: {} },
    'whose facts are a text': {
      format: EDITION_FORMAT,
      view: { ...viewFile('mission-card', { item: AMMAN }, 'en', cssrFeed).view, facts: 'x' },
    },
    'whose title is a list of lists': {
      format: EDITION_FORMAT,
      view: { ...viewFile('mission-card', { item: AMMAN }, 'en', cssrFeed).view, title: { text: {} } },
    },
    'that would be a template': {
      format: EDITION_FORMAT,
      view: {
        ...viewFile('mission-card', { item: AMMAN }, 'en', cssrFeed).view,
        kicker: { _$litType$: 1, strings: ['<img src=x onerror=alert(1)>'], values: [] },
      },
    },
  }))
    it(`a file ${what}: the static HTML stands, and the webmaster is told why, once`, async () => {
      const src = serve(cssrFeed, () => json(file));
      const card = () => html`<cssr-mission-card item=${AMMAN} src=${src}><p class="cssr-root">From the page.</p></cssr-mission-card>`;
      const element = await widget<CssrMissionCard>(html`${card()}${card()}`);
      await until(() => element.state === 'failed');
      await element.updateComplete;
      expect(visibleText(element)).to.equal('From the page. Could not be updated Try again');
      expect(element.shadowRoot!.querySelector('img')).to.equal(null);
      expect(warned.length, warned.join('\n')).to.be.at.most(1);
    });

  it('with a link that may not be: the static HTML stands', async () => {
    const file = viewFile('mission-card', { item: AMMAN }, 'en', cssrFeed) as unknown as { view: { documents: { href: string }[] } };
    file.view.documents[0]!.href = 'javascript:alert(1)';
    const src = serve(cssrFeed, () => json(file));
    const element = await widget<CssrMissionCard>(html`<cssr-mission-card item=${AMMAN} src=${src}></cssr-mission-card>`);
    await until(() => element.state === 'failed');
    expect(inside(element, 'a')).to.deep.equal([]);
  });

  it('within the page needs no request, and what the page links to one', async () => {
    serve();
    const script = document.createElement('script');
    Object.assign(script, { type: 'application/json', className: 'cssr-content' });
    script.textContent = JSON.stringify([viewFile('mission-card', { item: AMMAN }, 'en', cssrFeed)]);
    document.head.append(script);
    const inPage = await widget<CssrMissionCard>(html`<cssr-mission-card item=${AMMAN}></cssr-mission-card>`);
    await until(() => inPage.state === 'ready');
    expect(asked).to.deep.equal([]);
    const link = document.createElement('link');
    Object.assign(link, { rel: 'alternate', type: 'application/vnd.cssr.edition+json', href: serve() });
    document.head.append(link);
    const linked = await widget<CssrRecommendationList>(html`<cssr-recommendation-list types="demand concern"></cssr-recommendation-list>`);
    await until(() => linked.state === 'ready');
    expect(asked).to.deep.equal(['recommendation-list/types.concern.demand.en.json']);
  });

  it('in Arabic with the digits of Latin has no others', async () => {
    const src = serve();
    const element = await widget<CssrMissionCard>(
      html`<cssr-mission-card item=${AMMAN} src=${src} language="ar" digits="latn"></cssr-mission-card>`,
    );
    await until(() => element.state === 'ready');
    expect(visibleText(element)).to.contain('2022').and.not.match(/[٠-٩]/);
  });

  it('in Arabic with the digits of Latin has no others, of what stands in the page too', async () => {
    const script = document.createElement('script');
    Object.assign(script, { type: 'application/json', className: 'cssr-content' });
    script.text = JSON.stringify(viewFile('mission-card', { item: AMMAN }, 'ar', cssrFeed));
    document.body.append(script);
    const element = await widget<CssrMissionCard>(html`<cssr-mission-card item=${AMMAN} language="ar" digits="latn"></cssr-mission-card>`);
    await until(() => element.state === 'ready');
    expect(visibleText(element)).to.contain('2022').and.not.match(/[٠-٩]/);
  });

  it('without the file: the static HTML stands, and comes back to life when it is there', async () => {
    let isThere = false;
    const src = serve(cssrFeed, () => (isThere ? undefined : missing()));
    const element = await widget<CssrMissionCard>(
      html`<cssr-mission-card item=${AMMAN} src=${src}><p class="cssr-root">From the page.</p></cssr-mission-card>`,
    );
    await until(() => element.state === 'failed');
    expect(visibleText(element)).to.contain('From the page.');
    isThere = true;
    button(element, /Try again/).click();
    await until(() => element.state === 'ready');
    expect(visibleText(element)).to.contain(TITLES.en);
  });

  it('tells a pinned copy what became of it, and shows the new version when it is wanted', async () => {
    const changed = withAmman({ summary: { en: 'Another summary.' } });
    const src = serve(changed);
    const element = await widget<CssrMissionCard>(
      html`<cssr-mission-card item=${AMMAN} src=${src} pinned="000000000000"><p class="cssr-root">From the page.</p></cssr-mission-card>`,
    );
    await until(() => element.state === 'ready');
    await element.updateComplete;
    expect(asked).to.deep.equal([`mission-card/item.${AMMAN}.en.pinned.json`]);
    expect(visibleText(element)).to.contain('There is a newer version of this text').and.contain('From the page.');
    button(element, /Show the current version/).click();
    await until(() => visibleText(element).includes('Another summary.'));
  });

  it('of which a list was cut: the first rows are there at once, then the others, in their order', async () => {
    const whole = viewFile('recommendation-list', {}, 'en', cssrFeed);
    const { rows } = whole.view as unknown as { rows: { id: string }[] };
    const cut = { ...whole, view: { ...whole.view, rows: rows.slice(0, 2) }, rest: ['../by-hash/a.json', '../by-hash/b.json'] };
    let give = (): void => {};
    const held = new Promise<void>((done) => (give = done));
    const src = serve(cssrFeed, (path) => {
      if (!path.startsWith('by-hash/')) return json(cut);
      const [start, end] = path.includes('a.json') ? [2, 4] : [4, undefined];
      return json({ format: EDITION_FORMAT, rows: rows.slice(start, end) });
    });
    const answer = globalThis.fetch;
    globalThis.fetch = async (...given) => {
      const response = await answer(...given);
      if (asked.at(-1)!.includes('b.json')) await held;
      return response;
    };
    const element = await widget<CssrRecommendationList>(html`<cssr-recommendation-list src=${src} permalinks></cssr-recommendation-list>`);
    const shown = () => inside(element, 'li.row').map((row) => row.dataset['id']);
    await until(() => shown().length === 4);
    give();
    await until(() => shown().length === rows.length);
    expect(shown()).to.deep.equal(rows.map(({ id }) => id));
    expect(element.state).to.equal('ready');
    expect(asked).to.deep.equal(['recommendation-list/all.en.json', 'by-hash/a.json', 'by-hash/b.json']);
  });

  it('of which the rest of a list is missing: what is there stands, and its state tells', async () => {
    const whole = viewFile('recommendation-list', {}, 'en', cssrFeed);
    const { rows } = whole.view as unknown as { rows: { id: string }[] };
    const cut = { ...whole, view: { ...whole.view, rows: rows.slice(0, 2) }, rest: ['../by-hash/a.json'] };
    const others = {
      missing: () => missing(),
      'of a wrong shape': () => json({ format: EDITION_FORMAT, rows: [{ text: {} }] }),
      'without rows': () => json({ format: EDITION_FORMAT }),
    };
    for (const [what, answer] of Object.entries(others)) {
      const src = serve(cssrFeed, (path) => (path.startsWith('by-hash/') ? answer() : json(cut)));
      const element = await widget<CssrRecommendationList>(html`<cssr-recommendation-list src=${src}></cssr-recommendation-list>`);
      await until(() => element.state === 'partial', what);
      expect(inside(element, 'li.row'), what).to.have.length(2);
    }
    const src = serve(cssrFeed, () => json({ ...cut, rest: ['https://elsewhere.example/rest.json'] }));
    const element = await widget<CssrRecommendationList>(html`<cssr-recommendation-list src=${src}></cssr-recommendation-list>`);
    await until(() => element.state === 'partial');
    expect(asked, 'and nobody else is asked for it').to.deep.equal(['recommendation-list/all.en.json']);
  });

  it('of which the rest has Arabic digits: they are those that the page asks for', async () => {
    const whole = viewFile('recommendation-list', {}, 'ar', withAmman({}));
    const { rows } = whole.view as unknown as { rows: object[] };
    const cut = { ...whole, view: { ...whole.view, rows: rows.slice(0, 2) }, rest: ['../by-hash/a.json'] };
    const last = { ...rows.at(-1), context: 'عام ٢٠٢٢' };
    const src = serve(cssrFeed, (path) => json(path.startsWith('by-hash/') ? { format: EDITION_FORMAT, rows: [last] } : cut));
    const element = await widget<CssrRecommendationList>(
      html`<cssr-recommendation-list src=${src} language="ar" digits="latn"></cssr-recommendation-list>`,
    );
    await until(() => inside(element, 'li.row').length === 3);
    expect(visibleText(element)).to.contain('عام 2022').and.not.match(/[٠-٩]/);
  });

  it('needs no formatter of Intl', async () => {
    const src = serve();
    // What makes the files is not what the page does.
    for (const name of NAMES) answerOf(`${name}/${TOLD[name] ? `item.${TOLD[name]}` : 'all'}.ar.json`, cssrFeed);
    const made: string[] = [];
    const kept = { ...Object.getOwnPropertyDescriptors(Intl) };
    const names = ['NumberFormat', 'DateTimeFormat', 'PluralRules', 'ListFormat', 'DisplayNames', 'Collator'] as const;
    for (const name of names) {
      const Formatter = Intl[name] as new () => object;
      Object.defineProperty(Intl, name, {
        configurable: true,
        value: class extends Formatter {
          constructor(...given: []) {
            super(...given);
            made.push(name);
          }
        },
      });
    }
    try {
      const place = document.createElement('div');
      place.innerHTML = NAMES.map((name) => `<cssr-${name} language="ar" src="${src}" item="${TOLD[name] ?? ''}"></cssr-${name}>`).join('');
      document.body.append(place);
      await until(() => [...place.children].every((element) => /ready|empty/.test((element as Widget).state)));
      await Promise.all([...place.children].map((element) => (element as Widget).updateComplete));
      place.remove();
    } finally {
      for (const name of names) Object.defineProperty(Intl, name, kept[name]);
    }
    expect(made).to.deep.equal([]);
  });
});

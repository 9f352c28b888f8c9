import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { findChromium, launchChromium } from '../../scripts/browser.js';
import type { FindingId } from '../../src/embed/checkup/finding.js';
import { TAGS } from '../../src/embed/checkup/page.js';
import { FINDINGS } from '../../src/embed/checkup/words/findings.js';
import { REASONS } from '../../src/content/issue.js';
import { REASONS_AR } from '../../src/embed/checkup/words/reasons.js';
import { fallbackHtml } from '../../src/outputs/fallback.js';
import { serve, type Answer } from './checkup-server.js';
import { cssrFeed, rawFeed } from './support.js';

const ITEM = 'amman-2022-11';
const LINK = '<link rel="alternate" type="application/vnd.cssr.feed+json" href="/feed.json">';
const SCRIPT = '<script src="/cssr.js" defer></script>';
const content = (tag: string, attributes = {}, language = 'en') => fallbackHtml(tag, attributes, language, cssrFeed)!;
const CARD_CONTENT = content('cssr-mission-card', { item: ITEM });
const CARD = `<cssr-mission-card item="${ITEM}">${CARD_CONTENT}</cssr-mission-card>`;
const FRAME = 'frame.html#element=mission-card&item=amman-2022-11&language=en';

interface Spec {
  readonly html?: string;
  readonly charset?: string;
  readonly head?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The page in bytes, where it is no UTF-8. */
  readonly encoding?: BufferEncoding;
}
const pageOf = ({ html = '<html lang="en" dir="ltr">', charset = '<meta charset="utf-8">', head = LINK + SCRIPT, body = CARD }: Spec) =>
  `<!doctype html>${html}<head>${charset}<title>A page</title>${head}</head><body><main><h1>News</h1>${body}</main></body></html>`;

interface Case extends Spec {
  readonly finds: readonly FindingId[];
  /** What the panel says or gives to copy. */
  readonly says?: RegExp | string;
}

describe('the table of the check-up', () => {
  it('knows every element of the library', () =>
    assert.deepEqual(
      TAGS,
      readdirSync('src/elements')
        .filter((name) => name !== 'shared')
        .map((name) => `cssr-${name}`)
        .sort(),
    ));

  it('says everything in both languages, with the same values and the same code', () => {
    const marks = (text: string) => (text.match(/\{\w+\}|`[^`]*`/g) ?? []).map((mark) => mark.replace(/[`]/g, '')).sort();
    for (const [id, { en, ar }] of Object.entries(FINDINGS))
      for (const part of ['title', 'cause', 'remedy'] as const) {
        assert.match(ar[part], /\p{Script=Arabic}/u, id);
        assert.deepEqual(new Set(marks(ar[part])), new Set(marks(en[part])), `${id} ${part}`);
      }
    assert.deepEqual(Object.keys(REASONS_AR).sort(), Object.keys(REASONS).sort());
  });
});

describe('the check-up of a page', { skip: !findChromium() && 'no Chromium' }, () => {
  const answers = new Map<string, Answer>();
  const servers: Server[] = [];
  let browser: Browser;
  let page: Page;
  /** The site of the page; another site that allows reading (CORS); one that does not. */
  let own: string;
  let open: string;
  let shut: string;
  let code: string;
  const said: string[] = [];

  before(async () => {
    assert.ok(existsSync('dist/checkup.js'), 'npm run build first');
    code = readFileSync('dist/checkup.js', 'utf8');
    const feed = JSON.stringify(rawFeed());
    answers.set('/feed.json', { body: feed, type: 'application/json' });
    answers.set('/feed.txt', { body: feed, type: 'text/plain' });
    answers.set('/login.json', { body: '<html>Sign in', type: 'application/json' });
    answers.set('/other.json', { body: '{"hello": 1}', type: 'application/json' });
    answers.set('/faulty.json', {
      body: JSON.stringify({ ...rawFeed(), terms: [{ id: 'Bad Id' }, ...(rawFeed()['terms'] as unknown[])] }),
      type: 'application/json',
    });
    const script = readFileSync('dist/cssr.js', 'utf8');
    const newer = script.replaceAll('"0.1.0"', '"9.9.9"');
    assert.notEqual(newer, script);
    answers.set('/new/cssr.js', { body: newer, type: 'text/javascript' });
    answers.set('/error/cssr.js', { body: '<html>Not found', type: 'text/html' });
    answers.set('/typed/cssr.js', { body: script, type: 'text/plain', headers: { 'x-content-type-options': 'nosniff' } });
    answers.set('/broken/cssr.js', { body: `throw new Error('x');${script}`, type: 'text/javascript' });
    answers.set('/cache/autoptimize_1.js', { body: `var a=1;\n${script}`, type: 'text/javascript' });
    answers.set('/frame.html', { body: '<!doctype html><title>x</title>' });
    for (const headers of [{}, { 'access-control-allow-origin': '*' }, {}]) {
      const { server, base } = await serve(answers, headers);
      servers.push(server);
      own ? (open ? (shut = base) : (open = base)) : (own = base);
    }
    browser = await launchChromium();
    page = await browser.newPage();
    page.on('pageerror', (error) => said.push(String(error)));
  });
  after(async () => {
    await browser?.close();
    for (const server of servers) server.close();
  });

  const put = (spec: Spec) =>
    answers.set('/page', {
      body: Buffer.from(pageOf(spec), spec.encoding ?? 'utf8'),
      type: 'text/html',
      ...(spec.headers && { headers: spec.headers }),
    });
  const done = () =>
    page.waitForFunction(() => document.querySelector('#cssr-checkup')?.shadowRoot?.querySelector('button.main'), { timeout: 20_000 });
  const inPanel = <T>(read: (root: ShadowRoot) => T) =>
    page.evaluate((text) => (0, eval)(`(${text})`)(document.querySelector('#cssr-checkup')!.shadowRoot) as T, read.toString());
  const findings = () =>
    page.$eval('#cssr-checkup', (host) =>
      [...host.shadowRoot!.querySelectorAll<HTMLElement>('.finding')].map(({ dataset }) => dataset['id']!),
    );
  const textOf = (selector = '.panel') =>
    page.$eval('#cssr-checkup', (host, one) => host.shadowRoot!.querySelector<HTMLElement>(one)!.textContent, selector);

  /** Opens a page, and pastes the check-up into its console. */
  async function check(spec: Spec) {
    put(spec);
    await page.goto(`${own}page`, { waitUntil: 'load' });
    await page.evaluate(code);
    await done();
  }

  it('finds nothing on a page that is right, and says so', async () => {
    said.length = 0;
    const list = `<cssr-disclaimer>${content('cssr-disclaimer')}</cssr-disclaimer>`;
    await check({ body: CARD + list });
    assert.deepEqual(await findings(), []);
    assert.match(await textOf('.verdict'), /2 CSSR elements found; all show their content/);
    assert.deepEqual(said, []);
  });

  const cases = (): Record<string, Case> => ({
    'a filter that took the tag out': { body: CARD_CONTENT, finds: ['tag-stripped'], says: 'data-cssr="mission-card"' },
    'a code within a paragraph': {
      body: `<p>${CARD}</p>`,
      finds: ['content-hoisted', 'no-fallback'],
      says: `data-cssr="mission-card" data-item="${ITEM}"`,
    },
    'an element that closes itself': {
      body: `<cssr-mission-card item="${ITEM}" />${CARD_CONTENT}<p>More</p><cssr-disclaimer>${content('cssr-disclaimer')}</cssr-disclaimer>`,
      finds: ['not-closed'],
      says: `<cssr-mission-card item="${ITEM}"></cssr-mission-card>`,
    },
    'code as text': { body: `${CARD}<p>&lt;cssr-mission-card item="x"&gt;</p>`, finds: ['tag-as-text'] },
    'a name that is none': { body: `${CARD}<cssr-mission-crad>x</cssr-mission-crad>`, finds: ['tag-unknown'], says: 'cssr-mission-crad' },
    'an attribute and a value that are none': {
      body: CARD.replace('item=', 'digits="roman" itme="x" item='),
      finds: ['attribute-unknown', 'attribute-value'],
      says: /itme.*roman.*arab latn/s,
    },
    'a page without any': { body: '<p>Nothing</p>', finds: ['no-elements'] },
    'an element without content': {
      body: `<cssr-mission-card item="${ITEM}"></cssr-mission-card>`,
      finds: ['no-fallback'],
      says: '<article class="cssr-card"',
    },
    'an item that is not in the feed': {
      body: '<cssr-mission-card item="nowhere">x</cssr-mission-card>',
      finds: ['element-empty'],
      says: /nowhere.*amman-2022-11/s,
    },
    'an old text': {
      body: CARD.replace(/(class="cssr-as-of" datetime=")[^"]+/, '$12021-03'),
      finds: ['snippet-old'],
      says: 'March 2021',
    },
    'no script': { head: LINK, finds: ['script-missing'] },
    'WP Rocket': {
      head: `${LINK}<script type="rocketlazyloadscript" data-rocket-src="/cssr.js"></script>`,
      finds: ['script-delayed'],
      says: /WP Rocket.*nowprocket/s,
    },
    'Cloudflare Rocket Loader': {
      head: `${LINK}<script type="0123456789abcdef01234567-text/javascript" src="/cssr.js"></script>`,
      finds: ['script-delayed'],
      says: /Cloudflare.*data-cfasync="false"/s,
    },
    Cookiebot: {
      head: `${LINK}<script type="text/plain" data-cookieconsent="marketing" src="/cssr.js"></script>`,
      finds: ['script-consent'],
      says: /Cookiebot.*data-cookieconsent="ignore"/s,
    },
    'a script of an unknown type': {
      head: `${LINK}<script type="text/x-late" src="/cssr.js"></script>`,
      finds: ['script-type'],
      says: 'text/x-late',
    },
    'a script that is not there': { head: `${LINK}<script src="/gone/cssr.js"></script>`, finds: ['script-unreachable'], says: '404' },
    'a server of the script that does not answer': {
      head: `${LINK}<script src="http://127.0.0.1:9/cssr.js"></script>`,
      finds: ['script-no-answer'],
    },
    'a script that is an error page': { head: `${LINK}<script src="/error/cssr.js"></script>`, finds: ['script-other-file'] },
    'a script of the wrong type': { head: `${LINK}<script src="/typed/cssr.js"></script>`, finds: ['script-content-type'] },
    'a wrong checksum': {
      head: `${LINK}<script src="/cssr.js" integrity="sha384-${'A'.repeat(64)}"></script>`,
      finds: ['script-integrity'],
      says: createHash('sha384').update(readFileSync('dist/cssr.js')).digest('base64'),
    },
    'a script that fails': { head: `${LINK}<script src="/broken/cssr.js"></script>`, finds: ['script-not-run'] },
    'scripts combined into one': { head: `${LINK}<script src="/cache/autoptimize_1.js" defer></script>`, finds: ['script-combined'] },
    'the script twice': { head: LINK + SCRIPT + SCRIPT, finds: ['script-twice'] },
    'two versions': {
      head: `${LINK}${SCRIPT}<script src="/new/cssr.js" defer></script>`,
      finds: ['versions'],
      says: /0\.1\.0.*9\.9\.9.*|9\.9\.9.*0\.1\.0/s,
    },
    'another copy of Lit': {
      head: `${LINK}<script>globalThis.litElementVersions=['4.0.0']</script>${SCRIPT}`,
      finds: ['lit-copies'],
    },
    'a policy against the script': {
      headers: { 'content-security-policy': "default-src 'self'; script-src 'none'" },
      finds: ['csp-script'],
      says: "script-src 'self'",
    },
    'a policy in the page against another site': {
      head: `<meta http-equiv="Content-Security-Policy" content="default-src 'self'">${LINK}<script src="${open}cssr.js"></script>`,
      finds: ['csp-script'],
      says: `script-src 'self' ${open.slice(0, -1)}`,
    },
    'a policy that asks for a nonce': {
      headers: { 'content-security-policy': "script-src 'nonce-abc' 'strict-dynamic'" },
      finds: ['csp-nonce'],
      says: 'nonce=',
    },
    'a policy against the feed': {
      headers: { 'content-security-policy': "default-src 'self'; connect-src 'none'" },
      finds: ['csp-feed'],
      says: "connect-src 'self'",
    },
    'a policy against the frame': {
      headers: { 'content-security-policy': "frame-src 'self'" },
      head: '',
      body: `<iframe title="x" src="${open}${FRAME}"></iframe>`,
      finds: ['csp-frame'],
      says: `frame-src 'self' ${open.slice(0, -1)}`,
    },
    'Trusted Types': {
      headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types other" },
      finds: ['trusted-types'],
      says: 'trusted-types other lit-html',
    },
    'no feed': { head: SCRIPT, finds: ['feed-missing'] },
    'a feed that is not there': { head: LINK.replace('/feed', '/gone') + SCRIPT, finds: ['feed-status'], says: '404' },
    'a server that does not answer': { head: LINK.replace('/feed', 'http://127.0.0.1:9/feed') + SCRIPT, finds: ['feed-unreachable'] },
    'a server that keeps other sites out': {
      head: LINK.replace('/feed', `${shut}feed`) + SCRIPT,
      finds: ['feed-cors'],
      says: 'Access-Control',
    },
    'a feed of another site': { head: LINK.replace('/feed', `${open}feed`) + SCRIPT, finds: [] },
    'a feed of the wrong type': { head: LINK.replace('feed.json', 'feed.txt') + SCRIPT, finds: ['feed-content-type'], says: 'text/plain' },
    'a page for signing in': { head: LINK.replace('/feed', '/login') + SCRIPT, finds: ['feed-not-json'], says: '<html>Sign in' },
    'some other JSON': { head: LINK.replace('/feed', '/other') + SCRIPT, finds: ['feed-not-feed'] },
    'a feed within the page that a tool rewrote': {
      head: `<script type="text/plain" class="cssr-feed">{}</script>${SCRIPT}`,
      finds: ['feed-rewritten'],
    },
    'a feed with faults': {
      head: LINK.replace('/feed', '/faulty') + SCRIPT,
      finds: ['feed-records'],
      says: 'terms/Bad Id id must be lower-case',
    },
    'a page without language': { html: '<html>', finds: ['lang-missing'], says: '<html lang="en" dir="ltr">' },
    'a page of another language': {
      body: `${CARD}<p>${'نص عربي طويل '.repeat(40)}</p>`,
      finds: ['lang-wrong'],
      says: '<html lang="ar" dir="rtl">',
    },
    'Arabic from left to right': {
      html: '<html lang="ar">',
      body: CARD.replace(CARD_CONTENT, content('cssr-mission-card', { item: ITEM }, 'ar')),
      finds: ['dir-wrong'],
      says: 'lang="ar" dir="rtl"',
    },
    'another encoding': { charset: '', finds: ['charset'], says: 'windows-1252' },
    'garbled Arabic': { body: `${CARD}<p>${Buffer.from('السلام عليكم', 'utf8').toString('latin1')}</p>`, finds: ['garbled'] },
    'a filter list': {
      head: `${LINK}${SCRIPT}<style>.social-banner{display:none!important}</style>`,
      body: CARD.replace('item=', 'class="social-banner" item='),
      finds: ['element-hidden'],
      says: 'cssr-mission-card.social-banner',
    },
    'a closed tab': { body: `<div class="tab" style="display:none">${CARD}</div>`, finds: ['around-hidden'], says: 'div.tab' },
    'a column without room': {
      head: `${LINK}${SCRIPT}<style>cssr-mission-card{block-size:0;overflow:hidden}</style>`,
      finds: ['element-without-size'],
    },
    'small text': {
      head: `${LINK}${SCRIPT}<style>html{font-size:62.5%;--cssr-sys-font-size:1rem}</style>`,
      finds: ['text-small'],
      says: '10 pixels',
    },
    'a small root that does no harm': { head: `${LINK}${SCRIPT}<style>html{font-size:62.5%}</style>`, finds: [] },
    'two lists with the same links': {
      body: ['a', 'b']
        .map(() => `<cssr-recommendation-list permalinks>${content('cssr-recommendation-list')}</cssr-recommendation-list>`)
        .join(''),
      finds: ['permalink-twice'],
    },
    'a frame without name': { head: '', body: `<iframe src="/${FRAME}"></iframe>`, finds: ['frame-title'] },
    'a frame without scripts': { head: '', body: `<iframe title="x" sandbox src="/${FRAME}"></iframe>`, finds: ['frame-sandbox'] },
    'a frame that waits for consent': {
      head: '',
      body: `<iframe title="x" src="about:blank" data-cmp-src="/${FRAME}"></iframe>`,
      finds: ['frame-held-back'],
      says: 'consentmanager',
    },
    'a frame that is right': { head: '', body: `<iframe title="x" sandbox="allow-scripts" src="/${FRAME}"></iframe>`, finds: [] },
  });

  it('finds each fault, and nothing else, on a page that has it', async () => {
    for (const [name, { finds, says, ...spec }] of Object.entries(cases())) {
      await check(spec);
      assert.deepEqual((await findings()).sort(), [...finds].sort(), name);
      const text = await textOf();
      if (typeof says === 'string') assert.ok(text.includes(says), `${name}: ${text}`);
      else if (says) assert.match(text, says, name);
    }
  });
});

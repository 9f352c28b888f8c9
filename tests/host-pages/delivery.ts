import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import type { IntegrityFile } from '../../scripts/page-files.js';
import { partFile } from '../../src/publish/script-lines.js';
import { readJson } from '../support/node.js';
import { BLOCK, CARD, ITEM, TITLE, count, exactTag, exactTags, shownText, states, tag, type Host, type Opened } from './host.js';

const ELEMENTS = ['mission-card', 'report'];
const BODY = CARD + BLOCK + tag('report', { item: ITEM });
const TRUSTED = "require-trusted-types-for 'script'; trusted-types lit-html";
const NONCE = 'cGFnZQ';

/** The ways by which scripts come into a page, each a tag or several. */
const WAYS = {
  'exact tags': exactTags.bind(undefined, ELEMENTS),
  loader: exactTag.bind(undefined, 'cssr.js'),
  'one file': exactTag.bind(undefined, 'cssr-all.js'),
} as const;
type WayName = keyof typeof WAYS;

/** How scripts come into a page, under each policy that a site may send. */
export function delivery(host: Host): void {
  const { files } = readJson('dist/integrity.json') as IntegrityFile;
  const hashOf = (file: string) => files[file]!.integrity;
  /** What each way loads. */
  const loaded: Record<WayName, readonly string[]> = {
    'exact tags': ['core', ...ELEMENTS].map(partFile),
    loader: ['cssr.js', ...['core', ...ELEMENTS].map(partFile)],
    'one file': ['cssr-all.js'],
  };
  const allWell = async ({ page, said }: Opened) => {
    assert.deepEqual(said, []);
    assert.deepEqual(await states(page), ['ready', 'ready', 'ready']);
    assert.ok(count(await shownText(page), TITLE.en) >= 2);
  };
  const staticStands = async ({ page }: Opened) => {
    assert.ok((await states(page)).every((state) => state === null));
    assert.ok(count(await shownText(page), TITLE.en) >= 2);
  };

  interface Site {
    readonly policy: (way: WayName) => string;
    readonly from?: 'elsewhere';
    readonly nonce?: string;
    readonly headers?: Readonly<Record<string, string>>;
  }
  const SITES: Readonly<Record<string, Site>> = {
    'no policy': { policy: () => '' },
    'no policy, files of another site': { policy: () => '', from: 'elsewhere' },
    "'self'": { policy: () => "script-src 'self'; connect-src 'self'" },
    'another site by name': { policy: () => `script-src ${host.server.other}; connect-src 'self'`, from: 'elsewhere' },
    'a nonce': { policy: () => `script-src 'nonce-${NONCE}'`, nonce: NONCE },
    'hashes of all': { policy: (way) => `script-src ${loaded[way].map((file) => `'${hashOf(file)}'`).join(' ')}` },
    "a nonce and 'strict-dynamic'": { policy: () => `script-src 'nonce-${NONCE}' 'strict-dynamic'`, nonce: NONCE },
    "the hash of what the page names, and 'strict-dynamic'": {
      policy: (way) =>
        `script-src ${(way === 'loader' ? ['cssr.js'] : loaded[way]).map((file) => `'${hashOf(file)}'`).join(' ')} 'strict-dynamic'`,
    },
    'Trusted Types': { policy: (way) => TRUSTED + (way === 'loader' ? ' cssr' : '') },
    'Integrity-Policy': { policy: () => '', headers: { 'integrity-policy': 'blocked-destinations=(script)' } },
  };
  for (const [name, { policy, from, nonce, headers }] of Object.entries(SITES))
    for (const way of Object.keys(WAYS) as WayName[])
      it(`${name}: ${way}`, () => {
        const origin = from && host.server.other;
        const script = WAYS[way]({ ...(origin && { origin }), ...(nonce && { nonce }) });
        const sent = policy(way);
        return host.visit(BODY, { script, headers: { ...headers, ...(sent && { 'content-security-policy': sent }) } }, allWell);
      });

  it('Trusted Types without a policy for the loader: the static HTML stands, and the console says what to do', () =>
    host.visit(BODY, { script: WAYS.loader(), headers: { 'content-security-policy': TRUSTED } }, async (opened) => {
      await staticStands(opened);
      assert.ok(
        opened.said.some((line) => line.includes("allow the policy 'cssr', or write the tags of the scripts")),
        String(opened.said),
      );
    }));

  it('only the loader is allowed: the static HTML stands, and the console says what was blocked', () => {
    const headers = { 'content-security-policy': `script-src '${hashOf('cssr.js')}'` };
    return host.visit(BODY, { script: WAYS.loader(), headers }, async (opened) => {
      await staticStands(opened);
      assert.ok(opened.said.some((line) => line.includes(`${partFile('core')} was blocked, is not there, or is not what it should be`)));
    });
  });

  /** A site whose files are in part others than they should be. */
  const changed = (folder: string, names: readonly string[]): string => {
    const everything = ['cssr.js', ...['core', 'all', ...ELEMENTS].map(partFile)];
    for (const file of everything) {
      const code = readFileSync(`dist/${file}`, 'utf8');
      host.server.files.set(`${folder}${file}`, names.includes(file) ? `window.tampered = true;${code}` : code);
    }
    return folder;
  };
  const untouched = ({ page }: Opened) => page.evaluate(() => 'tampered' in window).then((tampered) => assert.equal(tampered, false));
  const CARD_FILE = partFile('mission-card');

  it('a file was tampered with: exact tags: it does not run, its elements keep the static HTML, the others are well', () =>
    host.visit(BODY, { script: exactTags(ELEMENTS, { folder: changed('/one/', [CARD_FILE]) }) }, async (opened) => {
      assert.deepEqual(await states(opened.page), [null, 'ready']);
      assert.ok(count(await shownText(opened.page), TITLE.en) >= 2);
      await untouched(opened);
    }));

  it('a file was tampered with: the loader takes the one file with all', () =>
    host.visit(BODY, { script: exactTag('cssr.js', { folder: changed('/two/', [CARD_FILE]) }) }, async (opened) => {
      assert.deepEqual(await states(opened.page), ['ready', 'ready', 'ready']);
      assert.ok(opened.said.some((line) => line.includes(`${CARD_FILE} was blocked`)));
      await untouched(opened);
    }));

  it('the core is not there: the loader takes the one file with all', () => {
    const folder = changed('/three/', []);
    host.server.files.delete(`${folder}${partFile('core')}`);
    return host.visit(BODY, { script: exactTag('cssr.js', { folder }) }, async ({ page }) =>
      assert.deepEqual(await states(page), ['ready', 'ready', 'ready']),
    );
  });

  it('all files were tampered with: nothing runs, and the static HTML stands', () =>
    host.visit(
      BODY,
      { script: exactTag('cssr.js', { folder: changed('/four/', ['core', 'all', ...ELEMENTS].map(partFile)) }) },
      async (opened) => {
        await staticStands(opened);
        await untouched(opened);
      },
    ));

  it('what comes later brings its script, and only that', () =>
    host.visit(CARD, {}, async ({ page, requests, said }) => {
      const before = requests.length;
      await page.$eval('body', (body, html) => body.insertAdjacentHTML('beforeend', html), tag('report', { item: ITEM }));
      await page.waitForSelector('cssr-report[state=ready]');
      assert.deepEqual(requests.slice(before), [`/dist/${partFile('report')}`, `/edition/report/item.${ITEM}.en.json`]);
      assert.deepEqual(said, []);
    }));
}

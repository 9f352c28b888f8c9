import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import type { Browser } from 'puppeteer-core';
import { findChromium, launchChromium, PATIENCE } from '../../scripts/browser.js';
import { zipFolder } from '../../scripts/integrations/files.js';
import { writeWebFolder } from '../../scripts/site/web-folder.js';
import { COMMANDS } from '../../src/cli/commands.js';
import { called } from '../../src/cli/program.js';
import { directionOf } from '../../src/locale/language.js';
import { cssrFeed as feed } from '../support/node.js';
import { serve, type Served } from './server.js';

const PAGES = { en: 'docs/embedding.md', ar: 'docs/embedding.ar.md' } as const;
type Language = keyof typeof PAGES;
const LANGUAGES = Object.keys(PAGES) as Language[];

/** The first code of a kind in a page of the docs, as it can be copied there. */
function codeIn(path: string, kind: string): string {
  const [, indent = '', code = ''] = new RegExp(`^( *)\`\`\`${kind}\\n([^]*?)\\n *\`\`\``, 'm').exec(readFileSync(path, 'utf8'))!;
  return code.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
}

/** What the page tells to paste, with and without the content between the tags: what goes into the head, and what goes to its place. */
const apart = (lines: string): readonly [head: string, body: string] => {
  const head = lines.split('\n').filter((line) => /^<(link|script)\b/.test(line));
  return [head.join('\n'), lines.split('\n').slice(head.length).join('\n')];
};

/** A page that somebody wrote by hand. */
const pageWith = (language: Language, [head, body]: readonly [string, string]) => `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<title>A page</title>
<link rel="icon" href="data:,">
${head}
</head>
<body>
<h1>A page</h1>
${body}
</body>
</html>`;

describe('a webmaster with a browser and a way to upload files', { skip: !findChromium() && 'no Chromium' }, () => {
  let root: string;
  let served: Served;
  let browser: Browser;

  before(async () => {
    assert.ok(existsSync('dist/demo/index.html'), 'npm run build && npm run demo:build first');
    const made = mkdtempSync(join(tmpdir(), 'cssr-web-'));
    await writeWebFolder(join(made, 'cssr'), feed);
    zipFolder(join(made, 'cssr'), join(made, 'cssr-web.zip'));
    // What was unpacked is uploaded to the root of a site.
    root = mkdtempSync(join(tmpdir(), 'cssr-site-'));
    for (const [name, bytes] of Object.entries(unzipSync(readFileSync(join(made, 'cssr-web.zip'))))) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), bytes);
    }
    rmSync(made, { recursive: true });
    served = await serve(root, '/');
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    await served?.close();
    if (root) rmSync(root, { recursive: true });
  });

  /** Opens an address; gives the page with what the browser said of it. */
  async function open(path: string) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('response', (response) => response.ok() || response.status() === 304 || said.push(`${response.status()} ${response.url()}`));
    page.on('request', (request) => /^http/.test(request.url()) && !request.url().startsWith(served.base) && said.push(request.url()));
    await page.goto(served.base + path, { waitUntil: 'load' });
    return { page, said, close: () => context.close() };
  }
  const put = (name: string, html: string) => writeFileSync(join(root, name), html);

  /** What the check-up found, by the ids of the findings, in the language of the page; the address of the page asks for it. */
  async function findings(name: string, language: Language): Promise<readonly string[]> {
    const { page, said, close } = await open(`${name}?cssr-checkup`);
    await page.waitForFunction(() => document.querySelector('#cssr-checkup')?.shadowRoot?.querySelector('textarea'), { polling: 50 });
    const [lang, ids, isGood] = await page.$eval('#cssr-checkup', ({ shadowRoot }) => [
      shadowRoot!.querySelector<HTMLElement>('[role=dialog]')!.lang,
      [...shadowRoot!.querySelectorAll<HTMLElement>('.finding')].map(({ dataset }) => dataset['id']!),
      !!shadowRoot!.querySelector('.verdict.good'),
    ]);
    assert.deepEqual([lang, isGood, said], [language, true, []]);
    await close();
    return ids as string[];
  }

  it('finds in the archive one folder, with what the page says is in it', () => {
    assert.deepEqual(readdirSync(root), ['cssr']);
    const names = readdirSync(join(root, 'cssr'));
    for (const language of LANGUAGES) {
      const rows = [...readFileSync(PAGES[language], 'utf8').matchAll(/^ {3}\| (?=.*`)([^|]*)\|/gm)].slice(1);
      const listed = rows.flatMap(([, cell]) => [...cell!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!.replace(/\/$/, '')));
      const isListed = (name: string) => listed.some((each) => (each.endsWith('*') ? name.startsWith(each.slice(0, -1)) : name === each));
      assert.deepEqual(
        names.filter((name) => !isListed(name) && name !== 'LICENSES.txt'),
        [],
      );
      for (const name of listed) assert.ok(name.endsWith('*') || names.includes(name), name);
    }
  });

  for (const language of LANGUAGES) {
    it(`${language}: pastes the lines of ${PAGES[language]}, and the page lives`, async () => {
      put(`lines-${language}.html`, pageWith(language, apart(codeIn(PAGES[language], 'html'))));
      const { page, said, close } = await open(`lines-${language}.html`);
      await page.waitForSelector('cssr-mission-card[state=ready]');
      const text = await page.$eval('cssr-mission-card', (card) => card.shadowRoot!.textContent);
      assert.match(text, language === 'ar' ? /عمّان/ : /Amman/);
      assert.ok((await page.$eval('cssr-mission-card', (card) => getComputedStyle(card).getPropertyValue('--cssr-sys-brand'))).trim());
      assert.deepEqual(said, []);
      await close();
      // All is well, but that nothing stands between the tags: which is what the page says of these lines.
      assert.deepEqual(await findings(`lines-${language}.html`, language), ['no-static-html']);
    });

    it(`${language}: pastes what the command of that page writes, and the check-up finds nothing`, async () => {
      const command = /npx cssr-widgets snippet (.*)/.exec(readFileSync(PAGES[language], 'utf8'))![1]!;
      const out = join(root, 'snippet.txt');
      const log = console.log;
      console.log = () => {};
      const words = command.replace('--language en', `--language ${language}`).split(' ');
      try {
        await called(COMMANDS, ['snippet', ...words, '--out', out]).run();
      } finally {
        console.log = log;
      }
      const lines = apart(readFileSync(out, 'utf8'));
      assert.match(lines[0], / src="\/cssr\/cssr-core-[\d.]+\.js"/);
      put(`snippet-${language}.html`, pageWith(language, lines));
      const { page, said, close } = await open(`snippet-${language}.html`);
      await page.waitForSelector('cssr-mission-card[state=ready]');
      assert.deepEqual(said, []);
      await close();
      assert.deepEqual(await findings(`snippet-${language}.html`, language), []);
    });
  }

  it('is told by README.html whether all files have arrived, also the check-up, which no page misses', async () => {
    const told = async () => {
      const { page, said, close } = await open('cssr/README.html');
      await page.waitForFunction(() => [...document.querySelectorAll('.arrived')].every(({ textContent }) => textContent));
      await page.waitForFunction(() => document.querySelectorAll('cssr-mission-card[state=ready]').length === 2);
      const words = await page.$$eval('.arrived', (all) => all.map(({ textContent }) => textContent));
      assert.match(await page.$eval('pre code', ({ textContent }) => textContent), /src="\/cssr\/cssr\.js"/);
      await close();
      return { words, said };
    };
    assert.deepEqual(await told(), { words: ['All files of the folder are here.', 'ملفات المجلد كلها هنا.'], said: [] });
    const gone = ['checkup.js', 'themes/ocha.css'];
    const kept = gone.map((name) => readFileSync(join(root, 'cssr', name)));
    for (const name of gone) rmSync(join(root, 'cssr', name));
    assert.deepEqual((await told()).words, [
      'These files are not here; upload them: checkup.js, themes/ocha.css',
      'ملفات ناقصة ينبغي رفعها: checkup.js، themes/ocha.css',
    ]);
    // The page itself says no more than its address, where webmasters do not look; but it lives.
    put('silent.html', pageWith('en', apart(codeIn(PAGES.en, 'html'))));
    const { page, said, close } = await open('silent.html?cssr-checkup');
    await page.waitForSelector('cssr-mission-card[state=ready]');
    while (!said.some((line) => line.includes('/cssr/checkup.js'))) await new Promise((done) => setTimeout(done, 50));
    await close();
    gone.forEach((name, index) => writeFileSync(join(root, 'cssr', name), kept[index]!));
  });

  it('may put the folder elsewhere: README.html then writes the lines with its own address', async () => {
    const other = await serve(root, '/sites/default/');
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.goto(`${other.base}cssr/README.html`);
    await page.waitForFunction(() => document.querySelector('.arrived')!.textContent);
    const lines = await page.$eval('pre code', ({ textContent }) => textContent);
    assert.equal(lines.match(/"\/sites\/default\/cssr\//g)?.length, 3);
    assert.doesNotMatch(lines, /"\/cssr\//);
    await page.close();
    await other.close();
  });
});

import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { findChromium, launchChromium, PATIENCE } from '../../scripts/browser.js';

/** What the server of sources needs, and nothing that is built. */
const SOURCES = ['src', 'demo', 'scripts', 'package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts', 'xliff'];

/** A page of each kind. */
const PAGES = ['index', 'index.html?cssr-checkup', 'ngo-arabic', 'site/ar/index', 'frames', 'studio', 'snippets-ar', 'no-script'];

describe('npm start, in a copy where nothing was built', { skip: !findChromium() && 'no Chromium' }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'cssr-start-'));
  let server: ChildProcess;
  let browser: Browser;
  let base: string;

  before(async () => {
    for (const name of SOURCES) cpSync(name, join(folder, name), { recursive: true });
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    // Older than what is installed: there is nothing to install.
    utimesSync(join(folder, 'package-lock.json'), 0, 0);
    // A group of its own: what it starts ends with it.
    server = spawn(process.execPath, ['scripts/start.mjs', '--port', '0'], {
      cwd: folder,
      detached: true,
      env: { ...process.env, NO_COLOR: '1' },
    });
    let said = '';
    base = await new Promise((settle, fail) => {
      const listen = (chunk: Buffer) => {
        const [address] = /http:\/\/localhost:\d+\//.exec((said += String(chunk))) ?? [];
        if (address) settle(address);
      };
      server.stdout!.on('data', listen);
      server.stderr!.on('data', listen);
      server.on('close', () => fail(new Error(said)));
    });
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    if (server?.pid) process.kill(-server.pid);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  async function open(path: string) {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    const said: string[] = [];
    page.on('console', (message) => message.type() !== 'debug' && said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('requestfailed', (request) => said.push(`failed: ${request.url()}`));
    page.on('response', (response) => response.ok() || response.status() === 304 || said.push(`${response.status()}: ${response.url()}`));
    page.on('request', (request) => {
      if (request.url().startsWith('http') && !request.url().startsWith(base)) said.push(`asked of others: ${request.url()}`);
    });
    await page.goto(base + path, { waitUntil: 'load', timeout: 0 });
    return { page, said };
  }

  for (const name of PAGES)
    it(`${name}: works, and the console is silent`, async () => {
      const { page, said } = await open(name.includes('.html') ? name : `${name}.html`);
      const isShown = name === 'frames' ? 'iframe' : name === 'no-script' ? '.cssr-mission-card' : '[state=ready]';
      await page.waitForSelector(name.startsWith('snippets') ? 'iframe' : isShown, { timeout: 0 });
      if (name.includes('checkup')) await page.waitForSelector('#cssr-checkup', { timeout: 0 });
      if (name === 'frames') {
        const frame = await (await page.$('iframe'))!.contentFrame();
        await frame.waitForSelector('main > [state=ready]', { timeout: 0 });
      }
      await page.waitForFunction(() => !document.querySelector('[state=loading]'), { polling: 50 });
      assert.deepEqual(said, []);
      await page.close();
    });

  it('shows a change of the sources at once, and builds nothing into the folder', async () => {
    const { page } = await open('index.html');
    const file = join(folder, 'src/themes/un-ose.css');
    const loaded = page.waitForNavigation({ timeout: 0 });
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n:root { --changed: 1; }\n`);
    await loaded;
    assert.match(await (await fetch(`${base}themes/un-ose.css`)).text(), /--changed/);
    assert.ok(!existsSync(join(folder, 'dist')));
    await page.close();
  });
});

/**
 * `npm run test:apps`, or `npm run test:apps -- react`: a small app for each framework installs the packed library in an empty folder, checks its
 * types, finds one deliberate mistake, builds, and shows the card of Amman in English and Arabic. Needs `npm run build`, Chromium and the registry.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { launchChromium } from '../../scripts/browser.js';

const FOLDER = 'tests/apps';
const MINUTES = 60_000;

interface App {
  readonly scripts: Readonly<Record<string, string>>;
  /** What the check of types has to find. */
  readonly mistake: { readonly file: string; readonly right: string; readonly wrong: string };
}

/** Runs a command of an app. @returns all it says. @throws where it fails, with that. */
function run(cwd: string, ...[command, ...args]: [string, ...string[]]): string {
  const env = { ...process.env, NO_COLOR: '1', CI: '1', ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', env, timeout: 10 * MINUTES });
  if (status) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout + stderr;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** Runs a server of an app while something is done with its address. */
async function serving<T>(cwd: string, script: string, use: (url: string) => Promise<T>): Promise<T> {
  const port = String(await freePort());
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' };
  const server = spawn('npm', ['run', script, '--', '--port', port], { cwd, detached: true, stdio: 'ignore', env });
  const url = `http://localhost:${port}/`;
  try {
    for (let end = Date.now() + 2 * MINUTES; ; await new Promise((resolve) => setTimeout(resolve, 300))) {
      const answer = await fetch(url).catch(() => undefined);
      if (answer?.ok) break;
      assert.ok(Date.now() < end, `${script} does not answer`);
    }
    return await use(url);
  } finally {
    // The group: npm has started the server in a shell. At once: one that tidies up first would still write while its folder is removed.
    process.kill(-server.pid!, 'SIGKILL');
  }
}

/** What a visitor finds: both cards, in their languages, and nothing in the console. */
async function visit(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => {
    // What Lit says of itself to those who develop is no fault.
    if (['error', 'warn'].includes(message.type()) && !message.text().startsWith('Lit is in dev mode')) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(url, { timeout: 2 * MINUTES });
  const ready = "document.querySelectorAll('cssr-mission-card[state=ready]').length === 2";
  await page.waitForFunction(ready, { timeout: MINUTES }).catch(() => undefined);
  const cards = await page.$$eval('cssr-mission-card', (elements) =>
    elements.map((element) => {
      const root = element.shadowRoot?.querySelector<HTMLElement>('.root');
      return { state: element.getAttribute('state'), lang: root?.lang, dir: root?.dir, text: root?.innerText ?? '' };
    }),
  );
  await page.close();
  assert.deepEqual(said, []);
  assert.deepEqual(
    cards.map(({ state, lang, dir }) => [state, lang, dir]),
    [
      ['ready', 'en', 'ltr'],
      ['ready', 'ar', 'rtl'],
    ],
  );
  assert.match(cards[0]!.text, /6–7 November 2022[^]*Amman, Jordan/);
  assert.match(cards[1]!.text, /عمّان، الأردن/);
}

async function test(name: string, tarball: string, folder: string, browser: Browser): Promise<void> {
  const cwd = join(folder, name);
  cpSync(`${FOLDER}/${name}`, cwd, { recursive: true });
  const { mistake, scripts } = JSON.parse(readFileSync(`${cwd}/package.json`, 'utf8')) as App;
  run(cwd, 'npm', 'install', '--no-audit', '--no-fund', '--loglevel', 'error', tarball);
  run(cwd, 'npm', 'run', 'edition');
  run(cwd, 'npm', 'run', 'check');
  const file = join(cwd, mistake.file);
  const text = readFileSync(file, 'utf8');
  assert.ok(text.includes(mistake.right), mistake.file);
  writeFileSync(file, text.replace(mistake.right, mistake.wrong));
  assert.throws(
    () => run(cwd, 'npm', 'run', 'check'),
    new RegExp(`\\b${/[\w-]+(?=\W*$)/.exec(mistake.wrong)![0]}\\b`),
    `${name}: the mistake is not found`,
  );
  writeFileSync(file, text);
  run(cwd, 'npm', 'run', 'build');
  await serving(cwd, 'serve', (url) => visit(browser, url));
  // React tells of what it finds other than the server wrote it, but only while somebody develops.
  if (scripts['dev']) await serving(cwd, 'dev', (url) => visit(browser, url));
}

const apps = readdirSync(FOLDER, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []));
const wanted = process.argv.slice(2);
for (const name of wanted) assert.ok(apps.includes(name), `there is no app '${name}'; there are: ${apps.join(', ')}`);

if (spawnSync('npm', ['ping', '--fetch-retries', '0'], { timeout: MINUTES }).status) {
  console.log('skipped: the registry of packages cannot be reached, and the apps install from there');
  process.exit();
}
const folder = mkdtempSync(join(tmpdir(), 'cssr-apps-'));
const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], { encoding: 'utf8' });
const browser = await launchChromium();
let failed = 0;
for (const name of wanted.length ? wanted : apps) {
  const start = Date.now();
  const took = () => `${Math.round((Date.now() - start) / 1000)} s`;
  try {
    await test(name, join(folder, packed.trim()), folder, browser);
    console.log(`ok      ${name}, ${took()}`);
  } catch (error) {
    failed++;
    console.log(`failed  ${name}, ${took()}\n${(error as Error).message}\n`);
  }
  rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 20, retryDelay: 500 });
}
await browser.close();
rmSync(folder, { recursive: true });
console.log(failed ? `${failed} failed` : 'all passed');
process.exitCode = failed ? 1 : 0;

/**
 * `npm test`: everything that must hold. Prints what ran, and last `N passed, N failed`, counted from the runners. As many steps run beside each
 * other as there are cores; what reads `dist` waits for all that is written there.
 */
import { execSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeTests } from './test-files.mjs';

const { tsImport } = await import('tsx/esm/api');
const { findChromium } = await tsImport('./browser.ts', import.meta.url);
const { inLanes } = await tsImport('./lanes.ts', import.meta.url);
const { failedFiles, failuresIn, leftOut, skipReasons } = await tsImport('./outcome.ts', import.meta.url);

/** Chromium is needed. Where this may install it (Debian, as root), it does; else it says how to. */
function provideChromium() {
  if (findChromium()) return true;
  const how = 'Install Chromium or Chrome (Debian, Ubuntu: apt-get install chromium), or set CHROME_PATH to where it is.';
  const mayInstall = process.platform === 'linux' && process.getuid?.() === 0;
  console.log(`No Chromium was found. ${mayInstall ? 'Installing it by apt-get …' : how}`);
  if (!mayInstall) return false;
  try {
    execSync('apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium', {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch {
    console.log(how);
  }
  return !!findChromium();
}

const folder = mkdtempSync(join(tmpdir(), 'cssr-'));
const counts = { passed: 0, failed: 0 };
const skipped = [];
/** Named once more at the end, where they are seen. */
const failures = [];
/** What failed while other steps ran beside it. */
const toTryAlone = [];

/** Runs one step; gives its exit code and what it printed. */
function run(command, env) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
    const keep = (chunk) => (output += chunk);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** @param alone the command for some of its files. @param env what it is told besides. */
async function step(name, command, countsOf, alone, env) {
  const started = Date.now();
  const file = join(folder, name);
  const { code, output } = await run(command, { ...env, COUNTS: file });
  const counted = countsOf?.(output, file);
  if (counted) {
    counts.passed += counted.passed;
    counts.failed += counted.failed;
  }
  // A runner that fails without a failed test, or a check that is no test, is one failure too.
  if (code && !counted?.failed) counts.failed += 1;
  const took = `${((Date.now() - started) / 1000).toFixed(1)} s`;
  console.log(`${code ? 'FAILED' : 'ok    '} ${name} (${took})${counted ? `: ${counted.passed} passed, ${counted.failed} failed` : ''}`);
  if (!code) return;
  console.log(output);
  const files = failedFiles(output);
  const named = failuresIn(name, output, code);
  if (alone && files.length && files.length <= MOST_ALONE) toTryAlone.push({ failed: counted.failed, named, again: () => alone(files) });
  else failures.push(...named);
}

/** More than this, and it is not because the machine was busy. */
const MOST_ALONE = 5;

/**
 * Many tests drive a browser against a clock, with as much beside them as the machine has cores for. What failed then is tried once more with
 * nothing beside it, and said to have been: what fails again has failed.
 */
async function tryAlone() {
  for (const { failed, named, again } of toTryAlone) {
    const before = { ...counts };
    await again();
    const passes = counts.failed === before.failed;
    Object.assign(counts, passes ? { passed: before.passed + failed, failed: before.failed - failed } : before);
    if (passes) console.log(['Failed beside other work, and passed by itself:', ...named.slice(1)].join('\n'));
  }
}

const fromNode = (output) => {
  skipped.push(...skipReasons(output));
  const number = (word) => Number(new RegExp(`^# ${word} (\\d+)`, 'm').exec(output)?.[1] ?? 0);
  return { passed: number('pass'), failed: number('fail') };
};
const fromBrowsers = (output, file) => {
  console.log(/browsers: .*/.exec(output)?.[0] ?? 'no browser ran');
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1 };
  }
};

const hasBrowser = provideChromium();
/** At least two: much of a test that drives a browser is waiting. */
const cores = Math.max(2, availableParallelism());
const inNode = (files, beside = cores) => `npx tsx --test --test-concurrency ${beside} --test-reporter tap ${files.join(' ')}`;
const inBrowsersAlone = (files) =>
  step('again: tests in browsers', npm('test:browser'), fromBrowsers, undefined, { FILES: files.join(',') });
const inNodeAlone = (files) => step('again: tests in Node', inNode(files, 1), fromNode);
const npm = (...names) => names.map((name) => `npm run --silent ${name}`).join(' && ');
const [BUILD, PAGES, MODULES] = ['build', 'pages of the demo', 'modules for WordPress and Drupal'];
const [NODE, STORYBOOK] = ['tests in Node', 'storybook'];
await inLanes(cores, [
  // The longest first, so that nothing long is left alone at the end.
  { name: BUILD, run: () => step(BUILD, npm('build')) },
  { name: PAGES, after: [BUILD], run: () => step(PAGES, npm('demo:build')) },
  { name: MODULES, after: [BUILD], run: () => step(MODULES, npm('wordpress', 'drupal')) },
  {
    after: [BUILD, PAGES],
    run: () => (hasBrowser ? step('tests in browsers', npm('test:browser'), fromBrowsers, inBrowsersAlone) : void counts.failed++),
  },
  { name: NODE, after: [BUILD, PAGES, MODULES], run: () => step(NODE, inNode(nodeTests(false)), fromNode, inNodeAlone) },
  { after: [BUILD, PAGES, MODULES], run: () => step('tests in content systems', inNode(nodeTests(true)), fromNode, inNodeAlone) },
  { run: () => step('lint and format', npm('lint')) },
  { run: () => step('types', npm('types')) },
  // The manifest is there: the tests of the package read it meanwhile.
  { name: STORYBOOK, after: [BUILD], run: () => step(STORYBOOK, 'npx storybook build --quiet -o dist/storybook') },
  { after: [BUILD], run: () => step('size', npm('size')) },
  // Last: tests read all of `dist`, where it writes.
  { after: [NODE, STORYBOOK], run: () => step('site', npm('site')) },
]);
await tryAlone();
rmSync(folder, { recursive: true });
for (const line of [...leftOut(skipped), ...failures]) console.log(line);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed ? 1 : 0;

/** `npm run test:one -- FILE [--browser NAME] [--name WORDS] [--watch]`: one file of tests, or some of its tests, in Node or in one browser. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { testFiles } from './test-files.mjs';

const HOW = `npm run test:one -- FILE [--browser chromium|firefox|webkit] [--name WORDS] [--watch]
  FILE       what Node runs (*.test.ts) or a browser (*.browser.ts): its path, or the end or a part of it
  --browser  which, for a *.browser.ts: Chromium unless told
  --name     only tests with these words in their name (or what a regular expression finds)
  --watch    again with every change`;

const files = testFiles((path) => /\.(test|browser)\.ts$/.test(path));

/** Files that are meant: of this path, or with this in it. */
const meant = (path) => (files.includes(path) ? [path] : files.filter((file) => file.includes(path)));

/** The files whose names have most in common with a wrong one: pairs of letters that both have. */
function nearest(path) {
  const pairs = (text) => new Set(Array.from(text, (_, i) => text.slice(i, i + 2)));
  const wanted = pairs(path);
  const shared = (file) => [...pairs(file)].filter((pair) => wanted.has(pair)).length / Math.sqrt(file.length);
  return [...files].sort((a, b) => shared(b) - shared(a)).slice(0, 3);
}

function stop(...lines) {
  console.error(lines.join('\n'));
  process.exit(2);
}

function read() {
  try {
    const options = { browser: { type: 'string' }, name: { type: 'string' }, watch: { type: 'boolean' } };
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    return stop(error.message, HOW);
  }
}

const { values, positionals } = read();
if (positionals.length !== 1) stop(HOW);
const found = meant(positionals[0].replace(/^\.\//, ''));
if (!found.length)
  stop(`There is no test file ${positionals[0]}. Is it one of these?`, ...nearest(positionals[0]).map((file) => `  ${file}`));
if (found.length > 1) stop(`Several are called that:`, ...found.map((file) => `  ${file}`));
const [file] = found;
const inBrowser = file.endsWith('.browser.ts');
if (values.browser && !inBrowser) stop(`${file} runs in Node: without --browser.`);
if (values.browser && !/^(chromium|firefox|webkit)$/.test(values.browser)) stop(`There is no browser ${values.browser}.`, HOW);

const args = inBrowser
  ? ['node_modules/@web/test-runner/dist/bin.js', ...(values.watch ? ['--watch'] : [])]
  : [
      '--test',
      '--test-reporter=spec',
      ...(values.watch ? ['--watch'] : []),
      ...(values.name ? [`--test-name-pattern=${values.name}`] : []),
      file,
    ];
const counts = join(mkdtempSync(join(tmpdir(), 'cssr-')), 'counts');
const inWhich = { FILES: file, BROWSERS: values.browser ?? 'chromium', TEST_NAME: values.name ?? '', COUNTS: counts };
const env = { ...process.env, ...(inBrowser && inWhich) };
spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', ...args], { stdio: 'inherit', env }).on('close', (code) => {
  // To the runner of browsers, a test that was not chosen has not passed.
  const chosen = inBrowser && values.name && existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8')) : undefined;
  process.exitCode = chosen ? Number(!chosen.passed || chosen.failed > 0) : (code ?? 1);
  rmSync(dirname(counts), { recursive: true });
});

import { findFirefox, findWebKit } from './browser.js';

interface Engine {
  readonly found: boolean;
  readonly missing: string;
}
const engines = (): Engine[] => [
  { found: !!findFirefox(), missing: 'no Firefox: apt-get install --no-install-recommends firefox-esr, or set FIREFOX_PATH' },
  { found: !!findWebKit(), missing: 'no WebKitGTK: apt-get install --no-install-recommends webkit2gtk-driver xvfb xauth' },
];

/** Why tests of Node's runner were skipped, each reason once. @param output in the format TAP. */
export const skipReasons = (output: string): string[] => [
  ...new Set(Array.from(output.matchAll(/^\s*ok \d+ - .* # SKIP (.+)$/gm), ([, reason = '']) => reason)),
];

/** What was not tried here, and how to have it tried: for the last lines of a run. @param reasons why tests were skipped. */
export function leftOut(reasons: readonly string[], all: readonly Engine[] = engines()): string[] {
  const missing = new Set([...reasons, ...all.filter(({ found }) => !found).map((engine) => engine.missing)]);
  return missing.size ? ['Left out, for lack of what it needs:', ...Array.from(missing, (reason) => `  ${reason}`)] : [];
}

/** Colours, and what a progress bar writes over itself with. */
const CONTROLS = /\x1b\[[0-9;]*[A-Za-z]/g;
/** A failed test of a browser, as `count-reporter.mjs` names it. */
const IN_BROWSERS = /^not passed: ([^,\n]+, ([^:\n]+):.*)$/gm;

/** Where nothing is named: how it ended, and with what words. */
const lastLines = (output: string, code: number | null) => [
  `  ended with ${code ?? 'a signal'}; its last lines:`,
  ...output
    .trim()
    .split('\n')
    .slice(-5)
    .map((line) => `  ${line.slice(0, 300)}`),
];

interface Failure {
  readonly what: string;
  readonly file: string;
}

/** The failed tests of a step, each with why and where. @param output of Node's runner (TAP), or of that of browsers. */
function failed(output: string): Failure[] {
  const text = output.replace(CONTROLS, '');
  const fact = (of: string, facts: string) => new RegExp(`^ *${of}: '?(.+?)'?$`, 'm').exec(facts)?.[1] ?? '';
  const inNode = Array.from(text.matchAll(/^( *)not ok \d+ - (.+)\n((?:\1 {2}.*\n)*)/gm))
    // A group fails because a test in it has.
    .filter(([, , , facts = '']) => fact('failureType', facts) !== 'subtestsFailed')
    .map(([, , name = '', facts = '']) => {
      const location = fact('location', facts);
      return { what: `${name}: ${fact('error', facts)} (${location})`, file: /tests\/[^:]+/.exec(location)?.[0] ?? '' };
    });
  const inBrowsers = Array.from(text.matchAll(IN_BROWSERS), ([, what = '', file = '']) => ({ what, file }));
  return [...inNode, ...inBrowsers];
}

/** What failed in a step, for the last lines of a run. @param code it ended with; null for a signal. */
export function failuresIn(step: string, output: string, code: number | null = 1): string[] {
  const named = failed(output).map(({ what }) => `  ${what}`);
  return [`Failed: ${step}`, ...(named.length ? named : lastLines(output, code))];
}

/** The files with failed tests, each once; none where one of them is not known. */
export function failedFiles(output: string): string[] {
  const files = new Set(failed(output).map(({ file }) => file));
  return files.has('') ? [] : [...files];
}

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

/** Where nothing is named: how it ended, and with what words. */
const lastLines = (output: string, code: number | null) => [
  `  ended with ${code ?? 'a signal'}; its last lines:`,
  ...output
    .trim()
    .split('\n')
    .slice(-5)
    .map((line) => `  ${line.slice(0, 300)}`),
];

/** What failed in a step, each test with why and where, for the last lines of a run. @param output of Node's runner (TAP), or of that of browsers. */
export function failuresIn(step: string, output: string, code: number | null = 1): string[] {
  const fact = (of: string, facts: string) => new RegExp(`^ *${of}: '?(.+?)'?$`, 'm').exec(facts)?.[1] ?? '';
  const inNode = Array.from(output.matchAll(/^( *)not ok \d+ - (.+)\n((?:\1 {2}.*\n)*)/gm))
    // A group fails because a test in it has.
    .filter(([, , , facts = '']) => fact('failureType', facts) !== 'subtestsFailed')
    .map(([, , name = '', facts = '']) => `  ${name}: ${fact('error', facts)} (${fact('location', facts)})`);
  const inBrowsers = Array.from(output.matchAll(/^not passed: (.+)$/gm), ([, what]) => `  ${what}`);
  const named = [...inNode, ...inBrowsers];
  return [`Failed: ${step}`, ...(named.length ? named : lastLines(output, code))];
}

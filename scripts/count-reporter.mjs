import { defaultReporter, summaryReporter } from '@web/test-runner';
import { writeFileSync } from 'node:fs';

/** Names each failed test, and leaves the counts where `scripts/test.ts` adds them up. */
export function countReporter() {
  const errors = defaultReporter({ reportTestResults: true, reportTestProgress: false });
  return {
    ...errors,
    stop(args) {
      errors.stop?.(args);
      const counts = { passed: 0, failed: 0 };
      const add = (suite, where) => {
        // Of those chosen by name, the others have not run: they took no time and have no error.
        const chosen = (suite?.tests ?? []).filter(({ duration, error }) => !process.env.TEST_NAME || duration !== undefined || error);
        for (const test of chosen) {
          if (!test.skipped) counts[test.passed ? 'passed' : 'failed'] += 1;
          if (!test.skipped && !test.passed) console.log(`not passed: ${where}: ${test.name}: ${test.error?.message.split('\n')[0]}`);
        }
        for (const inner of suite?.suites ?? []) add(inner, where);
      };
      for (const session of args.sessions) {
        const where = `${session.browser.name}, ${session.testFile.replace(`${process.cwd()}/`, '')}`;
        const before = counts.failed;
        add(session.testResults, where);
        // Without a failed test: a hook that threw, a page that was lost.
        if (session.errors.length || (!session.passed && counts.failed === before && !process.env.TEST_NAME)) {
          counts.failed += 1;
          console.log(`not passed: ${where}: ${session.errors[0]?.message ?? 'the page said no reason'}`);
        }
      }
      const byBrowser = new Map();
      for (const { browser, testResults } of args.sessions)
        byBrowser.set(browser.name, [...(byBrowser.get(browser.name) ?? []), testResults]);
      console.log(`browsers: ${[...byBrowser.keys()].join(', ')}`);
      console.log(`${counts.passed} passed, ${counts.failed} failed`);
      if (process.env.COUNTS) writeFileSync(process.env.COUNTS, JSON.stringify(counts));
    },
  };
}

import assert from 'node:assert/strict';
import { it } from 'node:test';
import { failedFiles, failuresIn, leftOut, skipReasons } from '../../scripts/outcome.js';

const TAP = `TAP version 13
# Subtest: the modules
ok 1 - the modules # SKIP no PHP: apt-get install php-cli
ok 2 - the filter # SKIP no PHP: apt-get install php-cli
    ok 1 - something that passes
    ok 2 - inside # SKIP no Chromium
not ok 3 - something # that is no SKIP of a kind
`;

it('the last lines of a run say what was left out, each once, and how to get it', () => {
  assert.deepEqual(skipReasons(TAP), ['no PHP: apt-get install php-cli', 'no Chromium']);
  const engine = (found: boolean, missing: string) => ({ found, missing });
  assert.deepEqual(leftOut(skipReasons(TAP), [engine(false, 'no Firefox: get it'), engine(true, 'no WebKit: get it')]), [
    'Left out, for lack of what it needs:',
    '  no PHP: apt-get install php-cli',
    '  no Chromium',
    '  no Firefox: get it',
  ]);
  assert.deepEqual(leftOut([], [engine(true, 'no WebKit: get it')]), []);
});

const FAILED = `# Subtest: a group
    # Subtest: a test
    not ok 1 - a test
      ---
      location: '/here/tests/a.test.ts:92:3'
      failureType: 'testCodeFailure'
      error: 'Waiting failed'
      ...
    ok 2 - another
not ok 1 - a group
  ---
  location: '/here/tests/a.test.ts:9:3'
  failureType: 'subtestsFailed'
  error: '1 subtest failed'
  ...
`;

it('the last lines of a run name what failed, and why', () => {
  assert.deepEqual(failuresIn('tests in Node', FAILED), ['Failed: tests in Node', '  a test: Waiting failed (/here/tests/a.test.ts:92:3)']);
  assert.deepEqual(failuresIn('tests in browsers', 'much\nnot passed: firefox, tests/a.browser.ts: is wide: expected 1\n'), [
    'Failed: tests in browsers',
    '  firefox, tests/a.browser.ts: is wide: expected 1',
  ]);
  // The bar of progress is written over.
  assert.equal(failuresIn('tests in browsers', '\x1b[2K\x1b[1A\x1b[Gnot passed: Firefox, tests/a.browser.ts: is wide: 1\n').length, 2);
  assert.deepEqual(failuresIn('types', 'error TS2322\n', 2), ['Failed: types', '  ended with 2; its last lines:', '  error TS2322']);
  assert.equal(
    failuresIn('size', Array.from({ length: 20 }, (_, i) => `line ${i}`).join('\n'), null)[1],
    '  ended with a signal; its last lines:',
  );
});

it('the files with failed tests are known, so that they can be tried once more by themselves', () => {
  assert.deepEqual(failedFiles(FAILED), ['tests/a.test.ts']);
  assert.deepEqual(failedFiles('not passed: Firefox, tests/a.browser.ts: x: 1\nnot passed: WebKit, tests/a.browser.ts: x: 1\n'), [
    'tests/a.browser.ts',
  ]);
  assert.deepEqual(failedFiles('error TS2322'), []);
  assert.deepEqual(failedFiles(`${FAILED}not ok 2 - a test without a place\n`), []);
});

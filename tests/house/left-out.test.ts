import assert from 'node:assert/strict';
import { it } from 'node:test';
import { leftOut, skipReasons } from '../../scripts/left-out.js';

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

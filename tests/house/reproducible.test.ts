import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { copyOfSources } from '../support/copy-of-sources.js';

/** What else lies in `dist`: it is not part of the package. */
const OTHERS = /^(demo|storybook|wordpress|drupal|site|again)\b/;

/** The hash of each file that is built for the package. */
function built(folder: string): Map<string, string> {
  const names = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const files = names.filter((name) => !OTHERS.test(name) && statSync(join(folder, 'dist', name)).isFile());
  const paths = [...files.map((name) => `dist/${name}`), 'custom-elements.json'].sort();
  return new Map(
    paths.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
}

it('a build in another folder gives the same files, to the byte', () => {
  const folder = copyOfSources();
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  const [here, there] = [built('.'), built(folder)];
  assert.ok(here.size > 300, String(here.size));
  assert.deepEqual([...there.keys()], [...here.keys()]);
  assert.deepEqual(
    [...here].filter(([path, hash]) => there.get(path) !== hash).map(([path]) => path),
    [],
  );
  rmSync(folder, { recursive: true });
});

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { entryOf, forPeople } from '../../scripts/release/changelog.js';
import { bom } from '../../scripts/release/sbom.js';
import { otherVersions } from '../../scripts/release/versions.js';
import { VERSION } from '../../src/version.js';
import { copyOfSources } from '../support/copy-of-sources.js';

describe('a release', () => {
  it('finds one version in all that ships, and in the names of files in the docs', () => assert.deepEqual(otherVersions(VERSION), []));

  it('is made by one command: numbers, a changelog for people, a commit, a tag', () => {
    const folder = copyOfSources();
    const run = (command: string, ...args: string[]) =>
      execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    const release = () => run('npx', 'tsx', 'scripts/release/index.ts', '--without-tests');
    const read = (file: string) => readFileSync(join(folder, file), 'utf8');
    const commit = (message: string) => {
      run('git', 'add', '--all');
      run('git', 'commit', '--quiet', '--message', message);
    };
    run('git', 'init', '--quiet', '--initial-branch', 'main');
    run('git', 'config', 'user.email', 'test@example.org');
    run('git', 'config', 'user.name', 'Test');
    const withoutDate = read('CHANGELOG.md');
    commit('Start');
    if (withoutDate.includes('(unreleased)')) {
      // The first of all is what stands there.
      release();
      assert.doesNotMatch(read('CHANGELOG.md'), /unreleased/);
      assert.equal(run('git', 'describe', '--tags').trim(), `v${VERSION}`);
    }
    assert.throws(release, /Nothing is to be released/);

    writeFileSync(
      join(folder, '.changeset/one.md'),
      '---\n"cssr-widgets": minor\n---\n\nEditors: a new thing.\n\nWith a second paragraph.\n',
    );
    assert.throws(release, /not committed/);
    commit('Something new');
    const before = (JSON.parse(read('package.json')) as { version: string }).version;
    release();
    const { version } = JSON.parse(read('package.json')) as { version: string };
    assert.notEqual(version, before);
    assert.equal(run('git', 'describe', '--tags').trim(), `v${version}`);
    assert.equal(run('git', 'status', '--porcelain'), '');
    const today = new Date().toISOString().slice(0, 4);
    assert.match(
      read('CHANGELOG.md'),
      new RegExp(`^## ${version} \\(${today}-\\d\\d-\\d\\d\\)\\n\\n### New\\n\\n- Editors: a new thing.$`, 'm'),
    );
    for (const [file, line] of [
      ['src/version.ts', `'${version}'`],
      ['integrations/wordpress/cssr/cssr.php', `Version:           ${version}\n`],
      ['integrations/drupal/cssr/cssr.info.yml', `version: '${version}'\n`],
      ['package-lock.json', `"name": "cssr-widgets",\n  "version": "${version}"`],
    ] as const)
      assert.ok(read(file).includes(line), file);
    assert.doesNotMatch(read('docs/embedding.md'), new RegExp(`-${before.replaceAll('.', '\\.')}\\.js`));
    rmSync(folder, { recursive: true });
  });

  it('tells on the forge what its entry in the changelog says', () => {
    const text = '# Changelog\n\n## 1.1.0\n\n### Minor Changes\n\n- One.\n\n## 1.0.0 (2026-01-02)\n\n### Mended\n\n- Two.\n';
    const people = forPeople(text, '1.1.0', '2026-02-03');
    assert.ok(people.includes('## 1.1.0 (2026-02-03)\n\n### New\n\n- One.'));
    assert.equal(entryOf(people, '1.1.0'), '### New\n\n- One.');
    assert.equal(entryOf(people, '1.0.0'), '### Mended\n\n- Two.');
    assert.equal(entryOf(people, '0.9.0'), '');
  });
});

it('the list of what is inside the package has what it depends on and what is bundled, and nothing of the tools', () => {
  const { components, dependencies } = bom('2026-01-01T00:00:00.000Z');
  const names = components.map(({ name }) => name);
  for (const name of ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', 'css-tree', 'culori', 'mdn-data', '@fontsource/tajawal'])
    assert.ok(names.includes(name), name);
  for (const name of ['vite', 'typescript', 'storybook', 'eslint']) assert.ok(!names.includes(name), name);
  assert.equal(dependencies[0]!.ref, `cssr-widgets@${VERSION}`);
  assert.deepEqual(bom('2026-01-01T00:00:00.000Z'), bom('2026-01-01T00:00:00.000Z'));
});

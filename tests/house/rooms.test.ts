import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';

const CONFIG = resolve('.dependency-cruiser.mjs');
const COMMAND = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

const folders: string[] = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A small house of its own, by the rules of this one. @param files what each imports. @returns which rule each arrow breaks. */
function broken(files: Readonly<Record<string, readonly string[]>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'rooms-'));
  folders.push(folder);
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const manifest = (name: string, more = {}) => JSON.stringify({ name, version: '1.0.0', type: 'module', main: 'index.js', ...more });
  write('package.json', manifest('house', { dependencies: { lit: '1.0.0' }, devDependencies: { culori: '1.0.0' } }));
  write('tsconfig.json', JSON.stringify({ compilerOptions: { module: 'ESNext', moduleResolution: 'bundler', target: 'ES2022' } }));
  for (const name of ['lit', 'culori']) {
    write(`node_modules/${name}/package.json`, manifest(name));
    write(`node_modules/${name}/index.js`, 'export const x = 1;');
  }
  for (const [name, imports] of Object.entries(files))
    write(name, [...imports.map((from, i) => `import type { x as x${i} } from '${from}';`), 'export type x = number;'].join('\n'));
  const { stdout, status } = spawnSync(process.execPath, [COMMAND, '--config', CONFIG, '.'], { cwd: folder, encoding: 'utf8' });
  const found = [...stdout.matchAll(/^ +error (\S+: \S+) → *\n? +(\S+)/gm)].map(([, from, to]) => `${from} > ${to}`);
  assert.equal(status, found.length, stdout);
  return found.sort();
}

describe('the rooms', () => {
  it('have one way between them', async () => {
    const { ROOMS } = (await import(CONFIG)) as { ROOMS: Readonly<Record<string, readonly string[]>> };
    const below = (room: string, path: readonly string[]): void => {
      assert.ok(!path.includes(room), [...path, room].join(' > '));
      ROOMS[room]!.forEach((next) => below(next, [...path, room]));
    };
    Object.keys(ROOMS).forEach((room) => below(room, []));
  });

  it('may know what stands below them', () => {
    assert.deepEqual(
      broken({
        'src/content/schema.ts': [],
        'src/views/text.ts': ['../content/schema.js'],
        'src/runtime/base.ts': ['lit', '../views/text.js'],
        'src/elements/term/view.ts': ['../../views/text.js'],
        'src/elements/term/term.ts': ['lit', './view.js', '../../runtime/base.js'],
        'src/publish/term.ts': ['../elements/term/view.js'],
        'src/themes/colour.ts': ['culori'],
        'src/cli/cssr.ts': ['node:fs', '../publish/term.js', '../themes/colour.js'],
        'src/define.ts': ['./elements/term/term.js'],
        'demo/page.ts': ['../src/define.js', 'culori'],
      }),
      [],
    );
  });

  it('know nothing else, also not by types alone', () => {
    assert.deepEqual(
      broken({
        'src/content/schema.ts': ['../locale/dates.js', 'node:fs'],
        'src/locale/dates.ts': ['../nowhere.js'],
        'src/views/text.ts': ['./words.js'],
        'src/views/words.ts': ['./text.js', 'lit'],
        'src/runtime/base.ts': ['culori', '../elements/term/view.js', '../../demo/page.js'],
        'src/elements/term/view.ts': ['../report/view.js'],
        'src/elements/report/view.ts': [],
        'src/elements/report/template.ts': ['../../runtime/list.js'],
        'src/runtime/list.ts': [],
        'src/publish/report.ts': ['../elements/report/template.js'],
        'src/publish/term.ts': ['../elements/term/term.js', '../attic/word.js'],
        'src/elements/term/term.ts': ['lit'],
        'src/attic/word.ts': ['../content/schema.js'],
        'demo/page.ts': ['./words.js'],
        'demo/words.ts': ['./page.js'],
      }),
      [
        'elements-apart: src/elements/term/view.ts > src/elements/report/view.ts',
        'known-room-from: src/attic/word.ts > src/content/schema.ts',
        'known-room: src/publish/term.ts > src/attic/word.ts',
        'no-circle: demo/page.ts > demo/words.ts',
        'no-circle: src/views/text.ts > src/views/words.ts',
        'node-in-command: src/content/schema.ts > fs',
        'own-dependencies: src/runtime/base.ts > node_modules/culori/index.js',
        'published-without-lit: src/publish/term.ts > node_modules/lit/index.js',
        'published-without-lit: src/views/text.ts > node_modules/lit/index.js',
        'published-without-lit: src/views/words.ts > node_modules/lit/index.js',
        'published-without-page: src/elements/report/template.ts > src/runtime/list.ts',
        'published-without-page: src/publish/report.ts > src/runtime/list.ts',
        'resolvable: src/locale/dates.ts > ../nowhere.js',
        'room-content: src/content/schema.ts > src/locale/dates.ts',
        'room-publish: src/publish/term.ts > src/attic/word.ts',
        'room-runtime: src/runtime/base.ts > src/elements/term/view.ts',
        'sources-alone: src/runtime/base.ts > demo/page.ts',
      ],
    );
  });
});

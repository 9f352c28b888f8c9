import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { readMarkup } from '../support/read-markup.js';
import { commandIn } from '../support/command.js';
import { rawFeed, read } from '../support/node.js';

const COMMAND = resolve('dist/cli/cssr.js');
const folder = mkdtempSync(join(tmpdir(), 'cssr-cli-hostile-'));
after(() => rmSync(folder, { recursive: true }));

const feed = resolve('demo/content/cssr.feed.json');
const cssr = commandIn(folder);

/** In a process of its own. */
function cssrProcess(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 });
  return { code: status, said: stdout, complained: stderr };
}
function write(name: string, content: unknown): string {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return name;
}

const CONTROL = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\ud800-\udfff]/u;
const STACK = /\n\s+at /;

describe('the terminal of who runs cssr', () => {
  const hostile = rawFeed();
  hostile.statements[0]!['id'] = 'a\x1b]0;owned\x07\x1b[2J';
  hostile.statements[1]!['\x1b[31mkey'] = 1;
  hostile.statements[2]!['themes'] = ['nowhere'];
  const name = 'a\x1b[31m.json';

  it('sees control characters of ids, keys and file names as what they are', async () => {
    write(name, hostile);
    const { code, said } = await cssr('validate', name);
    assert.equal(code, 1);
    assert.doesNotMatch(said, CONTROL);
    assert.match(said, /^a\\u001b\[31m\.json: statements\/a\\u001b\]0;owned\\u0007\\u001b\[2J id must be/m);
    assert.match(said, /\\u001b\[31mkey/);
    assert.match(said, /"nowhere" is not in themes/);
  });

  it('whatever is asked', async () => {
    write(name, hostile);
    write('\x1b[1m.css', '--cssr-sys-\x1b[31mx: red; :root { --cssr-sys-brand: "\x1b[32m" } } \x9b');
    for (const args of [
      ['validate', '\x1b[31mmissing.json'],
      ['validate', write('no-json.json', '\x1b[31m{')],
      ['validate', write('no-version.json', { version: '7\x1b[31m' })],
      ['\x1b[31m'],
      ['snippet', '\x1b[31m'],
      ['snippet', 'mission-list', '--feed', name, '--sort', '\x1b[31m'],
      ['snippet', 'mission-list', '--feed', name, '--\x1b[31m', 'x'],
      ['snippet', 'mission-list', '--feed', name, '--out', '\x1b[31m.html'],
      ['snippets', '--feed', name, '--out', '\x1b[31m.snippets.json'],
      ['frame', '--feed', name, '--out', '\x1b[31mframe.html'],
      ['frame', '--feed', name, '--theme', '\x1b[31m'],
      ['theme', 'check', '\x1b[1m.css'],
      ['theme', '--name', '\x1b[1m', '--brand', 'red'],
      ['theme', '--name', 'x', '--brand', '\x1b[1m'],
      ['theme', '--name', 'x', '--brand', 'red', '--out', '\x1b[1mfolder'],
      [
        'oembed',
        '--frame',
        'https://example.org/f#element=\x1b[1m',
        '--title',
        'a\x1b[1m',
        '--at',
        'https://example.org/',
        '--out',
        'x\x1b',
      ],
    ]) {
      const { said, complained } = await cssr(...args);
      assert.doesNotMatch(said + complained, CONTROL, args.join(' '));
      assert.doesNotMatch(complained, STACK, args.join(' '));
    }
  });
});

describe('what is asked of cssr snippet', () => {
  it('has no control characters', async () => {
    for (const option of ['--heading', '--integrity', '--link', '--base', '--theme'])
      for (const format of ['html', 'text', 'markdown', 'csv']) {
        const value = option === '--heading' ? 'a\x1bb' : 'https://example.org/\x1b';
        const { code, complained } = await cssr('snippet', 'mission-list', '--feed', feed, '--format', format, option, value);
        assert.equal(code, 2, option + format);
        assert.doesNotMatch(complained, STACK);
      }
  });

  it('may have isolates, closed or not', async () => {
    for (const heading of [
      '\u2066open',
      'closed\u2069',
      '\u2067a\u2069\u2069b',
      '\u2068first\u2069',
      '\u2068',
      '\u2066\u2067\u2068',
      '\u2066a\u2069',
    ])
      for (const [element, delivery] of [
        ['mission-list', 'element'],
        ['recommendation-list', 'wordpress'],
        ['mission-list', 'block'],
      ] as const) {
        const { code, said, complained } = await cssr('snippet', element, '--feed', feed, '--heading', heading, '--delivery', delivery);
        assert.equal(code, 0, complained);
        const isolates = { open: said.match(/[\u2066-\u2068]/g)?.length ?? 0, closed: said.match(/\u2069/g)?.length ?? 0 };
        assert.equal(isolates.open, isolates.closed);
        assert.ok(readMarkup(said.slice(said.indexOf('>') + 1, said.lastIndexOf('</'))).length);
      }
  });

  it('is none of the words that every object has', async () => {
    const words = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
    const options = ['--sort', '--group', '--layout', '--controls', '--format', '--delivery', '--digits', '--heading-level', '--language'];
    for (const word of words) {
      for (const option of options) {
        const { code, said, complained } = await cssr('snippet', 'mission-list', '--feed', feed, option, word);
        assert.deepEqual([code, said], [2, ''], `${option} ${word}`);
        assert.doesNotMatch(complained, STACK);
      }
      for (const args of [
        ['snippet', word, '--feed', feed],
        ['snippet', 'mission-list', '--feed', feed, `--${word}`, 'x'],
        ['snippet', 'report', '--feed', feed, '--item', word],
        [word],
        ['theme', '--name', 'x', '--brand', word],
        ['theme', '--name', 'x', '--brand', 'red', '--density', word],
        ['theme', '--name', 'x', '--brand', 'red', '--elevation', word],
        ['theme', '--name', 'x', '--brand', 'red', '--heading-weight', word],
        ['theme', '--name', 'x', '--brand', 'red', '--radius', word],
      ]) {
        const { code, complained } = await cssr(...args);
        assert.equal(code, 2, args.join(' '));
        assert.doesNotMatch(complained, STACK, args.join(' '));
      }
    }
    assert.ok(!existsSync(join(folder, 'x.css')));
  });
});

describe('cssr on a feed that nests without end', () => {
  // A thread would have a larger stack.
  const deep = `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`;
  const text = read('demo/content/cssr.feed.json').replace(
    '"activities": [',
    `"motto": ${deep}, "activities": [{"id": "deep", "mood": ${deep}},`,
  );

  it('says so, and publishes the rest', () => {
    write('deep.json', text);
    const { code, said, complained } = cssrProcess('validate', 'deep.json');
    assert.deepEqual([code, complained], [1, '']);
    assert.match(said, /activities\/deep mood\.a.* is nested more than 64 levels deep/);
    assert.match(said, /feed\/ motto\.a.* is nested more than 64 levels deep/);
    assert.equal(cssrProcess('frame', '--feed', 'deep.json', '--out', 'deep.html').code, 1);
    assert.doesNotMatch(readFileSync(join(folder, 'deep.html'), 'utf8'), /"motto"/);
    assert.equal(cssrProcess('snippet', 'mission-list', '--feed', 'deep.json', '--format', 'json').code, 0);
  });
});

describe('cssr validate on records that contradict one another', () => {
  const judged = (change: (feed: ReturnType<typeof rawFeed>) => void) => {
    const feed = rawFeed();
    change(feed);
    write('judged.json', feed);
    return cssr('validate', 'judged.json');
  };

  it('says which record is of a later day than its feed, on as much of the dates as both have', async () => {
    const { code, said } = await judged((feed) => {
      feed['updated'] = '2026-11';
      feed.activities[0]!['asOf'] = '2027';
      feed.activities[1]!['asOf'] = '2026-12-01';
      feed.activities[2]!['asOf'] = '2026-11-30';
      feed.activities[3]!['asOf'] = '2026';
      (feed['keyFigures'] as { values: { asOf: string }[] }[])[0]!.values[0]!.asOf = '2028';
    });
    assert.equal(code, 1);
    const later = said.split('\n').filter((line) => line.includes('is later than the feed'));
    assert.equal(later.length, 3, said);
    assert.match(later[0]!, /^judged\.json: activities\/\S+ asOf "2027" is later than the feed, updated "2026-11"$/);
    assert.match(later[2]!, /keyFigures\/\S+ values\[0\]\.asOf "2028"/);
  });

  it('says which statements are parts of themselves, or of parts', async () => {
    const { code, said } = await judged((feed) => {
      const [a, b, c, d, e, f] = feed.statements.map((statement) => (delete statement['partOf'], statement));
      a!['partOf'] = a!['id'];
      b!['partOf'] = c!['id'];
      c!['partOf'] = b!['id'];
      d!['partOf'] = c!['id'];
      f!['partOf'] = e!['id'];
    });
    assert.equal(code, 1);
    assert.deepEqual([said.match(/makes the statement a part of itself/g)?.length, said.match(/is itself a part/g)?.length], [3, 1], said);
  });
});

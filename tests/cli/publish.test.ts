import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { commandIn } from '../support/command.js';
import { rawFeed } from '../support/node.js';

const folder = mkdtempSync(join(tmpdir(), 'cssr-publish-'));
const cssr = commandIn(folder);
after(() => rmSync(folder, { recursive: true }));

/** A feed that is made into an edition in a moment. */
const small = () => {
  const { version, id, title, updated, sources, terms, disclaimers, activities } = rawFeed();
  return { version, id, title, updated, sources, disclaimers, activities: activities.slice(0, 2), terms: (terms as Term[]).slice(0, 3) };
};
type Term = { id: string; definition: Record<string, string> };
const save = (name: string, feed: object) => writeFileSync(join(folder, name), JSON.stringify(feed));
save('cssr.feed.json', small());
const publish = (out: string, ...more: string[]) => cssr('publish', 'cssr.feed.json', '--out', out, ...more);

const pathsIn = (name: string) =>
  readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, name, path)).isFile())
    .sort();
const text = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8');
/** Which file it is, for the file system: another one where it was written anew. */
const written = (name: string) => new Map(pathsIn(name).map((path) => [path, statSync(join(folder, name, path)).ino]));
const differing = (before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>) =>
  [...after].filter(([path, file]) => before.get(path) !== file).map(([path]) => path);

describe('cssr publish', () => {
  it('writes an edition, and the second time nothing', async () => {
    const first = await publish('twice');
    assert.equal(first.code, 0, first.complained);
    const files = pathsIn('twice');
    assert.match(first.said, new RegExp(`^twice: ${files.length} files, ${files.length} changed, 0 removed; \\d\\.\\d MB\\n$`));
    for (const path of ['edition.json', 'mission-list/all.ar.json', 'term-list/all.en.html', 'disclaimer/languages.one.fr.json'])
      assert.ok(files.includes(path), path);
    const before = written('twice');
    assert.match((await publish('twice')).said, /files, 0 changed, 0 removed/);
    assert.deepEqual(written('twice'), before);
  });

  it('names what may bring people into danger in a feed, and publishes it: it is out already', async () => {
    const feed = small();
    Object.assign((feed.activities as object[])[0]!, {
      summary: { ar: 'اتصلوا بأحمد على +963 944 123 456.', en: 'Call +963 944 123 456.' },
    });
    save('danger.feed.json', feed);
    const told = await cssr('publish', 'danger.feed.json', '--out', 'danger');
    assert.equal(told.code, 1);
    assert.match(told.complained, /^danger\.feed\.json: danger: activities\/\S+ summary: .*963/m);
    assert.ok(existsSync(join(folder, 'danger', 'edition.json')));
    assert.equal((await cssr('publish', 'danger.feed.json', '--out', 'danger', '--despite-danger')).code, 0);
    rmSync(join(folder, 'danger'), { recursive: true });
  });

  it('writes only what has changed, the index last, and removes what is no more, but for what never changes', async () => {
    await publish('next');
    const before = written('next');
    const feed = small();
    const [gone, changed] = feed.terms as [Term, Term];
    changed.definition = { ...changed.definition, en: 'Another definition.' };
    save('next.json', { ...feed, terms: feed.terms.filter((term) => term !== gone) });
    const { said, code } = await cssr('publish', 'next.json', '--out', 'next');
    assert.equal(code, 0);
    const now = written('next');
    const anew = differing(before, now).filter((path) => !path.startsWith('by-hash/'));
    assert.ok(anew.length && anew.every((path) => /^(edition\.json|term-list\/all\.|term\/item\.)/.test(path)), anew.join());
    assert.ok(!anew.some((path) => path.startsWith('term/') && !path.includes(changed.id)));
    const missing = [...before.keys()].filter((path) => !now.has(path));
    assert.deepEqual(
      missing,
      ['ar', 'en', 'fr'].flatMap((tag) => ['html', 'json'].map((ending) => `term/item.${gone.id}.${tag}.${ending}`)),
    );
    assert.match(said, /, 6 removed;/);
    const times = pathsIn('next').map((path) => statSync(join(folder, 'next', path), { bigint: true }).mtimeNs);
    assert.equal(
      statSync(join(folder, 'next/edition.json'), { bigint: true }).mtimeNs,
      times.reduce((a, b) => (a > b ? a : b)),
    );
  });

  it('leaves no half of a file, and clears away what a call that was broken off has left', async () => {
    await publish('broken');
    const before = new Map(pathsIn('broken').map((path) => [path, text('broken', path)]));
    truncateSync(join(folder, 'broken/mission-list/all.en.json'), 100);
    rmSync(join(folder, 'broken/term-list'), { recursive: true });
    writeFileSync(join(folder, 'broken/mission-list/.cssr-99.tmp'), '{');
    const { code } = await publish('broken');
    assert.equal(code, 0);
    assert.deepEqual(new Map(pathsIn('broken').map((path) => [path, text('broken', path)])), before);
    // The first time it was broken off before there was an index.
    rmSync(join(folder, 'broken/edition.json'));
    assert.equal((await publish('broken')).code, 0);
    assert.ok(existsSync(join(folder, 'broken/edition.json')));
  });

  it('does not write among the files of others, and leaves those that are within an edition', async () => {
    mkdirSync(join(folder, 'site'));
    writeFileSync(join(folder, 'site/index.html'), 'mine');
    const { code, complained, said } = await publish('site');
    assert.deepEqual([code, said], [1, '']);
    assert.match(complained, /--out site: there is no edition\.json in it, but other files: index\.html/);
    assert.deepEqual(pathsIn('site'), ['index.html']);

    await publish('shared-folder');
    const others = ['.htaccess', 'robots.txt', 'mission-list/notes.txt', 'other/x.en.json'];
    mkdirSync(join(folder, 'shared-folder/other'));
    for (const path of others) writeFileSync(join(folder, 'shared-folder', path), 'mine');
    // Of an element that a later version of the library has not any more.
    const index = JSON.parse(text('shared-folder/edition.json')) as { elements: object };
    writeFileSync(join(folder, 'shared-folder/edition.json'), JSON.stringify({ ...index, elements: { ...index.elements, old: {} } }));
    mkdirSync(join(folder, 'shared-folder/old'));
    writeFileSync(join(folder, 'shared-folder/old/all.en.json'), '{}');
    assert.match((await publish('shared-folder')).said, / 1 removed/);
    for (const path of others) assert.equal(text('shared-folder', path), 'mine');
    assert.ok(!existsSync(join(folder, 'shared-folder/old')));
  });

  it('says what is wrong with a folder', async () => {
    await publish('corrupt');
    for (const index of ['{', '[]', 'null', '{"format":2,"elements":{}}', '{"format":1,"elements":{"../..":{}}}']) {
      writeFileSync(join(folder, 'corrupt/edition.json'), index);
      const { code, complained } = await publish('corrupt');
      assert.equal(code, 1, index);
      assert.match(complained, /corrupt\/edition\.json is no index of an edition of format 1: .*remove it/);
      assert.doesNotMatch(complained, /\n\s+at /);
    }
    writeFileSync(join(folder, 'file'), '');
    assert.match((await publish('file')).complained, /--out file: it is no folder/);
    mkdirSync(join(folder, 'blocked/mission-list/all.en.json/x'), { recursive: true });
    const { code, complained } = await publish('blocked');
    assert.deepEqual([code, /cannot write .*all\.en\.json: EISDIR|ENOTEMPTY/.test(complained)], [1, true], complained);
    assert.ok(!existsSync(join(folder, 'blocked/edition.json')));
  });

  it('follows no link out of the folder when it removes', async () => {
    await publish('linked');
    mkdirSync(join(folder, 'elsewhere'));
    writeFileSync(join(folder, 'elsewhere/all.de.json'), 'mine');
    rmSync(join(folder, 'linked/report'), { recursive: true });
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'linked/report'));
    assert.equal((await publish('linked')).code, 0);
    assert.equal(text('elsewhere/all.de.json'), 'mine');
  });

  it('lays compressed files beside, which stay true', async () => {
    await publish('packed', '--compress');
    const plain = pathsIn('packed').filter((path) => !/\.(br|gz)$/.test(path));
    const holds = () => {
      for (const path of plain) {
        const file = join(folder, 'packed', path);
        assert.equal(brotliDecompressSync(readFileSync(`${file}.br`)).toString(), readFileSync(file, 'utf8'));
        assert.equal(gunzipSync(readFileSync(`${file}.gz`)).toString(), readFileSync(file, 'utf8'));
      }
    };
    holds();
    const before = written('packed');
    await publish('packed', '--compress');
    assert.deepEqual(written('packed'), before);
    writeFileSync(join(folder, 'packed/edition.json.br'), 'not brotli');
    writeFileSync(join(folder, 'packed/edition.json.gz'), readFileSync(join(folder, 'packed/mission-list/all.en.json.gz')));
    await publish('packed', '--compress');
    holds();
    await publish('packed');
    assert.deepEqual(
      pathsIn('packed').filter((path) => /\.(br|gz)$/.test(path) && !path.startsWith('by-hash/')),
      [],
    );
  });

  it('publishes the choices of several words that are asked for', async () => {
    const [first, second] = small().activities.map(({ kind }) => String(kind));
    const kinds = [...new Set([first, second])].join(' ');
    const { code, complained } = await publish(
      'also',
      '--also',
      `mission-list kinds="${kinds} survey"`,
      '--also',
      'disclaimer languages=one',
    );
    assert.equal(code, 0, complained);
    const [path] = pathsIn('also').filter((name) => /^mission-list\/kinds\.[a-z-]+\.[a-z-]+.*\.en\.json$/.test(name));
    assert.ok(path);
    const { key, view } = JSON.parse(text('also', path)) as { key: string; view: { rows: object[] } };
    assert.equal(path, `mission-list/${key}.en.json`);
    assert.equal(view.rows.length, 2);
    for (const [said, message] of [
      ['mission-list kinds="survey nonsense"', /--also "mission-list .*: kinds "nonsense" is not known; possible: /],
      ['mission-lst kinds=survey', /element "mission-lst" is not known/],
      ['mission-list layout=list', /layout does not decide what mission-list shows; possible: kinds/],
      ['mission-list kinds=survey, x', /cannot read "x"/],
      ['mission-list kinds', /cannot read "kinds": name=word/],
      ['partners on=yesterday', /on "yesterday" is no day/],
      ['term item=nowhere', /item "nowhere" is not known/],
      ['', /element "" is not known/],
    ] as const) {
      const wrong = await publish('also', '--also', said);
      assert.equal(wrong.code, 2, said);
      assert.match(wrong.complained, message);
    }
  });

  it('leaves out what is faulty, names it, and publishes the rest', async () => {
    const feed = small();
    save('faulty.json', { ...feed, terms: [...feed.terms, { id: 'bad' }] });
    const { code, said, complained } = await cssr('publish', 'faulty.json', '--out', 'faulty');
    assert.equal(code, 1);
    assert.match(complained, /^left out: faulty\.json: terms\/bad /m);
    assert.match(said, /files/);
    assert.match(text('faulty/term-list/all.en.json'), /"partial":true/);
    assert.doesNotMatch(text('faulty/mission-list/all.en.json'), /"partial"/);
  });

  it('says how it is called, and what is wrong with how it was called', async () => {
    const { said } = await cssr('publish', '--help');
    for (const option of ['--out', '--also', '--compress']) assert.ok(said.includes(option), option);
    // JSON has no place for what is undefined.
    save('undated.json', { ...small(), updated: undefined });
    writeFileSync(join(folder, 'text.json'), 'no');
    for (const [args, code, message] of [
      [['--out', 'x'], 2, /which feed/],
      [['cssr.feed.json'], 2, /--out is missing/],
      [['cssr.feed.json', '--out', ''], 2, /--out is missing/],
      [['cssr.feed.json', 'text.json', '--out', 'x'], 2, /of one feed, not of 2/],
      [['cssr.feed.json', '--out', 'x', '--zip'], 2, /--zip/],
      [['nowhere.json', '--out', 'x'], 1, /nowhere\.json: there is no such file/],
      [['text.json', '--out', 'x'], 1, /text\.json:1:1 is not JSON: a value is wanted/],
      [['undated.json', '--out', 'x'], 1, /undated\.json: .*"updated" is missing/],
    ] as const) {
      const wrong = await cssr('publish', ...args);
      assert.equal(wrong.code, code, args.join(' '));
      assert.match(wrong.complained, message);
      assert.ok(!existsSync(join(folder, 'x')));
    }
  });
});

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { ViewFile } from '../../src/views/edition.js';
import { commandIn } from '../support/command.js';
import { rawFeed, read } from '../support/node.js';

const folder = mkdtempSync(join(tmpdir(), 'cssr-frame-'));
const cssr = commandIn(folder);
after(() => rmSync(folder, { recursive: true }));

const ITEM = 'amman-2022-11';
const save = (name: string, feed: object) => writeFileSync(join(folder, name), JSON.stringify(feed));
const page = (name = 'frame.html') => readFileSync(join(folder, name), 'utf8');
const viewsIn = (html: string) =>
  JSON.parse(/<script type="application\/json" class="cssr-content">([^<]*)/.exec(html)![1]!) as (ViewFile & {
    readonly view: { readonly rows: readonly object[] };
  })[];
const namesIn = (html: string) => viewsIn(html).map(({ element, key, language }) => `${element}/${key}.${language}`);

describe('cssr frame', () => {
  before(async () => {
    const feed = rawFeed();
    save('cssr.feed.json', feed);
    // So long that it comes in parts, and of words that are hard to compress.
    const { version, id, title, updated, sources, disclaimers, activities } = feed;
    const words = (of: number) => Array.from({ length: 12 }, (_, i) => createHash('sha256').update(`${of} ${i}`).digest('hex')).join(' ');
    const statements = Array.from({ length: 200 }, (_, i) => ({
      ...feed.statements[0],
      id: `s-${i}`,
      type: 'concern',
      text: { en: words(i) },
    }));
    save('long.json', {
      version,
      id,
      title,
      updated,
      sources,
      disclaimers,
      activities: activities.filter(({ id }) => id === ITEM),
      statements,
    });
    assert.equal((await cssr('publish', 'cssr.feed.json', '--out', 'edition')).code, 0);
    // Digits in a row in its words look like telephone numbers.
    assert.equal((await cssr('publish', 'long.json', '--out', 'long', '--despite-danger')).code, 0);
  });

  it('without content refers to the edition beside the page, and may ask its own host only', async () => {
    const { code, said } = await cssr('frame', '--out', 'made/f.html');
    assert.equal(code, 0);
    assert.match(said, /^wrote made\/f\.html: \d+ kB, which asks the edition in the folder edition\/ beside it\n$/);
    const html = page('made/f.html');
    assert.ok(html.includes('<link rel="alternate" type="application/vnd.cssr.edition+json" href="edition/edition.json">'));
    assert.match(html, /connect-src http: https:;/);
    assert.doesNotMatch(html, /class="cssr-content"/);
    assert.equal(html, read('dist/frame.html'), 'the same as is in the package');
  });

  it('puts all of an edition into the page, which then asks nobody; from a feed, the same', async () => {
    const { code, said } = await cssr('frame', '--edition', 'edition');
    assert.equal(code, 0);
    assert.match(said, /^wrote frame\.html: \d+ kB, which asks for nothing else\n$/);
    const html = page();
    assert.doesNotMatch(html, /connect-src|rel="alternate"/);
    const views = readdirSync(join(folder, 'edition'), { recursive: true, encoding: 'utf8' })
      .filter((path) => /^[^b][^/]*\/.*\.(en|ar|fr)\.json$/.test(path))
      .map((path) => path.replace(/\.json$/, ''));
    assert.deepEqual(namesIn(html).sort(), views.sort());
    assert.equal((await cssr('frame', '--feed', 'cssr.feed.json', '--out', 'fed.html')).code, 0);
    assert.deepEqual(namesIn(page('fed.html')).sort(), views);
  });

  it('puts in what is named, in every language; from a feed, several words at once too', async () => {
    const only = ['--only', `mission-card item=${ITEM}`, '--only', 'cssr-disclaimer'];
    const card = ['en', 'ar', 'fr'].map((language) => `mission-card/item.${ITEM}.${language}`);
    const all = [...card, ...['en', 'ar', 'fr'].map((language) => `disclaimer/all.${language}`)];
    assert.equal((await cssr('frame', '--edition', 'edition', ...only)).code, 0);
    assert.deepEqual(namesIn(page()), all);
    const several = ['--only', "recommendation-list types='concern demand'"];
    assert.equal((await cssr('frame', '--feed', 'cssr.feed.json', ...several)).code, 0);
    assert.equal(namesIn(page())[0], 'recommendation-list/types.concern.demand.en');
  });

  it('puts lists in whole', async () => {
    const cut = JSON.parse(readFileSync(join(folder, 'long/recommendation-list/all.en.json'), 'utf8')) as ViewFile;
    assert.ok(cut.rest!.length > 0);
    assert.equal((await cssr('frame', '--edition', 'long', '--only', 'recommendation-list')).code, 0);
    const [file] = viewsIn(page());
    assert.deepEqual([file!.view.rows.length, file!.rest, file!.total], [cut.total, undefined, undefined]);
    assert.equal((await cssr('frame', '--feed', 'long.json', '--only', 'recommendation-list', '--out', 'fed.html')).code, 0);
    assert.deepEqual(viewsIn(page('fed.html'))[0], file);
  });

  it('refuses what is too much for a page, and says how much it is', async () => {
    const { code, complained } = await cssr('frame', '--edition', 'long', '--out', 'large.html');
    assert.equal(code, 1);
    assert.match(complained, /^cssr: \d+ views have \d{4,} kB, and a page may have 2000 kB: name by --only what frames show, or put the/);
    assert.throws(() => page('large.html'), /ENOENT/);
  });

  it('refuses an edition whose files are not those that it names', async () => {
    assert.equal((await cssr('publish', 'cssr.feed.json', '--out', 'spoilt')).code, 0);
    const index = join(folder, 'spoilt/edition.json');
    writeFileSync(index, readFileSync(index, 'utf8').replaceAll(/"hash":"[0-9a-f]{16}"/g, '"hash":"../../../../x"'));
    assert.match((await cssr('frame', '--edition', 'spoilt')).complained, /is not what it was published as/);
    writeFileSync(index, '{"format": 2}');
    assert.match((await cssr('frame', '--edition', 'spoilt')).complained, /edition\.json is no index of an edition of format 1/);
  });

  it('says in a line what is wrong with how it was called', async () => {
    save('undated.json', { ...rawFeed(), updated: undefined });
    writeFileSync(join(folder, 'house.css'), '');
    for (const [args, words, wanted = 2] of [
      [['--edition', 'edition', '--feed', 'cssr.feed.json'], /--edition and --feed: one of them is enough/],
      [['--only', 'disclaimer'], /--only: of what\? --edition or --feed is missing/],
      [
        ['--edition', 'edition', '--only', 'mision-card'],
        /--only "mision-card": element "mision-card" is not known; did you mean "mission-card"\?; possible: .*mission-card/,
      ],
      [['--edition', 'edition', '--only', 'disclaimer order=x'], /order does not decide what disclaimer shows/],
      [
        ['--edition', 'edition', '--only', 'mission-card item=x'],
        /edition has nothing for it; cssr publish --also "mission-card item=x"/,
        1,
      ],
      [['--feed', 'cssr.feed.json', '--only', 'mission-card item=x'], /--only "mission-card item=x": item "x" is not known/],
      [['--edition', 'nowhere'], /cannot read nowhere\/edition\.json: there is no such file/, 1],
      [['--feed', 'nowhere.json'], /cannot read nowhere\.json: there is no such file/, 1],
      [['--feed', 'house.css'], /house\.css:1:1 is not JSON: there is nothing/, 1],
      [['--feed', 'undated.json'], /undated\.json: does not say when it was last changed/, 1],
      [['--theme', resolve('nowhere.css')], /there is no such file/, 1],
      [['--fed', 'x'], /--fed/],
    ] as const) {
      const { code, complained } = await cssr('frame', ...args);
      assert.match(complained, words);
      assert.equal(code, wanted, args.join(' '));
    }
  });
});

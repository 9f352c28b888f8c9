import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { partFile } from '../../src/publish/script-lines.js';
import type { ViewFile } from '../../src/views/edition.js';
import { FEED_FILE, rawFeed, read } from '../support/node.js';

const COMMAND = resolve('dist/cli/cssr.js');
const folder = mkdtempSync(join(tmpdir(), 'cssr-snippet-'));
after(() => rmSync(folder, { recursive: true }));
cpSync(FEED_FILE, join(folder, 'cssr.feed.json'));

function cssr(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], { cwd: folder, encoding: 'utf8' });
  return { code: status, said: stdout, complained: stderr };
}
const FEED = ['--feed', 'cssr.feed.json'];

describe('cssr snippet', () => {
  it('writes to the standard output, or into a file', () => {
    const { code, said } = cssr(
      'snippet',
      'mission-card',
      '--item',
      'amman-2022-11',
      '--language',
      'ar',
      ...FEED,
      '--pinned',
      '--heading-level',
      '4',
    );
    assert.equal(code, 0);
    assert.match(
      said,
      /^<cssr-mission-card item="amman-2022-11" heading-level="4" language="ar" pinned="[a-z0-9]{12}" data-as-of="2022-12" data-edition="2026-11-26">\n/,
    );
    const { said: wrote } = cssr('snippet', 'term-list', ...FEED, '--format', 'csv', '--bom', '--out', 'made/terms.csv');
    assert.match(wrote, /wrote made\/terms\.csv/);
    assert.match(readFileSync(join(folder, 'made/terms.csv'), 'utf8'), /^\ufeff"id","term"/);
  });

  it('speaks the first of several languages that there is', () => {
    const made = (language: string, ...more: string[]) =>
      cssr('snippet', 'mission-card', '--item', 'amman-2022-11', '--language', language, ...FEED, ...more).said;
    assert.match(
      made('ku ar'),
      /^<cssr-mission-card item="amman-2022-11" language="ku ar"[^>]*>\n<div class="cssr-mission-card cssr-root" lang="ar" dir="rtl">/,
    );
    assert.match(made('ku'), /language="ku"[^>]*>\n<div class="[^"]*" lang="ar" dir="rtl">/);
    assert.match(made('ku en'), /lang="en" dir="ltr">/);
    assert.match(made('ku ar', '--delivery', 'block'), /data-language="ku ar"[^>]* lang="ar" dir="rtl">/);
    assert.notEqual(cssr('snippet', 'mission-card', '--language', 'ar tlh!', ...FEED).code, 0);
  });

  it('brings the lines that load the library, with the mark of its own file', () => {
    const { files } = JSON.parse(read('dist/integrity.json')) as { files: Record<string, { integrity: string }> };
    const { said } = cssr('snippet', 'about', ...FEED, '--script', '--base', 'https://example.org/cssr', '--theme', 'ocha');
    assert.match(
      said,
      /^<link rel="alternate" type="application\/vnd\.cssr\.edition\+json" href="https:\/\/example\.org\/cssr\/edition\/edition\.json">\n<link rel="stylesheet" href="https:\/\/example\.org\/cssr\/themes\/ocha\.css">\n<script src="https:\/\/example\.org\/cssr\/cssr-core-\S+ [^>]*><\/script>\n<script src="https:\/\/example\.org\/cssr\/cssr-about-/,
    );
    for (const name of ['core', 'about'])
      assert.ok(said.includes(`integrity="${files[partFile(name)]!.integrity}" crossorigin="anonymous" defer`), name);
    assert.match(
      cssr('snippet', 'about', ...FEED, '--script', '--loader', '--base', 'https://example.org/cssr').said,
      /<script src="https:\/\/example\.org\/cssr\/cssr-[\d.]+\.js" integrity="sha384-/,
    );
    const { said: onSite } = cssr('snippet', 'about', ...FEED, '--script', '--base', '/cssr', '--theme', 'ocha');
    assert.equal(onSite, said.replaceAll('https://example.org/cssr', '/cssr'));
    const elsewhere = ['--script', '--sheet', '--base', 'https://example.org/cssr/', '--feed-url', 'https://a.example/f.json'];
    assert.match(
      cssr('snippet', 'about', ...FEED, ...elsewhere).said,
      /^<link [^>]*feed\+json" href="https:\/\/a\.example\/f\.json">\n<link [^>]*outputs\/static\.css">\n<script [^>]*core[^\n]*\n<script [^>]*from-feed[^\n]*\n<script [^>]*about/,
    );
    assert.match(
      cssr('snippet', 'about', ...FEED, '--script', '--base', 'https://example.org/', '--edition-url', 'https://a.example/e/edition.json')
        .said,
      /^<link [^>]*edition\+json" href="https:\/\/a\.example\/e\/edition\.json">/,
    );
  });

  it('puts the words into the page as data, where nothing is to be asked for', () => {
    const { said } = cssr(
      'snippet',
      'mission-card',
      '--item',
      'amman-2022-11',
      ...FEED,
      '--inline',
      '--script',
      '--base',
      'https://example.org/',
    );
    assert.doesNotMatch(said, /rel="alternate"/);
    const [, json] = /<\/cssr-mission-card>\n<script type="application\/json" class="cssr-content">(.*)<\/script>\n$/.exec(said)!;
    const { element, key, language, view } = JSON.parse(json!) as ViewFile<{ title: { text: string } }>;
    assert.deepEqual([element, key, language], ['mission-card', 'item.amman-2022-11', 'en']);
    assert.match(view!.title.text, /^Outreach mission/);
  });

  it('reads a feed from an address', async () => {
    const server = createServer((_, response) => response.setHeader('content-type', 'application/json').end(JSON.stringify(rawFeed())));
    await once(server.listen(0), 'listening');
    const url = `http://localhost:${(server.address() as AddressInfo).port}/feed.json`;
    const command = spawn(process.execPath, [COMMAND, 'snippet', 'contact', '--feed', url, '--format', 'text']);
    let said = '';
    command.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    await once(command, 'close');
    server.close();
    assert.match(said, /^Contact\n[^]*ose-cssr@un\.org/);
  });

  it('answers a wrong word with the right ones', () => {
    for (const [args, message] of [
      [[], /which element\?.*mission-card, mission-list/],
      [['mission-cards', ...FEED], /element "mission-cards" is not known; did you mean "mission-card"\?; possible: about, .*mission-card,/],
      [['mission-card'], /--feed is missing/],
      [['mission-card', ...FEED, '--item', 'x'], /--item "x" is not known; possible: .*amman-2022-11/],
      [['mission-list', ...FEED, '--kinds', 'survey party'], /--kinds "party" is not known; possible: .*survey/],
      [['mission-card', ...FEED, '--colour', 'red'], /'--colour'; possible: --item /],
      [['mission-card', ...FEED, '--language', 'tlh'], /--language "tlh" is not known; possible: en, ar/],
      [['mission-card', ...FEED, '--delivery', 'post'], /--delivery "post" is not known; possible: element, block/],
      [['report', ...FEED, '--format', 'csv'], /report has no csv; possible: html, text/],
      [['report', ...FEED, '--format', 'text', '--pinned'], /--pinned is for HTML/],
      [['term', ...FEED], /--item is missing/],
      [['corrections', ...FEED, '--pinned'], /corrections cannot be pinned/],
      [['report', ...FEED, '--delivery', 'frame'], /--base is missing/],
      [['report', ...FEED, '--width', '400'], /--width is for a frame: an element is as wide as its place/],
      [['report', ...FEED, '--delivery', 'frame', '--base', 'https://x.example/', '--height', 'tall'], /--height "tall" must be a whole/],
      [['report', ...FEED, '--sheet'], /--sheet is for the lines that --script brings/],
      [['report', ...FEED, '--script', '--base', 'https://x.example/', '--feed-url', '/f'], /--feed-url "\/f" must be an https: URL/],
      [['report', ...FEED, '--loader'], /--loader is for the lines that --script brings/],
      [['report', ...FEED, '--inline', '--pinned'], /--inline with --pinned/],
      [['report', ...FEED, '--inline', '--delivery', 'wordpress'], /--inline is for element and block, not for wordpress/],
      [['report', ...FEED, '--script', '--base', 'cssr/'], /must be an https: URL, or a path on the site such as \/cssr\//],
      [['report', ...FEED, '--script', '--base', '//evil.example/'], /must be an https: URL/],
      [['report', ...FEED, '--theme', '../x'], /--theme "\.\.\/x"/],
      [['report', ...FEED, '--format', 'text', '--link', 'javascript:x'], /--link "javascript:x"/],
      [['report', '--feed', 'http://example.org/feed.json'], /must be a file or an https: URL/],
    ] as const) {
      const { code, said, complained } = cssr('snippet', ...args);
      assert.deepEqual([code, said], [2, ''], args.join(' '));
      assert.match(complained, message);
      assert.doesNotMatch(complained, /\n\s+at /);
    }
  });

  it('says that an address of this computer is none for visitors, and goes on', () => {
    const { code, said, complained } = cssr('snippet', 'report', ...FEED, '--script', '--base', 'http://localhost:8080/cssr/');
    assert.equal(code, 0);
    assert.match(said, /src="http:\/\/localhost:8080\/cssr\/cssr-core/);
    assert.match(
      complained,
      /^note: --base .* is this computer, where no visitor finds anything; on your site name its folder, such as \/cssr\/\n$/,
    );
    assert.equal(cssr('snippet', 'report', ...FEED, '--script', '--base', '/cssr/').complained, '');
  });

  it('says which record of the feed it leaves out, and goes on', () => {
    const feed = rawFeed();
    feed.activities[0] = { ...feed.activities[0], dates: ['2022-13-45'] };
    writeFileSync(join(folder, 'bad.json'), JSON.stringify(feed));
    const { code, said, complained } = cssr('snippet', 'mission-list', '--feed', 'bad.json', '--format', 'text');
    assert.equal(code, 0);
    assert.match(complained, /left out: bad\.json: activities\/new-york-2023-10 dates\[0\] must be/);
    assert.match(said, /Amman/);
  });
});

type Raw = Record<'activities' | 'sources' | 'terms', Record<string, unknown>[]>;

describe('cssr validate', () => {
  it('tells what an editor should look at, by weight, and is well all the same', () => {
    const { code, said } = cssr('validate', 'cssr.feed.json', '--on', '2026-11-27', '--json');
    const { complaints } = JSON.parse(said) as { complaints: { severity: string; code: string; record: string }[] };
    assert.equal(code, 0);
    assert.ok(complaints.length > 10 && complaints.every(({ severity }) => severity === 'warning' || severity === 'note'));
    assert.match(cssr('validate', 'cssr.feed.json').said, /: no fault, \d+ warnings?, \d+ notes?; \d+ records can be shown\n$/);
  });
  it('finds no fault in the feed of the demo', () => {
    const { code, said } = cssr('validate', '--brief', 'cssr.feed.json');
    assert.deepEqual([code, said], [0, `cssr.feed.json: no fault; ${said.match(/\d+/)![0]} records can be shown\n`]);
  });
  it('names file, record and field, also of records that are not there', () => {
    const feed = rawFeed();
    feed.activities[0] = { ...feed.activities[0], link: 'x', dates: [] };
    feed.activities[1] = { ...feed.activities[1], themes: ['nothing'] };
    writeFileSync(join(folder, 'faults.json'), JSON.stringify(feed));
    const { code, said } = cssr('validate', 'cssr.feed.json', 'faults.json');
    assert.equal(code, 1);
    assert.match(said, /^faults\.json: activities\/new-york-2023-10 dates has too few entries; for example: "dates": \[ "2022-11-06" \]$/m);
    assert.match(said, /^faults\.json: activities\/twg3-geneva-2023-05 themes\[0\] "nothing" is not in themes$/m);
  });
  it('reads a feed with the mark of its byte order, in any Unicode', () => {
    const text = readFileSync(join(folder, 'cssr.feed.json'), 'utf8');
    for (const bytes of [
      Buffer.from(`\ufeff${text}`),
      Buffer.from(`\ufeff${text}`, 'utf16le'),
      Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
    ]) {
      writeFileSync(join(folder, 'marked.json'), bytes);
      assert.deepEqual(
        cssr('validate', '--brief', 'marked.json').said,
        cssr('validate', '--brief', 'cssr.feed.json').said.replace('cssr.feed', 'marked'),
      );
    }
  });

  it('says in which line and column a file is no JSON, why, and shows the line', () => {
    for (const [text, place, reason, shown] of [
      ['{\n  "version": "1.1"\n  "id": "x"\n}', '3:3', 'a comma is missing', '3 |   "id": "x"\n        ^'],
      ['{\n  "a": [1, 2,],\n}', '2:14', 'a comma too much', '2 |   "a": [1, 2,],'],
      ['{"a": 1,\n}', '2:1', 'a comma too much', '2 | }'],
      ['{\n"a" "b"}', '2:5', 'a colon is missing', '2 | "a" "b"}\n          ^'],
      ["{'a': 1}", '1:2', 'quotation marks are straight', "1 | {'a': 1}"],
      ['{\n“a”: 1}', '2:1', 'quotation marks are straight', '2 | “a”: 1}'],
      ['{"a": "first\nsecond"}', '1:13', 'closing quotation mark is missing', '1 | {"a": "first'],
      ['{"a": "C:\\dir"}', '1:10', 'a backslash is written twice', '1 | {"a": "C:\\dir"}'],
      ['{"a": 1} // done', '1:10', 'something follows', '1 | {"a": 1} // done'],
      ['{ // note\n}', '1:3', 'no comments', '1 | { // note'],
      ['{"a": [1, 2}', '1:12', '"]" is wanted', '1 | {"a": [1, 2}'],
      ['{"a": [1, 2', '1:12', 'ends before 2 brackets', '1 | {"a": [1, 2'],
      ['{"a": tru}', '1:7', 'a value is wanted', '1 | {"a": tru}'],
      ['{"a": 01}', '1:7', 'a value is wanted', '1 | {"a": 01}'],
      ['{"a": "غرفة" "b": 1}', '1:14', 'a comma is missing', '1 | {"a": "غرفة" "b": 1}'],
      [`{"a": "${'x'.repeat(500)}" 1}`, '1:510', 'a comma is missing', `1 | …${'x'.repeat(58)}`],
      ['', '1:1', 'there is nothing', '1 | '],
    ] as const) {
      assert.throws(() => JSON.parse(text), SyntaxError, text);
      writeFileSync(join(folder, 'not.json'), text);
      const { code, complained } = cssr('validate', 'not.json');
      assert.equal(code, 1);
      assert.ok(complained.startsWith(`cssr: not.json:${place} is not JSON: `), `${text}\n${complained}`);
      assert.ok(complained.includes(reason) && complained.includes(shown), `${text}\n${complained}`);
    }
    // However deep, and whatever stands in it, nothing acts on the terminal.
    writeFileSync(join(folder, 'not.json'), `${'['.repeat(300_000)}\u001b[31m`);
    assert.match(cssr('validate', 'not.json').complained, /^cssr: not\.json:1:300001 is not JSON: .*\n {2}1 \| …\[{60}\\u001b\[31m\n/);
  });

  it('says of one mistake one thing, with an example of what would be right', () => {
    for (const [change, line] of [
      [
        (feed: Raw) => (feed.activities.find((each) => each['participants'])!['participants'] = 14),
        /participants must be an object; for example: "participants": \{ "certainty": "exact", "value": 14, "unit": "people" \}$/,
      ],
      [
        (feed: Raw) => {
          const source = feed.sources.find(({ id }) => id === 'amman-web-en')!;
          source['url'] = String(source['url']).replace('https:', 'http:');
        },
        /sources\/amman-web-en url must be a link .*; for example: "url": "https:\/\/cssrweb\.org\/[^"]*"$/,
      ],
      [
        (feed: Raw) => (feed.terms[0]!['definition'] = 'غرفة'),
        /definition must be an object; for example: "definition": \{ "ar": "غرفة" \}$/,
      ],
      [(feed: Raw) => (feed.activities[0]!['kind'] = 'side-evnt'), /kind is not one of .*; did you mean "side-event"\?$/],
      [
        (feed: Raw) => {
          feed.activities[0]!['titel'] = feed.activities[0]!['title'];
          delete feed.activities[0]!['title'];
        },
        /title is missing; is "titel" meant to be it\?$/,
      ],
    ] as const) {
      const feed = rawFeed() as unknown as Raw;
      change(feed);
      writeFileSync(join(folder, 'one.json'), JSON.stringify(feed));
      const { code, said } = cssr('validate', '--brief', 'one.json');
      const [first, second, ...more] = said.trimEnd().split('\n');
      assert.deepEqual([code, more], [1, []], said);
      assert.match(first!, line);
      assert.match(second!, /: 1 fault; \d+ records can be shown$/);
    }
  });

  it('tells names that the format does not know as notes, and leaves nothing out for them', () => {
    const feed = rawFeed();
    const { statements, ...rest } = feed;
    for (const statement of statements.slice(0, 3)) statement['adressedTo'] = ['x'];
    const judge = (made: object) => {
      writeFileSync(join(folder, 'noted.json'), JSON.stringify(made));
      return cssr('validate', '--brief', 'noted.json');
    };
    const own = { $schema: 'x', _comment: 'x', 'x-checked': 'x' };
    const { code, said } = judge({ ...own, ...feed, weather: 'fair' });
    const count = /\d+ records/.exec(cssr('validate', '--brief', 'cssr.feed.json').said)![0];
    assert.deepEqual(
      [code, said.split('\n')],
      [
        0,
        [
          'noted.json: note: feed/ weather is not a collection or field of the format, and nothing shows it',
          `noted.json: note: statements/${String(statements[0]!['id'])} adressedTo (and 2 more times) is not a field of the format, and nothing shows it; did you mean "addressedTo"?`,
          `noted.json: no fault, 2 notes; ${count} can be shown`,
          '',
        ],
      ],
    );
    const misspelt = judge({ ...rest, statments: statements.slice(3) });
    assert.match(
      misspelt.said,
      /^noted\.json: note: feed\/ statments is not .*; did you mean "statements"\?\nnoted\.json: no fault, 1 note; /,
    );
    assert.equal(misspelt.code, 0);
    // Of a newer version, what is not known is to be expected.
    const newer = judge({ ...feed, version: '1.9', weather: 'fair' });
    assert.match(newer.said, /adressedTo/);
    assert.doesNotMatch(newer.said, /weather/);
    assert.match(judge({ ...feed, version: undefined, verison: '1.1' }).complained, /is "verison" meant to be it\?/);
    writeFileSync(join(folder, 'noted.json'), JSON.stringify({ ...feed, statements: [], activities: [], reports: [], termz: [] }));
    const published = cssr('publish', 'noted.json', '--out', 'noted');
    assert.equal(published.code, 0, published.complained);
    assert.match(published.complained, /^noted\.json: note: feed\/ termz is not/m);
  });

  it('says what is no feed', () => {
    writeFileSync(join(folder, 'not.json'), '{');
    assert.equal(cssr('validate', '--brief', 'not.json').code, 1);
    assert.match(cssr('validate', '--brief', 'nowhere.json').complained, /there is no such file/);
    assert.equal(cssr('validate').code, 2);
  });
});

describe('docs/snippets.md', () => {
  it('shows what the command writes', () => {
    const examples = [
      ...read('docs/snippets.md').matchAll(
        /```sh\nnpx cssr-widgets (.*)\n```(?:\n\n<!-- prettier-ignore -->\n```(?:html|text)\n([^]*?)\n```)?/g,
      ),
    ];
    assert.ok(examples.length >= 6 && examples.filter(([, , shown]) => shown).length >= 4);
    for (const [, line, shown] of examples) {
      const { code, said, complained } = cssr(...line!.match(/"[^"]*"|\S+/g)!.map((word) => word.replaceAll('"', '')));
      assert.equal(code, 0, complained);
      if (shown !== undefined) assert.equal(said.trimEnd(), shown, line);
    }
  });
});

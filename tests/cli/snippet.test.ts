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
      [['mission-cards', ...FEED], /element "mission-cards" is not known; possible: about, .*mission-card,/],
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

describe('cssr validate', () => {
  it('finds nothing in the feed of the demo', () => {
    const { code, said } = cssr('validate', 'cssr.feed.json');
    assert.deepEqual([code, said], [0, `cssr.feed.json: no fault; ${said.match(/\d+/)![0]} records can be shown\n`]);
  });
  it('names file, record and field, also of records that are not there', () => {
    const feed = rawFeed();
    feed.activities[0] = { ...feed.activities[0], link: 'x', dates: [] };
    feed.activities[1] = { ...feed.activities[1], themes: ['nothing'] };
    writeFileSync(join(folder, 'faults.json'), JSON.stringify(feed));
    const { code, said } = cssr('validate', 'cssr.feed.json', 'faults.json');
    assert.equal(code, 1);
    assert.match(said, /^faults\.json: activities\/new-york-2023-10 dates has too few entries$/m);
    assert.match(said, /^faults\.json: activities\/twg3-geneva-2023-05 themes\[0\] "nothing" is not in themes$/m);
  });
  it('says what is no feed', () => {
    writeFileSync(join(folder, 'not.json'), '{');
    assert.equal(cssr('validate', 'not.json').code, 1);
    assert.match(cssr('validate', 'nowhere.json').complained, /there is no such file/);
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

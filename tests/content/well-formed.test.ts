import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { framePage } from '../../src/cli/frame-page.js';
import { editionOf, viewsOf } from '../../src/cli/inline-edition.js';
import { parseFeed } from '../../src/content/parse-feed.js';
import type { Feed } from '../../src/content/schema.js';
import { getLocale } from '../../src/locale/locale.js';
import { editionFiles } from '../../src/publish/edition/edition-files.js';
import { FORMATS, inFormat } from '../../src/publish/formats.js';
import type { EditionIndexFile } from '../../src/publish/index.js';
import { scriptLines } from '../../src/publish/script-lines.js';
import { DELIVERIES, snippet } from '../../src/publish/snippet.js';
import { snippetLabel } from '../../src/publish/label.js';
import { calendarFile } from '../../src/elements/mission-list/calendar.js';
import { missionListView } from '../../src/elements/mission-list/view.js';
import { allContents, contents, nameOf } from '../support/hostile.js';
import { cssrFeed, rawFeed } from '../support/node.js';

/** Whatever is published can be read by whatever reads it. PHP, for one, takes no JSON with half a character, or more than 512 levels deep. */

const UNFIT = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\ud800-\udfff]/u;

function assertText(text: string, where: string, lineEnd = '\n'): void {
  const found = UNFIT.exec(text);
  assert.equal(found, null, `${where}: ${JSON.stringify(found && text.slice(found.index - 40, found.index + 20))}`);
  assert.ok(!text.replaceAll(lineEnd, '').includes('\r'), `${where} has a carriage return`);
}

function assertJson(json: string, where: string): void {
  assertText(json, where);
  let deepest = 0;
  const visit = (value: unknown, depth: number): void => {
    deepest = Math.max(deepest, depth);
    if (typeof value === 'string') assertText(value, where);
    if (typeof value !== 'object' || !value) return;
    for (const [key, entry] of Object.entries(value)) {
      assertText(key, where);
      visit(entry, depth + 1);
    }
  };
  visit(JSON.parse(json), 1);
  assert.ok(deepest < 512, `${where} is ${deepest} levels deep`);
}

/** Everything that the library makes of a feed, for one reader. */
function assertPublished(feed: Feed, language: string, every: readonly string[] = FORMATS): void {
  for (const content of allContents(language, feed)) {
    for (const format of FORMATS.filter((name) => every.includes(name))) {
      const made = inFormat(content, format) ?? '';
      const where = `${nameOf(content)} as ${format}`;
      if (format.startsWith('json') && made) assertJson(made, where);
      else assertText(made, where, format === 'csv' ? '\r\n' : '\n');
    }
    assertText(snippetLabel(content), `the label of ${nameOf(content)}`);
  }
  for (const row of missionListView(feed, {}, getLocale(language), '2000-01-01').rows)
    assertText(calendarFile(row), `${row.id}.ics`, '\r\n');
}

const indexOf = (feed: Feed) => [...editionFiles(feed, { sizeOf: (text) => text.length / 5 })].at(-1)!.text;

function assertFiles(feed: Feed): void {
  assertJson(indexOf(feed), 'the index of an edition');
  const page = framePage({ script: '', themes: [], views: viewsOf(editionOf('the feed', feed, [], []), []) });
  assertText(page, 'the frame page');
  assertJson(/<script type="application\/json"[^>]*>([^<]*)/.exec(page)![1]!, 'the views in the frame page');
}

type Raw = Record<string, unknown>;
const collections = (feed: Raw) => Object.values(feed).filter((value): value is Raw[] => Array.isArray(value));

/** A feed of which every second record was changed, and what it says of itself. */
function spoilt(change: (record: Raw) => void): Feed {
  const raw = rawFeed();
  for (const records of collections(raw)) records.forEach((record, i) => i % 2 && change(record));
  change(raw);
  const { feed, issues } = parseFeed(raw);
  assert.ok(issues.length, 'nothing was found to be wrong');
  assert.ok(feed.activities.length > 4 && feed.activities.length < raw.activities.length, 'other records were not kept');
  return feed;
}

describe('what is published of a feed', () => {
  const deep: unknown = JSON.parse('['.repeat(20_000) + ']'.repeat(20_000));
  const UNREADABLE = {
    'half an emoji': 'a \ud83d',
    'the other half of an emoji': '\ude00 b',
    'an escape': 'a\x1b[2J',
    'a vertical tab': 'a\vb',
    'a delete': 'a\x7f',
    'a control character of C1': 'a\x9b2J',
  };
  const values = Object.values(UNREADABLE);
  const say = (record: Raw, value: string) => {
    for (const field of ['title', 'text', 'label', 'name', 'term', 'topic']) if (field in record) record[field] = { en: value, ar: value };
  };
  for (const [name, value] of Object.entries(UNREADABLE))
    it(`has not ${name}: in what is read of a feed, no text, unknown field or key is left with it`, () => {
      for (const change of [
        (record: Raw) => (record['mood'] = { of: [value] }),
        (record: Raw) => (record[value] = 1),
        (record: Raw) => say(record, value),
      ])
        assertJson(JSON.stringify(spoilt(change)), 'the feed');
    });
  it('has none of these, whatever is made of what was read', () => {
    let turn = 0;
    const next = () => values[turn++ % values.length]!;
    assertFiles(spoilt((record) => (record['mood'] = { of: [next()] })));
    assertFiles(spoilt((record) => (record[next()] = 1)));
    const feed = spoilt((record) => say(record, next()));
    assertFiles(feed);
    assertPublished(feed, 'en', ['json', 'text', 'csv']);
  });

  it('is not too deep', () => assertFiles(spoilt((record) => (record['mood'] = deep))));

  it('is in each format without carriage returns, whatever line ends and tabs the texts have, and also the one-line ones', () => {
    const text = 'One\r\ntwo\rthree\n\nfour\tfive 😀 👩‍🚀 \u2028 end';
    const withText = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(withText);
      if (typeof value !== 'object' || !value) return value;
      const entries = Object.entries(value) as [string, unknown][];
      const isMap = entries.every(([key, entry]) => /^(en|ar)$/.test(key) && typeof entry === 'string');
      return Object.fromEntries(entries.map(([key, entry]) => [key, isMap ? text : withText(entry)]));
    };
    const { feed, issues } = parseFeed(withText(rawFeed()));
    assert.deepEqual(issues, []);
    assertFiles(feed);
    for (const language of ['en', 'ar']) assertPublished(feed, language);
    const [heading] = inFormat({ element: 'mission-card', attributes: { item: 'amman-2022-11' }, language: 'en', feed }, 'markdown')!
      .split('\n')
      .filter((line) => line.startsWith('#'));
    assert.match(heading!, /^### One two three four five .* end$/su);
    const [row] = missionListView(feed, {}, getLocale('en'), '2000-01-01').rows;
    assert.match(calendarFile(row!).replaceAll('\r\n ', ''), /\r\nSUMMARY:One\\ntwo\\nthree\\n\\nfour\tfive .* end\r\n/su);
  });

  it('has whole characters where a text is cut short', () => {
    for (const length of [88, 89, 90, 91]) {
      const text = { en: `${'x '.repeat(5)}${'x'.repeat(length)}${'😀'.repeat(40)}`, ar: `${'س'.repeat(length)}${'😀'.repeat(40)}` };
      const statements = cssrFeed.statements.slice(0, 2).map((statement) => ({ ...statement, text }));
      const { elements } = JSON.parse(indexOf({ ...cssrFeed, statements })) as EditionIndexFile;
      const labels = Object.values(elements['recommendation-list']!.choices).map(({ label }) => label);
      for (const label of labels.flatMap((map) => Object.values(map))) assertText(label, `a label at ${length}`);
      assert.ok(labels.some(({ en }) => en!.includes('…')));
    }
  });
});

describe('what a page or a command brings along', () => {
  const heading = 'A\x1b[2J\ud83d B\x7f\x85\v\u202e\0';

  it('is published without control characters, in every delivery and format', () => {
    for (const language of ['en', 'ar'])
      for (const { attributes, ...content } of contents(language)) {
        const given = { ...content, attributes: { ...attributes, heading, src: heading, 'page-size': heading } };
        for (const delivery of DELIVERIES)
          assertText(snippet(given, delivery, { base: 'https://example.org', link: `https://example.org/${heading}` }) ?? '', delivery);
        for (const format of FORMATS) assertText(inFormat(given, format, { link: `https://example.org/${heading}` }) ?? '', format, '\r\n');
      }
    assertText(
      scriptLines({ base: 'https://example.org', integrity: () => heading, edition: heading, feed: heading, theme: heading, sheet: true }),
      'the lines',
    );
    const said = snippet({ element: 'mission-list', attributes: { heading }, language: 'en', feed: cssrFeed }, 'element')!;
    assert.match(said, />A\[2J\ufffd B<\/h2>/);
  });

  it('closes each isolate that it opens, and opens each that it closes', () => {
    for (const [given, wanted] of [
      ['\u2066a', '<bdi dir="ltr">a</bdi>'],
      ['a\u2069b', 'ab'],
      ['\u2069\u2067a\u2069\u2069', '<bdi dir="rtl">a</bdi>'],
      ['\u2068a\u2069', '<bdi>a</bdi>'],
      ['\u2066a\u2068b\u2069', '<bdi dir="ltr">a<bdi>b</bdi></bdi>'],
    ] as const) {
      const content = { element: 'mission-list', attributes: { heading: given }, language: 'en', feed: cssrFeed } as const;
      assert.ok(inFormat(content, 'html')!.includes(`<h2 class="cssr-heading cssr-title">${wanted}</h2>`), JSON.stringify(given));
      for (const format of FORMATS) assert.ok(inFormat(content, format));
      for (const delivery of DELIVERIES) assert.ok(snippet(content, delivery, { base: 'https://example.org' }));
    }
  });
});

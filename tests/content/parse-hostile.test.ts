import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatIssue } from '../../src/content/issue.js';
import { parseFeed } from '../../src/content/parse-feed.js';
import { contentHash } from '../../src/views/content-hash.js';
import type { AnyFeed } from '../../src/views/shown-records.js';
import { readCollections } from '../../src/from-feed/collections.js';
import { activity, report as reportShape, statement } from '../../src/content/schema.js';
import { rawFeed } from '../support/node.js';
import { definitionOfTag } from '../../src/publish/catalogue.js';

/** Characters that are no text, each with what it is. */
const UNFIT = {
  'half an emoji': '\ud83d',
  'the other half': '\ude00',
  null: '\0',
  'vertical tab': '\v',
  'form feed': '\f',
  escape: '\x1b',
  'unit separator': '\x1f',
  delete: '\x7f',
  'next line': '\x85',
  'application program command': '\x9f',
  'right-to-left override': '\u202e',
  isolate: '\u2066',
};

/** A value that holds this one, so many objects deep. */
const nested = (levels: number, value: unknown = 'deep'): unknown =>
  JSON.parse('{"a":'.repeat(levels) + JSON.stringify(value) + '}'.repeat(levels));

const faults = (feed: unknown) =>
  parseFeed(feed).issues.map(({ collection, record, field, reason }) => [collection, record, field, reason].join(' '));

describe('characters that are no text', () => {
  for (const [name, character] of Object.entries(UNFIT))
    it(`${name}: the record that has it is left out, wherever it stands`, () => {
      const places: Record<string, (record: Record<string, unknown>) => void> = {
        'text.en': (record) => (record['text'] = { en: `a ${character} b` }),
        locator: (record) => (record['locator'] = `a${character}`),
        mood: (record) => (record['mood'] = `a${character}`),
        'mood[1].of': (record) => (record['mood'] = ['a', { of: character }]),
        [`mood.${character}`]: (record) => (record['mood'] = { [character]: 1 }),
        [`x${character}`]: (record) => (record[`x${character}`] = 1),
      };
      for (const [field, change] of Object.entries(places)) {
        const feed = rawFeed();
        change(feed.statements[1]!);
        const { feed: parsed, issues } = parseFeed(feed);
        assert.deepEqual(
          issues.map((issue) => [issue.record, issue.field, issue.reason]),
          [[feed.statements[1]!['id'], field, 'text']],
        );
        assert.equal(parsed.statements.length, feed.statements.length - 1);
        // On a page, what stands in fields that no element shows does no harm.
        const read = readCollections(feed, { statements: statement });
        const isShown = field === 'text.en' || field === 'locator';
        assert.equal(read.feed.statements.length, feed.statements.length - (isShown ? 1 : 0), field);
      }
    });

  it('leaves whole emoji, joiners, marks and tabs alone', () => {
    const feed = rawFeed();
    const text = 'A 👩‍🚀\ttab\nlines \u200f\u200e می‌خواهم \u00ad \ufeff \ufffd';
    feed.statements[0]!['text'] = { en: text };
    assert.equal(parseFeed(feed).feed.statements[0]!.text['en'], text);
  });

  it('are not published in what a feed says of itself; the rest is', () => {
    const feed = {
      ...rawFeed(),
      title: { en: 'Half \ud83d' },
      publisher: { name: 'Ours' },
      motto: 'a\x1b[2J',
      podcasts: [{ id: 'good' }, { id: 'bad', text: '\udc00' }],
      'b\x00d': 1,
    };
    const { feed: parsed, issues } = parseFeed(feed);
    assert.deepEqual(
      issues.map(({ collection, field }) => [collection, field]),
      [
        ['feed', 'title.en'],
        ['feed', 'motto'],
        ['feed', 'podcasts[1].text'],
        ['feed', 'b\x00d'],
      ],
    );
    const { publisher, podcasts, title, motto } = parsed as unknown as Record<string, unknown>;
    assert.deepEqual([publisher, podcasts, title, motto], [{ name: 'Ours' }, [{ id: 'good' }], undefined, undefined]);
    assert.equal(parsed.id, 'cssr');
    assert.ok(!('b\x00d' in parsed));
  });

  it('do nothing to a terminal when they are reported', () => {
    const feed = rawFeed();
    feed.statements[0]!['id'] = '\x1b[31mred\r\n\ud83d';
    feed.statements[1]!['x\x1b]0;title\x07'] = 1;
    for (const issue of parseFeed(feed).issues) {
      const line = formatIssue(issue, 'a\x1bb.json');

      assert.doesNotMatch(line, /[\0-\x1f\x7f-\x9f\ud800-\udfff]/u);
      assert.ok(line.startsWith('a\\u001bb.json: statements/'), line);
    }
  });

  it('are said so in a sentence', () => {
    const feed = rawFeed();
    feed.statements[0]!['text'] = { en: '\ud83d' };
    assert.match(formatIssue(parseFeed(feed).issues[0]!), /control characters, halves of an emoji/);
  });
});

it('line ends are those of the web, in whatever way a file was written', () => {
  const feed = rawFeed();
  feed.statements[0]!['text'] = { en: 'one\r\ntwo\rthree\nfour' };
  feed.statements[0]!['mood'] = ['a\r\nb'];
  const { feed: parsed, issues } = parseFeed({ ...feed, motto: 'a\r\nb' });
  assert.deepEqual(issues, []);
  assert.equal(parsed.statements[0]!.text['en'], 'one\ntwo\nthree\nfour');
  assert.doesNotMatch(JSON.stringify(parsed), /\\r/);
  const raw = readCollections(feed, { statements: statement }).feed;
  const hashOf = (of: AnyFeed) => contentHash(definitionOfTag('cssr-recommendation-list')!, {}, of);
  assert.equal(hashOf(raw), hashOf(parsed), 'a page that reads the file itself sees no other content');
  assert.equal((feed.statements[0]!['text'] as { en: string }).en, 'one\r\ntwo\rthree\nfour', 'what a page gave is not touched');
});

describe('nesting', () => {
  it('leaves out the record that is too deep, and it alone, however deep it is', () => {
    for (const levels of [64, 1_000, 1_000_000]) {
      const feed = rawFeed();
      feed.activities[1]!['mood'] = nested(levels);
      const { feed: parsed, issues } = parseFeed(feed);
      assert.equal(parsed.activities.length, feed.activities.length - 1);
      assert.deepEqual([issues.length, issues[0]!.record, issues[0]!.reason], [1, feed.activities[1]!['id'], 'deep']);
      assert.match(formatIssue(issues[0]!), /^.{1,500}nested more than 64 levels deep$/);
      const raw = readCollections(feed, { activities: activity }).feed;
      assert.equal(
        typeof contentHash(definitionOfTag('cssr-mission-list')!, {}, raw),
        'string',
        'a page is not brought down by what no element shows',
      );
    }
  });

  it('leaves out members of the head that are too deep, and records that are nothing else', () => {
    const deep = nested(100_000);
    const { feed, issues } = parseFeed({ ...rawFeed(), motto: deep, podcasts: [deep, { id: 'x' }], reports: [deep] });
    assert.deepEqual(
      issues.filter(({ reason }) => reason === 'deep').map(({ collection, record }) => collection + record),
      ['feed', 'feed', 'reports#1'],
    );
    assert.ok(JSON.stringify(feed).includes('"podcasts":[{"id":"x"}]'));
    assert.deepEqual(readCollections({ reports: [deep] }, { reports: reportShape }).feed.reports, []);
  });

  it('of a few levels is nobody’s fault', () => {
    const feed = rawFeed();
    feed.activities[1]!['mood'] = nested(60);
    assert.deepEqual(parseFeed(feed).issues, []);
  });
});

describe('ids', () => {
  const good = () => rawFeed().statements[0]!;

  it('of a record that was left out are free: the good one that follows is kept', () => {
    const { feed, issues } = parseFeed({ ...rawFeed(), statements: [{ ...good(), type: 'advice' }, good(), good()] });
    assert.equal(feed.statements.length, 1);
    assert.deepEqual(
      issues.map(({ reason }) => reason),
      ['one-of', 'duplicate'],
    );
  });

  it('are compared whole', () => {
    const start = 'a'.repeat(80);
    const statements = [`${start}b`, `${start}c`].map((id) => ({ ...good(), id }));
    const { feed, issues } = parseFeed({ ...rawFeed(), statements });
    assert.deepEqual([feed.statements.length, issues], [2, []]);
  });

  it('have 200 characters at most, as the keys of content systems', () => {
    const statements = ['a'.repeat(200), 'b'.repeat(201), 'c'.repeat(1_000_000)].map((id) => ({ ...good(), id }));
    const { feed, issues } = parseFeed({ ...rawFeed(), statements });
    assert.equal(feed.statements.length, 1);
    assert.deepEqual(
      issues.map(({ record, field, reason }) => [record, field, reason]),
      ['b', 'c'].map((letter) => [letter.repeat(80), 'id', 'id']),
    );
    assert.match(formatIssue(issues[0]!), /200 characters at most/);
  });
});

it('two hundred thousand faulty records are two hundred thousand faults', () => {
  const many = { ...rawFeed(), sources: Array.from({ length: 200_000 }, () => 7) };
  assert.equal(faults(many).length, 200_000);
});

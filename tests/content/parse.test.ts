import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FeedFormatError } from '../../src/content/parse.js';
import { parseFeed } from '../../src/content/parse-feed.js';
import { rawFeed } from '../support/node.js';

describe('parsing', () => {
  it('takes the feed of the demo without a complaint', () => assert.deepEqual(parseFeed(rawFeed()).issues, []));

  it('leaves out a faulty record, reports each of its faults, and keeps all others', () => {
    const feed = rawFeed();
    const before = feed.activities.length;
    Object.assign(feed.activities[3]!, {
      title: { en: '' },
      kind: 'party',
      dates: ['2022-13-01'],
      officials: [{ role: 'participant', part: 'leading' }],
    });
    delete feed.activities[3]!['asOf'];
    const { feed: parsed, issues } = parseFeed(feed);
    assert.equal(parsed.activities.length, before - 1);
    assert.deepEqual(
      issues.map(({ collection, record, field, reason }) => [collection, record, field, reason]),
      [
        ['activities', 'erbil-2023-02', 'asOf', 'missing'],
        ['activities', 'erbil-2023-02', 'kind', 'one-of'],
        ['activities', 'erbil-2023-02', 'title.en', 'text'],
        ['activities', 'erbil-2023-02', 'dates[0]', 'dates'],
        ['activities', 'erbil-2023-02', 'officials[0].role', 'one-of'],
      ],
    );
  });

  it('names a record without a usable id by its place', () => {
    const feed = rawFeed();
    feed.statements.splice(1, 0, null as never, {});
    const records = new Set(parseFeed(feed).issues.map(({ record }) => record));
    assert.deepEqual([...records], ['#2', '#3']);
  });

  it('keeps the first of two records with one id', () => {
    const feed = rawFeed();
    feed.statements.push({ ...feed.statements[0], text: { en: 'another' } });
    const { feed: parsed, issues } = parseFeed(feed);
    assert.deepEqual(
      issues.map(({ reason }) => reason),
      ['duplicate'],
    );
    assert.equal(parsed.statements.length, feed.statements.length - 1);
  });

  it('ignores fields and collections it does not know', () => {
    const feed = { ...rawFeed(), version: '1.9', podcasts: [{}] };
    feed.activities[0]!['mood'] = 'good';
    assert.deepEqual(parseFeed(feed).issues, []);
  });

  it('refuses what is no feed, and a major version it does not know, with the reason', () => {
    assert.throws(
      () => parseFeed({ ...rawFeed(), version: '2.0' }),
      (error) => error instanceof FeedFormatError && /feed of version 1\.1: its version is 2\.0/.test(error.message),
    );
    for (const input of [null, undefined, 'text', 7, [], {}, { version: 1 }]) assert.throws(() => parseFeed(input), FeedFormatError);
  });

  it('refuses dates that no calendar has, and ranges that end before they start', () => {
    for (const dates of [
      '2022-02-30',
      '2022-13',
      '2022-11-07/2022-11-06',
      '2022-11-06/2022-11-06',
      '2022-11-06/2022-11-31',
      '6 November 2022',
      '2022-11/',
    ]) {
      const feed = rawFeed();
      feed.activities[0]!['dates'] = [dates];
      assert.equal(parseFeed(feed).issues[0]?.reason, 'dates', dates);
    }
  });

  it('refuses links that could run something', () => {
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,x',
      'http://example.org/',
      '//example.org/',
      ' https://example.org',
      'https://',
    ]) {
      const feed = rawFeed();
      (feed.activities[0]!['documents'] as { url: string }[])[0]!.url = url;
      assert.equal(parseFeed(feed).issues[0]?.reason, 'link', url);
    }
  });

  it('refuses text that re-orders its neighbours, empty text and control characters', () => {
    for (const text of ['a\u202eb', 'a\u2067b', '', ' \n', 'a\0b'])
      for (const map of [{ en: text }, { ar: 'نص', en: text }]) {
        const feed = rawFeed();
        feed.statements[0]!['text'] = map;
        assert.deepEqual(
          parseFeed(feed).issues.map(({ field, reason }) => [field, reason]),
          [['text.en', 'text']],
        );
      }
  });

  it('does not fall for __proto__ and constructor', () => {
    const hostile = JSON.parse(JSON.stringify(rawFeed()).replace('"text":{', '"text":{"__proto__":"x","constructor":"y",')) as unknown;
    const { issues } = parseFeed(hostile);
    assert.deepEqual(
      issues.map(({ field }) => field),
      ['text.__proto__', 'text.constructor'],
    );
    assert.equal(({} as { x?: unknown }).x, undefined);
    assert.equal(parseFeed({ ...rawFeed(), ['__proto__']: { activities: [1] } }).issues.length, 0);
  });

  it('is not misled by a page that has put things on Object.prototype', () => {
    const pollution = { summary: 7, kind: 'survey', status: 'withdrawn' };
    Object.assign(Object.prototype, pollution);
    try {
      const { feed, issues } = parseFeed(rawFeed());
      assert.deepEqual(issues, []);
      assert.ok(feed.activities.length);
    } finally {
      for (const key of Object.keys(pollution)) Reflect.deleteProperty(Object.prototype, key);
    }
  });

  it('takes a word of 10 kB, and markup, as the text they are', () => {
    const feed = rawFeed();
    feed.statements[0]!['text'] = { en: `<script>${'x'.repeat(10_000)}</script>` };
    assert.deepEqual(parseFeed(feed).issues, []);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { check } from '../../src/content/check.js';
import { COLLECTIONS, type Feed } from '../../src/content/schema.js';
import type { Shape } from '../../src/content/shape.js';
import { getLocale } from '../../src/locale/locale.js';
import { compareFeeds, changeWords, proposedCorrections } from '../../src/desk/compare/feeds.js';
import { fieldNames } from '../../src/desk/field-names.js';
import { feed } from './support.js';

const words = (older: Feed, newer: Feed, language = 'en') => changeWords(compareFeeds(older, newer), getLocale(language));
const plain = (text: string) => text.replace(/[\u2066-\u2069\u00a0]/g, (c) => (c === '\u00a0' ? ' ' : ''));
const proposed = (older: Feed, newer: Feed) => proposedCorrections(compareFeeds(older, newer), '2026-11-27');
const changed: Feed = {
  ...feed,
  reports: feed.reports.map((report) => ({ ...report, title: { ...report.title, en: 'Mission to Amman' } })),
};
const without = { ...feed, statements: feed.statements.slice(1) };

describe('A feed against an earlier one', () => {
  it('has no changes where it says the same, in whatever order', () => {
    assert.deepEqual(compareFeeds(feed, { ...feed, statements: [...feed.statements].reverse() }).records, []);
    assert.deepEqual(words(feed, JSON.parse(JSON.stringify(feed)) as Feed), []);
  });
  it('tells what was changed, by record, field and language, in each language', () => {
    assert.deepEqual(words(feed, changed).map(plain), ['Changed: report “Mission to Amman”: Title (English)']);
    assert.match(plain(words(feed, changed, 'ar')[0]!), /^تغيّر: تقرير «.*»: العنوان \(الإنكليزية\)$/);
    assert.match(plain(words(feed, changed, 'fr')[0]!), /^Modifié : rapport « .* » : Titre \(anglais\)$/);
  });
  it('tells what is new and what is gone', () => {
    assert.match(plain(words(feed, without)[0]!), /^No longer there: statement “Fact · Outreach mission/);
    assert.match(plain(words(without, feed)[0]!), /^New: statement “Fact · Outreach mission/);
  });
  it('proposes entries for the list of corrections that the schema takes', () => {
    const entries = [...proposed(feed, changed), ...proposed(feed, without)];
    assert.deepEqual(
      entries.map(({ kind, record, collection }) => [kind, collection, record]),
      [
        ['corrected', 'reports', 'amman-2022-11'],
        ['withdrawn', 'statements', 'amman-2022-11-a1'],
      ],
    );
    assert.deepEqual(entries[0]!.change, { en: 'Changed: Title.', ar: 'تغيّر: العنوان.' });
    for (const entry of entries) check(COLLECTIONS.corrections, entry, '', (field, reason) => assert.fail(`${field} ${reason}`));
  });
  it('proposes that a record was superseded where another one of its name takes its place', () => {
    const [first, ...others] = feed.activities;
    const renamed = { ...feed, activities: [...others, { ...first!, id: 'new-york-2023-10-roundtable' }] };
    const [entry] = proposed(feed, renamed);
    assert.equal(entry!.kind, 'superseded');
    assert.equal(entry!.supersededBy, 'new-york-2023-10-roundtable');
  });
  it('proposes nothing where only the date of the knowledge or a note of the editor is another', () => {
    const noted = { ...feed, terms: feed.terms.map((term) => ({ ...term, asOf: '2026-11-27', editorNotes: [{ en: 'Note' }] })) };
    assert.equal(words(feed, noted).length, feed.terms.length);
    assert.deepEqual(proposed(feed, noted), []);
  });
  it('never throws, whatever stands in the records', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ id: fc.string(), title: fc.anything(), text: fc.anything() })), (records) => {
        const odd = { ...feed, activities: records, statements: records } as unknown as Feed;
        for (const language of ['en', 'ar']) words(feed, odd, language);
        proposed(odd, feed);
      }),
      { numRuns: 50 },
    );
  });
});

describe('Names of fields', () => {
  it('are there for every field of the schema, in each language', () => {
    const known = Object.keys(fieldNames(getLocale('en')));
    const used = new Set<string>();
    const walk = (shape: Shape): void => {
      if (shape.is === 'optional' || shape.is === 'list' || shape.is === 'map') return walk(shape.of);
      if (shape.is === 'union') used.add(shape.tag);
      const all = shape.is === 'object' ? [shape.fields] : shape.is === 'union' ? Object.values(shape.variants) : [];
      for (const [name, inner] of all.flatMap((fields) => Object.entries(fields))) {
        used.add(name);
        walk(inner);
      }
    };
    Object.values(COLLECTIONS).forEach(walk);
    // The parts of a text of paragraphs are made by the room "Text".
    const ofBlocks = ['_type', '_key', 'style', 'children', 'marks', 'markDefs', 'original', 'href', 'translates'];
    assert.deepEqual(
      [...used].filter((name) => !known.includes(name) && !ofBlocks.includes(name)),
      [],
    );
    assert.deepEqual(
      known.filter((name) => !used.has(name)),
      [],
    );
  });
});

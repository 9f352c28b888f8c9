import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Block, Feed } from '../../src/content/schema.js';
import { setFact } from '../../src/desk/changes/facts.js';
import { setRecord } from '../../src/desk/changes/feed-records.js';
import { confirmStatement, markStatement, removeStatement, setStatement } from '../../src/desk/changes/statements.js';
import { editText } from '../../src/desk/changes/text.js';
import { pairRows } from '../../src/desk/changes/structure.js';
import { draftOf } from '../../src/desk/make/from-feed.js';
import { recordsOf } from '../../src/desk/records.js';
import { draftWith, feed, feedText, wordsIn } from './support.js';

const ID = 'amman-2022-11';
const amman = draftOf(feed, ID);
const ids = (of: Feed) => of.statements.map(({ id }) => id);

/** Blocks of a language, with marks on any spans and alignment to any blocks: more than a desk would write. */
const blocks = (prefix: string, originals: readonly string[]): fc.Arbitrary<readonly Block[]> =>
  fc
    .array(
      fc.record({
        spans: fc.array(fc.record({ text: fc.string({ minLength: 1, maxLength: 6 }), marks: fc.subarray(['a', 'b', 'c', 'missing']) }), {
          minLength: 1,
          maxLength: 4,
        }),
        translates: fc.option(fc.subarray([...originals, 'unknown']), { nil: undefined }),
        style: fc.constantFrom('normal' as const, 'h2' as const),
      }),
      { maxLength: 6 },
    )
    .map((all) =>
      all.map(({ spans, translates, style }, i): Block => ({
        _type: 'block',
        _key: `${prefix}${i}`,
        style,
        children: spans.map((span, n) => ({ _type: 'span', _key: `s${n}`, ...span })),
        markDefs: [
          { _type: 'statement', _key: 'a', statement: `${ID}-b1` },
          { _type: 'link', _key: 'b', href: 'https://example.org/' },
          { _type: 'correction', _key: 'c', original: 'x', note: { en: 'y' } },
        ],
        ...(prefix && translates && { translates }),
      })),
    );
const bodies = fc.record({
  ar: blocks('', []),
  en: blocks('en-', ['0', '1', '2', '3', '4', '5']),
  fr: blocks('fr-', ['0', '1', '2', '3']),
});

describe('Records of a draft', () => {
  it('are those of the feed, to the byte, where nothing was changed', () => {
    for (const { id } of feed.activities) {
      const { feed: made, issues } = recordsOf(draftOf(feed, id));
      assert.equal(`${JSON.stringify(made, null, 2)}\n`, feedText, id);
      assert.deepEqual(issues, [], id);
    }
  });
  it('are so where words are only suggested as statements', () => {
    const [place, other] = [wordsIn(amman, 'ar', 'التقى الفريق'), wordsIn(amman, 'en', 'The team met')];
    const suggested = markStatement(amman, [place, other], { type: 'fact', isConfirmed: false });
    assert.equal(suggested.statements.length, amman.statements.length + 1);
    assert.equal(`${JSON.stringify(recordsOf(suggested).feed, null, 2)}\n`, feedText);
    const changed = recordsOf(editText(suggested, place, 'التقى الفريق مجموعة.')).feed.reports[0]!;
    assert.doesNotMatch(JSON.stringify(changed), /amman-2022-11-s1/);
  });
  it('are so also of texts that are aligned and marked in any way', () => {
    fc.assert(
      fc.property(bodies, (all) => {
        const body = Object.fromEntries(Object.entries(all).filter(([, list]) => list.length));
        const report = { ...feed.reports[0]!, body };
        const odd: Feed = { ...feed, reports: [report] };
        const made = recordsOf(draftOf(odd, ID)).feed.reports;
        assert.equal(JSON.stringify(made), JSON.stringify([report]));
      }),
      { numRuns: 150 },
    );
  });
  it('are made of the draft alone too, without the feed it came from', () => {
    const { feed: made } = recordsOf({ ...amman, feed: { ...feed, reports: [], statements: [], activities: [] } });
    assert.deepEqual(made.reports, feed.reports);
    assert.deepEqual(made.activities, [feed.activities.find(({ id }) => id === ID)]);
    assert.deepEqual(made.statements, feed.statements);
  });
  it('change only where the draft was changed', () => {
    const words = wordsIn(amman, 'en', 'Opening the meeting');
    const { text } = amman.rows.find(({ id }) => id === words.row)!.cells['en']![0]!;
    const { feed: made } = recordsOf(editText(amman, words, text.replace('Opening', 'In opening')));
    const [before, after] = [feed.reports[0]!.body['en']!, made.reports[0]!.body['en']!];
    assert.deepEqual(
      after.filter((block, i) => block !== before[i]).map(({ _key }) => _key),
      ['en-p19a'],
    );
    assert.equal(after[2]!.children[0]!.text, 'In opening the meeting');
    assert.deepEqual(made.statements, feed.statements, 'the statement has words of its own');
  });
  it('have the words of a statement as they are marked, unless it has its own', () => {
    const words = wordsIn(amman, 'en', 'OSE-Syria');
    const { text } = amman.rows.find(({ id }) => id === words.row)!.cells['en']![0]!;
    const edited = recordsOf(editText(amman, words, text.replace('OSE-Syria', 'the Office')));
    assert.equal(
      edited.feed.statements.find(({ id }) => id === `${ID}-f1`)!.text['en'],
      'General oversight and guidance of the CSSR rest with the Office.',
    );
  });
  it('keep the place of statements in the feed; new ones follow, suggestions are not in it', () => {
    const words = wordsIn(amman, 'ar', 'مؤخراً');
    const added = markStatement(amman, [words], { type: 'fact' });
    const id = added.statements.at(-1)!.id;
    assert.equal(id, `${ID}-s1`);
    assert.deepEqual(ids(recordsOf(added).feed), [...ids(feed), id]);
    assert.deepEqual(ids(recordsOf(confirmStatement(added, id, false)).feed), ids(feed));
    const without = recordsOf(removeStatement(amman, `${ID}-d7`)).feed;
    assert.deepEqual(
      ids(without),
      ids(feed).filter((other) => other !== `${ID}-d7`),
    );
    assert.equal(without.statements.find((other) => other.id === `${ID}-d8`)!.partOf, undefined);
  });
  it('tell what is missing or wrong, by field', () => {
    const { issues } = recordsOf(
      setStatement(setFact(draftWith([[['نص'], ['Text']]]), 'activity', 'dates[0]', '6 November'), 'x', 'type', 1),
    );
    const told = issues.map(({ place, reason }) => `${place.in} ${'field' in place ? place.field : ''} ${reason}`);
    assert.ok(told.includes('activity dates[0] dates'));
    assert.ok(told.includes('activity sources missing'));
    assert.ok(told.includes('report title missing'));
  });
  it('say of a translation which paragraphs it translates', () => {
    const draft = pairRows(
      draftWith([
        [['أ'], ['A']],
        [['ب'], []],
      ]),
      'r1',
    );
    assert.deepEqual(
      recordsOf(draft).feed.reports[0]!.body['en']!.map(({ translates }) => translates),
      [['p1', 'p2']],
    );
  });
  it('leave no trace of what was taken out again', () => {
    const set = setFact(setFact(amman, 'activity', 'place.venue.en', 'Hall'), 'activity', 'place.venue.en', '');
    assert.equal(JSON.stringify(recordsOf(set).feed), JSON.stringify(feed));
  });
  it('have a source that was added to the feed', () => {
    const source = { id: 'new', title: { en: 'New' }, standing: 'official' } as const;
    assert.deepEqual(recordsOf(setRecord(amman, 'sources', source)).feed.sources.at(-1), source);
  });
});

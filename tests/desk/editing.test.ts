import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setFact } from '../../src/desk/changes/facts.js';
import { markStatement, removeStatement, statementsUnmarked } from '../../src/desk/changes/statements.js';
import { DeskStore } from '../../src/desk/changes/store.js';
import { joinParagraphs, moveParagraph, pairRows, shiftColumn, splitParagraph, unpairRow } from '../../src/desk/changes/structure.js';
import { mend } from '../../src/desk/changes/mend.js';
import { typeInto } from '../../src/desk/changes/type-into.js';
import { editText, replaceText } from '../../src/desk/changes/text.js';
import type { Draft } from '../../src/desk/draft.js';
import { recordsOf } from '../../src/desk/records.js';
import { keepFresh, staleRows } from '../../src/desk/stale.js';
import { fresh } from '../../src/desk/make/rows-of-report.js';
import { draftWith, paragraphsOf } from './support.js';

const at = { row: 'r1', language: 'en', paragraph: 'en-p1' };
const one = draftWith([[['طالب المشاركون بتمثيل أكبر.'], ['Participants asked for more seats. They left.']]]);
const marked = markStatement(one, [{ ...at, from: 13, to: 33 }], { type: 'demand' });

/** What is marked in the first English paragraph. */
const words = (draft: Draft): readonly string[] => {
  const { text, marks } = draft.rows[0]!.cells['en']![0]!;
  return marks.map(({ from, to }) => text.slice(from, to));
};
const texts = (draft: Draft) =>
  draft.rows.map(({ cells }) => ['ar', 'en'].map((tag) => (cells[tag] ?? []).map(({ text }) => text).join('|')));

describe('Marks', () => {
  const cases: readonly (readonly [string, number, number, string, readonly string[]])[] = [
    ['words before them', 0, 0, 'Some ', ['asked for more seats']],
    ['words within them', 22, 22, ' many', ['asked for many more seats']],
    ['a letter at their end', 33, 33, '!', ['asked for more seats']],
    ['a letter at their beginning', 13, 13, 'x', ['asked for more seats']],
    ['other words in the place of theirs', 13, 33, 'called for seats', ['called for seats']],
    ['their first word gone', 13, 19, '', ['for more seats']],
    ['a cut across their beginning', 5, 19, '', ['for more seats']],
    ['a cut across their end', 27, 40, '', ['asked for more']],
    ['words after them', 36, 40, 'Nobody', ['asked for more seats']],
  ];
  for (const [name, from, to, text, expected] of cases)
    it(`follow the words: ${name}`, () =>
      assert.deepEqual(
        words(replaceText(marked, at, from, to, text)).map((w) => w.trim()),
        expected,
      ));

  it('that lose all their words leave them to the statement, and the editor is told', () => {
    const draft = replaceText(marked, at, 5, 40, '');
    assert.deepEqual(words(draft), []);
    assert.deepEqual(draft.statements[0]!.text, { en: 'Asked for more seats.' });
    assert.ok(statementsUnmarked(draft).some(({ language }) => language === 'en'));
    assert.equal(recordsOf(draft).feed.statements[0]!.text['en'], 'Asked for more seats.');
  });
  it('are cut with their paragraph and joined with it', () => {
    const cut = splitParagraph(marked, at, 19);
    assert.deepEqual(
      cut.rows[0]!.cells['en']!.map(({ text, marks }) => marks.map(({ from, to }) => text.slice(from, to))),
      [['asked'], ['for more seats']],
    );
    assert.deepEqual(words(joinParagraphs(cut, at)), ['asked for more seats']);
    assert.deepEqual(recordsOf(cut).feed.statements[0]!.text, { en: 'Asked … for more seats.' });
  });
  it('go with their statement', () => assert.deepEqual(words(removeStatement(marked, marked.statements[0]!.id)), []));
});

describe('Typing', () => {
  it('is found by where the caret stands', () => {
    const draft = markStatement(draftWith([[[], ['aa aa']]]), [{ ...at, from: 0, to: 2 }], {});
    assert.deepEqual(words(editText(draft, at, 'aaa aa', 3)), ['aa'], 'after the mark');
    assert.deepEqual(words(editText(draft, at, 'aaa aa', 2)), ['aaa'], 'within the mark');
  });
  it('in a paragraph is one step, and another paragraph another', () => {
    const store = new DeskStore(
      draftWith([
        [[], ['One']],
        [[], ['Two']],
      ]),
    );
    const second = { row: 'r2', language: 'en', paragraph: 'en-p2' };
    for (const text of ['One m', 'One mo', 'One more']) store.apply((draft) => editText(draft, at, text));
    for (const text of ['Two m', 'Two more']) store.apply((draft) => editText(draft, second, text));
    store.undo();
    assert.deepEqual(texts(store.draft), [
      ['', 'One more'],
      ['', 'Two'],
    ]);
    store.undo();
    assert.ok(store.isSaved);
    assert.ok(!store.canUndo);
  });
  it('in a fact is one step too', () => {
    const store = new DeskStore(setFact(one, 'activity', 'title.en', 'A'));
    for (const title of ['Am', 'Amm', 'Amman']) store.apply((draft) => setFact(draft, 'activity', 'title.en', title));
    store.undo();
    assert.equal(store.draft.activity.title!['en'], 'A');
  });
  it('tells of each change once, and of none where nothing changes', () => {
    const store = new DeskStore(one);
    let told = 0;
    store.addEventListener('change', () => told++);
    store.apply((draft) => draft);
    store.undo();
    assert.equal(told, 0);
    store.apply((draft) => setFact(draft, 'activity', 'kind', 'survey'));
    assert.equal(told, 1);
    assert.ok(!store.isSaved);
    store.saved();
    assert.ok(store.isSaved);
  });
});

describe('Pairing', () => {
  const draft = draftWith([
    [['ا'], ['A']],
    [['ب'], ['B1']],
    [['ج'], ['B2']],
    [['د'], ['C']],
  ]);
  it('moves a whole side by one', () =>
    assert.deepEqual(texts(shiftColumn(draft, 'r3', 'en', 1)), [
      ['ا', 'A'],
      ['ب', 'B1'],
      ['ج', ''],
      ['د', 'B2'],
      ['', 'C'],
    ]));
  it('brings a paragraph to the one above, and all that follow up', () =>
    assert.deepEqual(texts(shiftColumn(draft, 'r3', 'en', -1)), [
      ['ا', 'A'],
      ['ب', 'B1|B2'],
      ['ج', 'C'],
      ['د', ''],
    ]));
  it('moves a paragraph to the row above and back', () => {
    const up = moveParagraph(draft, { row: 'r3', language: 'en', paragraph: 'en-p3' }, -1);
    assert.deepEqual(texts(up)[1], ['ب', 'B1|B2']);
    assert.deepEqual(texts(moveParagraph(up, { row: 'r2', language: 'en', paragraph: 'en-p3' }, 1)), texts(draft));
  });
  it('joins two rows and takes them apart again', () => {
    const joined = pairRows(draft, 'r2');
    assert.deepEqual(texts(joined), [
      ['ا', 'A'],
      ['ب|ج', 'B1|B2'],
      ['د', 'C'],
    ]);
    assert.deepEqual(texts(unpairRow(joined, 'r2')), texts(draft));
  });
  it('parts a row of one and one', () =>
    assert.deepEqual(texts(unpairRow(draft, 'r4')).slice(3), [
      ['د', ''],
      ['', 'C'],
    ]));
});

describe('A translation', () => {
  const base = draftWith([[['حضر ستة مشاركين من عمان.'], ['Six participants came.']]]);
  const draft = { ...base, rows: base.rows.map((row) => fresh(row, base.languages)) };
  const source = { row: 'r1', language: 'ar', paragraph: 'p1' };
  const changed = editText(draft, source, 'حضر سبعة مشاركين من عمان.');

  it('is stale where its original was changed, with the difference', () =>
    assert.deepEqual(staleRows(changed), [
      {
        row: 'r1',
        language: 'en',
        difference: [
          { is: 'kept', text: 'حضر ' },
          { is: 'removed', text: 'ستة ' },
          { is: 'added', text: 'سبعة ' },
          { is: 'kept', text: 'مشاركين من عمان.' },
        ],
      },
    ]));
  it('keeps the text it was made from while the original is typed on', () => {
    const typed = editText(changed, source, 'حضر سبعة مشاركين من عمّان.');
    assert.equal(staleRows(typed)[0]!.difference!.filter(({ is }) => is === 'removed').length, 2);
  });
  it('is fresh again when the original is as it was, or when it was only a slip', () => {
    assert.deepEqual(staleRows(editText(changed, source, 'حضر ستة مشاركين من عمان.')), []);
    const kept = keepFresh(changed, 'r1', 'en');
    assert.deepEqual(staleRows(kept), []);
    assert.equal(kept.earlier, undefined);
  });
  it('stays fresh where the original is only cut in two', () => assert.deepEqual(staleRows(splitParagraph(draft, source, 10)), []));
});

describe('A text put right', () => {
  const draft = draftWith([[['نص أول'], ['First text']]] as never);
  it('leaves the translation as fresh as it was after a mend', () => {
    const at = { row: draft.rows[0]!.id, language: 'ar', paragraph: draft.rows[0]!.cells['ar']![0]!.key };
    const fresh = keepFresh(draft, at.row, 'en');
    assert.equal(staleRows(replaceText(fresh, at, 0, 2, 'نصّ')).length, 1);
    assert.deepEqual(staleRows(mend(fresh, [{ ...at, from: 0, to: 2, text: 'نصّ' }])), []);
  });
  it('takes a suggestion away with its words, and keeps what was confirmed', () => {
    const at = { row: draft.rows[0]!.id, language: 'en', paragraph: draft.rows[0]!.cells['en']![0]!.key };
    const marked = (isConfirmed: boolean) => markStatement(draft, [{ ...at, from: 0, to: 5 }], { type: 'fact', isConfirmed });
    assert.equal(typeInto(marked(false), at, ' text').statements.length, 0);
    assert.equal(typeInto(marked(false), at, 'Fir text').statements.length, 1);
    assert.equal(typeInto(marked(true), at, ' text').statements.length, 1);
  });
});

describe('A large report', () => {
  const large = draftWith(Array.from({ length: 1000 }, (_, i) => [[`نص ${i}`], [`Text ${i}`]] as const));
  it('shares all that an operation does not change', () => {
    const edited = editText(large, { row: 'r500', language: 'en', paragraph: 'en-p500' }, 'Other words');
    assert.equal(edited.rows.filter((row, i) => row !== large.rows[i]).length, 1);
    assert.equal(edited.rows[499]!.cells['ar'], large.rows[499]!.cells['ar']);
    const mended = mend(large, [{ row: 'r7', language: 'ar', paragraph: 'p7', from: 0, to: 2, text: 'كلام' }]);
    assert.equal(mended.rows.filter((row, i) => row !== large.rows[i]).length, 1);
    assert.equal(paragraphsOf(mended).find(({ at: { row } }) => row === 'r7')!.paragraph.text, 'كلام 6');
  });
});

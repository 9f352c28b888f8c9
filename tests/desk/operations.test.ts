import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as structure from '../../src/desk/changes/structure.js';
import * as statements from '../../src/desk/changes/statements.js';
import { mend } from '../../src/desk/changes/mend.js';
import * as text from '../../src/desk/changes/text.js';
import { dismiss, restoreFinding } from '../../src/desk/changes/dismissals.js';
import { setFact } from '../../src/desk/changes/facts.js';
import { DeskStore } from '../../src/desk/changes/store.js';
import type { Draft } from '../../src/desk/draft.js';
import { draftOf } from '../../src/desk/make/from-feed.js';
import { recordsOf } from '../../src/desk/records.js';
import { keepFresh, staleRows } from '../../src/desk/stale.js';
import { draftWith, feed, paragraphsOf } from './support.js';

/** One of a few things, by a number of any size. */
const pick = <T>(items: readonly T[], n: number): T | undefined => items[n % Math.max(1, items.length)];
const WORDS = ['', ' ', 'المجتمع المدني', 'a', '2254 (2015)', '🕊️', '\n', 'one, two. ', '«'];
const PATHS = [
  'title.ar',
  'title.en',
  'dates[0]',
  'dates[1]',
  'place.city.ar',
  'kind',
  'participants',
  'id',
  'sources[0]',
  'body',
  'x.y[3].z',
];
const VALUES = [undefined, '', 'word', 7, { ar: 'نص' }, ['a'], null];

type Step = (draft: Draft, a: number, b: number, c: number) => Draft;
const at = (draft: Draft, n: number) => pick(paragraphsOf(draft), n)?.at ?? { row: 'none', language: 'ar', paragraph: 'none' };
const row = (draft: Draft, n: number) => pick(draft.rows, n)?.id ?? 'none';
const by = (n: number) => (n % 2 ? 1 : -1);

/** Every operation, on a place chosen by numbers. */
const STEPS: Readonly<Record<string, Step>> = {
  replaceText: (draft, a, b, c) => text.replaceText(draft, at(draft, a), b % 90, (b % 90) + (c % 40), pick(WORDS, b + c)!),
  editText: (draft, a, b, c) => {
    const old = pick(paragraphsOf(draft), a)?.paragraph.text ?? '';
    return text.editText(draft, at(draft, a), old.slice(0, b % 60) + pick(WORDS, c)! + old.slice(c % 60), c % 2 ? undefined : b % 80);
  },
  setStyle: (draft, a, b) => text.setStyle(draft, at(draft, a), pick(['normal', 'h2', 'h3'] as const, b)!),
  mend: (draft, a, b, c) =>
    mend(
      draft,
      [b, c].map((from) => ({ ...at(draft, a), from: from % 50, to: (from % 50) + 3, text: pick(WORDS, from)! })),
    ),
  addParagraph: (draft, a, b, c) => text.addParagraph(draft, row(draft, a), pick(['ar', 'en', 'fr'], b)!, pick(WORDS, c)!),
  addRow: (draft, a, b, c) => text.addRow(draft, row(draft, a), pick(['ar', 'en'], b)!, pick(WORDS, c)!),
  removeParagraph: (draft, a) => text.removeParagraph(draft, at(draft, a)),
  splitParagraph: (draft, a, b) => structure.splitParagraph(draft, at(draft, a), b % 120),
  joinParagraphs: (draft, a) => structure.joinParagraphs(draft, at(draft, a)),
  moveParagraph: (draft, a, b) => structure.moveParagraph(draft, at(draft, a), by(b)),
  shiftColumn: (draft, a, b, c) => structure.shiftColumn(draft, row(draft, a), pick(['ar', 'en'], c)!, by(b)),
  moveRow: (draft, a, b) => structure.moveRow(draft, row(draft, a), by(b)),
  pairRows: (draft, a, b, c) => structure.pairRows(draft, row(draft, a), c % 2 ? undefined : row(draft, b)),
  unpairRow: (draft, a) => structure.unpairRow(draft, row(draft, a)),
  markStatement: (draft, a, b, c) =>
    statements.markStatement(draft, [{ ...at(draft, a), from: b % 70, to: (b % 70) + (c % 50) }], {
      type: 'demand',
      ...(c % 3 === 0 && draft.statements.length > 0 && { id: pick(draft.statements, c)!.id }),
      isConfirmed: c % 4 !== 0,
    }),
  markLink: (draft, a, b, c) => statements.markLink(draft, { ...at(draft, a), from: b % 70, to: c % 90 }, 'https://example.org/'),
  markCorrection: (draft, a, b, c) =>
    statements.markCorrection(draft, { ...at(draft, a), from: b % 70, to: (b % 70) + (c % 9) }, 'old', { en: 'why' }),
  unmark: (draft, a, b) => {
    const place = pick(paragraphsOf(draft), a);
    const mark = place && pick(place.paragraph.marks, b);
    return mark ? statements.unmark(draft, place.at, mark) : draft;
  },
  setStatement: (draft, a, b, c) =>
    statements.setStatement(
      draft,
      pick(draft.statements, a)?.id ?? 'none',
      pick(['text.ar', 'attribution.to', 'themes', 'id', 'partOf'], b)!,
      pick(VALUES, c),
    ),
  confirmStatement: (draft, a, b) => statements.confirmStatement(draft, pick(draft.statements, a)?.id ?? 'none', b % 2 === 0),
  removeStatement: (draft, a) => statements.removeStatement(draft, pick(draft.statements, a)?.id ?? 'none'),
  setFact: (draft, a, b, c) => setFact(draft, pick(['activity', 'report'] as const, a)!, pick(PATHS, b)!, pick(VALUES, c)),
  dismiss: (draft, a) => dismiss(draft, `finding-${a % 3}`, 'because'),
  restoreFinding: (draft, a) => restoreFinding(draft, `finding-${a % 3}`),
  keepFresh: (draft, a) => keepFresh(draft, row(draft, a), 'en'),
};

const number = fc.nat({ max: 999 });
const step = fc.tuple(fc.constantFrom(...Object.keys(STEPS)), number, number, number);
// By its number, so that a failure is told in a line.
const draft = fc.constantFrom(0, 1, 2);
const DRAFTS = [
  draftOf(feed, 'amman-2022-11'),
  draftOf(feed, 'beirut-2022-06'),
  draftWith([
    [['واحد اثنان', 'ثلاثة'], ['One two three']],
    [['أربعة'], []],
    [[], ['Five', 'Six']],
  ]),
];

describe('Operations on a draft', () => {
  it('leave a draft whole, whatever is done in whatever order', () => {
    fc.assert(
      fc.property(draft, fc.array(step, { maxLength: 25 }), (n, steps) => {
        const start = DRAFTS[n]!;
        const end = steps.reduce((next, [name, a, b, c]) => STEPS[name]!(next, a, b, c), start);
        const keys = paragraphsOf(end).map(({ at: { language, paragraph } }) => `${language}/${paragraph}`);
        assert.equal(new Set(keys).size, keys.length, 'keys are unique');
        assert.equal(new Set(end.rows.map(({ id }) => id)).size, end.rows.length, 'ids of rows are unique');
        assert.equal(new Set(end.statements.map(({ id }) => id)).size, end.statements.length, 'ids of statements are unique');
        for (const { paragraph } of paragraphsOf(end))
          for (const { from, to } of paragraph.marks)
            assert.ok(from >= 0 && from < to && to <= paragraph.text.length, 'marks are within the text');
        for (const { cells } of end.rows)
          assert.ok(
            Object.values(cells).some((cell) => cell.length),
            'no row is empty',
          );
        assert.doesNotThrow(() => recordsOf(end));
        assert.doesNotThrow(() => staleRows(end));
      }),
      { numRuns: 400 },
    );
  });

  it('are undone and done again, to the very same draft', () => {
    fc.assert(
      fc.property(draft, fc.array(step, { maxLength: 12 }), (n, steps) => {
        const start = DRAFTS[n]!;
        const store = new DeskStore(start);
        for (const [name, a, b, c] of steps) store.apply((now) => STEPS[name]!(now, a, b, c));
        const end = store.draft;
        while (store.canUndo) store.undo();
        assert.equal(store.draft, start);
        while (store.canRedo) store.redo();
        assert.equal(store.draft, end);
      }),
      { numRuns: 200 },
    );
  });

  it('keep the order of each text where they only pair', () => {
    const pairing = ['moveParagraph', 'shiftColumn', 'pairRows', 'unpairRow'];
    const order = (of: Draft) =>
      ['ar', 'en'].map((language) => of.rows.flatMap(({ cells }) => (cells[language] ?? []).map(({ key }) => key)));
    fc.assert(
      fc.property(draft, fc.array(fc.tuple(fc.constantFrom(...pairing), number, number, number), { maxLength: 20 }), (n, steps) => {
        const start = DRAFTS[n]!;
        const end = steps.reduce((next, [name, a, b, c]) => STEPS[name]!(next, a, b, c), start);
        assert.deepEqual(order(end), order(start));
        assert.deepEqual(staleRows(end), [], 'nothing was edited');
      }),
      { numRuns: 200 },
    );
  });
});

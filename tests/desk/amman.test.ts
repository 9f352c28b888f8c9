import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Feed, Statement } from '../../src/content/schema.js';
import { setFact } from '../../src/desk/changes/facts.js';
import { markCorrection, markStatement, setStatement } from '../../src/desk/changes/statements.js';
import { editText, removeParagraph, replaceText } from '../../src/desk/changes/text.js';
import { DeskStore } from '../../src/desk/changes/store.js';
import { draftFrom } from '../../src/desk/make/from-documents.js';
import { recordsOf } from '../../src/desk/records.js';
import { without } from '../../src/desk/same.js';
import { keepFresh, staleRows } from '../../src/desk/stale.js';
import { readFile } from '../../src/desk/read/read.js';
import { nodePlatform } from '../../src/cli/platform.js';
import { feed, paragraphsOf, wordsIn } from './support.js';

const ID = 'amman-2022-11';
const isOther = ({ activity }: { activity: string }) => activity !== ID;

/** The feed of the demo as it was before this report. The disclaimer is one that all reports of the Room have. */
const before: Feed = {
  ...feed,
  activities: feed.activities.filter(({ id }) => id !== ID),
  statements: feed.statements.filter(isOther),
  reports: feed.reports.filter(isOther),
};
const published = {
  activity: feed.activities.find(({ id }) => id === ID)!,
  report: feed.reports.find(({ id }) => id === ID)!,
  statements: feed.statements.filter(({ activity }) => activity === ID),
};

/** What the editor of the demo corrected in the Arabic: the words of the report, those that stand there now, and why. */
const CORRECTIONS = published.report.body['ar']!.flatMap(({ children, markDefs }) =>
  markDefs.flatMap((def) => {
    if (def._type !== 'correction') return [];
    const i = children.findIndex(({ marks }) => marks.includes(def._key));
    const lead = children
      .slice(0, i)
      .map(({ text }) => text)
      .join('')
      .slice(-12);
    return [{ original: def.original, text: children[i]!.text, note: def.note, lead }];
  }),
);

/** The words of a statement as they are marked in the published report: what an editor selects. */
function selection(statement: Statement, language: string): string | undefined {
  for (const { children, markDefs } of published.report.body[language]!) {
    const key = markDefs.find((def) => def._type === 'statement' && def.statement === statement.id)?._key;
    if (key)
      return children
        .filter(({ marks }) => marks.includes(key))
        .map(({ text }) => text)
        .join('');
  }
  return undefined;
}

const textOf = (key: string) =>
  published.report.body['en']!.find(({ _key }) => _key === key)!
    .children.map(({ text }) => text)
    .join('');

/**
 * What comes out of the two files by itself differs from the records of the demo in this, and each is an operation of the editor below:
 *
 * - the English file says the same in other words than the demo, which keeps nearer to the Arabic; it ends with a remark about itself;
 * - nine misprints of the Arabic were corrected in the demo, each with the words of the report;
 * - no file says which words are statements, of which type and whose, nor officials, counts, meetings, sources, conflicts and themes;
 * - the demo leaves out the English date as printed, since only the Arabic is printed.
 */
describe('The Amman report, from its Arabic and its English text', () => {
  const documents = ['amman-2022-11.en.md', 'amman-2022-11.ar.txt'].map((name) =>
    readFile(name, readFileSync(`demo/content/sources/${name}`), nodePlatform),
  );
  const store = new DeskStore(draftFrom(documents, before));

  it('is paired by itself, with what stands above it', () => {
    const { draft } = store;
    assert.deepEqual(draft.languages, ['ar', 'en']);
    assert.equal(draft.activity.id, ID);
    assert.deepEqual(draft.activity.dates, published.activity.dates);
    assert.deepEqual(draft.activity.place, published.activity.place);
    assert.deepEqual(draft.activity.title, published.activity.title);
    assert.deepEqual(draft.report?.title, published.report.title);
    assert.deepEqual(draft.report?.kicker, published.report.kicker);
    assert.deepEqual(draft.report?.subtitle, published.report.subtitle);
    assert.equal(draft.report?.dateAsPrinted?.['ar'], published.report.dateAsPrinted!['ar']);
    assert.equal(draft.report?.contactHeading?.['ar'], published.report.contactHeading!['ar']);
    assert.equal(draft.report?.disclaimer, published.report.disclaimer);
    const rows = draft.rows.filter(({ cells }) => cells['ar']);
    const keys = rows.map(({ cells }) => [cells['ar']!, cells['en'] ?? []].map((cell) => cell.map(({ key }) => key)));
    assert.deepEqual(keys, [
      [['h15'], ['en-h15']],
      [['p17'], ['en-p17']],
      [['p19'], ['en-p19a', 'en-p19b']],
      [['p21'], ['en-p21']],
      [['h23'], ['en-h23']],
      [['p25'], ['en-p25']],
      [['p27'], ['en-p27']],
      [['p29'], ['en-p29']],
    ]);
  });

  it('ends in English with a remark about the file, which the editor takes out', () => {
    const last = store.draft.rows.at(-1)!;
    const [paragraph] = last.cells['en']!;
    assert.match(paragraph!.text, /^Contact \(the original ends/);
    store.apply((draft) => removeParagraph(draft, { row: last.id, language: 'en', paragraph: paragraph!.key }));
    const shown = store.draft.rows.map(({ cells }) => ['ar', 'en'].map((language) => cells[language]?.length));
    assert.deepEqual(shown, [
      [1, 1],
      [1, 1],
      [1, 2],
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
  });

  it('is corrected in the Arabic, each time with the words of the report and the reason', () => {
    assert.equal(CORRECTIONS.length, 9);
    for (const { original, text, note, lead } of CORRECTIONS)
      store.apply((draft) => {
        const words = wordsIn(draft, 'ar', lead + original);
        const from = words.from + lead.length;
        const changed = replaceText(draft, words, from, words.to, text);
        return markCorrection(changed, { ...words, from, to: from + text.length }, original, note);
      });
    assert.equal(staleRows(store.draft).length, 4, 'the translations of four rows are to be looked at again');
    for (const { row, language } of staleRows(store.draft)) store.apply((draft) => keepFresh(draft, row, language));
    assert.deepEqual(staleRows(store.draft), []);
  });

  it('is put into the English of the demo, which keeps nearer to the Arabic', () => {
    for (const { at } of paragraphsOf(store.draft).filter(({ at: { language } }) => language === 'en'))
      store.apply((draft) => editText(draft, at, textOf(at.paragraph)));
  });

  it('gets its statements by marking words, and its facts', () => {
    for (const { id, text, ...fields } of published.statements) {
      store.apply((draft) => {
        const words = ['ar', 'en'].flatMap((language) => {
          const selected = selection({ id, text, ...fields }, language);
          return selected ? [wordsIn(draft, language, selected)] : [];
        });
        return words.length
          ? markStatement(draft, words, { ...fields, id })
          : // Words of the title, above the text: statements of which no word is in it.
            { ...draft, statements: [...draft.statements, { ...fields, id, isConfirmed: true }] };
      });
      for (const [language, said] of Object.entries(text)) store.apply((draft) => setStatement(draft, id, `text.${language}`, said));
    }
    for (const [field, value] of Object.entries(without(published.activity, 'id')))
      store.apply((draft) => setFact(draft, 'activity', field, value));
    for (const [field, value] of Object.entries(without(published.report, 'body')))
      store.apply((draft) => setFact(draft, 'report', field, value));
  });

  it('is then the report, the activity and the statements of the demo', () => {
    const { feed: made, issues } = recordsOf(store.draft);
    assert.deepEqual(issues, []);
    assert.deepEqual(made.activities.at(-1), published.activity);
    assert.deepEqual(made.statements, feed.statements);
    assert.deepEqual(made.reports.at(-1), published.report);
  });

  it('goes back to what was opened, step by step', () => {
    const end = store.draft;
    while (store.canUndo) store.undo();
    assert.ok(store.isSaved);
    while (store.canRedo) store.redo();
    assert.equal(store.draft, end);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainText } from '../../src/publish/text.js';
import { blocksOf } from '../../src/publish/blocks.js';
import { treeOfView, viewOf, type ShownElement } from '../../src/publish/static-html.js';
import type { AnyView } from '../../src/views/edition.js';
import { exampleOf } from '../support/hostile.js';
import { cssrFeed } from '../support/node.js';

/** What views did not have at first, by element: paths, `*` for each of a list. */
const LATER: Readonly<Partial<Record<ShownElement, readonly string[]>>> = {
  about: ['contacts.*.told', 'contacts.*.provenance'],
  disclaimer: ['parts.*.remarks'],
  'mission-list': ['rows.*.notice', 'rows.*.notes', 'rows.*.description'],
  quote: ['notes', 'details.*.notice', 'details.*.notes'],
  'recommendation-list': ['rows.*.notice', 'rows.*.notes', 'rows.*.details.*.notice', 'rows.*.details.*.notes', 'disclaimer.remarks'],
  report: ['versions.*.printed', 'versions.*.changes', 'disclaimer.parts.*.remarks'],
};

type Json = Record<string, unknown>;

/** @returns whether it was there. */
function remove(from: unknown, [name = '', ...path]: readonly string[]): boolean {
  if (name === '*') return (from as readonly Json[]).map((each) => remove(each, path)).some(Boolean);
  const object = Object(from) as Json;
  if (path.length) return remove(object[name] ?? [], path);
  const had = object[name] !== undefined;
  delete object[name];
  return had;
}

// Editions are published when the feed changes; the script of a page can be newer.
describe('a view of before format 1.1', () => {
  const corrected = { status: 'corrected', editorNotes: [{ en: 'A note.', ar: 'ملاحظة.' }] } as const;
  const feed = {
    ...cssrFeed,
    activities: cssrFeed.activities.map((activity) => ({ ...activity, ...corrected, dates: ['2099-01-01'] })),
    statements: cssrFeed.statements.map((statement) => ({ ...statement, ...corrected })),
    disclaimers: cssrFeed.disclaimers.map((disclaimer) => ({ ...disclaimer, ...corrected })),
    contacts: cssrFeed.contacts.map((contact) => ({ ...contact, ...corrected })),
  };
  for (const [element, paths] of Object.entries(LATER) as [ShownElement, readonly string[]][])
    it(`is shown as it was: ${element}`, () => {
      for (const language of ['en', 'ar']) {
        const attributes =
          element === 'report' ? { languages: 'both' } : element === 'quote' ? { item: 'amman-2022-11-d7' } : exampleOf(element);
        const view = JSON.parse(JSON.stringify(viewOf(element, attributes, language, feed))) as AnyView;
        const textOf = () =>
          plainText(blocksOf(treeOfView(element, view, attributes, language), { lang: language, dir: view.dir })).split('\n');
        const now = textOf();
        for (const path of paths) assert.ok(remove(view, path.split('.')), path);
        const before = textOf();
        assert.ok(before.length > 1 && before.length < now.length);
        assert.doesNotMatch(before.join('\n'), /undefined|null|\[object/);
      }
    });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFileSync } from 'node:fs';
import type { Feed } from '../../src/content/schema.js';
import { draftOf } from '../../src/desk/make/from-feed.js';
import { recordsOf } from '../../src/desk/records.js';

const text = readFileSync('demo/content/cssr.feed.json', 'utf8');
const feed = JSON.parse(text) as Feed;

describe('Records of a draft', () => {
  it('are those of the feed, to the byte, where nothing was changed', () => {
    for (const { id } of feed.activities) {
      const { feed: made, issues } = recordsOf(draftOf(feed, id));
      assert.equal(`${JSON.stringify(made, null, 2)}\n`, text, id);
      assert.deepEqual(issues, [], id);
    }
  });
  it('are also made of the draft alone, when the feed had no report', () => {
    const draft = draftOf(feed, 'amman-2022-11');
    const { feed: made } = recordsOf({ ...draft, feed: { ...feed, reports: [], statements: [], activities: [] } });
    assert.deepEqual(made.reports, feed.reports);
    assert.deepEqual(
      made.activities,
      feed.activities.filter(({ id }) => id === 'amman-2022-11'),
    );
    assert.deepEqual(made.statements, feed.statements);
  });
  it('keep statement texts only where they are reworded', () => {
    const draft = draftOf(feed, 'amman-2022-11');
    console.log(
      draft.statements.filter((s) => !s.text).length,
      draft.statements.length,
      draft.rows.length,
      draft.rows
        .flatMap((r) =>
          Object.values(r.cells)
            .flat()
            .flatMap((p) => p.marks),
        )
        .filter((m) => m.key),
    );
  });
});

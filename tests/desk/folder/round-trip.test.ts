import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseFeed } from '../../../src/content/parse-feed.js';
import type { Feed } from '../../../src/content/schema.js';
import { feedOf } from '../../../src/desk/folder/feed-of.js';
import { folderOf } from '../../../src/desk/folder/folder-of.js';
import { arbitraryFeed } from '../../support/arbitrary-feed.js';
import { largeFeed } from '../../support/large-feed.js';
import { FEED_FILE, rawFeed, read } from '../../support/node.js';

const bytes = (feed: unknown) => `${JSON.stringify(feed, null, 2)}\n`;
const throughFolder = (feed: unknown) => {
  const { feed: again, faults } = feedOf(folderOf(feed as Feed));
  assert.deepEqual(faults, []);
  return bytes(again);
};

describe('a feed that went into a folder and came back', () => {
  it('has the same bytes: the content of the demo', () => {
    assert.equal(throughFolder(rawFeed()), read(FEED_FILE));
  });

  it('has the same bytes: a large one', () => {
    const feed = largeFeed(200);
    assert.equal(throughFolder(feed), bytes(feed));
  });

  it('has the same bytes: any that the format accepts, with what it does not know, in any order', () => {
    fc.assert(
      fc.property(arbitraryFeed, (feed) => {
        assert.deepEqual(parseFeed(feed).issues, []);
        assert.equal(throughFolder(feed), bytes(feed));
      }),
      { numRuns: 150 },
    );
  });
});

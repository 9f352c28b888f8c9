import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { judgeFeed } from '../../src/cli/judge-feed.js';
import { FeedFormatError } from '../../src/content/parse.js';
import { checkDraft } from '../../src/desk/checks/check-draft.js';
import { checkFeed } from '../../src/desk/checks/check-feed.js';
import { incoherencesOf } from '../../src/desk/checks/coherence.js';
import { suggestStatements } from '../../src/desk/checks/suggest.js';
import { findingWords } from '../../src/desk/checks/words.js';
import { changeWords, compareFeeds, proposedCorrections } from '../../src/desk/compare/feeds.js';
import type { Draft } from '../../src/desk/draft.js';
import { feedOf } from '../../src/desk/folder/feed-of.js';
import { folderOf } from '../../src/desk/folder/folder-of.js';
import { draftOf } from '../../src/desk/make/from-feed.js';
import { readDraft } from '../../src/desk/page/open/read-draft.js';
import { recordsOf } from '../../src/desk/records.js';
import { without } from '../../src/desk/same.js';
import { getLocale } from '../../src/locale/locale.js';
import { UsageError } from '../../src/cli/usage-error.js';
import { Mistake, wrongJson } from '../support/mistakes.js';
import { feed, feedText } from './support.js';

const TODAY = '2026-11-27';
const AMMAN = 'amman-2022-11';
const LOCALES = ['en', 'ar'].map((tag) => getLocale(tag));

/** All that the desk and the command do with a draft. */
function use(draft: Draft): void {
  for (const finding of checkDraft(draft)) for (const locale of LOCALES) assert.ok(findingWords(finding, locale).title);
  suggestStatements(draft);
  recordsOf(draft);
}

/** All that they do with a feed as far as it is good. */
function judge(json: unknown): void {
  let judged;
  try {
    judged = judgeFeed(json, 'any.json');
  } catch (error) {
    assert.ok(error instanceof UsageError || error instanceof FeedFormatError, String(error));
    return;
  }
  const read = judged.feed;
  for (const line of judged.faults) assert.match(line, /^any\.json: /);
  for (const { line } of incoherencesOf(read, judged.isLeftOut)) assert.ok(line);
  for (const finding of checkFeed(read, TODAY)) for (const locale of LOCALES) assert.ok(findingWords(finding, locale).title);
  const changes = compareFeeds(feed, read);
  for (const locale of LOCALES) changeWords(changes, locale);
  proposedCorrections(changes, TODAY, read);
  const { faults } = feedOf(folderOf(read));
  assert.deepEqual(faults, []);
  for (const { id } of read.activities.slice(0, 3)) use(draftOf(read, id));
}

describe('a feed with a fault', () => {
  it('in what it says of itself costs nothing else', () => {
    for (const name of ['id', 'title', 'updated'])
      for (const value of [undefined, null, 3, 'x', [], {}, [{}], { en: 3 }]) {
        const json = { ...feed, [name]: value };
        judge(JSON.parse(JSON.stringify(json)));
      }
  });
  it('in its title is still looked at for what may bring people into danger', () => {
    const { activities, ...rest } = JSON.parse(feedText) as typeof feed & { title: unknown };
    const [first, ...others] = activities;
    const dangerous = { ...first!, summary: { en: 'Call Ahmad on +963 944 123 456.' } };
    const { feed: read } = judgeFeed({ ...rest, title: [], activities: [dangerous, ...others] }, 'any.json');
    assert.ok(checkFeed(read, TODAY).some(({ severity, values }) => severity === 'danger' && values['found']?.includes('963')));
  });
  it('anywhere in it makes nothing throw', () =>
    fc.assert(
      fc.property(wrongJson(feedText), ({ input }) => judge(input)),
      { numRuns: 40, includeErrorInReport: true },
    ));
});

it('a draft that was changed by hand opens and can be worked on, or does not open', () => {
  const own = JSON.stringify(without(draftOf(feed, AMMAN), 'feed'));
  fc.assert(
    fc.property(
      wrongJson(own).map(({ what, input }) => new Mistake(what, readDraft({ ...(input as object), feed }))),
      ({ input }) => {
        if (input) use(input);
      },
    ),
    { numRuns: 150, includeErrorInReport: true },
  );
});

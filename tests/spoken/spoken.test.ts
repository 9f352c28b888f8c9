import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { findChromium, launchChromium } from '../../scripts/browser.js';
import { elementNames } from '../../scripts/element-names.js';
import { storyPage, type StoryPage } from '../../scripts/shots/story-page.js';
import { transcript } from './transcript.js';

const FOLDER = 'tests/spoken/transcripts';

/** More than the first story of an element, where another says what that does not. */
const MORE: Readonly<Record<string, readonly string[]>> = {
  'mission-list': ['Timeline'],
  report: ['Statements', 'SideBySide'],
  term: ['Open'],
};

/**
 * What a screen reader says of each element, in both languages, as files: a change of what is heard is seen in a review. `SPOKEN=write` writes them
 * anew.
 */
describe('what is heard', { skip: !findChromium() && 'no Chromium' }, () => {
  let browser: Browser;
  let page: Page;
  let stories: StoryPage;
  before(async () => {
    browser = await launchChromium();
    page = await browser.newPage();
    await page.setViewport({ width: 1000, height: 800 });
    stories = await storyPage(page, 'neutral');
    mkdirSync(FOLDER, { recursive: true });
  });
  after(() => browser?.close());

  for (const element of elementNames())
    for (const language of ['en', 'ar'] as const)
      it(`${element} (${language})`, async () => {
        for (const story of [stories.firstOf(element), ...(MORE[element] ?? [])]) {
          await stories.show(element, story, { language, scheme: 'light' });
          const session = await page.createCDPSession();
          const said = await transcript(session);
          await session.detach();
          const file = `${FOLDER}/${element}-${story}.${language}.txt`;
          if (process.env['SPOKEN'] === 'write') writeFileSync(file, said);
          assert.ok(existsSync(file), `${file} is missing: SPOKEN=write npx tsx --test tests/spoken/spoken.test.ts writes it`);
          assert.equal(said, readFileSync(file, 'utf8'), file);
        }
      });
});

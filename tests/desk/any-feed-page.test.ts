import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import type { Browser, Page } from 'puppeteer-core';
import { findChromium, launchChromium, PATIENCE } from '../../scripts/browser.js';
import { ROOMS } from '../../src/desk/page/events.js';
import { draftOf } from '../../src/desk/make/from-feed.js';
import { without } from '../../src/desk/same.js';
import { Mistake, wrongJson } from '../support/mistakes.js';
import { feed, feedText } from './support.js';

/** A draft as it is saved, but for its feed, which has no fault here. */
const own = JSON.stringify(without(draftOf(feed, 'amman-2022-11'), 'feed'));
const withFeed = ({ what, input }: Mistake) => new Mistake(`draft ${what}`, { ...(input as object), feed });

describe('the desk with a file that has a fault', { skip: !findChromium() && 'no Chromium' }, () => {
  let browser: Browser;
  let page: Page;
  const told: string[] = [];

  before(async () => {
    browser = await launchChromium();
    page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.on('console', (message) => told.push(`console ${message.text()}`));
    page.on('pageerror', (error) => told.push(String(error)));
    // A compiler may have wrapped functions by `__name`, which the page does not know.
    await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
    await page.goto(`${pathToFileURL(resolve('dist/desk.html')).href}#lang=ar`);
  });
  after(() => browser?.close());

  /** Brings a file to a new desk, opens the first that it offers, and goes through the rooms. @returns those that were shown. */
  const walk = (json: unknown): Promise<string[]> =>
    page.evaluate(
      async (text, rooms) => {
        document.querySelector('desk-app')!.remove();
        const app = document.createElement('desk-app');
        document.body.append(app);
        const settled = async () => {
          await app.updateComplete;
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        };
        const inside = (host: Element, selector: string) => host.shadowRoot!.querySelector<HTMLElement>(selector);
        const until = async (find: () => Element | null): Promise<HTMLElement | null> => {
          for (let i = 0; i < 100; i++) {
            await settled();
            const found = find();
            if (found) return found as HTMLElement;
          }
          return null;
        };
        const open = (await until(() => inside(app, 'desk-open')))!;
        const input = inside(open, 'input[type=file]:not([webkitdirectory])') as HTMLInputElement;
        const files = new DataTransfer();
        files.items.add(new File([text], 'any.json'));
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
        const button = await until(() => inside(open, '.card form button') ?? inside(open, '.card button'));
        button?.click();
        if (!(await until(() => inside(app, 'desk-text')))) return [];
        const shown = [];
        for (const [i, room] of rooms.entries()) {
          app.shadowRoot!.querySelectorAll<HTMLElement>('.step')[i]!.click();
          if (await until(() => inside(app, `desk-${room}`))) shown.push(room);
          // What is found is drawn when nothing else is to do.
          await new Promise((done) => setTimeout(done, 100));
        }
        return shown;
      },
      JSON.stringify(json),
      ROOMS,
    );
  async function opens(json: unknown): Promise<void> {
    told.length = 0;
    assert.deepEqual(await walk(json), ROOMS);
    assert.deepEqual(told, []);
  }

  it('has every room, where the feed does not say its id, title or date', async () => {
    for (const name of ['id', 'title', 'updated']) await opens({ ...feed, [name]: null });
  });
  it('says what is wrong, where it is no feed', async () => {
    told.length = 0;
    assert.deepEqual(await walk({ ...feed, version: '7' }), []);
    assert.match(
      await page.evaluate(() => document.querySelector('desk-app')!.shadowRoot!.querySelector('desk-open')!.shadowRoot!.textContent),
      /any\.json/,
    );
    assert.deepEqual(told, []);
  });
  it('has every room, or says what is wrong, whatever one value of the feed or of a draft is', () =>
    fc.assert(
      fc.asyncProperty(fc.oneof(wrongJson(feedText), wrongJson(own).map(withFeed)), async ({ input }) => {
        told.length = 0;
        const shown = await walk(input);
        if (shown.length) assert.deepEqual(shown, ROOMS);
        assert.deepEqual(told, []);
      }),
      { numRuns: 16, includeErrorInReport: true },
    ));
});

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { unzipSync } from 'fflate';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { findChromium, findFirefox, launchChromium, launchFirefox, PATIENCE } from '../../scripts/browser.js';
import type { Feed } from '../../src/content/schema.js';
import type { Draft } from '../../src/desk/draft.js';
import type { DeskApp } from '../../src/desk/page/app/desk-app.js';
import { openWords } from '../../src/desk/page/open/words.js';
import { publishWords } from '../../src/desk/page/publish/words.js';
import { rowWords } from '../../src/desk/page/text/words.js';
import { foundWords } from '../../src/desk/read/words.js';
import { factsWords } from '../../src/desk/page/facts/words.js';
import { getLocale } from '../../src/locale/locale.js';
import { exampleReport, SENTENCES } from './example-report.js';

const ID = 'activity-2024-03';
/** Without the characters that only set a direction. */
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

interface Run {
  readonly browser: string;
  /** Of the interface. */
  readonly language: 'en' | 'ar';
  readonly isMissing: boolean;
  /** @param downloads the folder for what is downloaded. */
  readonly launch: (downloads: string) => Promise<Browser>;
}
const RUNS: readonly Run[] = [
  {
    browser: 'Chromium',
    language: 'en',
    isMissing: !findChromium(),
    launch: async (downloadPath) => {
      const browser = await launchChromium();
      const session = await browser.target().createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
      return browser;
    },
  },
  { browser: 'Firefox', language: 'ar', isMissing: !findFirefox(), launch: launchFirefox },
];

for (const { browser: name, language, isMissing, launch } of RUNS)
  describe(
    `a report of two Word files, from the files to what is published: ${language}, ${name}`,
    { skip: isMissing && `no ${name}` },
    () => {
      const locale = getLocale(language);
      const folder = mkdtempSync(join(tmpdir(), 'new-report-'));
      const downloads = mkdtempSync(join(tmpdir(), 'new-report-out-'));
      let browser: Browser;
      let page: Page;
      let feed: Feed;

      before(async () => {
        assert.ok(existsSync('dist/desk.html'), 'npm run build first');
        for (const language of ['ar', 'en'] as const) writeFileSync(join(folder, `${language}.docx`), exampleReport(language));
        browser = await launch(downloads);
        page = await browser.newPage();
        page.setDefaultTimeout(PATIENCE);
        await page.setViewport({ width: 1280, height: 900 });
        // A compiler may have wrapped functions by `__name`, which the page does not know.
        await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
        await page.goto(`${pathToFileURL(resolve('dist/desk.html')).href}#lang=${language}`);
      });
      after(async () => {
        await browser?.close();
        for (const path of [folder, downloads]) rmSync(path, { recursive: true });
      });

      const find = async (selector: string): Promise<ElementHandle<HTMLElement>> =>
        (await page.waitForSelector(`desk-app >>> ${selector}`)) as ElementHandle<HTMLElement>;
      const rendered = () => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const click = async (selector: string) => {
        await (await find(selector)).evaluate((element) => element.click());
        await rendered();
      };
      /** Presses the button that says this. */
      async function press(text: string): Promise<void> {
        for (const button of await page.$$('desk-app >>> button'))
          if ((await button.evaluate((one) => one.textContent.trim())).startsWith(text)) {
            await button.evaluate((one) => (one as HTMLElement).click());
            return void (await rendered());
          }
        assert.fail(`there is no button "${text}"`);
      }
      const room = (n: number) =>
        page.$$('desk-app >>> .step').then(async (steps) => {
          await steps[n]!.evaluate((step) => (step as HTMLElement).click());
          await rendered();
        });
      const texts = (selector: string): Promise<readonly string[]> =>
        page.$$eval(`desk-app >>> ${selector}`, (elements) => elements.map((one) => one.textContent.replace(/\s+/g, ' ').trim()));
      /** What is found and open: which check, and the words that it is about. */
      const findings = (): Promise<readonly (readonly [string, string])[]> =>
        page.$$eval('desk-app >>> desk-finding', (all) =>
          all.flatMap((one) => {
            const { finding, renderRoot } = one;
            return (renderRoot as ShadowRoot).querySelector('[aria-expanded]')
              ? [[finding.code, finding.values['found'] ?? ''] as const]
              : [];
          }),
        );

      /** The checks follow the typing after a moment: waits until nothing is found any more that is of these kinds. */
      async function gone(...codes: readonly string[]): Promise<void> {
        const left = async () => (await findings()).filter(([code]) => codes.includes(code));
        for (let n = 0; n < PATIENCE / 100 && (await left()).length; n++) await wait(100);
        assert.deepEqual(await left(), []);
      }
      /** The statements of the draft, as the page has them. */
      const statements = (): Promise<Draft['statements']> =>
        page.evaluate(() => (document.querySelector('desk-app') as DeskApp).store!.draft.statements);

      /** Types a text in a field, in place of what is there. */
      async function write(field: ElementHandle<Element>, from: number, to: number, text: string): Promise<void> {
        await field.evaluate(
          (one, start, end, written) => {
            const input = one as HTMLTextAreaElement;
            input.focus();
            input.setSelectionRange(start, end);
            // As what is pasted: one event of input, which the browser can undo.
            document.execCommand('insertText', false, written);
          },
          from,
          to,
          text,
        );
        await rendered();
      }
      async function replace(language: string, words: string, text: string): Promise<void> {
        for (const field of await page.$$(`desk-app >>> textarea[data-language="${language}"]`)) {
          const at = await field.evaluate((one, wanted) => one.value.indexOf(wanted), words);
          if (at >= 0) return write(field, at, at + words.length, text);
        }
        assert.fail(`no paragraph has "${words}"`);
      }
      async function fill(selector: string, text: string): Promise<void> {
        const field = await find(selector);
        await write(field, 0, 9999, text);
        await page.keyboard.press('Tab');
        await rendered();
      }
      async function choose(selector: string, value: string): Promise<void> {
        await find(selector);
        await page.select(`desk-app >>> ${selector}`, value);
        await rendered();
      }
      const isShown = async (selector: string): Promise<boolean> => (await find(selector)).evaluate((one) => one.checkVisibility());
      async function downloaded(press: () => Promise<void>): Promise<Uint8Array> {
        const known = new Set(readdirSync(downloads));
        await press();
        for (let n = 0; n < PATIENCE / 100; n++) {
          const name = readdirSync(downloads).find((one) => !known.has(one) && !/\.(crdownload|part)$|^\./.test(one));
          if (name) return readFileSync(join(downloads, name));
          await wait(100);
        }
        return assert.fail('nothing was downloaded');
      }

      it('says what it found in the files', async () => {
        const input = (await find('input[type=file]:not([webkitdirectory])')) as unknown as ElementHandle<HTMLInputElement>;
        await input.uploadFile(join(folder, 'ar.docx'), join(folder, 'en.docx'));
        await page.waitForFunction(
          () =>
            document.querySelector('desk-app')!.shadowRoot!.querySelector('desk-open')!.shadowRoot!.querySelectorAll('.card').length === 2,
        );
        const brought = await page.$eval('desk-app >>> .brought', (one) => (one as HTMLElement).innerText);
        for (const what of ['insertions', 'deletions', 'comments'] as const)
          assert.equal(plain(brought).split(plain(foundWords({ what, number: 1 }, locale))).length, 3, what);
        await press(openWords(locale).begin);
        await find('desk-text');
      });

      it('points out what is wrong, and mends it without a new doubt', async () => {
        const before = await findings();
        for (const wanted of ['number-differs', 'harm-phone', 'count-known', 'quotes-straight', 'space-before'])
          assert.ok(
            before.some(([code]) => code === wanted),
            wanted,
          );
        const { mend } = rowWords(locale);
        // A pair of marks is put right at once, and no translation is called older than its original for it.
        await press(mend);
        await gone('space-before');
        await press(mend);
        for (let n = 0; n < PATIENCE / 100 && (await findings()).some(([, found]) => found.includes('منصة')); n++) await wait(100);
        await press(mend);
        await gone('quotes-straight', 'space-before', 'bracket-unpaired');
        assert.deepEqual(await texts('.difference'), [], 'a mend makes no translation out of date');
      });

      it('lets a suggestion go with its words', async () => {
        const saysNumber = async () => (await texts('li.suggested')).filter((text) => text.includes('944')).length;
        assert.equal(await saysNumber(), 1);
        await replace('ar', SENTENCES.ar.harm, 'وشارك عاملون وعاملات في القطاع الصحي.');
        await replace('en', SENTENCES.en.harm, 'Health workers took part.');
        assert.equal(await saysNumber(), 0);
        await replace('ar', '23 مشاركاً', '22 مشاركاً');
        await gone('harm-phone', 'count-known', 'number-differs');
      });

      it('has the five statements to confirm, in the language of the interface', async () => {
        // The others stay what they are: suggestions, which nobody has confirmed.
        const wanted = (await statements()).filter(({ type }) => type !== 'fact');
        for (const { id } of wanted) {
          const [confirm] = await page.$$(`desk-app >>> li[data-id="${id}"] button.small`);
          await confirm!.evaluate((one) => (one as HTMLElement).click());
          await rendered();
        }
        const made = await statements();
        assert.ok(made.some(({ isConfirmed }) => !isConfirmed));
        assert.deepEqual(
          made.filter(({ isConfirmed }) => isConfirmed).map(({ type }) => type),
          ['briefing', 'concern', 'concern', 'demand', 'proposal'],
        );
        const said = await texts('li[data-id]:not(.suggested)');
        const [own, other] = language === 'ar' ? [/\p{sc=Arab}{5}/u, /[A-Za-z]/] : [/[a-z]{5}/, /\p{sc=Arab}/u];
        assert.ok(said.length === 5 && said.every((text) => own.test(text) && !other.test(text)), said.join('\n'));
      });

      it('takes the facts, and stays open where one is at work', async () => {
        await room(2);
        // The first is of the title, which the library has in both languages, if not in each record.
        if (language === 'ar') assert.doesNotMatch((await texts('.example'))[0]!, /[A-Za-z]/);
        for (const [id, title] of [
          ['report-ar', 'Report in Arabic (example)'],
          ['report-en', 'Report in English (example)'],
        ] as const) {
          // From the field where it was missing, and back there: chosen.
          await press(factsWords(locale).otherSource);
          await fill('#source-id', id);
          await fill('#source-title-ar', 'التقرير (مثال)');
          await fill('#source-title-en', title);
          assert.equal((await texts('#source-standing option')).length, 3);
          await choose('#source-standing', 'official');
          await press(factsWords(locale).addSource);
        }
        assert.equal((await texts('#activity-sources .plain-entry')).length, 2);
        for (const id of ['report-ar', 'report-en']) await choose('#report-sources-add', id);
        await choose('#activity-kind', 'virtual-meeting');
        await choose('#activity-modality', 'virtual');
        await choose(
          '#report-disclaimer',
          await (await find('#report-disclaimer option:nth-child(2)')).evaluate((one) => (one as HTMLOptionElement).value),
        );
        await fill('#report-kicker-ar', 'غرفة دعم المجتمع المدني · مشاورة افتراضية');
        await fill('#report-kicker-en', 'Civil Society Support Room · Virtual consultation');
        await find('desk-facts >>> .more');
        await page.$$eval('desk-app >>> desk-facts >>> .more > summary', (all) => all.forEach((one) => one.click()));
        await click('#activity-place > summary');
        await fill('#activity-place-country-ar', 'سوريا');
        await fill('#activity-place-country-en', 'Syria');
        await click('#activity-participants > summary');
        await choose('#activity-participants-certainty', 'band');
        await fill('#activity-participants-min', '20');
        await fill('#activity-participants-max', '25');
        await choose('#activity-participants-unit', 'people');
        assert.ok(await isShown('#activity-participants-unit'), 'the last thing that was missing');
        await click('#activity-conflicts > summary');
        await click('#activity-conflicts-add');
        await choose('#activity-conflicts-0-field', 'participants');
        for (const [i, source] of ['report-ar', 'report-en'].entries()) {
          assert.ok(await isShown('#activity-conflicts-0-values-add'), 'an entry stays open when its first word is there');
          await click('#activity-conflicts-0-values-add');
          await fill(`#activity-conflicts-0-values-${i}-value-ar`, `${23 - i} مشاركاً ومشاركة`);
          await fill(`#activity-conflicts-0-values-${i}-value-en`, `${23 - i} participants`);
          await choose(`#activity-conflicts-0-values-${i}-sources-add`, source);
        }
        assert.deepEqual(await texts('.note.good'), [factsWords(locale).whole]);
      });

      it('publishes a feed that validates, with five statements and one conflict', async () => {
        await room(4);
        const words = publishWords(locale);
        const bytes = await downloaded(() => press(words.feed));
        const file = join(folder, 'made.feed.json');
        writeFileSync(file, bytes);
        feed = JSON.parse(new TextDecoder().decode(bytes)) as Feed;
        execFileSync(process.execPath, ['dist/cli/cssr.js', 'validate', file], { stdio: 'pipe' });
        const activity = feed.activities.find(({ id }) => id === ID)!;
        assert.deepEqual(activity.dates, ['2024-03-13/2024-03-14']);
        assert.deepEqual(activity.participants, { certainty: 'band', min: 20, max: 25, unit: 'people' });
        assert.deepEqual(
          activity.conflicts?.map(({ field, values }) => [field, values.map(({ value }) => value['en'])]),
          [['participants', ['23 participants', '22 participants']]],
        );
        const statements = feed.statements.filter((statement) => statement.activity === ID);
        assert.deepEqual(
          statements.map(({ type, attribution }) => [type, attribution?.to]),
          [
            ['briefing', 'official'],
            ['concern', 'participants'],
            ['concern', 'participants'],
            ['demand', 'participants'],
            ['proposal', 'one-interlocutor'],
          ],
        );
        // They were made before the sources were told.
        for (const { sources, text } of statements) {
          assert.deepEqual(sources, ['report-ar', 'report-en']);
          assert.deepEqual(Object.keys(text), ['ar', 'en']);
        }
        assert.doesNotMatch(JSON.stringify(feed), /944|in haste|check the wording|Example Officer/);
      });

      it('publishes an edition with the report in both languages', async () => {
        const zip = unzipSync(await downloaded(() => press(publishWords(locale).edition)));
        for (const language of ['ar', 'en'] as const) {
          const html = new TextDecoder().decode(zip[`edition/report/item.${ID}.${language}.html`]);
          assert.ok(html.includes(SENTENCES[language].title) && html.includes(SENTENCES[language].demand.slice(0, -1)), language);
        }
      });
    },
  );

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { rawFeed } from '../support/node.js';
import { FRAME_CARD as CARD, frameView as viewOf } from './frames.js';
import { ITEM, TITLE, shownText, type Host, type Opened } from './host.js';

/** The frame page by itself: what its address says, where its content is from. */
export function framePages(host: Host): void {
  const alone = (fragment: string, test: (opened: Opened) => unknown) => async () => {
    const opened = await host.open(`${host.server.other}/dist/frame.html#${fragment}`);
    try {
      await test(opened);
    } finally {
      await opened.page.close();
    }
  };
  const text = (page: Page) => page.$eval('main', ({ innerText }) => innerText.replace(/[\u2060-\u2069]/g, '').replaceAll('\u00a0', ' '));

  for (const [fragment, words] of [
    ['', /^This address does not say what to show\.[^]*#element=mission-card/],
    ['element=mision-card', /^This address asks for an element that there is not\./],
    ['element=<img src=x onerror=alert(1)>', /asks for an element that there is not/],
    ['element=The United Nations says', /^(?!.*United Nations)/],
    ['element=toString', /asks for an element that there is not/],
    ['language=fr', /^Cette adresse n’indique pas ce qu’il faut afficher/],
    ['language=ar', /^لا يبيّن هذا العنوان ما ينبغي عرضه/],
    ['element=mision-card&language=ar', /^يطلب هذا العنوان عنصرًا غير موجود/],
  ] as const)
    it(
      `#${fragment}: says what is wrong`,
      alone(fragment, async ({ page, said }) => {
        assert.match(await text(page), words);
        assert.deepEqual(said, []);
        const [, language = 'en'] = /language=(\w+)/.exec(fragment) ?? [];
        const expected = `${language} ${language === 'ar' ? 'rtl' : 'ltr'}`;
        assert.equal(await page.$eval('html', ({ lang, dir }) => `${lang} ${dir}`), expected);
      }),
    );

  it(
    'another fragment shows another element',
    alone(CARD, async ({ page }) => {
      await page.evaluate(() => void (location.hash = '#element=contact&language=ar'));
      await page.waitForSelector('cssr-contact[state=ready]');
      assert.equal(await page.$$eval('main > *', ({ length }) => length), 1);
    }),
  );

  it(
    'the address cannot choose the edition',
    alone(`${CARD}&src=/dist/false.json&feed=/dist/false.json&data={}`, async ({ page, requests, said }) => {
      assert.deepEqual(requests, ['/dist/frame.html', viewOf('en')]);
      assert.equal(await page.$eval('cssr-mission-card', (card) => card.getAttribute('src')), null);
      assert.match(await page.title(), /Amman/);
      assert.match(said.join(), /does not take from it: src, feed, data/);
    }),
  );

  for (const [fragment, taken] of [
    ['element=recommendation-list&heading=UNITED NATIONS: vote for us', 'What was raised'],
    ['element=mission-list&heading=UNITED NATIONS: vote for us&language=ar', 'الأنشطة'],
    [`${CARD}&language=united nations: vote for us`, TITLE.en],
    [`${CARD}&title=UNITED NATIONS: vote for us#UNITED NATIONS`, TITLE.en],
  ] as const)
    it(
      `#${fragment}: the address brings no words, neither to the page nor to its title`,
      alone(fragment, async ({ page }) => {
        await page.waitForSelector('[state=ready]');
        assert.equal((await page.title()).replace(/[\u2066-\u2069]/g, ''), taken);
        assert.doesNotMatch(await shownText(page), /vote for us/i);
      }),
    );

  it(
    'links open a new window',
    alone(CARD, async ({ page }) => {
      const seen = await page.$eval('cssr-mission-card', (card) => {
        const link = card.shadowRoot!.querySelector<HTMLAnchorElement>('a[href^="https:"]')!;
        link.addEventListener('click', (event) => event.preventDefault());
        link.click();
        return [link.target, link.rel];
      });
      assert.deepEqual(seen, ['_blank', 'noopener noreferrer']);
    }),
  );

  it(
    'links within the report go there, and the address keeps what it says',
    alone('element=report', async ({ page }) => {
      const kept = await page.$eval('cssr-report', (report) => {
        const before = location.href;
        report.shadowRoot!.querySelector<HTMLAnchorElement>('nav a')!.click();
        return location.href === before;
      });
      assert.ok(kept);
      await page.waitForFunction(() => document.querySelector('cssr-report')!.shadowRoot!.activeElement, { polling: 20 });
      await page.reload();
      await page.waitForSelector('cssr-report[state=ready]');
    }),
  );

  it('light, dark, or as the reader has it', async () => {
    for (const [scheme, used] of [
      ['', 'light'],
      ['&scheme=dark', 'dark'],
      ['&scheme=auto', 'light dark'],
    ] as const)
      await alone(CARD + scheme, async ({ page }) =>
        assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme), used),
      )();
  });

  for (const [language, title, words] of [
    ['en', TITLE.en, /Sources\s· As of/],
    ['ar', TITLE.ar, /المصادر/],
    ['fr', TITLE.en, /Sources\s· /],
  ] as const)
    it(
      `speaks the languages of an edition: ${language}`,
      alone(`${CARD}&language=${language}`, async ({ page, requests, said }) => {
        assert.deepEqual(said, []);
        assert.deepEqual(requests, ['/dist/frame.html', viewOf(language)]);
        assert.equal(await page.$eval('html', ({ lang }) => lang), language);
        assert.equal(await page.title(), title);
        assert.match(await shownText(page), words);
      }),
    );

  for (const [fragment, words] of [
    ['element=mission-card&item=nowhere', /^What this address asks for is not published here\.$/],
    ['element=mission-card&item=nowhere&language=ar', /^ما يطلبه هذا العنوان غير منشور هنا\.$/],
    ['element=mission-card&item=nowhere&language=fr', /^Ce que demande cette adresse n’est pas publié ici\.$/],
  ] as const)
    it(
      `#${fragment}: says that it was not published, and the console what to do`,
      alone(fragment, async ({ page, said }) => {
        await page.waitForSelector('main > p');
        assert.match(await text(page), words);
        assert.match(said.join('\n'), /cssr publish.*mission-card\/item\.nowhere/);
      }),
    );

  it('beside a feed, as it was under 0.1, it says so, and is not empty', async () => {
    host.server.files.set('/alone/frame.html', readFileSync('dist/frame.html', 'utf8'));
    const { page, requests } = await host.open(`${host.server.home}/alone/frame.html#${CARD}`);
    await page.waitForSelector('main > p');
    assert.match(await text(page), /^What this address asks for is not published here\.$/);
    assert.equal(requests[1], viewOf('en').replace('/dist', '/alone'));
    await page.close();
  });

  it('cssr frame: views and a theme inside, and then nothing is asked for', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cssr-frame-'));
    try {
      const feed = rawFeed();
      feed.activities.find(({ id }) => id === ITEM)!['summary'] = { en: 'Out: </script><!-- <script>alert(1)</script>' };
      feed.activities.push({ id: 'Bad id' });
      writeFileSync(join(folder, 'feed.json'), JSON.stringify(feed));
      writeFileSync(join(folder, 'house.css'), "[data-cssr-theme='house'] { --cssr-sys-brand: rgb(1, 2, 3) } /* </style> */");
      const { status, stderr } = frameIn(folder, '--feed', 'feed.json', '--theme', 'house.css', '--out', 'made/f.html');
      assert.equal(status, 1);
      assert.match(stderr, /^feed\.json: activities\/Bad id id must be/);
      const address = host.server.add(readFileSync(join(folder, 'made/f.html'), 'utf8'));
      const { page, requests, said } = await host.open(`${address}#${CARD}&theme=house`);
      assert.deepEqual(said, []);
      assert.equal(requests.length, 1);
      const card = await page.$eval('cssr-mission-card', (element) => [
        element.getAttribute('state'),
        element.shadowRoot!.textContent.includes('Out: </script><!-- <script>alert(1)</script>'),
        getComputedStyle(element).getPropertyValue('--cssr-sys-brand'),
      ]);
      // Of the feed, records were left out.
      assert.deepEqual(card, ['partial', true, 'rgb(1, 2, 3)']);
      await page.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('cssr frame: of an edition what is named, lists whole, in the digits that are asked for', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cssr-frame-'));
    try {
      const edition = resolve('dist/demo/edition');
      const only = ['--only', `mission-card item=${ITEM}`, '--only', 'cssr-recommendation-list'];
      assert.equal(frameIn(folder, '--edition', edition, ...only).status, 0);
      const address = host.server.add(readFileSync(join(folder, 'frame.html'), 'utf8'));
      const open = async (fragment: string) => {
        const opened = await host.open(`${address}#${fragment}`);
        assert.equal(opened.requests.length, 1);
        return opened.page;
      };
      const list = await open('element=recommendation-list&language=ar&digits=latn');
      const [state, rows, shown] = await list.$eval('cssr-recommendation-list', (element) => [
        element.getAttribute('state'),
        element.shadowRoot!.querySelectorAll('[part=row]').length,
        element.shadowRoot!.textContent,
      ]);
      assert.equal(state, 'ready');
      assert.ok(Number(rows) > 5);
      assert.doesNotMatch(String(shown), /[٠-٩]/);
      await list.close();
      const other = await open('element=contact');
      assert.equal(await text(other), 'What this address asks for is not published here.');
      await other.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

/** Calls `cssr frame` in a folder. */
const frameIn = (folder: string, ...args: string[]) =>
  spawnSync(process.execPath, [resolve('dist/cli/cssr.js'), 'frame', ...args], { cwd: folder, encoding: 'utf8' });

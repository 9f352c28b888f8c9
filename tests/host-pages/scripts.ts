import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { partFile } from '../../src/publish/script-lines.js';
import { VERSION } from '../../src/version.js';
import { PAUSE } from './host-server.js';
import { BLOCK, CARD, ITEM, SCRIPT, TITLE, count, exactTag, exactTags, shownText, states, tag, type Host, type Opened } from './host.js';
import { countWork, workOfRows } from './work.js';

const BOTH = CARD + BLOCK;

/** How a script is loaded, what else runs, and what it finds. */
export function scripts(host: Host): void {
  const allWell = async ({ page, said }: Opened, expected: readonly string[] = []) => {
    assert.deepEqual(await states(page), ['ready', 'ready']);
    assert.equal(count(await shownText(page), TITLE.en), 2);
    assert.deepEqual(said, expected);
  };
  const part = (name: string) => `/dist/${partFile(name)}`;

  it('asks for one script and one small file for each thing that is shown, each once', () => {
    const body = BOTH + tag('report', { item: ITEM }) + tag('about');
    return host.visit(body, {}, async ({ page, requests }) => {
      assert.deepEqual(await states(page), ['ready', 'ready', 'ready', 'ready']);
      assert.deepEqual(requests[1], '/dist/cssr.js');
      const content = [`mission-card/item.${ITEM}`, `report/item.${ITEM}`, 'about/all'].map((key) => `/edition/${key}.en.json`);
      const scripts = ['core', 'mission-card', 'report', 'about'].map(part);
      assert.deepEqual(requests.slice(2).sort(), [...scripts, ...content].sort());
    });
  });

  it('named by the page: asks for nothing else; and for no content that stands in the page', async () => {
    const script = exactTags(['mission-card']);
    const [core, card] = [part('core'), part('mission-card')];
    await host.visit(BOTH, { script }, ({ requests }) =>
      assert.deepEqual(requests.slice(1), [core, card, `/edition/mission-card/item.${ITEM}.en.json`]),
    );
    await host.visit(BOTH, { script, content: 'inline' }, ({ requests }) => assert.deepEqual(requests.slice(1), [core, card]));
  });

  it('asks for nothing more where no element is', () =>
    host.visit('<p>None</p><p data-cssr="dance">', {}, ({ requests }) => assert.deepEqual(requests.slice(1), ['/dist/cssr.js'])));

  for (const content of ['feed', 'feed-inline'] as const)
    it(`makes what it shows of a feed, where the page has one (${content})`, () =>
      host.visit(BOTH, { content }, async (opened) => {
        await allWell(opened);
        const feed = content === 'feed' ? ['/cssr.feed.json'] : [];
        assert.deepEqual(opened.requests.slice(1), ['/dist/cssr.js', ...['core', 'from-feed', 'mission-card'].map(part), ...feed]);
      }));

  for (const [name, script] of [
    ['async', '<script src="/dist/cssr.js" async></script>'],
    ['in the head, at once', '<script src="/dist/cssr.js"></script>'],
    ['a module', '<script src="/dist/cssr.js" type="module"></script>'],
    ['twice', SCRIPT + SCRIPT],
    ['twice, once under another name', `${SCRIPT}<script src="/dist/cssr-${VERSION}.js" defer></script>`],
    [
      'only when the visitor stirs',
      `<script>setTimeout(() => document.head.append(Object.assign(document.createElement('script'), { src: '/dist/cssr.js' })), 200)</script>`,
    ],
    ['combined with others', '<script src="/combined.js" defer></script>'],
    ['combined, twice', '<script src="/combined.js"></script><script src="/combined.js" defer></script>'],
    ['combined into a function', '<script src="/wrapped.js" defer></script>'],
    ['combined, and told where its scripts are', '<script src="/loader.js" data-cssr-scripts="/dist/" defer></script>'],
    ['combined, its scripts in the wrong order', '<script src="/backwards.js" defer></script>'],
    ['combined, one of its scripts in another file', `<script src="/half.js"></script>${exactTag(partFile('core'))}`],
    ['beside one file with all', `${SCRIPT}<script src="/dist/cssr-all.js" defer></script>`],
  ] as const)
    it(`loaded ${name}`, () => {
      const read = (name: string) => readFileSync(`dist/${name}`, 'utf8');
      const [core, card] = [read(partFile('core')), read(partFile('mission-card'))];
      const combined = (...files: readonly string[]) =>
        `"use strict"\nvar before = 1\n${files.join('\n')}\n(function () { window.after = before })()`;
      host.server.files.set('/combined.js', combined(read('cssr-all.js')));
      host.server.files.set('/wrapped.js', `(function () {${core}\n${card}}).call(undefined)`);
      host.server.files.set('/loader.js', combined(read('cssr.js')));
      host.server.files.set('/backwards.js', combined(card, read(partFile('report')), core));
      host.server.files.set('/half.js', combined(card));
      return host.visit(BOTH, { script }, async (opened) => {
        await opened.page.waitForFunction(() => document.querySelectorAll('[state=ready]').length === 2, { polling: 20 });
        await allWell(opened);
        assert.equal(await opened.page.evaluate(() => typeof window.cssr?.upgrade), 'function');
      });
    });

  it('run while the page still arrives: nothing is cut in two, shown twice or lost', () => {
    // Within the block, before its content.
    const half = BOTH.indexOf('<article', BOTH.indexOf('data-cssr'));
    const body = `<p>Before</p>${BOTH.slice(0, half)}${PAUSE}${BOTH.slice(half)}<p>${CARD}</p><p>After</p>`;
    return host.visit(body, { script: '<script src="/dist/cssr.js"></script>' }, async ({ page, said }) => {
      assert.deepEqual(await states(page), ['ready', 'ready', 'ready']);
      const text = await shownText(page);
      assert.equal(count(text, TITLE.en), 3);
      assert.ok(text.startsWith('Before') && text.endsWith('After'));
      assert.equal(await page.$eval('.cssr', ({ childNodes }) => childNodes.length), 1);
      assert.deepEqual(said, []);
    });
  });

  it('two versions, in both orders: one warning in all, the first stays, a block is upgraded once', async () => {
    const parts = ['core', 'mission-card'];
    for (const name of parts)
      host.server.files.set(`/next-${name}.js`, readFileSync(`dist/${partFile(name)}`, 'utf8').replaceAll(VERSION, '9.9.9'));
    const next = parts.map((name) => `<script src="/next-${name}.js" defer></script>`);
    const own = parts.map((name) => exactTag(partFile(name)));
    for (const [scripts, first, second] of [
      [[...own, ...next], VERSION, '9.9.9'],
      [[...next, ...own], '9.9.9', VERSION],
      [[next[1], own[0], own[1], next[0]], VERSION, '9.9.9'],
    ] as const)
      await host.visit(BOTH, { script: scripts.join('') }, async (opened) => {
        const { said } = opened;
        assert.equal(said.length, 1, String(said));
        assert.ok(said[0]!.includes(`registered by version ${first}; version ${second} is not used`), said[0]);
        await allWell(opened, said);
        assert.equal(await opened.page.$$eval('.cssr > cssr-mission-card', ({ length }) => length), 1);
      });
  });

  it('names of the page that get in the way: document.currentScript, window.cssr', () =>
    host.visit(
      `<img name="currentScript" src="data:,"><form name="currentScript"></form><form id="querySelectorAll"></form><div id="cssr"></div><a id="customElements"></a><img name="documentElement" src="data:,"><img name="readyState" src="data:,">${BOTH}`,
      {},
      async (opened) => {
        await allWell(opened);
        assert.equal(await opened.page.evaluate(() => typeof window.cssr?.upgrade), 'function');
      },
    ));

  it('an image by the name of every method and property of the document: all that is shown is shown, by elements that come then, too', () => {
    const body =
      BOTH +
      tag('report', { item: ITEM }) +
      tag('mission-list') +
      '<cssr-language-switch></cssr-language-switch>' +
      tag('term', { item: 'cssr' });
    const head = `<script>
      addEventListener('DOMContentLoaded', () => {
        const { createElement, querySelectorAll } = Document.prototype;
        const names = [Document, Node, EventTarget].flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype));
        window.images = [...new Set(names)].map((name) => Object.assign(createElement.call(document, 'img'), { name, src: 'data:,' }));
        querySelectorAll.call(document, 'body')[0].append(...images);
      });
    </script>`;
    const clobbered = async (opened: Opened) => {
      const { page, said } = opened;
      await page.waitForFunction(() => Document.prototype.querySelectorAll.call(document, '[state=ready]').length === 5, { polling: 50 });
      await page.evaluate(() => {
        const { images } = window as unknown as { images: HTMLImageElement[] };
        if (!(document.createElement instanceof HTMLImageElement)) throw new Error('the images stand in for nothing');
        images.forEach((image) => image.remove());
      });
      assert.deepEqual((await states(page)).filter((state) => state === 'ready').length, 5);
      assert.equal(count(await shownText(page), TITLE.en), 4);
      assert.ok(await page.$eval('cssr-language-switch', (element) => element.shadowRoot!.querySelector('input')));
      assert.deepEqual(said, []);
    };
    return host.visit(body, { head }, clobbered, { unsettled: true });
  });

  it("a `cssr` of the page's own is left to it", () =>
    host.visit(BOTH, { head: '<script>var cssr = { theirs: true }</script>' }, async (opened) => {
      await allWell(opened);
      assert.deepEqual(await opened.page.evaluate(() => window.cssr as unknown), { theirs: true });
    }));

  it('prototypes with additions, and the toJSON of old libraries', () => {
    const head = `<script>
      Object.prototype.extra = function () { return 'extra' };
      Object.prototype.lang = 'xx';
      Array.prototype.extra = function () { return 'extra' };
      Array.prototype.toJSON = Object.prototype.toJSON = String.prototype.toJSON = function () { return '"' + this + '"' };
      String.prototype.extra = 'extra';
    </script>`;
    return host.visit(BOTH, {}, async ({ page }) => {
      const plain = await shownText(page);
      const polluted = async (opened: Opened) => {
        await new Promise((resolve) => setTimeout(resolve, 500));
        // What this test asks the page is polluted as well.
        await opened.page.evaluate(() => {
          const objects = [Object, Array, String] as unknown as { readonly prototype: Record<string, unknown> }[];
          for (const { prototype } of objects) for (const name of ['extra', 'toJSON', 'lang']) delete prototype[name];
        });
        await allWell(opened);
        assert.equal(await shownText(opened.page), plain);
      };
      await host.visit(BOTH, { head }, polluted, { unsettled: true });
    });
  });

  it('what comes later, by AJAX, is upgraded, tag and block; what is moved or put back is not doubled', () =>
    host.visit('<main></main><aside></aside>', {}, async (opened) => {
      const { page } = opened;
      await page.$eval('main', (main, html) => void (main.innerHTML = `<section>${html}</section>`), BOTH);
      await page.waitForFunction(() => document.querySelectorAll('[state=ready]').length === 2, { polling: 20 });
      await allWell(opened);
      await page.evaluate(async () => {
        const [main, aside] = [document.querySelector('main')!, document.querySelector('aside')!];
        const section = main.firstElementChild!;
        aside.append(section);
        await new Promise((resolve) => setTimeout(resolve, 20));
        section.remove();
        await new Promise((resolve) => setTimeout(resolve, 20));
        main.append(section);
        window.cssr!.upgrade();
        window.cssr!.upgrade(section);
        window.cssr!.upgrade(section.querySelector('.cssr')!);
        await new Promise((resolve) => setTimeout(resolve, 20));
      });
      await allWell(opened);
      // A page builder saves what it finds and puts it back.
      await page.$eval('main', (main) => void (main.innerHTML = String(main.innerHTML)));
      await page.waitForFunction(() => document.querySelectorAll('[state=ready]').length === 2, { polling: 20 });
      await allWell(opened);
    }));

  it('within a shadow root a block is upgraded when asked', () =>
    host.visit(`<div id="host"></div><div id="source">${BLOCK}</div>`, {}, async ({ page }) => {
      const made = await page.evaluate(() => {
        const root = document.querySelector('#host')!.attachShadow({ mode: 'open' });
        root.append(document.querySelector('.cssr')!.cloneNode(true));
        root.querySelector('cssr-mission-card')!.replaceWith(...root.querySelector('.cssr-static')!.childNodes);
        window.cssr!.upgrade(root);
        return root.querySelectorAll('.cssr > cssr-mission-card .cssr-mission-card').length;
      });
      assert.equal(made, 1);
    }));

  it('a busy page: of ten thousand added rows each is looked at once, of all else on the page nothing', () =>
    host.visit(`${BOTH}<ul id="list"></ul>`, {}, async ({ page }) => {
      await countWork(page);
      // A row is two nodes, and what is asked of it five questions. Once through the page for each row would be a thousand times as much.
      for (const [rows, atOnce] of [
        [10_000, 10_000],
        [1_000, 1],
      ] as const) {
        const looks = await workOfRows(page, rows, atOnce);
        assert.ok(looks >= rows, `${looks} looks at ${rows} rows: nothing was counted`);
        assert.ok(looks <= 12 * rows, `${looks} looks at ${rows} rows, ${atOnce} at once`);
      }
    }));

  it('the back button: from the cache of pages all is there', () =>
    host.visit(BOTH, {}, async (opened) => {
      const { page } = opened;
      await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => void (document.body.dataset['kept'] = String(persisted))));
      await page.goto(host.write('<p>Other</p>'));
      await page.goBack({ waitUntil: 'load' });
      await page.waitForFunction(() => document.querySelectorAll('[state=ready]').length === 2, { polling: 20 });
      assert.equal(await page.evaluate(() => document.body.dataset['kept']), 'true');
      await allWell(opened);
    }));

  it('printed from a tab that was never in front', async () => {
    const front = await host.browser.newPage();
    const { page } = await host.open(host.write(BOTH + tag('report', { item: ITEM })), { before: () => front.bringToFront() });
    assert.ok(await page.evaluate(() => document.hidden));
    await page.emulateMediaType('print');
    assert.deepEqual(await states(page), ['ready', 'ready', 'ready']);
    assert.equal(count(await shownText(page), TITLE.en) >= 2, true);
    const pdf = await page.pdf({ format: 'a4' });
    assert.ok(pdf.length > 20_000, `${pdf.length} bytes`);
    await Promise.all([page.close(), front.close()]);
  });
}

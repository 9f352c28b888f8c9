import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { ITEM, TITLE, settled, type Host } from './host.js';

export const FRAME_CARD = `element=mission-card&item=${ITEM}`;
const CARD = FRAME_CARD;
const SANDBOX = 'sandbox="allow-scripts"';
/** The file of the edition that a card is in. */
export const frameView = (language: string) => `/dist/edition/mission-card/item.${ITEM}.${language}.json`;
const PARENT = '<script src="/dist/frame-parent.js"></script>';

/** The frame page, on the pages that hold it. */
export function frames(host: Host): void {
  const source = (fragment: string) => `${host.server.other}/dist/frame.html#${fragment}`;
  const iframe = (fragment: string, attributes = '') =>
    `<iframe src="${source(fragment).replaceAll('&', '&amp;')}" ${attributes} width="500" height="150" style="border:0"></iframe>`;
  /** Asks until the answer is yes. */
  const eventually = async (holds: () => Promise<boolean>) => {
    for (let i = 0; i < 600; i++) {
      if (await holds()) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    assert.fail(`Waited in vain for ${String(holds)}`);
  };
  const inside = async (page: Page, nth = 0): Promise<Frame> => {
    let frame: Frame | undefined;
    // Asked for anew each time: what was asked of the empty page that a frame is at first is lost.
    await eventually(async () => {
      frame = await (await page.$$('iframe'))[nth]!.contentFrame();
      return !!(await frame.$('main > *').catch(() => null));
    });
    await settled(frame!);
    return frame!;
  };
  const heights = (page: Page) => page.$$eval('iframe', (all) => all.map((frame) => frame.offsetHeight));
  const isHigh = (page: Page, nth = 0) =>
    page.waitForFunction((which) => document.querySelectorAll('iframe')[which]!.offsetHeight > 400, { polling: 20 }, nth);
  const only = { script: '' };

  it('sandboxed, without an origin: shows the content, says its language, asks for nothing but its view', () =>
    host.visit(iframe(`${CARD}&language=ar&theme=un-ose`, SANDBOX), only, async ({ page, requests, said }) => {
      const frame = await inside(page);
      const shown = await frame.evaluate(() => {
        const { documentElement: root, title } = document;
        const card = document.querySelector('cssr-mission-card')!;
        return [
          root.lang,
          root.dir,
          title,
          card.getAttribute('state'),
          getComputedStyle(card).getPropertyValue('--cssr-sys-brand'),
          origin,
        ];
      });
      assert.deepEqual(
        shown.map((value) => value?.toLowerCase()),
        ['ar', 'rtl', TITLE.ar, 'ready', '#009edb', 'null'],
      );
      assert.deepEqual(requests.slice(1), ['/dist/frame.html', frameView('ar')]);
      assert.deepEqual(said, []);
    }));

  it('touches no storage and no cookie, where it could', () =>
    host.visit(
      iframe(`${CARD}&permalinks&remember`),
      only,
      async ({ page }) => {
        const frame = await inside(page);
        assert.deepEqual(await frame.evaluate(() => (window as unknown as { touched: string[] }).touched), []);
      },
      {
        before: (page) =>
          page.evaluateOnNewDocument(() => {
            // It may run twice in one frame.
            const { touched } = Object.assign(window, {
              touched: (window as unknown as { touched?: string[] }).touched ?? ([] as string[]),
            });
            for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
              Object.defineProperty(window, name, {
                get() {
                  touched.push(name);
                },
              });
            Object.defineProperty(document, 'cookie', {
              get() {
                touched.push('cookie');
              },
            });
          }),
      },
    ));

  it('as high as its content, sandboxed or not, many, late, when the parent script runs late or twice', () =>
    host.visit(
      iframe(CARD, SANDBOX) + iframe(`${CARD}&language=ar`) + '<iframe srcdoc="<p>x" height="150"></iframe>',
      only,
      async ({ page }) => {
        await inside(page);
        await inside(page, 1);
        assert.deepEqual((await heights(page)).slice(0, 2), [150, 150]);
        for (let i = 0; i < 2; i++) await page.addScriptTag({ url: '/dist/frame-parent.js' });
        await isHigh(page);
        await isHigh(page, 1);
        assert.ok((await heights(page))[2]! < 160);
        await page.$eval('body', (body, html) => body.insertAdjacentHTML('beforeend', html), iframe(CARD, SANDBOX));
        await isHigh(page, 3);
        const frame = await inside(page, 3);
        // Out of sight, a frame of another origin is not laid out, and does not know how high it was made, nor how narrow. What is above it may
        // still grow, and push it there again.
        await eventually(async () => {
          await page.$eval('iframe:last-of-type', (last) => last.scrollIntoView());
          return frame.evaluate(() => document.documentElement.scrollHeight === innerHeight);
        });
        // It follows: narrower is higher.
        const [before] = await heights(page);
        await page.$eval('iframe', (first) => void (first.scrollIntoView(), (first.width = '250')));
        await page.waitForFunction((height) => document.querySelector('iframe')!.offsetHeight > height, { polling: 20 }, before!);
      },
    ));

  it('without the parent script the content scrolls inside', () =>
    host.visit(iframe(CARD), only, async ({ page }) => {
      const frame = await inside(page);
      const scrolled = await frame.evaluate(() => (scrollTo(0, 9999), [scrollY > 100, document.documentElement.scrollWidth <= innerWidth]));
      assert.deepEqual(scrolled, [true, true]);
    }));

  it('the parent script hears only its own frames, of the right origin, with a height that can be', () => {
    const attacker = '<script>addEventListener("message", ({ data }) => parent.postMessage(data, "*"))</script>';
    const wrong = host.server.add(`<!doctype html>${attacker}`);
    // One that is no frame of ours; one that says so by its address, but has become another origin.
    const body = `<iframe id="no" src="${wrong}" height="150" style="border:0"></iframe><iframe id="own" src="${wrong}#element=x" height="150" style="border:0"></iframe>
      <iframe id="moved" src="${wrong}#element=y" height="150" style="border:0"></iframe>`;
    return host.visit(body, { script: PARENT }, async ({ page }) => {
      await page.evaluate(
        async (other) => {
          const moved = document.querySelector<HTMLIFrameElement>('#moved')!;
          moved.contentWindow!.location.replace(other);
          await new Promise((resolve) => moved.addEventListener('load', resolve, { once: true }));
        },
        wrong.replace('localhost', '127.0.0.1'),
      );
      const tell = async (id: string, data: unknown) => {
        await page.evaluate(
          async (to, what) => {
            document.querySelector<HTMLIFrameElement>(to)!.contentWindow!.postMessage(what, '*');
            await new Promise((resolve) => setTimeout(resolve, 60));
          },
          `#${id}`,
          data,
        );
        return heights(page);
      };
      const type = 'cssr-frame-height';
      for (const data of [
        null,
        'x',
        600,
        {},
        { type },
        { type, height: '600' },
        { type, height: -1 },
        { type, height: 0 },
        { type, height: 1e9 },
        { type: 'height', height: 600 },
      ])
        assert.deepEqual(await tell('own', data), [150, 150, 150], JSON.stringify(data));
      assert.deepEqual(await tell('no', { type, height: 600 }), [150, 150, 150]);
      assert.deepEqual(await tell('moved', { type, height: 600 }), [150, 150, 150]);
      await page.evaluate((data) => window.postMessage(data, '*'), { type, height: 600 });
      assert.deepEqual(await heights(page), [150, 150, 150]);
      assert.deepEqual(await tell('own', { type, height: 600 }), [150, 600, 150]);
    });
  });

  it('the page scrolls to where the reader goes in a frame as high as its content, and never unasked', () => {
    const echo = host.server.add(
      '<!doctype html><script>addEventListener("message", ({ data }) => parent.postMessage(data, "*"))</script>',
    );
    const body = `<iframe src="${echo}#element=x" height="3000"></iframe><iframe src="${echo}" height="300"></iframe><p style="height:3000px"></p>`;
    const head = '<style>body { margin: 0 } iframe { display: block; border: 0 } html { scroll-behavior: smooth }</style>';
    return host.visit(body, { script: PARENT, head }, async ({ page }) => {
      const type = 'cssr-frame-go';
      const tell = async (nth: number, data: unknown) => {
        await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
        return page.evaluate(
          async (which, what) => {
            document.querySelectorAll('iframe')[which]!.contentWindow!.postMessage(what, '*');
            await new Promise((resolve) => setTimeout(resolve, 60));
            return scrollY;
          },
          nth,
          data,
        );
      };
      await tell(0, { type: 'cssr-frame-height', height: 3000 });
      assert.equal(await tell(0, { type, top: 2000 }), 0, 'nobody has done anything');
      await page.mouse.click(100, 100);
      for (const data of [
        { type },
        { type, top: '2000' },
        { type, top: -1 },
        { type, top: 1e9 },
        { type, top: NaN },
        { type: 'go', top: 2000 },
      ])
        assert.equal(await tell(0, data), 0, JSON.stringify(data));
      assert.equal(await tell(1, { type, top: 2000 }), 0, 'no frame of ours');
      assert.equal(await tell(0, { type, top: 500 }), 0, 'it is in sight');
      assert.ok(Math.abs((await tell(0, { type, top: 2000 })) - (2000 - 800 / 3)) < 2, 'at once, a third down the window');
      assert.equal(await page.$eval('iframe', ({ style }) => style.scrollMarginTop), '');
      await page.$eval('iframe', ({ style }) => (style.maxHeight = '1500px'));
      assert.equal(await tell(0, { type, top: 2000 }), 0, 'it scrolls by itself');
      await page.$eval('iframe', ({ style }) => (style.maxHeight = ''));
      await page.evaluate(() => document.querySelector<HTMLElement>('iframe')!.blur());
      assert.equal(await tell(0, { type, top: 2000 }), 0, 'the reader is elsewhere');
    });
  });

  it('a link within a frame of fixed height scrolls in it, and not the page', () =>
    host.visit(`${iframe('element=report', SANDBOX)}<p style="height:3000px"></p>`, only, async ({ page }) => {
      const frame = await inside(page);
      const link = await frame.evaluateHandle(() => document.querySelector('cssr-report')!.shadowRoot!.querySelectorAll('nav a')[1]!);
      await link.click();
      await frame.waitForFunction(() => document.querySelector('cssr-report')!.shadowRoot!.activeElement?.matches('.heading'), {
        polling: 20,
      });
      const at = await frame.evaluate(() => document.querySelector('cssr-report')!.shadowRoot!.activeElement!.getBoundingClientRect().top);
      assert.ok(at >= 0 && at < 150, String(at));
      assert.equal(await page.evaluate(() => scrollY), 0);
    }));

  it('speaks with WordPress, which adds a secret to the address', () => {
    const listener = '<script>window.heard = []; addEventListener("message", ({ data }) => heard.push(data))</script>';
    return host.visit(iframe(`${CARD}#?secret=abc123`, SANDBOX), { script: listener }, async ({ page }) => {
      const frame = await inside(page);
      assert.match(await frame.title(), /Amman/);
      const heard = (await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)) as {
        message?: string;
        value?: number;
        secret?: string;
      }[];
      const [last] = heard.filter(({ message }) => message === 'height').slice(-1);
      assert.equal(last?.secret, 'abc123');
      assert.ok(last.value! > 400);
    });
  });
}

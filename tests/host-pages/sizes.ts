import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { CARD, TITLE, shownText, tag, type Host } from './host.js';

const EVERYTHING =
  CARD +
  [
    'mission-list',
    'recommendation-list',
    'report',
    'key-figures',
    'about',
    'partners',
    'working-groups',
    'contact',
    'disclaimer',
    'term-list',
  ]
    .map((name) => tag(name))
    .join('');

/** Nothing wider than the page; no text cut off by what it stands in. */
async function nothingIsCut(page: Page): Promise<void> {
  const cut = await page.evaluate(() => {
    const found: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth) found.push(`page ${document.documentElement.scrollWidth}`);
    for (const host of document.querySelectorAll('*'))
      for (const element of host.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []) {
        const { overflowX, overflowY, position } = getComputedStyle(element);
        if (position === 'absolute' || !element.getClientRects().length || element.closest('svg')) continue;
        const clips = ['hidden', 'clip'];
        if (clips.includes(overflowX) && element.scrollWidth > element.clientWidth + 1)
          found.push(`${host.localName} ${element.className} wide`);
        if (clips.includes(overflowY) && element.scrollHeight > element.clientHeight + 1)
          found.push(`${host.localName} ${element.className} high`);
      }
    return found;
  });
  assert.deepEqual(cut, []);
}

/** Small windows, large text, few colours. */
export function sizes(host: Host): void {
  for (const html of ['lang="en"', 'lang="ar" dir="rtl"']) {
    it(`320 px, which is also 1,280 px at a zoom of 400 % (${html})`, () =>
      host.visit(EVERYTHING, { html }, ({ page }) => nothingIsCut(page), { width: 320 }));

    it(`text at 200 % (${html})`, () =>
      host.visit(
        EVERYTHING,
        { html },
        async ({ page }) => {
          const size = await page.$eval('cssr-report', (report) => getComputedStyle(report.shadowRoot!.querySelector('.root')!).fontSize);
          assert.equal(size, '32px');
          await nothingIsCut(page);
        },
        {
          width: 640,
          before: async (page) => {
            const session = await page.createCDPSession();
            await session.send('Page.enable');
            await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
          },
        },
      ));
  }

  it('forced colours: text and edges in the colours of the reader', () =>
    host.visit(
      EVERYTHING,
      {},
      async ({ page }) => {
        const colours = await page.evaluate(() => {
          const allowed = ['CanvasText', 'LinkText', 'ButtonText', 'GrayText', 'HighlightText', 'FieldText', 'VisitedText', 'Canvas'].map(
            (colour) => {
              const probe = Object.assign(document.createElement('i'), { hidden: true });
              probe.style.color = colour;
              document.body.append(probe);
              return getComputedStyle(probe).color;
            },
          );
          const used = [...document.querySelectorAll('*')].flatMap((host) =>
            [...(host.shadowRoot?.querySelectorAll('p, dd, a, button, [role=heading]') ?? [])].map(
              (element) => getComputedStyle(element).color,
            ),
          );
          return {
            used: [...new Set(used)].filter((colour) => !allowed.includes(colour)),
            forced: matchMedia('(forced-colors: active)').matches,
          };
        });
        assert.deepEqual(colours, { used: [], forced: true });
        assert.ok((await shownText(page)).includes(TITLE.en));
      },
      {
        before: async (page) => {
          const session = await page.createCDPSession();
          await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
        },
      },
    ));
}

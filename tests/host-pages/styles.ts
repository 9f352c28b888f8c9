import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { CARD, tag, type Host } from './host.js';

const looks = (page: Page, selector = 'cssr-mission-card') =>
  page.$eval(selector, (element) => {
    const kept = [
      'lineHeight',
      'letterSpacing',
      'color',
      'textAlign',
      'fontSize',
      'textTransform',
      'direction',
      'fontWeight',
      'wordSpacing',
    ] as const;
    return ['.root', '[role=heading]', 'dd', 'a'].map((part) => {
      const style = getComputedStyle(element.shadowRoot!.querySelector(part)!);
      return kept.map((name) => `${name} ${style[name]}`).join(', ');
    });
  });

const HOSTILE = `<style>
  * { line-height: 4; letter-spacing: 0.4em; word-spacing: 2em; color: red; text-align: right; text-transform: uppercase; font-size: 31px; font-weight: 100 }
  cssr-mission-card { line-height: 5; color: lime; font-size: 40px }
  div, article, a, p { padding: 50px; border: 9px solid; float: right; display: flex }
</style>`;

export function styles(host: Host): void {
  it('rules of the page for everything, or for the tag, do not reach the content', () =>
    host.visit(CARD, {}, async ({ page }) => {
      const plain = await looks(page);
      await host.visit(CARD, { head: HOSTILE }, async ({ page: hostile }) => assert.deepEqual(await looks(hostile), plain));
    }));

  it('the static HTML is hidden once the element speaks, whatever display the page gives it', () =>
    host.visit(CARD, { head: '<style>article, .cssr-root { display: flex }</style>' }, async ({ page }) =>
      assert.equal(await page.$eval('article', (article) => article.getClientRects().length), 0),
    ));

  it('a direction of the page does not turn the content round', () =>
    host.visit(CARD, { head: '<style>* { direction: rtl }</style>' }, async ({ page }) => {
      const directions = await page.$eval('cssr-mission-card', (card) =>
        ['.root', '[role=heading]'].map((part) => getComputedStyle(card.shadowRoot!.querySelector(part)!).direction),
      );
      assert.deepEqual(directions, ['ltr', 'ltr']);
    }));

  it('html{font-size:62.5%} does not make the text smaller, nor anything else', () =>
    host.visit(CARD, {}, async ({ page }) => {
      const sizes = (of: Page) =>
        of.$eval('cssr-mission-card', (card) =>
          ['.root', '.box', '[role=heading]', 'dd'].map((part) => {
            const found = card.shadowRoot!.querySelector(part)!;
            return [getComputedStyle(found).fontSize, Math.round(found.getBoundingClientRect().height)];
          }),
        );
      const plain = await sizes(page);
      assert.equal(plain[0]![0], '16px');
      await host.visit(CARD, { head: '<style>html { font-size: 62.5% }</style>' }, async ({ page: small }) =>
        assert.deepEqual(await sizes(small), plain),
      );
    }));

  for (const policy of ["style-src 'none'", "style-src 'self'"])
    it(`looks the same under ${policy}, and nothing is blocked`, () =>
      host.visit(CARD + tag('recommendation-list', { activity: 'amman-2022-11' }) + tag('key-figures', {}), {}, async ({ page }) => {
        const plain = await looks(page);
        const writing = { headers: { 'content-security-policy': policy } };
        const [body] = [await page.$eval('body', ({ innerHTML }) => innerHTML)];
        await host.visit(body, writing, async ({ page: strict, said }) => {
          assert.deepEqual(await looks(strict), plain);
          assert.deepEqual(said, []);
        });
      }));
}

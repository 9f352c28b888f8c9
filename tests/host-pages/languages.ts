import assert from 'node:assert/strict';
import { it } from 'node:test';
import { BLOCK, CARD, ITEM, TITLE, count, shownText, staticHtml, tag, type Host, type Opened } from './host.js';

const ARABIC = tag('mission-card', { item: ITEM, language: 'ar' }, 'ar');

/** The language and direction of a page, and of what it holds. */
export function languages(host: Host): void {
  const speaks = async ({ page }: Opened, lang: 'en' | 'ar') => {
    const spoken = await page.$eval('cssr-mission-card', (card) => {
      const root = card.shadowRoot!.querySelector<HTMLElement>('.root')!;
      const [kicker, title] = [root.querySelector('.kicker, p')!, root.querySelector('[role=heading]')!];
      const box = title.getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(title);
      // Wherever the lines of a font end, all of them begin at this side.
      const lines = [...range.getClientRects()];
      const begins = lines.map(({ left, right }) => Math.abs(root.dir === 'rtl' ? box.right - right : left - box.left) < 1);
      return [root.lang, root.dir, getComputedStyle(kicker).direction, begins.length > 0 && begins.every(Boolean)];
    });
    assert.deepEqual(spoken, lang === 'ar' ? ['ar', 'rtl', 'rtl', true] : ['en', 'ltr', 'ltr', true]);
    assert.equal(count(await shownText(page), TITLE[lang]), 1);
  };

  it('English in a page from right to left', () =>
    host.visit(`<div lang="en">${CARD}</div>`, { html: 'lang="ar" dir="rtl"' }, (opened) => speaks(opened, 'en')));
  it('Arabic in a page from left to right', () => host.visit(ARABIC, { html: 'lang="en" dir="ltr"' }, (opened) => speaks(opened, 'ar')));
  it('a page that says from right to left, and no language, has English', () =>
    host.visit(CARD, { html: 'dir="rtl"' }, (opened) => speaks(opened, 'en')));
  it('a page with a wrong language: `language` wins', () => host.visit(ARABIC, { html: 'lang="fr"' }, (opened) => speaks(opened, 'ar')));
  it('a page in a language that is no language has English', () =>
    host.visit(CARD, { html: 'lang="x_1"' }, (opened) => speaks(opened, 'en')));
  it('a page in an Arabic of some country has Arabic', () =>
    host.visit(tag('mission-card', { item: ITEM }, 'ar'), { html: 'lang="AR-sy" dir="rtl"' }, (opened) => speaks(opened, 'ar')));

  it('for readers and translators that do not enter shadow trees, the content stays in the page, in whole', () =>
    host.visit(CARD + BLOCK, {}, async ({ page }) => {
      const given = await page.$$eval('.cssr-mission-card', (all) => all.map(({ outerHTML }) => outerHTML));
      const html = staticHtml('mission-card', { item: ITEM });
      const same = await page.evaluate((text) => Object.assign(document.createElement('div'), { innerHTML: text }).innerHTML, html);
      assert.deepEqual(given, [same, same]);
    }));

  it('nothing but legal text and addresses is kept from translation by machine, and legal text is, static or shown', () =>
    host.visit(CARD + tag('disclaimer') + tag('recommendation-list', { activity: ITEM }) + tag('about'), {}, async ({ page }) => {
      const kept = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .flatMap((element) => [element, ...(element.shadowRoot?.querySelectorAll('*') ?? [])])
          .filter((element) => element.matches('[translate=no], .notranslate'))
          .map(({ textContent }) => textContent.trim()),
      );
      const legal = /^Views recorded in this report|^الآراء الواردة في هذا التقرير/;
      assert.deepEqual(
        kept.filter((text) => !legal.test(text) && !text.includes('@')),
        [],
      );
      // Twice two languages, and once under the list, static and shown.
      assert.equal(kept.filter((text) => legal.test(text)).length, 6);
    }));
}

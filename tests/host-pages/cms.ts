import assert from 'node:assert/strict';
import { it } from 'node:test';
import { BLOCK, CARD, ITEM, TITLE, block, count, shownText, states, staticHtml, tag, type Host } from './host.js';

/** What editors and filters of content management systems make of what is pasted. */
export function cms(host: Host): void {
  const everyKind = [
    'about',
    'contact',
    'disclaimer',
    'key-figures',
    'mission-card',
    'mission-list',
    'partners',
    'recommendation-list',
    'report',
    'term-list',
    'working-groups',
  ];

  it('a paragraph around the tag: the static HTML that the parser moves out is taken back, of every element', () =>
    host.visit(everyKind.map((name) => `<p>${tag(name)}</p>`).join('\n'), {}, async ({ page }) => {
      assert.deepEqual(
        await states(page),
        everyKind.map(() => 'ready'),
      );
      const left = await page.$$eval('body > [class^=cssr-]', (all) => all.map(({ className }) => className));
      assert.deepEqual(left, []);
      assert.equal(await page.$$eval('p > * > [class^=cssr-]', (all) => all.filter((found) => found.getClientRects().length).length), 0);
    }));

  it('a paragraph around the tag, and no feed: the content stands once, dated, within the element', () =>
    host.visit(`<p>${CARD}</p><p>After</p>`, { content: 'gone' }, async ({ page }) => {
      const text = await shownText(page);
      assert.equal(count(text, TITLE.en), 1);
      assert.match(text, /Could not be updated · As of December 2022 Try again After$/);
    }));

  it('a paragraph around the tag, put in later', () =>
    host.visit('<main></main>', {}, async ({ page }) => {
      await page.$eval('main', (main, html) => void (main.innerHTML = html), `<p>${CARD}</p>`);
      await page.waitForSelector('p > cssr-mission-card[state=ready] > .cssr-mission-card');
      assert.equal(count(await shownText(page), TITLE.en), 1);
    }));

  it("what follows an empty tag in a paragraph stays, where it is the page's or another element's", () => {
    const empty = '<p><cssr-contact></cssr-contact></p>';
    const after = [
      '<article>Own article</article>',
      '<section class="cssr-section">Own section</section>',
      staticHtml('mission-card', { item: ITEM }),
    ];
    const text = `${empty}<p>Own text</p>${staticHtml('contact')}${empty}Bare text${staticHtml('contact')}`;
    return host.visit(after.map((html) => empty + html).join('') + text, {}, async ({ page }) => {
      assert.equal(await page.$$eval('cssr-contact > *', (all) => all.length), 0);
      const shown = await shownText(page);
      for (const own of ['Own article', 'Own section', 'Own text', 'Bare text', TITLE.en]) assert.equal(count(shown, own), 1, own);
    });
  });

  it('<cssr-x /> that is not closed does not swallow the page', () =>
    host.visit(
      `<main><cssr-contact /><h2>Next heading</h2><p>Next text</p>${CARD}<section class="cssr-section">Own section</section></main><footer>Foot</footer>`,
      {},
      async ({ page }) => {
        assert.deepEqual(await states(page), ['ready', 'ready']);
        const text = await shownText(page);
        for (const own of ['Next heading', 'Next text', 'Own section', 'Foot', TITLE.en]) assert.equal(count(text, own), 1, own);
        assert.ok(text.indexOf('civilsociety') < text.indexOf('Next heading') || text.indexOf('@') < text.indexOf('Next heading'));
      },
    ));

  it('unknown tags and scripts stripped: the static HTML of a block stands without script', () =>
    host.visit(BLOCK, { script: '' }, async ({ page }) => assert.equal(count(await shownText(page), TITLE.en), 1)));

  it('unknown tags stripped, the script there: each block becomes its element', () => {
    const blocks = everyKind.map((name) => block(name, { language: 'ar', 'heading-level': '4' }, 'ar')).join('');
    return host.visit(blocks, {}, async ({ page, said }) => {
      assert.deepEqual(
        await states(page),
        everyKind.map(() => 'ready'),
      );
      assert.deepEqual(said, []);
      const shown = await page.$$eval('.cssr', (all) =>
        all.map((found) => [
          found.children.length,
          found.firstElementChild!.localName,
          found.firstElementChild!.shadowRoot!.querySelector('.root')!.getAttribute('lang'),
          found.querySelector('[class^=cssr-] [class^=cssr-]')!.getClientRects().length,
        ]),
      );
      assert.deepEqual(
        shown,
        everyKind.map((name) => [1, `cssr-${name}`, 'ar', 0]),
      );
      assert.equal(await page.$eval('cssr-mission-card', (card) => card.shadowRoot!.querySelector('[aria-level="4"]') !== null), true);
    });
  });

  it('only what the element observes is given to it, with logos; unknown names are left as they are', () => {
    const body = `<div data-cssr="mission-card" data-item="${ITEM}" data-onclick="alert(1)" data-class="x" data-cssr-theme="ocha" data-id="y">
        <b slot="logo">LOGO</b><h4>Bare text of which all tags and classes were lost</h4></div>
      <div data-cssr="no-such" data-item="z"><p>Left one</p></div><div data-cssr="Mission card"><p>Left two</p></div><div data-cssr=""><p>Left three</p></div>`;
    return host.visit(body, {}, async ({ page, said }) => {
      assert.deepEqual(said, []);
      const names = await page.$eval('cssr-mission-card', (card) => card.getAttributeNames());
      assert.deepEqual(names.sort(), ['item', 'state']);
      const text = await shownText(page);
      for (const own of ['LOGO', 'Left one', 'Left two', 'Left three', TITLE.en]) assert.equal(count(text, own), 1, own);
      assert.equal(count(text, 'Bare text'), 0);
      assert.equal(await page.$eval('[data-cssr=no-such]', ({ innerHTML }) => innerHTML), '<p>Left one</p>');
    });
  });

  it('a block without a feed keeps its content, dated', () =>
    host.visit(BLOCK, { content: 'gone' }, async ({ page }) => {
      const text = await shownText(page);
      assert.equal(count(text, TITLE.en), 1);
      assert.match(text, /Could not be updated · As of December 2022 Try again$/);
    }));

  it('what the page has lost the classes of is told apart by cssr-static', () =>
    host.visit('<cssr-contact><p class="cssr-static">By hand</p></cssr-contact>', {}, async ({ page }) =>
      assert.equal(count(await shownText(page), 'By hand'), 0),
    ));
}

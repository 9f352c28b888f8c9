import { expect } from '@open-wc/testing';
import { STATEMENT_TYPES } from '../../src/content/vocabulary.js';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../src/define.js';
import type { Activity } from '../../src/content/schema.js';
import { cssrFeed, withAmman } from '../../stories/support/feeds.js';
import { button, inside, until, visibleText, widget } from '../support/browser.js';

const LAID_OUT = /[\u2060-\u2069]/;
const card = (change: Partial<Activity> = {}, language = 'ar') =>
  html`<cssr-mission-card item="amman-2022-11" .feed=${withAmman(change)} language=${language}></cssr-mission-card>`;
const both = async (key: string) => {
  await sendKeys({ down: 'Control' });
  await sendKeys({ press: key });
  await sendKeys({ up: 'Control' });
};

describe('what a reader copies', () => {
  it('has no characters that only lay it out, and the page keeps them', async () => {
    const element = await widget(card({ summary: { ar: 'بعثة CSSR إلى عمّان، والخطة 3RP.' } }));
    const all = () => element.shadowRoot!.textContent;
    const before = all();
    expect(before).to.match(LAID_OUT);
    let during = '';
    document.addEventListener('copy', () => (during = all()), { once: true });
    inside(element, '.summary')[0]!.dispatchEvent(new ClipboardEvent('copy', { bubbles: true, composed: true }));
    expect(during).to.equal(before.replace(new RegExp(LAID_OUT, 'g'), ''));
    await until(() => all() === before);
  });

  it('is text and HTML as ever', async function () {
    // Others keep the clipboard from tests.
    if (!/HeadlessChrome/.test(navigator.userAgent)) this.skip();
    const element = await widget(card({ summary: { ar: 'بعثة CSSR إلى عمّان، والخطة 3RP.' } }));
    const place = document.createElement('div');
    place.contentEditable = 'true';
    document.body.append(place);
    const [from, to] = [inside(element, '.summary')[0]!, inside(element, '.facts dd')[0]!];
    const last = [...to.childNodes].filter((node) => node instanceof Text).at(-1)!;
    getSelection()!.setBaseAndExtent(from, 0, last, last.length);
    await both('c');
    place.focus();
    await both('v');
    await until(() => place.textContent.includes('3RP'));
    expect(place.innerHTML).not.to.match(LAID_OUT);
    expect(place.textContent).to.contain('بعثة CSSR إلى عمّان، والخطة 3RP.').and.to.contain('تشرين الثاني/نوفمبر ٢٠٢٢');
    expect(place.querySelector('dt, dd, p, div')).not.to.equal(null);
    place.remove();
  });
});

describe('an Arabic card', () => {
  it('is seven in a hundred larger than a Latin one, as Arabic within a Latin one is', async () => {
    const sizesIn = async (language: string) => {
      const element = await widget(card({ alsoMet: [{ ar: 'جهة' }] }, language));
      const [small, fact, foreign] = [inside(element, '.kicker')[0]!, inside(element, 'dd')[0]!, inside(element, 'dd[lang=ar]').at(-1)!];
      return [small, fact, foreign].map((each) => parseFloat(getComputedStyle(each).fontSize));
    };
    const [latin, arabic] = [await sizesIn('en'), await sizesIn('ar')];
    expect(arabic[0]! / latin[0]!).to.be.closeTo(1.0714, 0.001);
    expect(arabic[1]! / latin[1]!).to.be.closeTo(1.0714, 0.001);
    expect(latin[2]).to.equal(arabic[2]);
  });

  it('has facts that are English only where the others begin', async () => {
    const element = await widget(card({ alsoMet: [{ en: 'A body' }, { ar: 'جهة' }] }));
    const ends = inside(element, '.facts dd').map((fact) => {
      const range = document.createRange();
      range.selectNodeContents(fact);
      return [Math.round(fact.getBoundingClientRect().right - range.getBoundingClientRect().right), fact.lang];
    });
    expect(ends.map(([, lang]) => lang)).to.include.members(['ar', 'en']);
    expect(
      ends.every(([far]) => Math.abs(Number(far)) < 2),
      JSON.stringify(ends),
    ).to.equal(true);
  });

  it('begins no line with a dot, and breaks no date after its day or within its month, however narrow it is', async () => {
    const element = await widget(card({ dates: ['2022-11-03', '2022-11-05'] }));
    const [kicker, dates] = [inside(element, '.kicker')[0]!, inside(element, '.facts dd')[0]!];
    // Below that, no font has room for a month.
    for (let width = 320; width > 125; width -= 7) {
      for (const each of [kicker, dates]) each.style.inlineSize = `${width}px`;
      expect(linesOf(kicker).filter((line) => line.startsWith('·'))).to.deep.equal([]);
      const lines = linesOf(dates);
      expect(
        lines.filter((line) => /[٣٥]$|\/\u2060?$/.test(line)),
        `${width} px: ${lines.join(' | ')}`,
      ).to.deep.equal([]);
    }
  });
});

/** The lines of a text, as they are drawn. */
function linesOf(element: Element): string[] {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const lines: string[] = [];
  let top = -Infinity;
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null)
    for (let i = 0; i < node.length; i++) {
      const range = document.createRange();
      range.setStart(node, i);
      range.setEnd(node, i + 1);
      const box = range.getClientRects()[0];
      if (box?.width && box.top > top + box.height / 2) {
        lines.push('');
        top = box.top;
      }
      if (lines.length) lines[lines.length - 1] += node.data[i]!;
    }
  return lines.map((line) => line.trim());
}

describe('the controls of a list', () => {
  const list = (language: string) =>
    html`<cssr-recommendation-list
      .feed=${cssrFeed}
      language=${language}
      .types=${['concern', 'recommendation', 'fact']}
    ></cssr-recommendation-list>`;
  it('have numbers in brackets: ٠ looks like a dot', async () => {
    const arabic = await widget(list('ar'));
    expect(button(arabic, /شواغل/).textContent.trim()).to.match(/^شواغل \([١-٩]\)$/);
    expect(button(arabic, /توصيات/).textContent.trim()).to.equal('توصيات (٠)');
    const english = await widget(list('en'));
    expect(button(english, /Recommendations/).textContent.trim()).to.equal('Recommendations (0)');
  });
  it('say in brackets that none is found', async () => {
    const element = await widget(list('ar'));
    const field = inside<HTMLInputElement>(element, 'input')[0]!;
    field.value = 'لا شيء كهذا';
    field.dispatchEvent(new InputEvent('input'));
    await element.updateComplete;
    expect(visibleText(element.shadowRoot!.querySelector('[role=status]')!)).to.match(/^المعروض \(٠\) من [١-٩]+$/);
  });
  it('find phrases, and leave out what has a minus', async () => {
    const element = await widget(
      html`<cssr-recommendation-list .feed=${cssrFeed} .types=${STATEMENT_TYPES} language="en"></cssr-recommendation-list>`,
    );
    const found = async (query: string) => {
      const field = inside<HTMLInputElement>(element, 'input')[0]!;
      field.value = query;
      field.dispatchEvent(new InputEvent('input'));
      await element.updateComplete;
      return inside(element, 'ol > li').length;
    };
    const [all, one] = [await found(''), await found('“shadow parliament”')];
    expect(one).to.be.within(1, all - 1);
    expect(await found('"parliament shadow"')).to.equal(0);
    expect(await found('-"shadow parliament"')).to.equal(all - one);
  });
  it('have options in alphabetical order, years newest first, kinds as the vocabulary has them', async () => {
    const element = await widget(html`<cssr-mission-list .feed=${cssrFeed} language="ar"></cssr-mission-list>`);
    button(element, /التصفية/).click();
    await until(() => inside(element, 'select').length);
    const options = (label: RegExp) => {
      const menu = inside(element, 'label').find(({ textContent }) => label.test(textContent.trim()))!;
      return [...menu.querySelectorAll('option')].slice(1).map(({ text }) => text.replace(/ \(.*/, '').replace(/[\u2060-\u2069]/g, ''));
    };
    const years = options(/^السنة/);
    expect(years).to.deep.equal([...years].sort().reverse());
    const places = options(/^المكان/);
    expect(places).to.deep.equal([...places].sort(new Intl.Collator('ar').compare));
    expect(options(/^طريقة الانعقاد/)).to.deep.equal(['وجاهي', 'افتراضي', 'وجاهي وافتراضي']);
  });
});

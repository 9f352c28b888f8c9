import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import type { CssrTerm } from '../../../src/elements/term/term.js';
import '../../../src/elements/term/define.js';
import { cssrFeed } from '../../../stories/support/feeds.js';
import { MISSING } from '../../../stories/support/network.js';
import { emulating, inside, nextFrame, settled, show, until, visibleText, widget, widgetsIn } from '../../support/browser.js';

// prettier-ignore
const term = (words: unknown = 'ISSG', language?: string, item = 'issg') =>
  html`<cssr-term item=${item} .feed=${cssrFeed} .language=${language}>${words}</cssr-term>`;
const sentence = (language?: string) => html`<p>The (${term('ISSG', language)}) met.</p>`;
const word = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('[role=button]')!;
const card = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('[role=dialog]')!;
const isOpen = (element: Element) => card(element).matches(':popover-open');
// By class, since a report that compares elements would not end.
const focusIn = (element: Element) => element.shadowRoot!.activeElement?.className;
const boxOf = (element: Element) => inside(element, '.box')[0]!.getBoundingClientRect();
const centre = (target: Element): [number, number] => {
  const { left, top, width, height } = target.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};
const pressed = async (element: Element) => {
  word(element).click();
  await until(() => isOpen(element));
};

describe('a term in a sentence', () => {
  beforeEach(() => setViewport({ width: 800, height: 600 }));
  afterEach(() => sendMouse({ type: 'move', position: [0, 0] }));

  it('is the words of the page, without a space too many, in the font of the sentence', async () => {
    const root = show(html`<p style="font: 26px/2 monospace; color: rgb(1, 2, 3)">(${term()})</p>`);
    await settled(root);
    const element = widgetsIn(root)[0]!;
    const style = getComputedStyle(word(element));
    expect([style.fontSize, style.fontFamily, style.color]).to.deep.equal(['26px', 'monospace', 'rgb(1, 2, 3)']);
    const range = document.createRange();
    range.selectNodeContents(root.querySelector('p')!);
    const letters = document.createElement('span');
    letters.textContent = 'ISSG';
    root.querySelector('p')!.append(document.createElement('br'), letters);
    const line = root.querySelector('p')!.firstElementChild!.getBoundingClientRect();
    const same = letters.getBoundingClientRect();
    expect(line.width).to.be.closeTo(same.width, 0.5);
  });

  it('breaks over lines as text does', async () => {
    const root = show(html`<p style="inline-size: 8em">Words ${term('International Syria Support Group')} and so on</p>`);
    await settled(root);
    expect(word(widgetsIn(root)[0]!).getClientRects().length).to.be.greaterThan(1);
  });

  it('gives the name of the term where the page has no words', async () => {
    const element = await widget(html`<cssr-term item="issg" .feed=${cssrFeed} language="ar"></cssr-term>`);
    const name = element.shadowRoot!.querySelector('bdi')!;
    expect([name.textContent, name.lang, name.dir]).to.deep.equal(['المجموعة الدولية لدعم سوريا', 'ar', 'rtl']);
  });

  it('is plain text where there is no feed, and where the feed has no such term', async () => {
    const failed = await widget(html`<cssr-term item="issg" src=${MISSING}>ISSG</cssr-term>`);
    await until(() => failed.state === 'failed');
    expect([visibleText(failed), !word(failed)]).to.deep.equal(['ISSG', true]);
    const empty = await widget(html`<cssr-term item="nothing" .feed=${cssrFeed}>ISSG</cssr-term>`);
    expect([visibleText(empty), !word(empty), empty.state]).to.deep.equal(['ISSG', true, 'empty']);
  });

  it('opens by click: a dialog named by the term and described by the definition, with the focus', async () => {
    const element = await widget(sentence());
    expect([word(element).ariaExpanded, word(element).ariaHasPopup, isOpen(element)]).to.deep.equal(['false', 'dialog', false]);
    await pressed(element);
    expect(word(element).ariaExpanded).to.equal('true');
    const root = element.shadowRoot!;
    await until(() => focusIn(element) === 'card');
    const said = (attribute: string) =>
      root.getElementById(card(element).getAttribute(attribute)!)!.textContent.replace(/\s+/g, ' ').trim();
    expect(said('aria-labelledby')).to.equal('International Syria Support Group (ISSG)');
    expect(said('aria-describedby')).to.match(/^A group of states/);
    const other = root.querySelector<HTMLElement>('[lang=ar]')!;
    expect([other.textContent, other.dir]).to.deep.equal(['المجموعة الدولية لدعم سوريا', 'rtl']);
    expect(card(element).textContent).to.contain('Source: General United Nations usage').and.to.contain('As of December 2022');
  });

  it('works by keyboard: Enter and Space open, Escape closes and gives the focus back', async () => {
    const element = await widget(sentence());
    for (const key of ['Enter', ' ']) {
      word(element).focus();
      await sendKeys(key === ' ' ? { type: key } : { press: key });
      await until(() => isOpen(element));
      await until(() => focusIn(element) === 'card');
      await sendKeys({ press: 'Escape' });
      await until(() => !isOpen(element));
      expect(focusIn(element)).to.equal('word');
      await until(() => word(element).ariaExpanded === 'false');
    }
  });

  it('closes by its button, the focus going back, and when Tab leads out of it', async () => {
    const root = show(html`${sentence()}<button id="after">after</button>`);
    await settled(root);
    const element = widgetsIn(root)[0]!;
    await pressed(element);
    inside(element, 'button')[0]!.click();
    await until(() => !isOpen(element));
    expect(focusIn(element)).to.equal('word');
    await pressed(element);
    await until(() => focusIn(element) === 'card');
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement!.getAttribute('aria-label')).to.equal('Close');
    await sendKeys({ press: 'Enter' });
    await until(() => !isOpen(element));
    expect(focusIn(element)).to.equal('word');
    await pressed(element);
    await until(() => focusIn(element) === 'card');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await until(() => !isOpen(element));
    expect(document.activeElement!.id).to.equal('after');
  });

  it('closes by a second press of the word, and by one outside', async () => {
    const element = await widget(sentence());
    const press = async (at: [number, number]) => sendMouse({ type: 'click', position: at });
    await press(centre(word(element)));
    await until(() => isOpen(element));
    await press(centre(word(element)));
    await until(() => !isOpen(element));
    await press(centre(word(element)));
    await until(() => isOpen(element));
    await press([790, 590]);
    await until(() => !isOpen(element));
    await until(() => word(element).ariaExpanded === 'false');
  });

  it('opens under a resting pointer, stays while it is over the definition, and closes when it leaves', async () => {
    const element = await widget<CssrTerm>(sentence());
    await sendMouse({ type: 'move', position: centre(word(element)) });
    await until(() => isOpen(element));
    expect(document.activeElement === element).to.equal(false);
    await sendMouse({ type: 'move', position: centre(inside(element, '#definition')[0]!) });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(isOpen(element)).to.equal(true);
    await sendMouse({ type: 'move', position: [790, 590] });
    await until(() => !isOpen(element));
    await sendMouse({ type: 'move', position: centre(word(element)) });
    await until(() => isOpen(element));
    await sendKeys({ press: 'Escape' });
    await until(() => !isOpen(element));
  });

  it('stays open when the pointer leaves, once it was pressed', async () => {
    const element = await widget(sentence());
    await sendMouse({ type: 'move', position: centre(word(element)) });
    await until(() => isOpen(element));
    await sendMouse({ type: 'click', position: centre(word(element)) });
    await sendMouse({ type: 'move', position: [790, 590] });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(isOpen(element)).to.equal(true);
  });

  it('has one definition open at a time', async () => {
    const root = show(html`${sentence()}${sentence()}`);
    await settled(root);
    const [first, second] = widgetsIn(root);
    await pressed(first!);
    await pressed(second!);
    await until(() => !isOpen(first!));
    expect(word(first!).ariaExpanded).to.equal('false');
  });

  for (const [width, direction] of [
    [240, 'ltr'],
    [240, 'rtl'],
    [360, 'ltr'],
    [1000, 'rtl'],
  ] as const)
    for (const side of ['start', 'end'] as const)
      for (const [around, supported] of [
        ['the same', true],
        ['ltr', true],
        ['ltr', false],
      ] as const)
        it(`${direction}, page ${around}, ${width} px, word at the ${side}${supported ? '' : ', no anchors'}: never cut off, and at the word`, async () => {
          await setViewport({ width, height: 640 });
          const { supports } = CSS;
          const language = direction === 'rtl' ? 'ar' : 'en';
          document.documentElement.dir = around === 'the same' ? direction : '';
          if (!supported) CSS.supports = () => false;
          try {
            const element = await widget(
              html`<div style="overflow: hidden; block-size: 2em; text-align: ${side}" dir=${direction}>${term('ISSG', language)}</div>`,
            );
            await pressed(element);
            await nextFrame();
            const { left, right, top, bottom } = boxOf(element);
            const at = word(element).getBoundingClientRect();
            expect(left, 'left').to.be.at.least(0);
            expect(right, 'right').to.be.at.most(innerWidth);
            expect(bottom).to.be.at.most(innerHeight);
            expect(top - at.bottom, 'the gap').to.be.within(0, 12);
            if (innerWidth > 800) {
              const gap = side === 'start' ? at.right - right : left;
              expect(gap, 'where the word begins').to.be.within(0, side === 'start' ? 12 : 20);
            }
            const [x, y] = centre(inside(element, '#definition')[0]!);
            expect(element.shadowRoot!.elementFromPoint(x, y)?.id, 'what is seen there').to.equal('definition');
          } finally {
            CSS.supports = supports;
            document.documentElement.dir = '';
          }
        });

  for (const language of ['en', 'ar'] as const)
    it(`is within the screen where neither above nor below has room for it (${language})`, async () => {
      for (const [width, height] of [
        [320, 480],
        [640, 360],
      ] as const)
        for (const before of [0, 0.4, 0.8]) {
          await setViewport({ width, height });
          const padding = `padding-block-start: ${height * before}px; padding-inline-start: ${width * before}px`;
          const element = await widget(
            html`<div style=${padding} dir=${language === 'ar' ? 'rtl' : 'ltr'}>${term('CSSR', language, 'cssr')}</div>`,
          );
          await pressed(element);
          await nextFrame();
          const { left, right, top, bottom } = card(element).getBoundingClientRect();
          // Engines place on fractions of a pixel.
          expect(Math.min(left, top, innerWidth - right, innerHeight - bottom), `${width} × ${height}, ${before}`).to.be.above(-1);
        }
    });

  it('is gone through by Tab in the order in which it is seen: to close first, then the link', async () => {
    const element = await widget(term('CSSR', 'en', 'cssr'));
    await pressed(element);
    await until(() => focusIn(element) === 'card');
    const reached: Element[] = [];
    for (let i = 0; i < 2; i++) {
      await sendKeys({ press: 'Tab' });
      reached.push(element.shadowRoot!.activeElement!);
    }
    expect(reached.map(({ localName }) => localName)).to.deep.equal(['button', 'a']);
    const [close, link] = reached.map((each) => each.getBoundingClientRect());
    expect(close!.top).to.be.below(link!.top);
    await sendKeys({ press: 'Escape' });
    await until(() => focusIn(element) === 'word');
  });

  it('opens above where there is no room below', async () => {
    const element = await widget(html`<div style="padding-block-start: 540px">${term()}</div>`);
    await pressed(element);
    await nextFrame();
    expect(boxOf(element).bottom).to.be.at.most(word(element).getBoundingClientRect().top + 1);
    expect(boxOf(element).top).to.be.at.least(0);
  });

  it('speaks the language of the page around, its other name in the other', async () => {
    const element = await widget(html`<p lang="ar" dir="rtl">${term('ISSG')}</p>`);
    await pressed(element);
    const root = inside(element, '.root')[0]!;
    expect([root.lang, root.dir, inside(element, 'dfn')[0]!.textContent]).to.deep.equal(['ar', 'rtl', 'المجموعة الدولية لدعم سوريا']);
    expect(inside(element, 'p[lang=en]').map(({ textContent }) => textContent)).to.deep.equal(['International Syria Support Group']);
    const name = inside(element, 'p[lang=en]')[0]!.getBoundingClientRect();
    expect(boxOf(element).right - name.right, 'begins at the right').to.be.lessThan(40);
  });

  it('is words alone on paper', async function () {
    const element = await widget(sentence());
    await pressed(element);
    await emulating(this, { media: 'print' }, () => {
      expect(card(element).getClientRects()).to.have.length(0);
      expect(getComputedStyle(word(element)).textDecorationLine).to.equal('none');
    });
  });

  it('is closed when it comes back to the page', async () => {
    const element = await widget<CssrTerm>(sentence());
    await pressed(element);
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await element.updateComplete;
    expect([element.open, isOpen(element), word(element).ariaExpanded]).to.deep.equal([false, false, 'false']);
    await pressed(element);
  });
});

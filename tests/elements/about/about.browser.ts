import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { CssrAbout } from '../../../src/elements/about/about.js';
import '../../../src/define.js';
import { cssrFeed } from '../../../stories/support/feeds.js';
import { emulating, inside, nextFrame, settled, show, until, visibleText, widget, widgetsIn } from '../../support/browser.js';

const about = (language = 'en', width = 'auto') =>
  html`<div style="inline-size: ${width}"><cssr-about .feed=${cssrFeed} .language=${language}></cssr-about></div>`;
const boxes = (element: Element) => inside(element, 'ol > li').map((box) => box.getBoundingClientRect());
const after = (element: Element, selector: string) => getComputedStyle(inside(element, selector)[0]!, '::after');

describe('what the CSSR is', () => {
  it('is an article named by its title, with headings one level below', async () => {
    const element = await widget<CssrAbout>(about());
    const article = element.shadowRoot!.querySelector('article')!;
    expect(element.shadowRoot!.getElementById(article.getAttribute('aria-labelledby')!)!.textContent.trim()).to.equal(
      'The Civil Society Support Room',
    );
    const levels = () => [...new Set(inside(element, '[role=heading]').map(({ ariaLevel }) => ariaLevel))];
    expect(levels()).to.deep.equal(['3', '4']);
    element.headingLevel = 2;
    await element.updateComplete;
    expect(levels()).to.deep.equal(['2', '3']);
  });

  it('shows the parts that the page asks for, by an attribute', async () => {
    const element = await widget<CssrAbout>(html`<cssr-about parts="path nonsense" .feed=${cssrFeed}></cssr-about>`);
    expect(visibleText(element)).to.contain('Official bodies').and.not.to.contain('January 2016').and.not.to.contain('Supported by');
    element.setAttribute('parts', 'partners');
    await until(() => visibleText(element).includes('until 31 October 2023'));
    expect(visibleText(element)).not.to.contain('Official bodies');
    element.removeAttribute('parts');
    await until(() => visibleText(element).includes('January 2016') && visibleText(element).includes('Official bodies'));
  });

  it('takes its record as data, without a feed', async () => {
    const element = await widget(html`<cssr-about .data=${cssrFeed.about[0]}></cssr-about>`);
    expect(element.state).to.equal('ready');
    expect(visibleText(element)).to.contain('How views travel').and.not.to.contain('Partners and donors');
  });

  it('keeps what the page was made with where the feed says nothing of it', async () => {
    const element = await widget(html`<cssr-about .feed=${{ ...cssrFeed, about: [] }}><p>Of the page</p></cssr-about>`);
    expect(element.state).to.equal('empty');
    expect(visibleText(element)).to.contain('Of the page');
  });
});

describe('the path of views', () => {
  it('is an ordered list, and the way back is not one of its steps', async () => {
    const element = await widget(about());
    expect(inside(element, 'ol > li').map((step) => step.querySelector('b')!.textContent)).to.deep.equal([
      'Interlocutors',
      'CSSR',
      'Special Envoy and Deputy',
      'Official bodies',
    ]);
    expect(inside(element, '.back')[0]!.textContent).to.match(/Communities of the participants\s+According to/);
  });

  it('runs along the line where there is room: from left to right in English, from right to left in Arabic', async () => {
    const root = show(html`${about('en', '1000px')}${about('ar', '1000px')}`);
    await settled(root);
    await nextFrame();
    const [english, arabic] = widgetsIn(root).map(boxes) as [DOMRect[], DOMRect[]];
    for (let i = 1; i < 4; i++) {
      expect(english[i]!.left).to.be.greaterThan(english[i - 1]!.right + 20);
      expect(arabic[i]!.right).to.be.lessThan(arabic[i - 1]!.left - 20);
      expect([english[i]!.top, arabic[i]!.top]).to.deep.equal([english[0]!.top, arabic[0]!.top]);
    }
    // The same corner, turned: each head points the way its line runs.
    const heads = widgetsIn(root).map((element) => after(element, 'ol > li + li'));
    expect(heads.map(({ rotate }) => rotate)).to.deep.equal(['-45deg', '45deg']);
    expect(heads.map(({ borderRightWidth, borderLeftWidth }) => [borderRightWidth, borderLeftWidth])).to.deep.equal([
      ['2px', '0px'],
      ['0px', '2px'],
    ]);
  });

  it('runs downwards where it is narrow, with the way back down the side', async () => {
    for (const language of ['en', 'ar']) {
      const root = show(about(language, '300px'));
      await settled(root);
      await nextFrame();
      const element = widgetsIn(root)[0]!;
      const steps = boxes(element);
      for (let i = 1; i < 4; i++) expect(steps[i]!.top).to.be.greaterThan(steps[i - 1]!.bottom + 20);
      const outer = inside(element, 'ol')[0]!.getBoundingClientRect();
      const rail = language === 'en' ? steps[0]!.left - outer.left : outer.right - steps[0]!.right;
      expect(rail).to.be.within(30, 34);
      const side = getComputedStyle(inside(element, 'ol')[0]!, '::before');
      expect(language === 'en' ? side.borderLeft : side.borderRight).to.match(/^2px dashed/);
    }
  });

  it('keeps arrows and boxes in forced colours', async function () {
    const element = await widget(about('en', '1000px'));
    await emulating(this, { features: [{ name: 'forced-colors', value: 'active' }] }, () => {
      const line = getComputedStyle(inside(element, 'ol > li + li')[0]!, '::before');
      expect([line.borderTopWidth, line.borderTopStyle]).to.deep.equal(['2px', 'solid']);
      const surface = getComputedStyle(document.body).backgroundColor;
      expect(line.borderTopColor).not.to.equal(surface);
      expect(getComputedStyle(inside(element, 'ol > li')[0]!).borderLeftColor).not.to.equal(surface);
    });
  });

  it('keeps arrows and boxes on paper, in ink', async function () {
    const element = await widget(about('ar', '1000px'));
    await emulating(this, { media: 'print' }, () => {
      const line = getComputedStyle(inside(element, 'ol > li + li')[0]!, '::before');
      expect([line.borderTopWidth, line.borderTopColor]).to.deep.equal(['2px', 'rgb(0, 0, 0)']);
    });
  });
});

import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { CssrAbout } from '../../../src/elements/about/about.js';
import '../../../src/define.js';
import { cssrFeed } from '../../../stories/support/feeds.js';
import { emulating, inside, nextFrame, settled, show, until, visibleText, widget, widgetsIn } from '../../support/browser.js';

const about = (language = 'en', width = 'auto') =>
  html`<div style="inline-size: ${width}"><cssr-about .feed=${cssrFeed} .language=${language}></cssr-about></div>`;
const boxes = (element: Element, selector = '.band') => inside(element, selector).map((box) => box.getBoundingClientRect());
const pseudo = (element: Element, selector: string, which = '::before') => getComputedStyle(inside(element, selector)[0]!, which);

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
  it('is a list of the bands in their order, whose last says where it returns', async () => {
    const element = await widget(about());
    const bands = inside(element, '.path > li').map((band) => [
      visibleText(band.querySelector('p')!),
      ...[...band.querySelectorAll('li > b')].map(({ textContent }) => textContent),
    ]);
    expect(bands).to.deep.equal([
      ['Civil society', 'Interlocutors'],
      ['United Nations and parties', 'CSSR', 'Special Envoy and Deputy', 'Official bodies'],
      ['Back to civil society', 'Communities of the participants'],
    ]);
    expect(inside(element, '.path')[0]!.localName).to.equal('ol');
  });

  it('is two bands where there is room: above civil society, to and fro, below those who decide; mirrored in Arabic', async () => {
    const root = show(html`${about('en', '1000px')}${about('ar', '1000px')}`);
    await settled(root);
    await nextFrame();
    for (const element of widgetsIn(root)) {
      const isArabic = (element as CssrAbout).language === 'ar';
      const [from, to, back] = boxes(element) as [DOMRect, DOMRect, DOMRect];
      expect(from.top).to.equal(back.top);
      expect(isArabic ? back.right < from.left : from.right < back.left).to.equal(true);
      expect(to.top).to.be.greaterThan(from.bottom + 20);
      const [left, right] = isArabic ? [back.left, from.right] : [from.left, back.right];
      expect(to.left).to.be.closeTo(left, 0.5);
      expect(to.right).to.be.closeTo(right, 0.5);
      const steps = boxes(element, '.band:nth-child(2) li');
      for (let i = 1; i < 3; i++) {
        expect(steps[i]!.top).to.equal(steps[0]!.top);
        expect(isArabic ? steps[i]!.right < steps[i - 1]!.left : steps[i]!.left > steps[i - 1]!.right).to.equal(true);
      }
      // Each head is the same corner, turned: down, up, and towards the first.
      const turns = [
        pseudo(element, '.band:nth-child(2)', '::after'),
        pseudo(element, '.band:last-child', '::after'),
        pseudo(element, '.loop', '::after'),
      ].map(({ rotate }) => rotate);
      expect(turns).to.deep.equal(isArabic ? ['-45deg', '-225deg', '-135deg'] : ['45deg', '225deg', '135deg']);
    }
  });

  it('runs downwards where it is narrow, with the way back up the side', async () => {
    for (const language of ['en', 'ar']) {
      const root = show(about(language, '300px'));
      await settled(root);
      await nextFrame();
      const element = widgetsIn(root)[0]!;
      const bands = boxes(element);
      for (let i = 1; i < 3; i++) expect(bands[i]!.top).to.be.greaterThan(bands[i - 1]!.bottom + 20);
      const outer = inside(element, '.path')[0]!.getBoundingClientRect();
      expect(language === 'en' ? outer.right - bands[0]!.right : bands[0]!.left - outer.left).to.be.within(22, 28);
      const side = pseudo(element, '.loop');
      expect(language === 'en' ? side.borderRight : side.borderLeft).to.match(/^2px dashed/);
    }
  });

  it('keeps arrows and boxes in forced colours', async function () {
    const element = await widget(about('en', '1000px'));
    await emulating(this, { features: [{ name: 'forced-colors', value: 'active' }] }, () => {
      const line = pseudo(element, '.band:nth-child(2)');
      expect([line.borderLeftWidth, line.borderLeftStyle]).to.deep.equal(['2px', 'solid']);
      const surface = getComputedStyle(document.body).backgroundColor;
      expect(line.borderLeftColor).not.to.equal(surface);
      expect(getComputedStyle(inside(element, '.band')[0]!).borderLeftColor).not.to.equal(surface);
    });
  });

  it('keeps arrows and boxes on paper, in ink', async function () {
    const element = await widget(about('ar', '1000px'));
    await emulating(this, { media: 'print' }, () => {
      const line = pseudo(element, '.band:nth-child(2)');
      expect([line.borderRightWidth, line.borderRightColor]).to.deep.equal(['2px', 'rgb(0, 0, 0)']);
    });
  });
});

describe('on a phone', () => {
  it('what goes further than the first paragraph opens, and is open where there is room', async () => {
    const element = await widget(about('en', '328px'));
    const more = inside(element, '.text details')[0]!;
    const isShown = () => more.querySelector('.facts')!.checkVisibility({ contentVisibilityAuto: true });
    expect(visibleText(more)).to.match(/^More about the CSSR/);
    expect(isShown()).to.equal(false);
    more.querySelector('summary')!.click();
    await until(isShown);
    more.querySelector('summary')!.click();
    await until(() => !isShown());
    if (!CSS.supports('selector(::details-content)')) return;
    element.parentElement!.style.inlineSize = '1000px';
    await nextFrame();
    expect([isShown(), more.querySelector('summary')!.checkVisibility()]).to.deep.equal([true, false]);
  });
});

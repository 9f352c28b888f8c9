import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import type { CssrLanguageChangeEvent } from '../../../src/elements/language-switch/language-change-event.js';
import type { CssrLanguageSwitch } from '../../../src/elements/language-switch/language-switch.js';
import '../../../src/elements/disclaimer/define.js';
import '../../../src/elements/language-switch/define.js';
import '../../../src/elements/report/define.js';
import { cssrFeed } from '../../../stories/support/feeds.js';
import { emulating, nextFrame, settled, show, until, visibleText, widget } from '../../support/browser.js';

const KEY = 'cssr-language';
const text = (id = '') => html`<cssr-disclaimer id=${id} languages="one" .feed=${cssrFeed}></cssr-disclaimer>`;
const page = (switches = html`<cssr-language-switch></cssr-language-switch>`) =>
  html`${switches}
    <div id="in">${text('one')}</div>
    ${text('two')}`;
const radios = (element: Element) => [...element.shadowRoot!.querySelectorAll('input')];
const choose = async (element: Element, tag: string) => {
  radios(element)
    .find(({ value }) => value === tag)!
    .click();
  await (element as CssrLanguageSwitch).updateComplete;
};
const chosen = (element: Element) => radios(element).find(({ checked }) => checked)?.value;
const isArabic = (root: Element, id: string) => visibleText(root.querySelector(`#${id}`)!).includes('الآراء');

async function shown(content = page()) {
  const root = show(content);
  await settled(root);
  return { root, switches: [...root.querySelectorAll('cssr-language-switch')] as CssrLanguageSwitch[] };
}

describe('a language switch', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  it('is a group of radio buttons, each named in its own language', async () => {
    const { switches } = await shown();
    const group = switches[0]!.shadowRoot!.querySelector('[role=radiogroup]')!;
    expect(group.ariaLabel).to.equal('Language of this content');
    expect(radios(switches[0]!).map(({ labels }) => [labels![0]!.textContent.trim(), labels![0]!.lang, labels![0]!.dir])).to.deep.equal([
      ['English', 'en', 'ltr'],
      ['العربية', 'ar', 'rtl'],
    ]);
    expect(chosen(switches[0]!)).to.equal('en');
  });

  it('changes nothing until the reader chooses', async () => {
    const { root } = await shown(html`<div lang="ar">${page()}</div>`);
    expect(chosen(root.querySelector('cssr-language-switch')!)).to.equal('ar');
    expect(root.querySelectorAll('[language]')).to.have.length(0);
  });

  it('is the one choice of a page: a report that it governs has none of its own, and follows', async () => {
    const group = (report: Element) => report.shadowRoot!.querySelector('.tools [role=group]');
    const both = (report: Element) => report.shadowRoot!.querySelector<HTMLButtonElement>('.tools button')!;
    const texts = (report: Element) => [...report.shadowRoot!.querySelectorAll('[part=title]')].map((each) => each.getAttribute('lang'));
    const { root, switches } = await shown(
      html`<cssr-language-switch for="in"></cssr-language-switch>
        <div id="in"><cssr-report .feed=${cssrFeed}></cssr-report></div>
        <cssr-report .feed=${cssrFeed}></cssr-report>`,
    );
    const [governed, free] = [...root.querySelectorAll<HTMLElement>('cssr-report')] as unknown as [Element, Element];
    expect([!!group(governed), !!group(free)]).to.deep.equal([false, true]);
    await choose(switches[0]!, 'ar');
    await settled(root);
    expect([texts(governed), texts(free)]).to.deep.equal([['ar'], ['en']]);
    both(governed).click();
    await nextFrame();
    expect(new Set(texts(governed)).size).to.equal(2);
    both(governed).click();
    await nextFrame();
    expect(texts(governed)).to.deep.equal(['ar']);
    // The choice of a report does not outlive that of the page around it.
    group(free)!.querySelector('button')!.click();
    free.setAttribute('language', 'ar');
    await settled(root);
    expect(texts(free)).to.deep.equal(['ar']);
  });

  it('changes all widgets of the page, and not the page', async () => {
    const { lang } = document.documentElement;
    const { root, switches } = await shown();
    await choose(switches[0]!, 'ar');
    await settled(root);
    expect([isArabic(root, 'one'), isArabic(root, 'two'), document.documentElement.lang]).to.deep.equal([true, true, lang]);
    expect(switches[0]!.hasAttribute('language')).to.equal(false);
    await choose(switches[0]!, 'en');
    await settled(root);
    expect(isArabic(root, 'one')).to.equal(false);
  });

  it('changes those of its region only, the first choice being the language there', async () => {
    const { root, switches } = await shown(page(html`<cssr-language-switch for="in"></cssr-language-switch>`));
    await choose(switches[0]!, 'ar');
    await settled(root);
    expect([isArabic(root, 'one'), isArabic(root, 'two')]).to.deep.equal([true, false]);
    const other = await shown(
      html`<div id="in" lang="ar">${text('one')}</div>
        <cssr-language-switch for="in"></cssr-language-switch>`,
    );
    expect(chosen(other.switches[0]!)).to.equal('ar');
  });

  it('works by the arrow keys, and by Tab in one step', async () => {
    const { root, switches } = await shown();
    radios(switches[0]!)[0]!.focus();
    await sendKeys({ press: 'ArrowRight' });
    await until(() => isArabic(root, 'one'));
    expect(chosen(switches[0]!)).to.equal('ar');
  });

  it('reaches widgets that come later, also with a region that comes later', async () => {
    const { root, switches } = await shown(html`<cssr-language-switch for="late"></cssr-language-switch>`);
    await choose(switches[0]!, 'ar');
    const region = document.createElement('div');
    region.id = 'late';
    root.append(region);
    const added = document.createElement('cssr-disclaimer');
    Object.assign(added, { feed: cssrFeed, languages: 'one', id: 'added' });
    region.append(added);
    await until(() => isArabic(root, 'added'));
  });

  it('tells the page, with the language', async () => {
    const { root, switches } = await shown();
    const told: string[] = [];
    const listen = ({ language, target }: CssrLanguageChangeEvent) => told.push(`${language} ${(target as Element).localName}`);
    root.addEventListener('cssr-language-change', listen);
    await choose(switches[0]!, 'ar');
    await nextFrame();
    expect(told).to.deep.equal(['ar cssr-language-switch']);
  });

  it('agrees with other switches of the same region', async () => {
    const { switches } = await shown(
      page(
        html`<cssr-language-switch></cssr-language-switch><cssr-language-switch></cssr-language-switch
          ><cssr-language-switch for="in"></cssr-language-switch>`,
      ),
    );
    await choose(switches[0]!, 'ar');
    await nextFrame();
    expect(switches.map(chosen)).to.deep.equal(['ar', 'ar', 'en']);
  });

  it('takes other languages, in their order, and leaves out what is no tag', async () => {
    const { switches } = await shown(html`<cssr-language-switch languages="ar fr x! en"></cssr-language-switch>`);
    expect(radios(switches[0]!).map(({ value }) => value)).to.deep.equal(['ar', 'fr', 'en']);
  });

  it('gives the language back to the page when its value is emptied', async () => {
    const { root, switches } = await shown();
    switches[0]!.value = 'ar';
    await switches[0]!.updateComplete;
    expect(root.querySelectorAll('[language=ar]')).to.have.length(2);
    switches[0]!.value = '';
    await switches[0]!.updateComplete;
    expect(root.querySelectorAll('[language]')).to.have.length(0);
  });

  it('stores nothing, and reads nothing, unless told to', async () => {
    localStorage.setItem(KEY, 'ar');
    const { switches } = await shown();
    expect(chosen(switches[0]!)).to.equal('en');
    localStorage.clear();
    await choose(switches[0]!, 'ar');
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });

  it('remembers where told to, and tells the page of it', async () => {
    const remembering = () => page(html`<cssr-language-switch remember></cssr-language-switch>`);
    const { switches } = await shown(remembering());
    await choose(switches[0]!, 'ar');
    expect({ ...localStorage }).to.deep.equal({ [KEY]: 'ar' });
    const told = new Promise<CssrLanguageChangeEvent>((resolve) => {
      document.addEventListener('cssr-language-change', resolve, { once: true });
    });
    const { root } = await shown(remembering());
    expect((await told).language).to.equal('ar');
    await until(() => isArabic(root, 'one'));
    localStorage.setItem(KEY, 'xx');
    const odd = await shown(remembering());
    expect(chosen(odd.switches[0]!)).to.equal('en');
  });

  it('works where storage is forbidden', async () => {
    const real = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    try {
      const { root, switches } = await shown(page(html`<cssr-language-switch remember></cssr-language-switch>`));
      await choose(switches[0]!, 'ar');
      await settled(root);
      expect(isArabic(root, 'one')).to.equal(true);
    } finally {
      Object.defineProperty(window, 'localStorage', real);
    }
  });

  it('is as wide as its words, the first choice where reading begins, and not on paper', async function () {
    for (const [language, side] of [
      ['en', 'left'],
      ['ar', 'right'],
    ] as const) {
      const element = await widget(
        html`<div lang=${language} dir=${language === 'ar' ? 'rtl' : 'ltr'}>
          <cssr-language-switch></cssr-language-switch>
        </div>`,
      );
      const [first, second] = radios(element).map((radio) => radio.getBoundingClientRect());
      expect(first!.left < second!.left ? 'left' : 'right').to.equal(side);
      expect(element.getBoundingClientRect().width).to.be.lessThan(260);
      expect(first!.height).to.be.at.least(40);
      for (const radio of radios(element)) {
        const { width, height } = radio.labels![0]!.getBoundingClientRect();
        const { width: w, height: h } = radio.getBoundingClientRect();
        expect([w, h], 'pressed where it is seen').to.deep.equal([width, height]);
      }
    }
    const element = await widget(html`<cssr-language-switch></cssr-language-switch>`);
    await emulating(this, { media: 'print' }, () => {
      expect(element.shadowRoot!.querySelector('[role=radiogroup]')!.getClientRects()).to.have.length(0);
    });
  });

  it('shows the choice in forced colours', async function () {
    const element = await widget(html`<cssr-language-switch></cssr-language-switch>`);
    await emulating(this, { features: [{ name: 'forced-colors', value: 'active' }] }, () => {
      const [on, off] = radios(element).map((radio) => getComputedStyle(radio.nextElementSibling!).backgroundColor);
      expect(on).not.to.equal(off);
    });
  });
});

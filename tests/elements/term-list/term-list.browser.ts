import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import type { CssrTermList } from '../../../src/elements/term-list/term-list.js';
import '../../../src/elements/term-list/define.js';
import { cssrFeed } from '../../../stories/support/feeds.js';
import { button, emulating, inside, nextFrame, until, visibleText, widget } from '../../support/browser.js';

const list = (language?: string, permalinks = false) =>
  html`<cssr-term-list .feed=${cssrFeed} .language=${language} .permalinks=${permalinks}></cssr-term-list>`;
const rows = (element: Element) => inside(element, 'dl > div');
const status = (element: Element) => inside(element, '[role=status]')[0]!.textContent.trim();

describe('the glossary', () => {
  it('is a list of definitions under a heading', async () => {
    const element = await widget(list());
    expect(rows(element)).to.have.length(26);
    for (const row of rows(element)) expect([...row.children].map(({ localName }) => localName)).to.deep.equal(['dt', 'dd']);
    const section = element.shadowRoot!.querySelector('section')!;
    const title = element.shadowRoot!.getElementById(section.getAttribute('aria-labelledby')!)!;
    expect([title.textContent.trim(), title.ariaLevel]).to.deep.equal(['Glossary', '2']);
  });

  it('is searched, whatever the letter forms, in either language; the result is announced, and all come back', async () => {
    const element = await widget<CssrTermList>(list('ar'));
    element.shadowRoot!.querySelector('input')!.focus();
    await sendKeys({ type: 'العمليه السياسيه' });
    await element.updateComplete;
    expect(rows(element).length).to.be.within(1, 25);
    expect(visibleText(rows(element)[0]!)).to.contain('السياسية');
    element.query = 'constitutional';
    await element.updateComplete;
    expect([rows(element).length, status(element)]).to.deep.equal([1, 'المعروض ١ من ٢٦']);
    element.query = 'xyz';
    await element.updateComplete;
    button(element, /عرض الكل/).click();
    await element.updateComplete;
    expect(rows(element)).to.have.length(26);
  });

  it('is short: what is not the definition opens, and what many terms have is said once', async () => {
    for (const [language, note] of [
      ['en', /Note by the editor on 17 of 26 terms: .*still to be checked/],
      ['ar', /ملاحظة من المحرِّر على ١٧ من أصل ٢٦ من المصطلحات: .*ولم يُتحقق منه بعد/],
    ] as const) {
      const element = await widget(list(language));
      expect(visibleText(element)).to.match(note);
      const again = inside(element, 'dl p').filter((each) => /still to be checked|ولم يُتحقق/.test(each.textContent));
      expect(again.filter((each) => !each.closest('details'))).to.have.length(0);
      expect(again).to.have.length(17);
      const row = rows(element).find((each) => /still to be checked|ولم يُتحقق/.test(each.textContent))!;
      const details = row.querySelector('details')!;
      expect(details.querySelector('summary')!.offsetHeight).to.be.at.least(24);
      details.open = true;
      expect(visibleText(row))
        .to.match(/still to be checked|ولم يُتحقق/)
        .and.to.match(/202[0-9]|٢٠٢[٠-٩]/);
    }
  });

  it('puts names beside definitions where there is room, on the side where reading begins', async () => {
    await setViewport({ width: 1100, height: 800 });
    for (const [language, first] of [
      ['en', 'dt'],
      ['ar', 'dd'],
    ] as const) {
      const element = await widget(list(language));
      await nextFrame();
      const [name, definition] = ['dt', 'dd'].map((tag) => inside(element, tag)[0]!.getBoundingClientRect());
      expect(name!.left < definition!.left ? 'dt' : 'dd').to.equal(first);
      expect(name!.top).to.be.closeTo(definition!.top, 8);
    }
  });

  it('takes terms as data, without a feed', async () => {
    const element = await widget(html`<cssr-term-list .data=${cssrFeed.terms.slice(0, 2)}></cssr-term-list>`);
    expect(rows(element)).to.have.length(2);
  });

  it('says that it has nothing, and keeps what the page has', async () => {
    const none = await widget(html`<cssr-term-list .data=${[]}></cssr-term-list>`);
    expect([none.state, visibleText(none)]).to.deep.equal(['empty', 'This content is not in the feed.']);
    const page = await widget(html`<cssr-term-list .data=${[]}><p>Ours</p></cssr-term-list>`);
    expect(visibleText(page)).to.contain('Ours');
  });

  describe('permalinks', () => {
    afterEach(() => history.replaceState(null, '', location.pathname + location.search));

    it('lead to the term, also past a search', async () => {
      const element = await widget<CssrTermList>(list('en', true));
      element.query = 'mediation';
      await element.updateComplete;
      expect(inside(element, '.permalink').map((link) => [link.getAttribute('href'), link.ariaLabel])).to.deep.equal([
        ['#cssr-term-mediation', 'Link to this term: mediation'],
      ]);
      const { width, height } = inside(element, '.permalink')[0]!.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
      location.hash = '#cssr-term-issg';
      await until(() => element.shadowRoot!.activeElement?.textContent.includes('ISSG'));
      expect(rows(element)).to.have.length(26);
    });

    it('to other things leave the search as it is; without them no URL is read', async () => {
      const element = await widget<CssrTermList>(list('en', true));
      element.query = 'mediation';
      location.hash = '#cssr-amman-2022-11-d7';
      await nextFrame();
      await element.updateComplete;
      expect(rows(element)).to.have.length(1);
      history.replaceState(null, '', '#cssr-term-issg');
      const off = await widget(list());
      await nextFrame();
      expect([inside(off, '.permalink').length, off.shadowRoot!.activeElement]).to.deep.equal([0, null]);
    });
  });

  it('has all terms on paper and nothing to press', async function () {
    const element = await widget(list('en', true));
    await emulating(this, { media: 'print' }, () => {
      expect(inside(element, 'input, button, .permalink')).to.have.length(0);
      expect(rows(element)).to.have.length(26);
    });
  });
});

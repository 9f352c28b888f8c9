import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import type { CssrWorkingGroups } from '../../../src/elements/working-groups/working-groups.js';
import '../../../src/define.js';
import { cssrFeed } from '../../../stories/support/feeds.js';
import { inside, nextFrame, until, visibleText, widget } from '../../support/browser.js';

const groups = (language = 'en', item?: string, width = '1000px') =>
  html`<div style="inline-size: ${width}">
    <cssr-working-groups .feed=${cssrFeed} .item=${item} .language=${language}></cssr-working-groups>
  </div>`;

describe('the working groups', () => {
  it('have their topics as headings, one level below that of all', async () => {
    const element = await widget<CssrWorkingGroups>(groups());
    const headings = () => inside(element, '[role=heading]').map(({ ariaLevel, textContent }) => [ariaLevel, textContent.trim()]);
    expect(headings()).to.deep.equal([
      ['3', 'Thematic Working Groups'],
      ['4', 'Civic space and values'],
      ['4', 'Economy, recovery and development'],
      ['4', 'Local governance and decentralization'],
      ['4', 'Protection priorities for Syrians'],
    ]);
    element.item = 'twg-3';
    await element.updateComplete;
    expect(headings()).to.deep.equal([['3', 'Local governance and decentralization']]);
  });

  it('say the name of no group twice', async () => {
    const element = await widget(groups());
    for (const name of ['Civic space and values', 'Protection priorities for Syrians']) {
      expect(visibleText(element).split(name)).to.have.length(2);
      expect(element.shadowRoot!.querySelectorAll(`[aria-label="${name}"], article`)).to.have.length(0);
    }
  });

  it('are shown one at a time by an attribute; one that is not there leaves the page its content', async () => {
    const element = await widget(html`<cssr-working-groups item="twg-1" .feed=${cssrFeed}><p>Of the page</p></cssr-working-groups>`);
    expect(visibleText(element)).to.contain('Thematic Working Group 1').and.not.to.contain('Working Group 2');
    element.setAttribute('item', 'nowhere');
    await until(() => visibleText(element).includes('Of the page'));
    expect(element.state).to.equal('empty');
  });

  it('say of a topic without Arabic that it is in English, and mark it as such', async () => {
    const [first, ...others] = cssrFeed.workingGroups;
    const feed = { ...cssrFeed, workingGroups: [{ ...first!, topic: { en: 'Civic space and values' } }, ...others] };
    const element = await widget(html`<cssr-working-groups .feed=${feed} language="ar"></cssr-working-groups>`);
    const [title] = inside(element, '.group [role=heading]');
    expect([title!.lang, title!.dir, getComputedStyle(title!).direction]).to.deep.equal(['en', 'ltr', 'ltr']);
    expect(inside(element, '.group')[0]!.textContent).to.contain('متاح بالإنكليزية فقط');
    expect(inside(element, '.group')[3]!.textContent).not.to.contain('متاح');
  });

  it('are a matrix where there is room: a row for each, with launch, meetings and members below their heads', async () => {
    for (const language of ['en', 'ar']) {
      const element = await widget(groups(language));
      await nextFrame();
      const boxes = (selector: string) => inside(element, selector).map((found) => found.getBoundingClientRect());
      const rows = boxes('.group');
      rows.slice(1).forEach(({ top }, i) => expect(top).to.be.at.least(rows[i]!.bottom - 0.5));
      const edge = ({ left, right }: DOMRect) => Math.round(language === 'ar' ? right : left);
      const columns = [1, 2, 3].map((column) => [...new Set(boxes(`dl > div:nth-child(${column}) > dd`).map(edge))]);
      for (const column of columns) expect(column).to.have.length(1);
      expect(Math.sign(columns[1]![0]! - columns[0]![0]!)).to.equal(language === 'ar' ? -1 : 1);
      const heads = inside(element, '.group:first-child dt').map((head) => head.getBoundingClientRect());
      expect(heads.map(edge)).to.deep.equal(columns.flat());
      for (const head of heads) expect(head.bottom).to.be.at.most(rows[0]!.top);
    }
  });

  it('are a list on a phone, each date with its label beside it, and nothing for what is not known', async () => {
    const element = await widget(groups('en', undefined, '328px'));
    await nextFrame();
    expect(
      inside(element, '.group').map((group) => [...group.querySelectorAll('dt')].filter((dt) => dt.checkVisibility()).length),
    ).to.deep.equal([2, 2, 3, 2]);
    for (const pair of inside(element, '.launch')) {
      const [label, date] = [...pair.children].map((child) => child.getBoundingClientRect());
      expect(label!.right).to.be.at.most(date!.left + 1);
    }
  });

  it('link to what is published of a meeting, and name the language there', async () => {
    const element = await widget(groups('ar', 'twg-1'));
    const links = inside<HTMLAnchorElement>(element, 'a');
    expect(links.map(({ href, hreflang }) => [href, hreflang])).to.deep.equal([['https://cssrweb.org/en/twg-geneva-22', 'en']]);
    expect(links[0]!.closest('dd')!.textContent).to.contain('English');
  });

  it('open where sources differ by keyboard', async () => {
    const element = await widget(groups('en', 'twg-3'));
    const summary = element.shadowRoot!.querySelector('summary')!;
    summary.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => summary.parentElement!.hasAttribute('open'));
    expect(visibleText(element)).to.match(/decentralization cssrweb.org \(page of the launch\).*decentralisation cssrweb.org/);
  });
});

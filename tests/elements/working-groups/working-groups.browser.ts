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
  it('are articles named by their topics, one heading level below that of all', async () => {
    const element = await widget<CssrWorkingGroups>(groups());
    const names = inside(element, 'article').map((article) =>
      element.shadowRoot!.getElementById(article.getAttribute('aria-labelledby')!)!.textContent.trim(),
    );
    expect(names).to.deep.equal([
      'Civic space and values',
      'Economy, recovery and development',
      'Local governance and decentralization',
      'Protection priorities for Syrians',
    ]);
    expect(inside(element, '[role=heading]').map(({ ariaLevel }) => ariaLevel)).to.deep.equal(['3', '4', '4', '4', '4']);
    element.item = 'twg-3';
    await element.updateComplete;
    expect(inside(element, '[role=heading]').map(({ ariaLevel, textContent }) => [ariaLevel, textContent.trim()])).to.deep.equal([
      ['3', 'Local governance and decentralization'],
    ]);
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
    const [title] = inside(element, 'article [role=heading]');
    expect([title!.lang, title!.dir, getComputedStyle(title!).direction]).to.deep.equal(['en', 'ltr', 'ltr']);
    expect(inside(element, 'article')[0]!.textContent).to.contain('متاح بالإنكليزية فقط');
    expect(inside(element, 'article')[3]!.textContent).not.to.contain('متاح');
  });

  it('stand two and two, or below each other, and in the direction of the language', async () => {
    for (const language of ['en', 'ar']) {
      const element = await widget(groups(language));
      await nextFrame();
      const places = () => inside(element, 'article').map((article) => article.getBoundingClientRect());
      const [first, second, third] = places() as [DOMRect, DOMRect, DOMRect];
      expect(second.top).to.equal(first.top);
      expect(second.left > first.left).to.equal(language === 'en');
      expect(third.top).to.be.greaterThan(first.bottom);
      element.parentElement!.style.inlineSize = '400px';
      await nextFrame();
      expect(places()[1]!.top).to.be.greaterThan(places()[0]!.bottom);
    }
  });

  it('link to what is published of a meeting, and name the language there', async () => {
    const element = await widget(groups('ar', 'twg-1'));
    const links = inside<HTMLAnchorElement>(element, 'a');
    expect(links.map(({ href, hreflang }) => [href, hreflang])).to.deep.equal([['https://cssrweb.org/en/twg-geneva-22', 'en']]);
    expect(links[0]!.closest('li')!.textContent).to.contain('English');
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

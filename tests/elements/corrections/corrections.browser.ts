import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import { staticHtml } from '../../../src/publish/static-html.js';
import { corrections, cssrFeed } from '../../../stories/support/feeds.js';
import { faultsOf, inside, visibleText, widget } from '../../support/browser.js';

const feed = { ...cssrFeed, corrections };
const squeeze = (text: string) => text.replace(/[\u2060-\u2069\s]/g, '');

describe('<cssr-corrections>', () => {
  it('says that there is none, and of when that is', async () => {
    const english = await widget(html`<cssr-corrections .feed=${cssrFeed}></cssr-corrections>`);
    expect(visibleText(english)).to.match(/^Corrections No correction has been published\. As of \d/);
    expect(english.state).to.equal('ready');
    const arabic = await widget(html`<div lang="ar" dir="rtl"><cssr-corrections .feed=${cssrFeed}></cssr-corrections></div>`);
    expect(visibleText(arabic)).to.match(/^التصحيحات لم يُنشر أي تصحيح\. كما كان في/);
  });

  it('lists them newest first, each under a heading of its own', async () => {
    const element = await widget(html`<cssr-corrections .feed=${feed} heading-level="3"></cssr-corrections>`);
    const levels = inside(element, '[role=heading]').map((heading) => heading.getAttribute('aria-level'));
    expect(levels).to.deep.equal(['3', '4', '4', '4']);
    expect(inside(element, 'li time').map((time) => time.getAttribute('datetime'))).to.deep.equal(['2024-03', '2023-11-02', '2023-01-15']);
    expect(inside(element, 'a').map((link) => [link.textContent, link.getAttribute('href')])).to.deep.equal([
      ['More about this change', 'https://example.org/correction'],
    ]);
    expect(await faultsOf(element.parentElement!)).to.deep.equal([]);
  });

  for (const language of ['en', 'ar'])
    it(`says without script all that it says with it (${language})`, async () => {
      const element = await widget(html`<cssr-corrections .feed=${feed} language=${language}></cssr-corrections>`);
      const given = document.createElement('div');
      given.innerHTML = staticHtml('cssr-corrections', {}, language, feed)!;
      const said = inside(element, 'p, [role=heading]').map(({ textContent }) => squeeze(textContent));
      expect(said).to.have.length.above(10);
      expect(said.filter((words) => !squeeze(given.textContent).includes(words))).to.deep.equal([]);
    });
});

import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define.js';
import { staticHtml } from '../../src/publish/static-html.js';
import { cssrFeed } from '../../stories/support/feeds.js';
import { until, visibleText, widget } from '../support/browser.js';

const squeeze = (text: string) => text.replace(/[\u2060-\u2069\s]/g, '');

describe('static HTML', () => {
  const elements = {
    'cssr-key-figures': (language: string) => html`<cssr-key-figures .feed=${cssrFeed} .language=${language}></cssr-key-figures>`,
    'cssr-partners': (language: string) => html`<cssr-partners .feed=${cssrFeed} .language=${language}></cssr-partners>`,
    'cssr-contact': (language: string) => html`<cssr-contact .feed=${cssrFeed} .language=${language}></cssr-contact>`,
  };
  for (const [tag, element] of Object.entries(elements))
    for (const language of ['en', 'ar'])
      it(`of <${tag}> says all that the element says (${language})`, async () => {
        const shown = await widget(element(language));
        const given = document.createElement('div');
        given.innerHTML = staticHtml(tag, {}, language, cssrFeed)!;
        const said = [...shown.shadowRoot!.querySelectorAll('p, dt, th, td, b, a, [role=heading]')].map(({ textContent }) =>
          squeeze(textContent),
        );
        expect(said).to.have.length.above(5);
        expect(said.filter((words) => !squeeze(given.textContent).includes(words))).to.deep.equal([]);
      });

  it('tells its date when there is nothing newer, also as WordPress lets it through', async () => {
    for (const line of [
      html`<time class="cssr-as-of" datetime="2022-12">Source · As of December 2022</time>`,
      html`<span class="cssr-as-of" data-as-of="2022-12">Source · As of December 2022</span>`,
    ]) {
      const shown = await widget(
        html`<cssr-contact language="en" src="/none.json"
          ><p>Contact</p>
          ${line}</cssr-contact
        >`,
      );
      await until(() => shown.state === 'failed');
      await shown.updateComplete;
      expect(visibleText(shown)).to.match(/Contact.*Could not be updated · As of December 2022 Try again$/);
    }
  });

  it('repeats no date of one record for others that are of other dates', async () => {
    for (const [dates, said] of [
      [['December 2022', 'November 2026'], /Could not be updated Try again$/],
      [['November 2026', 'November 2026'], /Could not be updated · As of November 2026 Try again$/],
    ] as const) {
      const shown = await widget(
        html`<cssr-term-list language="en" src="/none.json"
          ><p>Terms</p>
          ${dates.map((date) => html`<p><time class="cssr-as-of">Source · As of ${date}</time></p>`)}</cssr-term-list
        >`,
      );
      await until(() => shown.state === 'failed');
      await shown.updateComplete;
      expect(visibleText(shown)).to.match(said);
    }
  });
});

import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { CssrKeyFigures } from '../../../src/elements/key-figures/key-figures.js';
import '../../../src/elements/key-figures/define.js';
import type { Chart } from '../../../src/elements/key-figures/definition.js';
import { cssrFeed } from '../../../stories/support/feeds.js';
import { emulating, inside, visibleText, widget } from '../../support/browser.js';

interface Shown {
  readonly items?: string;
  readonly chart?: Chart;
  readonly language?: string;
  readonly width?: string;
}
const figures = ({ items = '', chart = 'none', language = 'en', width = '60em' }: Shown = {}) =>
  widget<CssrKeyFigures>(
    html`<div style="inline-size: ${width}">
      <cssr-key-figures .feed=${cssrFeed} .items=${items} .chart=${chart} .language=${language}></cssr-key-figures>
    </div>`,
  );
const boxes = (element: Element, selector: string) => inside(element, selector).map((found) => found.getBoundingClientRect());

describe('key figures', () => {
  it('are a named section with a heading, each figure a term with its numbers', async () => {
    const element = await figures();
    const section = inside(element, 'section')[0]!;
    const heading = element.shadowRoot!.getElementById(section.getAttribute('aria-labelledby')!)!;
    expect([heading.getAttribute('role'), heading.ariaLevel, heading.textContent.trim()]).to.deep.equal(['heading', '3', 'Key figures']);
    expect(inside(element, 'dt')).to.have.length(8);
    const meetings = inside(element, 'dl > div')[0]!;
    expect(visibleText(meetings)).to.match(
      /^Formal meetings.* 94\+ .*2023.*English page.* 61 .*2020.*Arabic page.*The sources count differently/,
    );
  });

  it('have differing numbers side by side in the order of reading, also on a phone', async () => {
    for (const width of ['60em', '328px'])
      for (const language of ['en', 'ar']) {
        const [first, second] = boxes(await figures({ items: 'outreach-missions', language, width }), '.number');
        expect(first!.top, width).to.equal(second!.top);
        expect(Math.sign(second!.left - first!.left), `${language}, ${width}`).to.equal(language === 'ar' ? -1 : 1);
      }
    const [first, second] = boxes(await figures({ items: 'outreach-missions', width: '240px' }), '.number');
    expect(second!.top, 'no room').to.be.greaterThan(first!.bottom);
  });

  it('are drawn only when asked, as a table that has every number, with its figure as a header', async () => {
    const element = await figures();
    expect(inside(element, 'table, svg')).to.have.length(0);
    element.setAttribute('chart', 'bars');
    await element.updateComplete;
    const table = inside<HTMLTableElement>(element, 'table')[0]!;
    expect([...table.tBodies].map((body) => body.rows[0]!.cells[0]!.scope)).to.deep.equal(Array(8).fill('rowgroup'));
    expect(inside(element, '.amount').map(({ textContent }) => textContent)).to.deep.equal(
      inside(element, '.number').map(({ textContent }) => textContent),
    );
    for (const drawing of element.shadowRoot!.querySelectorAll('svg')) {
      expect(drawing.getAttribute('aria-hidden')).to.equal('true');
      expect(drawing.textContent.trim()).to.equal('');
    }
    element.chart = 'pie' as Chart;
    await element.updateComplete;
    expect(inside(element, 'table')).to.have.length(0);
  });

  it('have bars as long as their numbers, beginning where a line begins', async () => {
    for (const language of ['en', 'ar']) {
      const element = await figures({ items: 'virtual-outreach formal-meetings', chart: 'bars', language });
      const lengths = [...element.shadowRoot!.querySelectorAll('svg')].map((drawing) => {
        const line = drawing.getBoundingClientRect();
        const bar = drawing.querySelector('rect')!.getBoundingClientRect();
        const start = language === 'ar' ? line.right - bar.right : bar.left - line.left;
        expect(Math.abs(start), language).to.be.lessThan(1.5);
        return Math.round((100 * bar.width) / line.width);
      });
      expect(lengths[1]).to.be.within(99, 101);
      expect(lengths[0]).to.be.within(37, 39);
      expect(lengths[2]).to.be.within(64, 66);
    }
  });

  it('have dots that stay in the box, the greatest number at the far end', async () => {
    for (const language of ['en', 'ar']) {
      const element = await figures({ items: 'formal-meetings', chart: 'dots', language, width: '240px' });
      const box = inside(element, 'table')[0]!.getBoundingClientRect();
      const [first, second] = [...element.shadowRoot!.querySelectorAll('circle')].map((dot) => dot.getBoundingClientRect());
      expect(Math.sign(first!.left - second!.left)).to.equal(language === 'ar' ? -1 : 1);
      expect(first!.left).to.be.at.least(box.left);
      expect(first!.right).to.be.at.most(box.right);
    }
  });

  it('draw text at the same size whatever the width', async () => {
    const sizeAt = async (width: string) => {
      const element = await figures({ chart: 'bars', width });
      return getComputedStyle(inside(element, '.amount')[0]!).fontSize + boxes(element, 'svg')[0]!.height;
    };
    expect(await sizeAt('1000px')).to.equal(await sizeAt('240px'));
  });

  it('give marks as whole words at 240 px', async () => {
    const element = await figures({ chart: 'bars', width: '240px' });
    // Four lines at most.
    for (const { height } of boxes(element, '.mark')) expect(height).to.be.lessThan(70);
  });

  it('take their digits from the language, or as told', async () => {
    const element = await figures({ language: 'ar', items: 'formal-meetings' });
    expect(visibleText(element)).to.contain('٩٤ على الأقل').and.not.match(/\d/);
    element.digits = 'latn';
    await element.updateComplete;
    expect(inside(element, '.value').map(visibleText).join()).to.contain('94 على الأقل').and.not.match(/[٠-٩]/);
  });

  it('link to their sources, each once', async () => {
    const links = inside<HTMLAnchorElement>(await figures(), 'a');
    expect(links.map(({ href }) => href)).to.deep.equal(['https://cssrweb.org/en/keyfigures/', 'https://cssrweb.org/keyfigures/']);
  });

  it('are seen in forced colours, the filled and the outlined apart', async function () {
    const element = await figures({ items: 'formal-meetings', chart: 'bars' });
    await emulating(this, { features: [{ name: 'forced-colors', value: 'active' }] }, () => {
      const [first, second] = [...element.shadowRoot!.querySelectorAll('rect')].map((bar) => getComputedStyle(bar));
      const surface = getComputedStyle(inside(element, '.box')[0]!).backgroundColor;
      expect(first!.fill).not.to.equal(surface);
      expect(second!.fill).to.equal(surface);
      expect(second!.stroke).not.to.equal(surface);
    });
  });

  it('tell when one had a fault, and show the others', async () => {
    const feed = { ...cssrFeed, keyFigures: [{ id: 'faulty' }, ...cssrFeed.keyFigures] };
    const element = await widget(html`<cssr-key-figures .feed=${feed}></cssr-key-figures>`);
    expect([element.state, inside(element, 'dt').length]).to.deep.equal(['partial', 8]);
  });
});

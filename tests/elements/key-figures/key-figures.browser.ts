import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { CssrKeyFigures } from '../../../src/elements/key-figures/key-figures.js';
import '../../../src/elements/key-figures/define.js';
import { cssrFeed } from '../../../stories/support/feeds.js';
import { emulating, inside, visibleText, widget } from '../../support/browser.js';

interface Shown {
  readonly items?: string;
  readonly language?: string;
  readonly width?: string;
}
const figures = ({ items = '', language = 'en', width = '60em' }: Shown = {}) =>
  widget<CssrKeyFigures>(
    html`<div style="inline-size: ${width}">
      <cssr-key-figures .feed=${cssrFeed} .items=${items} .language=${language}></cssr-key-figures>
    </div>`,
  );
const boxes = (element: Element, selector: string) =>
  [...element.shadowRoot!.querySelectorAll(selector)].map((found) => found.getBoundingClientRect());
const tableIn = (element: Element) => element.shadowRoot!.querySelector('table')!;

describe('key figures', () => {
  it('are a named section with a heading, and one table with a row for each figure and a column for each source', async () => {
    const element = await figures();
    const section = inside(element, 'section')[0]!;
    const heading = element.shadowRoot!.getElementById(section.getAttribute('aria-labelledby')!)!;
    expect([heading.getAttribute('role'), heading.ariaLevel, heading.textContent.trim()]).to.deep.equal(['heading', '3', 'Key figures']);
    expect(inside(element, 'table')).to.have.length(1);
    expect([...tableIn(element).tHead!.rows[0]!.cells].map((cell) => [cell.scope, visibleText(cell)])).to.deep.equal([
      ['col', 'What is counted'],
      ['col', 'As of 2023 cssrweb.org (English page)'],
      ['col', 'As of about 2020 cssrweb.org (Arabic page)'],
    ]);
    const rows = [...tableIn(element).tBodies].map((body) => body.rows[0]!);
    expect(rows.map(({ cells }) => [cells[0]!.scope, cells.length])).to.deep.equal(Array(8).fill(['row', 3]));
    expect(visibleText(rows[0]!)).to.equal('Formal meetings, in person and virtual 94+ 61');
    expect(visibleText(rows[1]!)).to.equal('CSSR rounds in Geneva 10 –');
  });

  it('have no header without words, and say nothing twice', async () => {
    const element = await figures();
    for (const header of inside(element, 'th')) expect(visibleText(header)).not.to.equal('');
    for (const words of ['Key figures', 'As of 2023', 'English page', 'Outreach missions'])
      expect(visibleText(element).split(words), words).to.have.length(2);
  });

  it('have the numbers side by side in the order of reading, also on a phone', async () => {
    for (const width of ['60em', '328px', '240px'])
      for (const language of ['en', 'ar']) {
        const [first, second] = boxes(await figures({ items: 'outreach-missions', language, width }), '.number');
        expect(first!.top, width).to.equal(second!.top);
        expect(Math.sign(second!.left - first!.left), `${language}, ${width}`).to.equal(language === 'ar' ? -1 : 1);
      }
  });

  it('are all on a phone screen and a bit', async () => {
    const element = await figures({ width: '328px' });
    expect(element.getBoundingClientRect().height).to.be.lessThan(1000);
  });

  it('are drawn where there is room, for the eye alone', async () => {
    const element = await figures();
    const drawings = [...element.shadowRoot!.querySelectorAll('.row > svg')];
    expect(drawings).to.have.length(8);
    for (const drawing of drawings) {
      expect(drawing.getAttribute('aria-hidden')).to.equal('true');
      expect(drawing.textContent.trim()).to.equal('');
      expect(drawing.getBoundingClientRect().width).to.be.greaterThan(150);
    }
    element.parentElement!.style.inlineSize = '328px';
    for (const { width } of boxes(element, 'svg')) expect(width).to.equal(0);
  });

  it('have dots along the direction of reading, in the box, with an arrow away from "at least"', async () => {
    for (const language of ['en', 'ar']) {
      const element = await figures({ items: 'formal-meetings virtual-outreach', language, width: '50em' });
      const table = tableIn(element).getBoundingClientRect();
      const line = boxes(element, '.axis')[0]!;
      // What is drawn first lies below: the other source.
      const [other, first] = boxes(element, 'circle').map(({ left, width }) => left + width / 2);
      const [arrow, ...others] = boxes(element, 'path');
      const along = (place: number) => (language === 'ar' ? line.right - place : place - line.left) / line.width;
      expect(along(first!), language).to.be.closeTo(1, 0.02);
      expect(along(other!), language).to.be.closeTo(61 / 94, 0.02);
      expect(others).to.have.length(0);
      expect(language === 'ar' ? arrow!.left < first! : arrow!.right > first!).to.equal(true);
      expect(arrow!.left).to.be.at.least(table.left);
      expect(arrow!.right).to.be.at.most(table.right);
    }
  });

  it('have more than two sources below their label, each number below the head of its column', async () => {
    const [figure] = cssrFeed.keyFigures;
    const values = ['key-figures-web-en', 'key-figures-web-ar', 'lse-study'].map((source, i) => ({
      ...figure!.values[0]!,
      number: 10 + i,
      sources: [source],
    }));
    const feed = { ...cssrFeed, keyFigures: [{ ...figure!, values }] };
    const element = await widget(
      html`<div style="inline-size: 328px"><cssr-key-figures .feed=${feed} language="en"></cssr-key-figures></div>`,
    );
    const heads = boxes(element, 'thead th');
    const numbers = boxes(element, 'td.amount');
    expect([heads.length, numbers.length]).to.deep.equal([3, 3]);
    expect(numbers.map(({ left, right }) => [left, right])).to.deep.equal(heads.map(({ left, right }) => [left, right]));
    expect(inside<HTMLTableCellElement>(element, 'tbody th')[0]!.colSpan).to.equal(3);
  });

  it('break no word of a label at 240 px', async () => {
    const element = await figures({ width: '240px', items: 'small-delegations' });
    // Two lines at most.
    expect(boxes(element, '.row > span')[0]!.height).to.be.lessThan(50);
  });

  it('take an attribute of former versions without harm', async () => {
    const element = await widget(html`<cssr-key-figures chart="bars" .feed=${cssrFeed} language="en"></cssr-key-figures>`);
    expect([element.state, tableIn(element).tBodies.length]).to.deep.equal(['ready', 8]);
  });

  it('take their digits from the language, or as told', async () => {
    const element = await figures({ language: 'ar', items: 'formal-meetings' });
    expect(visibleText(element)).to.contain('٩٤ فأكثر').and.not.match(/\d/);
    element.digits = 'latn';
    await element.updateComplete;
    expect(inside(element, '.amount').map(visibleText).join()).to.contain('94 فأكثر').and.not.match(/[٠-٩]/);
  });

  it('link to their sources, each once', async () => {
    const links = inside<HTMLAnchorElement>(await figures(), 'a');
    expect(links.map(({ href }) => href)).to.deep.equal(['https://cssrweb.org/en/keyfigures/', 'https://cssrweb.org/keyfigures/']);
  });

  it('are seen in forced colours, the filled and the hollow apart', async function () {
    const element = await figures({ items: 'formal-meetings' });
    await emulating(this, { features: [{ name: 'forced-colors', value: 'active' }] }, () => {
      const [other, first] = [...element.shadowRoot!.querySelectorAll('circle')].map((dot) => getComputedStyle(dot));
      const surface = getComputedStyle(inside(element, '.box')[0]!).backgroundColor;
      expect(first!.fill).not.to.equal(surface);
      expect(other!.fill).to.equal(surface);
      expect(other!.stroke).not.to.equal(surface);
    });
  });

  it('tell when one had a fault, and show the others', async () => {
    const feed = { ...cssrFeed, keyFigures: [{ id: 'faulty' }, ...cssrFeed.keyFigures] };
    const element = await widget(html`<cssr-key-figures .feed=${feed}></cssr-key-figures>`);
    expect([element.state, tableIn(element).tBodies.length]).to.deep.equal(['partial', 8]);
  });
});

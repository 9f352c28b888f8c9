import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../src/define.js';
import { cssrFeed } from '../../stories/support/feeds.js';
import { settled, staticSheet, show } from '../support/browser.js';

const contact = html`<cssr-contact .feed=${cssrFeed}></cssr-contact>`;

/** Puts an element after a paragraph of the page that floats; gives where its content is, across and down the column. */
async function placed(float: string, column: string, content: TemplateResult = contact) {
  const root = show(
    html`<section style="display: flow-root; inline-size: ${column}">
      <p style="margin: 0; block-size: 60px; ${float}">Words of the page</p>
      ${content}
    </section>`,
  );
  await settled(root);
  const section = root.querySelector('section')!.getBoundingClientRect();
  const element = root.querySelector('section > :last-child')!;
  const box = (element.shadowRoot?.querySelector('.root') ?? element.querySelector('.cssr-root') ?? element).getBoundingClientRect();
  return { width: box.width, left: box.left - section.left, top: box.top - section.top };
}

describe('after something of the page that floats', () => {
  for (const side of ['left', 'right'])
    it(`on the ${side}, as wide as the column: an element stands below it`, async () => {
      expect(await placed(`float: ${side}; inline-size: 100%`, '600px')).to.deep.equal({ width: 600, left: 0, top: 60 });
      expect(await placed(`float: ${side}; inline-size: 100%`, '200px')).to.deep.equal({ width: 200, left: 0, top: 60 });
    });

  it('an element stands below it, too, where little room is left', async () => {
    expect(await placed('float: left; inline-size: 450px', '600px')).to.deep.equal({ width: 600, left: 0, top: 60 });
  });

  it('an element stands beside it where there is room', async () => {
    expect(await placed('float: left; inline-size: 300px', '600px')).to.deep.equal({ width: 300, left: 300, top: 0 });
  });

  it('so does static content, with its sheet and without script', async () => {
    document.adoptedStyleSheets = [await staticSheet()];
    const block = html`<div class="cssr" data-cssr="mission-card">
      <div class="cssr-mission-card cssr-root"><p>Words</p></div>
    </div>`;
    const { width, top } = await placed('float: left; inline-size: 100%', '600px', block);
    document.adoptedStyleSheets = [];
    expect([width, top]).to.deep.equal([600, 60]);
  });

  it('a switch of languages stays as wide as its words', async () => {
    const { width } = await placed('float: left; inline-size: 100px', '600px', html`<cssr-language-switch></cssr-language-switch>`);
    expect(width).to.be.within(60, 230);
  });
});

describe('within something that is as wide as its content', () => {
  const WRAPS = {
    'an inline block': (content: TemplateResult) => html`<div style="display: inline-block">${content}</div>`,
    'a float': (content: TemplateResult) => html`<div style="float: left">${content}</div>`,
    'a cell of a table': (content: TemplateResult) =>
      html`<table>
        <tr>
          <td style="padding: 0">${content}</td>
        </tr>
      </table>`,
    'a centred box': (content: TemplateResult) => html`<div style="inline-size: fit-content; margin: auto">${content}</div>`,
  };
  async function widthIn(wrap: (content: TemplateResult) => TemplateResult, column: string): Promise<number> {
    const root = show(html`<section style="display: flow-root; inline-size: ${column}">${wrap(contact)}</section>`);
    await settled(root);
    return root.querySelector('cssr-contact')!.shadowRoot!.querySelector('.root')!.getBoundingClientRect().width;
  }

  for (const [name, wrap] of Object.entries(WRAPS))
    it(`${name}: an element is as wide as a line to read, and no wider than the column`, async () => {
      expect(await widthIn(wrap, '1000px')).to.be.within(500, 900);
      expect(await widthIn(wrap, '300px')).to.be.within(280, 300);
    });
});

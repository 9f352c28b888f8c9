import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../src/define.js';
import { cssrFeed, manyStatements, withStatements } from '../../stories/support/feeds.js';
import { emulating, inside, until, widget } from '../support/browser.js';

const AMMAN = 'amman-2022-11';
const card = html`<cssr-mission-card item=${AMMAN} .feed=${cssrFeed}></cssr-mission-card>`;
const list = html`<cssr-recommendation-list .feed=${withStatements(manyStatements(60))}></cssr-recommendation-list>`;
const FORCED = { features: [{ name: 'forced-colors', value: 'active' }] };

describe('on paper', () => {
  it('links give their address, and colours are those of ink', async function () {
    const element = await widget(card);
    await emulating(this, { media: 'print' }, () => {
      const [link] = inside(element, 'a[href^=http]');
      expect(getComputedStyle(link!, '::after').content).to.contain('cssrweb.org');
      const box = getComputedStyle(inside(element, 'article')[0]!);
      expect([box.color, box.backgroundColor]).to.deep.equal(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    });
  });

  it('a list has all its rows and nothing to press', async function () {
    const element = await widget(list);
    expect(inside(element, 'button')).not.to.have.length(0);
    await emulating(this, { media: 'print' }, () => {
      expect(inside(element, 'button, input, summary:not(.row summary, .foot summary)')).to.have.length(0);
      const rows = inside(element, 'ol > li');
      expect(rows).to.have.length(60);
      for (const row of rows) expect(getComputedStyle(row).contentVisibility).to.equal('visible');
    });
  });
});

describe('in forced colours', () => {
  it('the shape of a type, the border of the main link and the chosen filter are still seen', async function () {
    const shown = await widget(list);
    const open = await widget(card);
    const chosen = shown.shadowRoot!.querySelector('[aria-pressed=true]')!;
    document.body.append(shown);
    await emulating(this, FORCED, () => {
      const shape = getComputedStyle(inside(shown, '.type')[0]!, '::before');
      expect(shape.forcedColorAdjust).to.equal('none');
      expect(shape.backgroundColor).to.equal(getComputedStyle(document.body).color);
      expect(getComputedStyle(chosen).backgroundColor).not.to.equal(getComputedStyle(chosen.nextElementSibling!).backgroundColor);
      const border = getComputedStyle(inside(open, 'a')[0]!);
      expect(border.borderTopColor).not.to.equal('rgba(0, 0, 0, 0)');
      expect(border.borderTopWidth).to.equal('1px');
    });
    shown.remove();
  });
});

describe('under the pointer', () => {
  it('a button that is on keeps the colours of one that is on', async function () {
    // In WebKitGTK there is no mouse to move, and in Firefox nothing is hovered by the one there is.
    if (!navigator.userAgent.includes('Chrome')) this.skip();
    const element = await widget(list);
    const chosen = inside(element, '[aria-pressed=true]')[0]!;
    const other = chosen.nextElementSibling!;
    const ground = (of: Element) => getComputedStyle(of).backgroundColor;
    const [before, off] = [ground(chosen), ground(other)];
    const hover = async (target: Element) => {
      target.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = target.getBoundingClientRect();
      await sendMouse({ type: 'move', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
      await until(() => target.matches(':hover'));
    };
    await hover(other);
    expect(ground(other)).not.to.equal(off);
    await hover(chosen);
    expect(ground(chosen)).to.equal(before);
    await resetMouse();
  });
});

describe('for who wants less motion', () => {
  it('a definition is there at once', async function () {
    const element = await widget(html`<cssr-term item="issg" open .feed=${cssrFeed}></cssr-term>`);
    const animation = () => getComputedStyle(inside(element, '.card')[0]!).animationName;
    expect(animation()).to.equal('appear');
    await emulating(this, { features: [{ name: 'prefers-reduced-motion', value: 'reduce' }] }, () => {
      expect(animation()).to.equal('none');
    });
  });
});

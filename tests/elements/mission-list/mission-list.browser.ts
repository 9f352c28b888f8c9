import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { CssrMissionList } from '../../../src/elements/mission-list/mission-list.js';
import '../../../src/define.js';
import { cssrFeed } from '../../../stories/support/feeds.js';
import { button, emulating, inside, until, visibleText, widget } from '../../support/browser.js';

const list = (change: { [K in keyof CssrMissionList]?: CssrMissionList[K] } = {}) => {
  const { layout = 'cards', pageSize = 12, language = 'en', feed = cssrFeed, group = 'none' } = change;
  return html`<cssr-mission-list
    .feed=${feed}
    .layout=${layout}
    .pageSize=${pageSize}
    .language=${language}
    .group=${group}
  ></cssr-mission-list>`;
};
const rows = (element: Element) => inside(element, 'ol > li');
const circles = (element: Element) => [...element.shadowRoot!.querySelectorAll('circle')];
const middle = (of: Element) => of.getBoundingClientRect().x + of.getBoundingClientRect().width / 2;

describe('a mission list', () => {
  it('shows one page, and more when asked, and moves the focus to the first of them', async () => {
    const element = await widget<CssrMissionList>(list());
    expect(rows(element)).to.have.length(12);
    button(element, /Show more/).click();
    await until(() => rows(element).length === 16);
    expect(element.shadowRoot!.activeElement).to.equal(rows(element)[12]);
    expect(inside(element, 'button').some((found) => /Show more/.test(found.textContent))).to.equal(false);
  });

  it('goes back to one page when the reader chooses anew', async () => {
    const element = await widget<CssrMissionList>(list({ pageSize: 3 }));
    button(element, /Show more/).click();
    await until(() => rows(element).length === 6);
    button(element, /Regional consultation/).click();
    await until(() => rows(element).length === 3);
    for (const row of rows(element)) expect(visibleText(row)).to.contain('Regional consultation');
  });

  it('is shown as cards side by side, or as a list below one another', async () => {
    const element = await widget<CssrMissionList>(list());
    element.style.inlineSize = '900px';
    const lefts = () => new Set(rows(element).map((row) => Math.round(row.getBoundingClientRect().x))).size;
    expect(lefts()).to.be.greaterThan(1);
    button(element, /List/).click();
    await element.updateComplete;
    expect(lefts()).to.equal(1);
    expect(button(element, /List/).getAttribute('aria-pressed')).to.equal('true');
  });

  it('has headings one level below its own, two where it is grouped', async () => {
    const element = await widget<CssrMissionList>(list({ group: 'year' }));
    const levels = inside(element, '[role=heading]').map((found) => found.ariaLevel);
    expect(levels.slice(0, 3)).to.deep.equal(['2', '3', '4']);
  });

  it('gives the dates of what is to come as a file, and only of that', async () => {
    const [first, ...others] = cssrFeed.activities;
    const element = await widget<CssrMissionList>(
      list({ feed: { ...cssrFeed, activities: [{ ...first, dates: ['2099-05-03'] }, ...others] } }),
    );
    expect(inside(element, 'li button')).to.have.length(1);
    expect(visibleText(rows(element)[0]!)).to.contain('Upcoming');
    const made: Blob[] = [];
    const names: string[] = [];
    const usual = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => (made.push(blob), usual.call(URL, blob));
    const stop = (event: Event) => {
      const link = event.target as HTMLAnchorElement;
      if (link.download) names.push(link.download);
      event.preventDefault();
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      this.addEventListener('click', stop);
      this.dispatchEvent(new MouseEvent('click', { cancelable: true }));
    };
    inside(element, 'li button')[0]!.click();
    URL.createObjectURL = usual;
    HTMLAnchorElement.prototype.click = click;
    expect(names).to.deep.equal([`${first!.id}.ics`]);
    expect(await made[0]!.text()).to.contain('DTSTART;VALUE=DATE:20990503');
  });

  it('prints everything, beyond the first page too, and nothing to press', async function () {
    const element = await widget<CssrMissionList>(list({ pageSize: 3 }));
    await emulating(this, { media: 'print' }, () => {
      expect(rows(element)).to.have.length(16);
      expect(inside(element, 'button')).to.have.length(0);
    });
  });
});

describe('the timeline of a mission list', () => {
  it('is a picture with a text, and its circles run from first to last, mirrored in Arabic', async () => {
    for (const language of ['en', 'ar']) {
      const element = await widget<CssrMissionList>(list({ layout: 'timeline', language, pageSize: 0 }));
      const picture = element.shadowRoot!.querySelector('figure [role]')!;
      expect([picture.getAttribute('role'), !!picture.ariaLabel]).to.deep.equal(['img', true]);
      const found = circles(element);
      expect(found).to.have.length(16);
      const at = (title: RegExp) => middle(found.find((circle) => title.test(circle.textContent))!);
      const [early, late] = language === 'en' ? [at(/January 2020/), at(/October 2023/)] : [at(/يناير ٢٠٢٠/), at(/أكتوبر ٢٠٢٣/)];
      expect(early < late).to.equal(language === 'en');
    }
  });

  it('stays within its box at 240 px, and its text keeps its size', async () => {
    const element = await widget<CssrMissionList>(list({ layout: 'timeline' }));
    const size = () => element.shadowRoot!.querySelector('svg text')!.getBoundingClientRect().height;
    element.style.inlineSize = '900px';
    const wide = size();
    element.style.inlineSize = '240px';
    expect(size()).to.be.closeTo(wide, 1);
    const box = element.getBoundingClientRect();
    for (const part of element.shadowRoot!.querySelectorAll('circle, text')) {
      const { left, right } = part.getBoundingClientRect();
      expect(left).to.be.at.least(box.left);
      expect(right).to.be.at.most(box.right);
    }
  });

  it('shows only what a filter leaves', async () => {
    const element = await widget<CssrMissionList>(list({ layout: 'timeline' }));
    button(element, /Outreach mission/).click();
    await until(() => circles(element).length === 4);
  });

  it('takes the reader to the row of a circle, also beyond the first page', async () => {
    const element = await widget<CssrMissionList>(list({ layout: 'timeline', pageSize: 2 }));
    const geneva = circles(element).find((circle) => circle.textContent.includes('Geneva Consultations'))!;
    geneva.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await until(() => element.shadowRoot!.activeElement?.textContent.includes('Geneva Consultations'));
  });

  it('is seen in forced colours', async function () {
    const element = await widget<CssrMissionList>(list({ layout: 'timeline' }));
    await emulating(this, { features: [{ name: 'forced-colors', value: 'active' }] }, () => {
      const canvas = getComputedStyle(document.body).backgroundColor;
      const [ring, full] = ['circle.ring', 'circle:not(.ring)'].map((which) => getComputedStyle(element.shadowRoot!.querySelector(which)!));
      expect(full!.fill).not.to.equal(canvas);
      expect(ring!.stroke).not.to.equal(canvas);
    });
  });
});

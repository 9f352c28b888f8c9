import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { CssrMissionList } from '../../../src/elements/mission-list/mission-list.js';
import '../../../src/define.js';
import { cssrFeed } from '../../../stories/support/feeds.js';
import { sendKeys, setViewport } from '@web/test-runner-commands';
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
const links = (element: Element) => [...element.shadowRoot!.querySelectorAll<HTMLElement>('.lanes a')];
const status = (element: Element) => element.shadowRoot!.querySelector('[role=status]')!.textContent;
const topOf = (element: Element, of: Element | undefined) => of!.getBoundingClientRect().top - element.getBoundingClientRect().top;
/** On a page as wide as said. */
function sized<T extends HTMLElement>(element: T, width: number): T {
  element.style.inlineSize = `${width}px`;
  return element;
}

describe('a mission list', () => {
  it('shows one page, and more when asked, and moves the focus to the first of them', async () => {
    const element = await widget<CssrMissionList>(list());
    expect(rows(element)).to.have.length(12);
    expect(status(element), 'of what stands there').to.equal('12 of 16 shown');
    button(element, /Show more \(4\)/).click();
    await until(() => rows(element).length === 16);
    expect(status(element)).to.equal('16 of 16 shown');
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
    button(element, /Filters/).click();
    await until(() => inside(element, 'select').length);
    const menu = inside(element, 'select').at(-1) as HTMLSelectElement;
    expect([...menu.options].map(({ text }) => text)).to.deep.equal(['Cards', 'List', 'Timeline']);
    menu.value = 'list';
    menu.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(lefts()).to.equal(1);
  });

  it('has its first row within 200 px on a phone, under the name of its year, in both languages', async () => {
    for (const language of ['en', 'ar'])
      for (const layout of ['cards', 'list', 'timeline'] as const) {
        const element = sized(await widget<CssrMissionList>(list({ layout, language })), 328);
        // Fonts differ by some pixels.
        expect(topOf(element, rows(element)[0]), `${language} ${layout}`).to.be.at.most(210);
      }
  });

  it('has the kinds in one line on a phone, and that with the focus in sight', async () => {
    const element = sized(await widget<CssrMissionList>(list()), 328);
    const choices = inside(element, '.choices')[0]!;
    const buttons = [...choices.querySelectorAll('button')];
    expect(new Set(buttons.map((each) => each.getBoundingClientRect().top)).size).to.equal(1);
    expect(element.getBoundingClientRect().right).to.be.lessThan(buttons.at(-1)!.getBoundingClientRect().left);
    buttons[0]!.focus();
    for (const each of buttons.slice(1)) {
      await sendKeys({ press: 'Tab' });
      expect(element.shadowRoot!.activeElement).to.equal(each);
      await until(() => {
        const [inner, outer] = [each, choices].map((one) => one.getBoundingClientRect());
        return Math.min(inner!.right, outer!.right) - Math.max(inner!.left, outer!.left) >= Math.min(inner!.width, outer!.width - 32) - 1;
      });
    }
  });

  it('has the first result in sight after a choice, below open menus too', async () => {
    const element = await widget<CssrMissionList>(list());
    await setViewport({ width: 360, height: 480 });
    try {
      button(element, /Filters/).click();
      await until(() => inside(element, 'select').length);
      scrollTo(0, 0);
      const year = [...element.shadowRoot!.querySelectorAll('select')].find(({ options }) =>
        [...options].some(({ text }) => text === '2022 (6)'),
      )!;
      year.value = '2022';
      year.dispatchEvent(new Event('change'));
      await until(() => rows(element).length === 6 && rows(element)[0]!.getBoundingClientRect().top < innerHeight - 40);
      expect(status(element)).to.equal('6 of 16 shown');
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('leads from each title to what can be read, and says in which language that is where it is another', async () => {
    const element = await widget<CssrMissionList>(list({ pageSize: 0, language: 'ar' }));
    const names = inside(element, '.name a').map(({ textContent }) => textContent.trim());
    expect(new Set(names).size).to.equal(names.length);
    const language = inside(element, 'li[data-id=twg3-launch-2022-09] span[lang]')[0]!;
    expect([language.textContent, language.lang, language.dir]).to.deep.equal(['English', 'en', 'ltr']);
    for (const link of inside(element, '.name a')) expect(link.parentElement!.getBoundingClientRect().height).to.be.at.least(24);
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
  const shownLinks = async (width: number, language: string) =>
    links(sized(await widget<CssrMissionList>(list({ layout: 'timeline', language, pageSize: 0 })), width));
  const named = (found: readonly HTMLElement[], name: RegExp) => found.find((link) => name.test(link.ariaLabel!))!;

  it('has a link for each activity, by kind, from first to last, mirrored in Arabic', async () => {
    for (const language of ['en', 'ar']) {
      const found = await shownLinks(900, language);
      expect(found).to.have.length(16);
      const at = (name: RegExp) => named(found, name).querySelector('circle')!.getBoundingClientRect().x;
      const [early, late] = language === 'en' ? [at(/January 2020/), at(/October 2023/)] : [at(/يناير ٢٠٢٠/), at(/أكتوبر ٢٠٢٣/)];
      expect(early < late).to.equal(language === 'en');
    }
  });

  it('has links large enough to touch, none on another, within the box, however wide it is', async () => {
    for (const [width, language] of [
      [720, 'en'],
      [720, 'ar'],
      [1200, 'ar'],
    ] as const) {
      const found = await shownLinks(width, language);
      const boxes = found.map((link) => link.getBoundingClientRect());
      const { left, right } = found[0]!.closest('figure')!.getBoundingClientRect();
      boxes.forEach((box, i) => {
        expect(Math.min(box.width, box.height)).to.be.at.least(24);
        expect(box.left >= left && box.right <= right).to.equal(true);
        for (const [j, other] of boxes.entries())
          if (j > i)
            expect(
              box.right <= other.left + 1 || other.right <= box.left + 1 || box.bottom <= other.top + 1 || other.bottom <= box.top + 1,
              `${found[i]!.ariaLabel} / ${found[j]!.ariaLabel}`,
            ).to.equal(true);
      });
    }
  });

  it('names the place beside a dot, and says it in the name of the link', async () => {
    const link = named(await shownLinks(900, 'en'), /January 2020/);
    expect([link.querySelector('span')!.textContent, link.ariaLabel]).to.deep.equal([
      'Geneva',
      'Geneva, 23–25 January 2020, 31 participants',
    ]);
  });

  it('is a rail beside the rows on a phone, and no more: years that stay in sight', async () => {
    const element = sized(await widget<CssrMissionList>(list({ layout: 'timeline' })), 240);
    expect(inside(element, '.timeline')).to.have.length(0);
    const box = element.getBoundingClientRect();
    for (const row of rows(element)) {
      const { left, right } = row.querySelector('circle')!.getBoundingClientRect();
      expect(left >= box.left && right <= box.right).to.equal(true);
    }
    expect(inside(element, '.group').map(({ textContent }) => textContent.trim())).to.deep.equal(['2023', '2022', '2021', '2020']);
    const [, year] = inside(element, '.group');
    scrollTo(0, scrollY + year!.getBoundingClientRect().top + 200);
    expect(year!.getBoundingClientRect().top).to.equal(0);
    scrollTo(0, 0);
  });

  it('shows only what a filter leaves', async () => {
    const element = await widget<CssrMissionList>(list({ layout: 'timeline' }));
    button(element, /Outreach mission/).click();
    await until(() => links(element).length === 4);
  });

  it('takes the reader to the row of a dot by keyboard, also beyond the first page', async () => {
    const element = sized(await widget<CssrMissionList>(list({ layout: 'timeline', pageSize: 2 })), 900);
    named(links(element), /January 2020/).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => element.shadowRoot!.activeElement?.textContent.includes('Geneva Consultations'));
    expect(element.shadowRoot!.activeElement!.localName).to.equal('li');
    expect(location.hash).to.equal('');
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

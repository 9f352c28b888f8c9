import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import { STATEMENT_TYPES } from '../../src/content/vocabulary.js';
import type { CssrDisclaimer } from '../../src/elements/disclaimer/disclaimer.js';
import type { CssrMissionCard } from '../../src/elements/mission-card/mission-card.js';
import type { CssrRecommendationList } from '../../src/elements/recommendation-list/recommendation-list.js';
import { define } from '../../src/runtime/define.js';
import '../../src/define.js';
import { cssrFeed, HOSTILE_TEXT, manyStatements, withAmman, withStatements } from '../../stories/support/feeds.js';
import { button, inside, nextFrame, settled, show, until, visibleText, widget, widgetsIn, type Widget } from '../support/browser.js';

const AMMAN = 'amman-2022-11';
const card = (language?: string) => html`<cssr-mission-card item=${AMMAN} .feed=${cssrFeed} .language=${language}></cssr-mission-card>`;
const list = (change: { [K in keyof CssrRecommendationList]?: CssrRecommendationList[K] | undefined } = {}) => {
  const activity = 'activity' in change ? change.activity : AMMAN;
  const { feed = cssrFeed, permalinks = false, types = [], language, group } = change;
  return html`<cssr-recommendation-list
    .activity=${activity}
    .feed=${feed}
    .permalinks=${permalinks}
    .types=${types}
    .language=${language}
    .group=${group}
  ></cssr-recommendation-list>`;
};
/** All that was said at Amman: enough for controls. */
const EVERY = { types: STATEMENT_TYPES };
const rows = (element: Element) => inside(element, 'li').filter((row) => row.parentElement!.tagName === 'OL');
const status = (element: Element) => element.shadowRoot!.querySelector('[role=status]')!.textContent.trim();
const wrapper = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('[dir]')!;

describe('the language of an element', () => {
  it('falls back along the list that the page has, then to English', async () => {
    const languages = async (attributes: string, language?: string) => {
      const root = show(html`<div></div>`);
      root.innerHTML = `<div ${attributes}><div></div></div>`;
      const element = document.createElement('cssr-mission-card');
      Object.assign(element, { item: AMMAN, feed: cssrFeed, language });
      root.querySelector('div div')!.append(element);
      await element.updateComplete;
      return [wrapper(element).lang, element.shadowRoot!.querySelector<HTMLElement>('.title')!.lang];
    };
    expect(await languages('lang="de"')).to.deep.equal(['en', 'en']);
    // Most who read Kurdish in Syria and from there know Arabic better than English.
    expect(await languages('lang="ku"')).to.deep.equal(['ar', 'ar']);
    expect(await languages('lang="ckb" dir="rtl"')).to.deep.equal(['ar', 'ar']);
    expect(await languages('lang="ku" data-cssr-fallback="en"')).to.deep.equal(['en', 'en']);
    expect(await languages('', 'ku en')).to.deep.equal(['en', 'en']);
    expect(await languages('lang="ku" data-cssr-fallback="ar en"')).to.deep.equal(['ar', 'ar']);
    expect(await languages('data-cssr-fallback="ar"', 'ku')).to.deep.equal(['ar', 'ar']);
    expect(await languages('lang="en" data-cssr-fallback="ar"')).to.deep.equal(['en', 'en']);
  });
  it('is that of the nearest lang, also through shadow hosts', async () => {
    const host = document.createElement('div');
    const inner = document.createElement('cssr-mission-card');
    inner.item = AMMAN;
    inner.feed = cssrFeed;
    host.attachShadow({ mode: 'open' }).append(inner);
    const root = show(html`<div lang="ar">${host}</div>`);
    await inner.updateComplete;
    expect(visibleText(inner)).to.contain('٦–٧ تشرين الثاني/نوفمبر ٢٠٢٢');
    expect([wrapper(inner).lang, wrapper(inner).dir]).to.deep.equal(['ar', 'rtl']);

    root.firstElementChild!.setAttribute('lang', 'en-GB');
    await until(() => visibleText(inner).includes('6–7 November 2022'));
    host.lang = 'ar';
    await until(() => visibleText(inner).includes('٦–٧'));
    expect(getComputedStyle(wrapper(inner)).direction).to.equal('rtl');
  });

  it('changes when the language of the page changes, without a reload', async () => {
    const element = await widget(card());
    document.documentElement.lang = 'ar';
    await until(() => visibleText(element).includes('بعثة تواصل'));
    document.documentElement.lang = 'en';
    await until(() => visibleText(element).includes('Outreach mission'));
  });

  it('can be set on the element, and is not the same for all of a page', async () => {
    const root = show(html`${card('ar')}${card('en')}`);
    await settled(root);
    const [arabic, english] = widgetsIn(root).map(visibleText);
    expect(arabic)
      .to.contain('عمّان، الأردن')
      .and.not.to.match(/November|Dates/);
    expect(english)
      .to.contain('Amman, Jordan')
      .and.not.to.match(/تشرين|التاريخ/);
  });

  it('is written with its direction, whatever direction the page has', async () => {
    const root = show(
      html`<div dir="rtl">${card('en')}</div>
        <div dir="ltr">${card('ar')}</div>`,
    );
    await settled(root);
    expect(widgetsIn(root).map((element) => getComputedStyle(wrapper(element)).direction)).to.deep.equal(['ltr', 'rtl']);
  });

  it('follows an element that is moved', async () => {
    const root = show(
      html`<div lang="en" id="en">${card()}</div>
        <div lang="ar" id="ar"></div>`,
    );
    const element = widgetsIn(root)[0]!;
    root.querySelector('#ar')!.append(element);
    await until(() => visibleText(element).includes('التاريخ'));
  });
});

describe('a mission card', () => {
  it('is an article named by its title, a heading of the level asked for', async () => {
    const element = await widget<CssrMissionCard>(card());
    const article = element.shadowRoot!.querySelector('article')!;
    const title = element.shadowRoot!.getElementById(article.getAttribute('aria-labelledby')!)!;
    expect([title.getAttribute('role'), title.ariaLevel, title.textContent.trim()]).to.deep.equal([
      'heading',
      '3',
      'Outreach mission of the Civil Society Support Room to Amman',
    ]);
    element.headingLevel = 5;
    await element.updateComplete;
    expect(title.ariaLevel).to.equal('5');
    for (const [asked, given] of [
      [1, '2'],
      [9, '6'],
      [NaN, '2'],
    ] as const) {
      element.headingLevel = asked;
      await element.updateComplete;
      expect(title.ariaLevel).to.equal(given);
    }
  });

  it('takes one record as data, without a feed', async () => {
    const data = cssrFeed.activities.find(({ id }) => id === AMMAN);
    const element = await widget(html`<cssr-mission-card .data=${data}></cssr-mission-card>`);
    expect(element.state).to.equal('ready');
    expect(visibleText(element)).to.contain('6–7 November 2022').and.to.contain('As of December 2022').and.not.to.contain('Source:');
    const wrong = await widget(html`<cssr-mission-card .data=${{ ...data, dates: [] }}></cssr-mission-card>`);
    expect(wrong.state).to.equal('empty');
  });

  it('takes every property after it was made', async () => {
    const element = await widget<CssrMissionCard>(html`<cssr-mission-card></cssr-mission-card>`);
    Object.assign(element, { feed: cssrFeed, item: AMMAN, language: 'ar', digits: 'latn', headingLevel: 4 });
    await element.updateComplete;
    expect(visibleText(element)).to.contain('6–7 تشرين الثاني/نوفمبر 2022');
    element.setAttribute('item', 'geneva-2020-01');
    element.setAttribute('language', 'en');
    await element.updateComplete;
    expect(visibleText(element)).to.contain('23–25 January 2020');
  });

  it('opens its conflict note by keyboard', async () => {
    const element = await widget(card('en'));
    const summary = element.shadowRoot!.querySelector('summary')!;
    summary.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => summary.parentElement!.hasAttribute('open'));
    expect(visibleText(element)).to.contain('Six organizations');
  });

  it('is reached by Tab in the order of reading', async () => {
    const element = await widget(card('en'));
    (document.activeElement as HTMLElement | null)?.blur();
    const before = document.createElement('button');
    element.before(before);
    before.focus();
    const stops: string[] = [];
    for (let i = 0; i < 3; i++) {
      await sendKeys({ press: 'Tab' });
      stops.push(
        element
          .shadowRoot!.activeElement?.textContent.replace(/[\u2066-\u2069]/g, '')
          .replace(/\s+/g, ' ')
          .trim() ?? '',
      );
    }
    before.remove();
    // Safari's default leaves links out of the Tab order.
    const expected = ['Read the summary English', 'Read the summary العربية', 'Where sources differ (7)'];
    expect(stops.filter(Boolean)).to.deep.equal(expected.slice(0, stops.filter(Boolean).length));
    expect(stops[0]).to.equal(expected[0]);
  });

  it('puts facts side by side where there is room, and themes on the side that follows the direction', async () => {
    await setViewport({ width: 1200, height: 900 });
    const root = show(html`<div style="inline-size: 1100px">${card('en')}${card('ar')}</div>`);
    await settled(root);
    await nextFrame();
    const [english, arabic] = widgetsIn(root).map((element) => ({
      tops: new Set(inside(element, '.facts > div').map((fact) => fact.getBoundingClientRect().top)).size,
      themes: inside(element, '.themes')[0]!.getBoundingClientRect(),
      title: inside(element, '[role=heading]')[0]!.getBoundingClientRect(),
    }));
    expect([english!.tops, arabic!.tops]).to.deep.equal([1, 1]);
    expect(english!.themes.left).to.be.greaterThan(english!.title.right - 1);
    expect(arabic!.themes.right).to.be.lessThan(arabic!.title.left + 1);
    root.firstElementChild!.setAttribute('style', 'inline-size: 300px');
    await nextFrame();
    const narrow = widgetsIn(root)[0]!;
    expect(inside(narrow, '.themes')[0]!.getBoundingClientRect().top).to.be.greaterThan(
      inside(narrow, '[role=heading]')[0]!.getBoundingClientRect().bottom - 1,
    );
  });

  it('shows a logo that the page puts in, and hides no more than the static HTML', async () => {
    const element = await widget(
      html`<cssr-mission-card item=${AMMAN} .feed=${cssrFeed}
        ><b slot="logo">LOGO</b><i class="cssr-root">static</i><i class="cssr-static">by hand</i><u>page</u></cssr-mission-card
      >`,
    );
    const rects = (tag: string) => [...element.querySelectorAll(tag)].map((child) => child.getClientRects().length);
    expect([rects('b'), rects('i'), rects('u')]).to.deep.equal([[1], [0, 0], [1]]);
  });

  it('shows hostile text as text', async () => {
    const element = await widget(
      html`<cssr-mission-card item=${AMMAN} .feed=${withAmman({ title: { en: HOSTILE_TEXT } })}></cssr-mission-card>`,
    );
    await nextFrame();
    expect(element.shadowRoot!.querySelector('[role=heading]')!.textContent.trim()).to.equal(HOSTILE_TEXT);
    expect(element.shadowRoot!.querySelectorAll('img, script')).to.have.length(0);
    expect(globalThis).not.to.have.property('pwned');
  });
});

describe('a recommendation list', () => {
  it('lists what was raised under its types, whose words they are with each', async () => {
    const element = await widget(list());
    expect(rows(element)).to.have.length(6);
    for (const row of rows(element))
      expect(visibleText(row))
        .to.match(/(Participants|One interlocutor)/)
        .and.not.to.match(/Concern|Proposal/);
    expect(inside(element, '[role=heading]').map((heading) => `${heading.ariaLevel} ${heading.textContent.trim()}`)).to.deep.equal([
      '2 What was raised',
      '3 Concerns (3)',
      '3 Demands (2)',
      '3 Proposals (1)',
    ]);
    expect(visibleText(element)).to.contain('6 statements, none of them a formal recommendation');
  });

  it('says the type with each where it is not grouped by it; and of one type alone makes no group', async () => {
    for (const row of rows(await widget(list({ group: 'none' })))) expect(visibleText(row)).to.match(/^(Concern|Demand|Proposal)/);
    const one = await widget(list({ types: ['concern'] }));
    expect(inside(one, '[role=heading]')).to.have.length(1);
    expect(visibleText(rows(one)[0]!)).to.match(/^Concern/);
  });

  it('has attribution beside the words where there is room, below them where not', async () => {
    for (const language of ['en', 'ar']) {
      const element = await widget(list({ language }));
      const [text, by] = [...rows(element)[0]!.querySelectorAll('p')].filter((p) => p.textContent.trim());
      const boxes = () => [text!.getBoundingClientRect(), by!.getBoundingClientRect()] as const;
      element.style.inlineSize = '1000px';
      const [wide, beside] = boxes();
      expect(beside.top).to.be.closeTo(wide.top, 8);
      expect(language === 'en' ? beside.left >= wide.right : beside.right <= wide.left).to.equal(true);
      element.style.inlineSize = '328px';
      const [narrow, below] = boxes();
      expect(below.top).to.be.at.least(narrow.bottom);
    }
  });

  it('has search and filters from ten statements on', async () => {
    expect(inside(await widget(list()), 'button, input, summary[part]')).to.have.length(0);
    const element = await widget(list(EVERY));
    expect(inside(element, 'input')).to.have.length(1);
  });

  it('is filtered by type: counts are shown, what would give nothing is disabled, the result is announced', async () => {
    const element = await widget(list(EVERY));
    const labels = inside(element, 'button').map((b) => b.textContent.replace(/\s+/g, ' ').trim());
    expect(labels.slice(0, 6)).to.deep.equal([
      'Filters',
      'All (37)',
      'Concerns (3)',
      'Demands (2)',
      'Proposals (1)',
      'Recommendations (0)',
    ]);
    expect(button(element, /Recommendations/).disabled).to.equal(true);
    expect(status(element)).to.equal('');
    button(element, /Demands/).click();
    await element.updateComplete;
    expect(rows(element).every((row) => row.closest('.demand'))).to.equal(true);
    expect(button(element, /Demands/).ariaPressed).to.equal('true');
    expect(status(element)).to.equal('2 of 37 shown');
    button(element, /All/).click();
    await element.updateComplete;
    expect(rows(element)).to.have.length(37);
  });

  it('is searched, whatever the signs and letter forms, and cleared again', async () => {
    const element = await widget(list({ ...EVERY, language: 'ar' }));
    const input = element.shadowRoot!.querySelector('input')!;
    input.focus();
    await sendKeys({ type: 'العمليه السياسيه' });
    await element.updateComplete;
    const found = rows(element).length;
    expect(found).to.be.within(1, 10);
    expect(status(element)).to.match(/^المعروض [١-٩] من ٣٧$/);
    // The heading of a group counts what is shown of it.
    const [group] = inside(element, '.group').filter((each) => !each.closest('[hidden]'));
    expect(group!.textContent).to.equal('شواغل (١)');
    await sendKeys({ type: 'xyz' });
    await element.updateComplete;
    expect(rows(element)).to.have.length(0);
    button(element, /عرض الكل/).click();
    await element.updateComplete;
    expect([input.value, rows(element).length]).to.deep.equal(['', 37]);
  });

  it('is filtered, sorted and grouped by menus that name their numbers', async () => {
    const element = await widget(list(EVERY));
    expect(button(element, /Filters/).ariaExpanded).to.equal('false');
    button(element, /Filters/).click();
    await until(() => inside(element, 'select').length === 5);
    expect(button(element, /Filters/).ariaExpanded).to.equal('true');
    const menu = (label: string) =>
      [...element.shadowRoot!.querySelectorAll('label')].find((l) => l.textContent.trim().startsWith(label))!.querySelector('select')!;
    const choose = async (label: string, option: RegExp) => {
      const select = menu(label);
      select.value = [...select.options].find(({ text }) => option.test(text))!.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await element.updateComplete;
    };
    await choose('Attribution', /^One interlocutor \(1\)$/);
    expect(rows(element)).to.have.length(1);
    expect(button(element, /Filters \(1\)/), 'closed menus tell that they restrict').not.to.equal(undefined);
    expect([...menu('Theme').options].find(({ text }) => /Women/.test(text))!.disabled).to.equal(true);
    await choose('Attribution', /^All$/);
    await choose('Group by', /^Attribution$/);
    expect(inside(element, '.group').map((heading) => heading.textContent)).to.include('One interlocutor (1)');
    button(element, /Demands/).click();
    await element.updateComplete;
    expect(inside(element, '[role=heading]').map((heading) => heading.textContent.trim())).to.deep.equal([
      'What was raised',
      'Participants (2)',
    ]);
  });

  it('takes statements as data, without a feed', async () => {
    const element = await widget(html`<cssr-recommendation-list .data=${cssrFeed.statements}></cssr-recommendation-list>`);
    expect(rows(element)).to.have.length(6);
  });

  it('keeps the choice of the reader when the language changes', async () => {
    const element = await widget<CssrRecommendationList>(list({ ...EVERY, language: 'en' }));
    button(element, /Demands/).click();
    element.language = 'ar';
    await element.updateComplete;
    expect(rows(element)).to.have.length(2);
    expect(button(element, /مطالب/).ariaPressed).to.equal('true');
  });

  it('says what is true of Amman: no formal recommendation, and what there is instead', async () => {
    expect(visibleText(await widget(list()))).to.contain('none of them a formal recommendation');
    const none = await widget(list({ types: ['recommendation'] }));
    expect(none.state).to.equal('empty');
    expect(visibleText(none)).to.contain('No formal recommendation is on record here. Concerns (3) Demands (2) Proposals (1)');
  });

  it('works by keyboard alone: every control is reached', async () => {
    const element = await widget(list(EVERY));
    const before = document.createElement('button');
    element.before(before);
    before.focus();
    const reached: string[] = [];
    for (let i = 0; i < 9; i++) {
      await sendKeys({ press: 'Tab' });
      reached.push(element.shadowRoot!.activeElement?.localName ?? '');
    }
    before.remove();
    expect(reached).to.deep.equal(['input', ...Array<string>(8).fill('button')]);
  });

  describe('permalinks', () => {
    afterEach(() => history.replaceState(null, '', location.pathname + location.search));

    it('are off by default: no links, and the URL is neither read nor changed', async () => {
      history.replaceState(null, '', `#cssr-${AMMAN}-d5`);
      const { href } = location;
      const element = await widget(list(EVERY));
      button(element, /Demands/).click();
      await element.updateComplete;
      expect(inside(element, 'a')).to.have.length(0);
      expect(element.shadowRoot!.activeElement).to.equal(null);
      expect(location.href).to.equal(href);
    });

    it('lead to the statement, also past a filter', async () => {
      const element = await widget(list({ ...EVERY, permalinks: true }));
      button(element, /Concerns/).click();
      await element.updateComplete;
      location.hash = `#cssr-${AMMAN}-d7`;
      await until(() => element.shadowRoot!.activeElement?.textContent.includes('civil shadow parliament'));
      expect(rows(element)).to.have.length(37);
    });

    it('are each called by what they lead to, and are large enough to hit', async () => {
      const element = await widget(list({ permalinks: true }));
      const links = inside(element, '.permalink');
      expect(links.map(({ ariaLabel }) => ariaLabel)).to.deep.equal([
        ...[1, 2, 3].map((n) => `Link to this statement: Concern ${n}`),
        ...[1, 2].map((n) => `Link to this statement: Demand ${n}`),
        'Link to this statement: Proposal 1',
      ]);
      for (const link of links) {
        const { width, height } = link.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(24);
      }
    });

    it('work from the URL with which the page was opened', async () => {
      history.replaceState(null, '', `#cssr-${AMMAN}-d5`);
      const element = await widget(list({ permalinks: true }));
      await until(() => element.shadowRoot!.activeElement?.textContent.includes('Greater representation'));
    });
  });

  it('shows a thousand statements, finds one in a hundred, and all of them again', async () => {
    const element = await widget(list({ activity: undefined, feed: withStatements(manyStatements(1000)) }));
    expect(rows(element)).to.have.length(1000);
    const all = element.shadowRoot!.querySelectorAll('ol > li');
    button(element, /Demands/).click();
    await element.updateComplete;
    expect(status(element)).to.equal('250 of 1000 shown');
    button(element, /All/).click();
    await element.updateComplete;
    expect([...element.shadowRoot!.querySelectorAll('ol > li')]).to.deep.equal([...all]);
    expect(rows(element)).to.have.length(1000);
  });

  it('keeps to a filter when it is rendered anew: sorted, grouped, in another language, with another feed', async () => {
    const element = await widget<CssrRecommendationList>(list({ activity: undefined, feed: withStatements(manyStatements(40)) }));
    button(element, /Demands/).click();
    await element.updateComplete;
    const shown = rows(element).length;
    expect(shown).to.equal(10);
    for (const change of [
      { sort: 'type' },
      { group: 'theme' },
      { language: 'ar' },
      { group: 'none' },
      { feed: withStatements(manyStatements(80)) },
    ]) {
      Object.assign(element, change);
      await element.updateComplete;
      expect(rows(element), JSON.stringify(Object.keys(change))).to.have.length('feed' in change ? 20 : shown);
      const word = element.language === 'ar' ? 'مطلب' : 'Demand';
      for (const row of rows(element)) expect(visibleText(row.parentElement!.parentElement!)).to.contain(word);
    }
    button(element, /الكل/).click();
    await element.updateComplete;
    expect(rows(element)).to.have.length(80);
  });
});

describe('a disclaimer', () => {
  const disclaimer = (change: Partial<CssrDisclaimer> = {}, inner: unknown = '') =>
    html`<cssr-disclaimer
      .feed=${'feed' in change ? change.feed : cssrFeed}
      .languages=${change.languages ?? 'all'}
      .language=${change.language}
      >${inner}</cssr-disclaimer
    >`;
  const sections = (element: Element) => inside(element, 'section');

  it('gives the sentence in both languages, the reader’s first, each with its lang and dir', async () => {
    for (const language of ['en', 'ar']) {
      const element = await widget(disclaimer({ language }));
      const tags = sections(element).map(({ lang, dir }) => `${lang} ${dir}`);
      expect(tags).to.deep.equal(language === 'en' ? ['en ltr', 'ar rtl'] : ['ar rtl', 'en ltr']);
      expect(visibleText(element)).to.contain('not necessarily those of the United Nations').and.to.contain('ولا تعكس بالضرورة');
    }
  });

  it('puts them side by side where there is room, the reader’s where reading starts, and stacks them where not', async () => {
    await setViewport({ width: 1000, height: 800 });
    const root = show(html`<div style="inline-size: 900px">${disclaimer({ language: 'ar' })}</div>`);
    await settled(root);
    await nextFrame();
    const boxes = () => sections(widgetsIn(root)[0]!).map((section) => section.getBoundingClientRect());
    expect(boxes()[0]!.left).to.be.greaterThan(boxes()[1]!.right - 1);
    root.firstElementChild!.setAttribute('style', 'inline-size: 300px');
    await nextFrame();
    expect(boxes()[1]!.top).to.be.at.least(boxes()[0]!.bottom);
  });

  it('gives one language where mixing is forbidden', async () => {
    expect(sections(await widget(disclaimer({ languages: 'one', language: 'ar' }))).map(({ lang }) => lang)).to.deep.equal(['ar']);
  });

  it('does not fail to appear: without any feed the built-in sentence stands', async () => {
    const element = await widget(disclaimer({ feed: undefined }));
    await until(() => sections(element).length === 2);
    expect(visibleText(element)).to.contain('not necessarily those of the United Nations');
  });

  it('leaves the text of the page where there is one and no feed', async () => {
    const element = await widget(disclaimer({ feed: undefined }, html`<p>Our own wording.</p>`));
    expect(visibleText(element)).to.contain('Our own wording.').and.not.to.contain('United Nations');
  });
});

describe('on a page with rules of its own', () => {
  it('looks the same as on a plain one', async () => {
    const properties = [
      'color',
      'fontStyle',
      'letterSpacing',
      'lineHeight',
      'textAlign',
      'textTransform',
      'wordSpacing',
      'fontSize',
      'direction',
    ] as const;
    const looks = (element: Widget) => {
      const style = getComputedStyle(element.shadowRoot!.querySelector('p, section')!);
      return properties.map((property) => `${property}: ${style[property]}`);
    };
    const plain = looks(await widget(html`<div class="page">${card('en')}</div>`));
    const hostile = await widget(
      html`<style>
          html {
            font-size: 62.5%;
          }
          .page * {
            color: red;
            font: italic 30px/3 serif;
            letter-spacing: 4px;
            text-align: center;
            text-transform: uppercase;
            word-spacing: 9px;
            direction: rtl;
          }
          .page cssr-mission-card {
            line-height: 5;
            text-indent: 3em;
          }
        </style>
        <div class="page">${card('en')}</div>`,
    );
    expect(looks(hostile)).to.deep.equal(plain);
  });

  it('follows the font and the colour scheme of the page where no theme is set', async () => {
    const light = await widget(html`<div style="font-family: monospace; color-scheme: light">${card('en')}</div>`);
    const dark = await widget(html`<div style="font-family: monospace; color-scheme: dark">${card('en')}</div>`);
    expect(getComputedStyle(wrapper(dark)).fontFamily).to.equal('monospace');
    const text = (element: Element) => getComputedStyle(wrapper(element)).color;
    expect(text(dark)).not.to.equal(text(light));
  });
});

describe('registering', () => {
  it('is silent for the same version, and warns once of another, the first staying', () => {
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (...args: unknown[]) => void warnings.push(...args);
    const taken = customElements.get('cssr-disclaimer');
    try {
      define('cssr-disclaimer', class extends HTMLElement {});
      expect(warnings).to.deep.equal([]);
      customElements.define('cssr-foreign', class extends HTMLElement {});
      define('cssr-foreign', class extends HTMLElement {});
      customElements.define('cssr-foreign-too', class extends HTMLElement {});
      define('cssr-foreign-too', class extends HTMLElement {});
    } finally {
      console.warn = warn;
    }
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/<cssr-foreign> is already registered by version/);
    expect(customElements.get('cssr-disclaimer')).to.equal(taken);
  });
});

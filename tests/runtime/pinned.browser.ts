import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define.js';
import type { ContentElement } from '../../src/runtime/content-element.js';
import type { Activity, Feed } from '../../src/content/schema.js';
import { staticHtml } from '../../src/publish/static-html.js';
import { contentHash } from '../../src/views/content-hash.js';
import { correction, cssrFeed, HOSTILE_TEXT, withAmman } from '../../stories/support/feeds.js';
import { button, faultsOf, inside, nextFrame, pretendParsing, show, until, visibleText, type Widget } from '../support/browser.js';
import { definitionOfTag } from '../../src/publish/catalogue.js';

type Language = 'en' | 'ar';
type Pinned = Widget & Pick<ContentElement<never>, 'feed' | 'pinned' | 'language'>;
interface Copy {
  readonly tag?: string;
  readonly attributes?: Record<string, string>;
  readonly language?: Language;
  readonly hash?: string | undefined;
  /** What the copy was made from. */
  readonly made?: Feed;
  readonly inner?: string;
}

const AMMAN = 'amman-2022-11';
const amman = cssrFeed.activities.find(({ id }) => id === AMMAN)!;
const without = (id: string): Feed => ({ ...cssrFeed, activities: cssrFeed.activities.filter((activity) => activity.id !== id) });
/** The whole feed, with the Amman activity changed. */
const changed = (change: Partial<Activity>): Feed => ({
  ...cssrFeed,
  activities: cssrFeed.activities.map((activity) => (activity.id === AMMAN ? { ...activity, ...change } : activity)),
});
const OTHER_DATES = { dates: ['2022-11-06'] };
const note = { en: 'An error in the dates.', ar: 'خطأ في التواريخ.' };

/** A page that was made with a copy, and then meets another feed. */
async function pinned(feed: unknown, copy: Copy = {}): Promise<Pinned> {
  const { tag = 'cssr-mission-card', attributes = { item: AMMAN }, language = 'en', made = cssrFeed } = copy;
  const root = show(html`<main></main>`);
  root.lang = language;
  root.dir = language === 'ar' ? 'rtl' : 'ltr';
  const element = document.createElement(tag) as Pinned;
  const hash = 'hash' in copy ? copy.hash : contentHash(definitionOfTag(tag)!, attributes, made);
  for (const [name, value] of Object.entries({ ...attributes, pinned: hash })) if (value !== undefined) element.setAttribute(name, value);
  element.innerHTML = copy.inner ?? staticHtml(tag, attributes, language, made)!;
  element.feed = feed;
  root.firstElementChild!.append(element);
  await element.updateComplete;
  return element;
}

const statusOf = (element: Element): string => {
  const [status] = element.shadowRoot!.querySelectorAll<HTMLElement>('[role=status]');
  return status!.textContent
    .replace(/[\u2060-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
};
const buttonsOf = (element: Element) => inside(element, 'button').map(({ textContent }) => textContent.trim());
const isCopyShown = (element: Element) => element.querySelector('.cssr-root')!.getClientRects().length > 0;

const withdrawn = { status: 'withdrawn', statusDate: '2023-01-15', statusNote: note } as const;
/** What happened, and what is said of it in both languages: words, buttons, and whether the old text stands. */
const CASES: Record<string, { feed: Feed; says: Record<Language, RegExp | ''>; buttons: Record<Language, string[]>; stands: boolean }> = {
  'nothing has happened': { feed: cssrFeed, says: { en: '', ar: '' }, buttons: { en: [], ar: [] }, stands: true },
  'it was corrected': {
    feed: changed({ ...OTHER_DATES, status: 'corrected', statusDate: '2023-01-15', statusNote: note }),
    says: {
      en: /^This text was corrected \(15 January 2023\) An error in the dates\. This page shows the earlier version · As of December 2022$/,
      ar: /^صُحِّح هذا النص \(١٥ كانون الثاني\/يناير ٢٠٢٣\) خطأ في التواريخ\. تعرض هذه الصفحة النسخة السابقة · كما كان في كانون الأول\/ديسمبر ٢٠٢٢$/,
    },
    buttons: { en: ['Show the current version'], ar: ['عرض النسخة الحالية'] },
    stands: true,
  },
  'it was corrected, and only the list of corrections tells': {
    feed: { ...changed(OTHER_DATES), corrections: [correction({ change: note, url: 'https://example.org/why' })] },
    says: { en: /^This text was corrected \(15 January 2023\) An error.*More about this change/, ar: /المزيد عن هذا التغيير/ },
    buttons: { en: ['Show the current version'], ar: ['عرض النسخة الحالية'] },
    stands: true,
  },
  'it was superseded': {
    feed: { ...cssrFeed, corrections: [correction({ kind: 'superseded', supersededBy: 'beirut-2022-06', change: note })] },
    says: { en: /^A newer version has replaced this text \(15 January 2023\)/, ar: /^حلّ محلّ هذا النص نص أحدث \(١٥ كانون/ },
    buttons: { en: ['Show the current version'], ar: ['عرض النسخة الحالية'] },
    stands: true,
  },
  'it was withdrawn': {
    feed: changed(withdrawn),
    says: {
      en: /^This text was withdrawn by its publisher \(15 January 2023\) An error in the dates\. The earlier version is therefore not shown here\.$/,
      ar: /^سحب الناشر هذا النص .* لذلك لا تُعرض النسخة السابقة هنا\.$/,
    },
    buttons: { en: ['Show the withdrawn text'], ar: ['عرض النص المسحوب'] },
    stands: false,
  },
  'it was withdrawn and has left the feed': {
    feed: { ...without(AMMAN), corrections: [correction({ kind: 'withdrawn', change: note })] },
    says: { en: /^This text was withdrawn by its publisher \(15 January 2023\) An error/, ar: /^سحب الناشر هذا النص/ },
    buttons: { en: [], ar: [] },
    stands: false,
  },
  'it has changed without a word': {
    feed: { ...changed(OTHER_DATES), updated: '2026-11-26' },
    says: {
      en: /^There is a newer version of this text · As of 26 November 2026 This page shows the earlier version · As of December 2022$/,
      ar: /^توجد نسخة أحدث من هذا النص · كما كان في ٢٦ تشرين الثاني\/نوفمبر ٢٠٢٦ تعرض/,
    },
    buttons: { en: ['Show the current version'], ar: ['عرض النسخة الحالية'] },
    stands: true,
  },
  'it has left the feed without a word': {
    feed: without(AMMAN),
    says: { en: /^This text is no longer published at its source · As of/, ar: /^لم يعد هذا النص منشورًا لدى مصدره/ },
    buttons: { en: [], ar: [] },
    stands: true,
  },
};

describe('a pinned copy', () => {
  for (const [what, { feed, says, buttons, stands }] of Object.entries(CASES))
    for (const language of ['en', 'ar'] as const)
      it(`${what}: says so, in a status, dated (${language})`, async () => {
        const element = await pinned(feed, { language });
        const said = statusOf(element);
        if (says[language]) expect(said).to.match(says[language]);
        else expect(said).to.equal('');
        expect(buttonsOf(element)).to.deep.equal(buttons[language]);
        expect(isCopyShown(element)).to.equal(stands);
        // What stood there is not replaced.
        expect(visibleText(element).includes(language === 'ar' ? '٦–٧ تشرين الثاني' : '6–7 November 2022')).to.equal(stands);
        const root = element.shadowRoot!.querySelector<HTMLElement>('.root')!;
        expect([root.lang, root.dir]).to.deep.equal(language === 'ar' ? ['ar', 'rtl'] : ['en', 'ltr']);
        if (says[language]) expect(await faultsOf(element.parentElement!)).to.deep.equal([]);
      });

  it('has its status in the page before there is something to say, so that it is heard', async () => {
    const element = await pinned(changed(OTHER_DATES));
    element.feed = cssrFeed;
    await element.updateComplete;
    const status = element.shadowRoot!.querySelector('[role=status]')!;
    expect(status.textContent.trim()).to.equal('');
    element.feed = changed(OTHER_DATES);
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('[role=status]')).to.equal(status);
    expect(status.textContent).to.contain('newer version');
  });

  it('stands above the copy, and speaks the language of the element when that changes', async () => {
    const element = await pinned(changed(OTHER_DATES));
    const notice = inside(element, '.pin')[0]!.getBoundingClientRect();
    expect(notice.bottom).to.be.at.most(element.querySelector('.cssr-root')!.getBoundingClientRect().top);
    element.language = 'ar';
    await element.updateComplete;
    expect(statusOf(element)).to.match(/^توجد نسخة أحدث/);
    expect(visibleText(element)).to.contain('6–7 November 2022');
  });

  it('gives way to the current version at a button, and takes the reader there', async () => {
    const element = await pinned(changed(OTHER_DATES));
    button(element, /current/).click();
    await until(() => element.shadowRoot!.activeElement?.getAttribute('role') === 'heading');
    expect(visibleText(element)).to.contain('Dates 6 November 2022 Place').and.not.contain('newer version');
    expect(isCopyShown(element)).to.equal(false);
  });

  it('gives way to the text that took its place', async () => {
    const element = await pinned(CASES['it was superseded']!.feed);
    button(element, /current/).click();
    await until(() => element.shadowRoot!.activeElement);
    expect(visibleText(element)).to.contain('Beirut');
  });

  it('follows the feed when the attribute is taken away, and keeps the copy when it is set', async () => {
    const element = await pinned(changed(OTHER_DATES));
    element.removeAttribute('pinned');
    await element.updateComplete;
    expect(isCopyShown(element)).to.equal(false);
    element.setAttribute('pinned', '');
    await element.updateComplete;
    expect(isCopyShown(element)).to.equal(true);
  });

  it('opens a withdrawn text when asked, marked as that, and closes it', async () => {
    const element = await pinned(changed(withdrawn));
    const reveal = button(element, /Show the withdrawn/);
    reveal.click();
    await element.updateComplete;
    expect(isCopyShown(element)).to.equal(true);
    const group = inside(element, '[role=group]')[0]!;
    expect(group.querySelector(`#${group.getAttribute('aria-labelledby')}`)!.textContent).to.equal('Withdrawn text');
    expect(statusOf(element))
      .to.match(/withdrawn by its publisher/)
      .and.not.match(/not shown/);
    expect(await faultsOf(element.parentElement!)).to.deep.equal([]);
    expect(reveal.textContent).to.equal('Hide the withdrawn text');
    reveal.click();
    await element.updateComplete;
    expect(isCopyShown(element)).to.equal(false);
  });

  it('says nothing of a correction that it already has', async () => {
    const made = changed({ ...OTHER_DATES, status: 'corrected', statusDate: '2023-01-15', statusNote: note });
    expect(statusOf(await pinned(made, { made }))).to.equal('');
  });

  for (const hash of ['', 'true', 'not-a-hash!', '<b>', 'ABCDEFABCDEF'])
    it(`with "${hash}" for a mark says what was announced, and nothing of other changes`, async () => {
      expect(statusOf(await pinned(changed(OTHER_DATES), { hash }))).to.equal('');
      expect(statusOf(await pinned(changed({ status: 'corrected' }), { hash }))).to.match(/^This text was corrected/);
      expect(isCopyShown(await pinned(changed(withdrawn), { hash }))).to.equal(false);
    });

  it('stays as it is while the feed is on its way and when it cannot be had, and nothing is said', async () => {
    const fetch = globalThis.fetch;
    let asked = 0;
    globalThis.fetch = () => {
      asked += 1;
      return Promise.resolve(new Response('', { status: 404 }));
    };
    try {
      const element = await pinned(undefined);
      expect(visibleText(element)).to.contain('6–7 November 2022');
      element.setAttribute('src', 'https://feeds.example/pinned-missing.json');
      await until(() => element.state === 'failed');
      await element.updateComplete;
      expect(asked).to.equal(1);
      expect(statusOf(element)).to.equal('');
      expect(buttonsOf(element)).to.deep.equal([]);
      expect(visibleText(element)).to.contain('6–7 November 2022').and.not.contain('Could not be updated');
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('fetches the feed once, however many copies there are', async () => {
    const fetch = globalThis.fetch;
    let asked = 0;
    globalThis.fetch = () => {
      asked += 1;
      return Promise.resolve(new Response(JSON.stringify(changed(OTHER_DATES)), { headers: { 'content-type': 'application/json' } }));
    };
    try {
      const first = await pinned(undefined);
      const second = first.cloneNode(true) as Pinned;
      first.after(second);
      for (const element of [first, second]) element.setAttribute('src', 'https://feeds.example/pinned-once.json');
      await until(() => [first, second].every((element) => statusOf(element)));
      expect(asked).to.equal(1);
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('waits for its copy while the page is still read', async () => {
    const endPretence = pretendParsing();
    try {
      const element = await pinned(changed(OTHER_DATES), { inner: ' ' });
      expect(visibleText(element)).to.not.contain('November');
      element.innerHTML = staticHtml('cssr-mission-card', { item: AMMAN }, 'en', cssrFeed)!;
      endPretence();
      document.dispatchEvent(new Event('DOMContentLoaded'));
      await element.updateComplete;
      expect(statusOf(element)).to.match(/^There is a newer version .* As of December 2022$/);
      expect(isCopyShown(element)).to.equal(true);
    } finally {
      endPretence();
    }
  });

  it('is live where the page gives no content to keep', async () => {
    const element = await pinned(cssrFeed, { inner: ' ' });
    expect(visibleText(element)).to.contain('6–7 November 2022');
    expect(element.shadowRoot!.querySelector('[role=status]')).to.equal(null);
  });

  it('of a list names the records, and is not shown once one of them was withdrawn', async () => {
    const copy = { tag: 'cssr-mission-list', attributes: {} };
    const element = await pinned(changed(withdrawn), copy);
    expect(statusOf(element)).to.match(
      /^Outreach mission of the Civil Society Support Room to Amman This text was withdrawn .*not shown here\.$/,
    );
    expect(isCopyShown(element)).to.equal(false);
    expect(buttonsOf(element)).to.include('Show the current version');
    button(element, /current/).click();
    await until(() => element.shadowRoot!.activeElement);
    expect(visibleText(element)).to.contain('Beirut').and.not.contain(amman.title['en']!);
  });

  it('of a list knows what has left the feed, by its name or id', async () => {
    const gone = { ...without(AMMAN), corrections: [correction({ kind: 'withdrawn', change: note })] };
    expect(statusOf(await pinned(gone, { tag: 'cssr-mission-list', attributes: {} }))).to.match(/Amman This text was withdrawn/);

    const [first, ...others] = cssrFeed.statements.filter(({ type }) => type === 'demand');
    const statements = cssrFeed.statements.filter(({ id }) => id !== first!.id);
    const entry = correction({ collection: 'statements', record: first!.id, kind: 'withdrawn', title: { en: 'A demand' } });
    const list = await pinned({ ...cssrFeed, statements, corrections: [entry] }, { tag: 'cssr-recommendation-list', attributes: {} });
    expect(others).to.have.length.above(0);
    expect(statusOf(list)).to.match(/^A demand This text was withdrawn/);
  });

  it('of a list says nothing of records that it does not hold', async () => {
    const made = without(AMMAN);
    const now = { ...changed(withdrawn), updated: '2026-11-26' };
    const copy = { tag: 'cssr-mission-list', attributes: {}, made };
    expect(statusOf(await pinned(now, copy))).to.equal('');
    expect(statusOf(await pinned({ ...made, corrections: [correction({ kind: 'withdrawn' })] }, copy))).to.equal('');
  });

  it('takes hostile words for words', async () => {
    const hostile = { en: HOSTILE_TEXT, ar: HOSTILE_TEXT };
    const element = await pinned(changed({ ...OTHER_DATES, status: 'corrected', statusDate: '2023', statusNote: hostile }));
    expect(statusOf(element)).to.contain('<img src=x');
    expect((globalThis as { pwned?: unknown }).pwned).to.equal(undefined);
    await pinned(cssrFeed, { inner: '<p>Old</p><time class="cssr-as-of" datetime="<b>2022">then</time>', hash: 'a'.repeat(12) });
  });

  it('needs no more of the feed than it has: a faulty correction is left out, the others are told', async () => {
    const corrections = [{ id: 'faulty', kind: 'erased' }, correction({ kind: 'superseded' }), null];
    expect(statusOf(await pinned({ ...cssrFeed, corrections }))).to.match(/^A newer version has replaced/);
    expect(statusOf(await pinned({ ...cssrFeed, corrections: 'none' }))).to.equal('');
    expect(statusOf(await pinned({ ...withAmman(OTHER_DATES), updated: 'yesterday' }))).to.match(
      /^There is a newer version of this text This/,
    );
  });

  for (const [tag, attributes] of Object.entries({
    'cssr-about': {},
    'cssr-contact': {},
    'cssr-disclaimer': {},
    'cssr-key-figures': {},
    'cssr-mission-list': { kinds: 'outreach-mission' },
    'cssr-partners': { roles: 'donor' },
    'cssr-recommendation-list': { types: 'demand proposal' },
    'cssr-report': {},
    'cssr-term-list': {},
    'cssr-working-groups': {},
  } as Record<string, Record<string, string>>))
    it(`<${tag}> keeps its copy, and finds nothing changed where nothing is`, async () => {
      const element = await pinned(cssrFeed, { tag, attributes });
      expect(element.state).to.equal('ready');
      expect(statusOf(element)).to.equal('');
      expect(element.firstElementChild!.getClientRects().length).to.be.above(0);
      const other = { ...cssrFeed, activities: [], statements: [], reports: [], about: [], contacts: [], disclaimers: [] };
      element.feed = { ...other, keyFigures: [], organizations: [], terms: [], workingGroups: [] };
      await element.updateComplete;
      expect(statusOf(element)).to.match(/^This text is no longer published/);
    });

  it('of a term is the sentence of the page: its definition follows the feed', async () => {
    const item = cssrFeed.terms[0]!.id;
    const element = await pinned(cssrFeed, { tag: 'cssr-term', attributes: { item }, inner: 'the word', hash: 'a'.repeat(12) });
    await nextFrame();
    expect(element.shadowRoot!.querySelector('[role=status]')).to.equal(null);
    expect(inside(element, '[role=button]')).to.have.length(1);
  });
});

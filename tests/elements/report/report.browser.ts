import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { fillPrintPage } from '../../../src/elements/report/print.js';
import type { CssrReport } from '../../../src/elements/report/report.js';
import '../../../src/define.js';
import { cssrFeed } from '../../../stories/support/feeds.js';
import { button, emulating, inside, nextFrame, until, visibleText, widget } from '../../support/browser.js';

const report = (change: { [K in keyof CssrReport]?: CssrReport[K] } = {}) => {
  const { language = 'en', languages = 'switch', feed = cssrFeed, headingLevel = 2 } = change;
  return html`<cssr-report .feed=${feed} .language=${language} .languages=${languages} .headingLevel=${headingLevel}></cssr-report>`;
};
const paragraphs = (element: Element, lang: string) =>
  inside(element, '[part=text] p').filter((found) => found.closest('[lang]')!.getAttribute('lang') === lang);
const press = async (element: CssrReport, text: RegExp) => {
  button(element, text).click();
  await element.updateComplete;
};

describe('a report', () => {
  it('is an article named by its title, with headings below it', async () => {
    const element = await widget<CssrReport>(report({ headingLevel: 3 }));
    const article = element.shadowRoot!.querySelector('article')!;
    const title = element.shadowRoot!.getElementById(article.getAttribute('aria-labelledby')!)!;
    expect(title.textContent.trim()).to.equal('Outreach mission of the Civil Society Support Room to Amman');
    expect(inside(element, '[role=heading]').map((found) => found.ariaLevel)).to.deep.equal(['3', '4', '4']);
  });

  it('is shown in the language of the page, in the other, or in both, as the reader chooses', async () => {
    const element = await widget<CssrReport>(report());
    expect([paragraphs(element, 'en').length, paragraphs(element, 'ar').length]).to.deep.equal([7, 0]);
    await press(element, /العربية/);
    expect([paragraphs(element, 'en').length, paragraphs(element, 'ar').length]).to.deep.equal([0, 6]);
    expect(getComputedStyle(paragraphs(element, 'ar')[0]!).direction).to.equal('rtl');
    expect(button(element, /العربية/).getAttribute('aria-pressed')).to.equal('true');
    await press(element, /Both languages/);
    expect([paragraphs(element, 'en').length, paragraphs(element, 'ar').length]).to.deep.equal([7, 6]);
  });

  it('sets each paragraph beside its translation where there is room, the language of the page first', async () => {
    for (const language of ['en', 'ar']) {
      const element = await widget<CssrReport>(report({ language, languages: 'both' }));
      element.style.inlineSize = '1000px';
      const find = (start: RegExp) =>
        inside(element, '[part=text] p')
          .find((found) => start.test(found.textContent.trim()))!
          .getBoundingClientRect();
      const [english, arabic] = [find(/^Having reviewed/), find(/^بعد استعراضهم/)];
      expect(english.top).to.be.closeTo(arabic.top, 8);
      // The page's own language comes first, and where it begins depends on the direction of the page.
      expect(english.right).to.be.at.most(arabic.left);
      element.style.inlineSize = '300px';
      const [upper, lower] = [find(/^Having reviewed/), find(/^بعد استعراضهم/)].sort((a, b) => a.top - b.top);
      expect(lower!.top).to.be.at.least(upper!.bottom);
      expect(upper!.top).to.equal(find(language === 'en' ? /^Having reviewed/ : /^بعد استعراضهم/).top);
    }
  });

  it('has no choice of language where the page wants one', async () => {
    const element = await widget<CssrReport>(report({ languages: 'one' }));
    expect(inside(element, '[role=group]')).to.have.length(0);
  });

  describe('who said what', () => {
    const seen = (element: Element, selector: string) =>
      inside(element, selector).filter((found) => {
        const { width, height } = found.getBoundingClientRect();
        return width > 1 && height > 1;
      });
    const words = (found: readonly Element[]) => found.map((each) => each.textContent.replace(/\s+/g, ' ').trim());

    it('is told when asked: of what was raised; of the rest where that is asked for too', async () => {
      const element = await widget<CssrReport>(report());
      expect(inside(element, '[role=mark]')).to.have.length(0);
      await press(element, /Show who said what/);
      expect(words(inside(element, '.concern[role=mark]'))[0]).to.match(/participants voiced concern/);
      expect(inside(element, '.fact[role=mark]')).to.have.length(0);
      await press(element, /Facts and briefings too/);
      expect(inside(element, '.fact[role=mark]')).not.to.have.length(0);
      await press(element, /Show who said what/);
      expect(inside(element, '[role=mark]')).to.have.length(0);
      expect(inside(element, 'button').some((found) => /Facts/.test(found.textContent))).to.equal(false);
    });

    it('stands once for each type and attribution: below a paragraph on a phone, beside its line where there is room', async () => {
      for (const [language, shown] of [
        ['en', 'en'],
        ['ar', 'ar'],
        ['en', 'ar'],
      ] as const) {
        const element = await widget<CssrReport>(report({ language }));
        Object.assign(element, { shown, statements: true });
        element.style.inlineSize = '360px';
        await element.updateComplete;
        const paragraph = inside(element, '.concern[role=mark]')[0]!.closest('p')!;
        const below = seen(element, '.by');
        expect(below).to.have.length(3);
        expect(below[0]!.getBoundingClientRect().top).to.be.at.least(paragraph.getBoundingClientRect().bottom);
        expect(below[0]!.textContent).to.match(shown === 'en' ? /3 concerns.*Participants/ : /٣ شواغل.*المشاركون والمشاركات/);
        expect(below[0]!.closest('[lang]')!.getAttribute('lang')).to.equal(shown);
        element.style.inlineSize = '1000px';
        expect(seen(element, '.by')).to.have.length(0);
        const notes = seen(element, '.margin');
        expect(notes).to.have.length(3);
        const beside = (note: HTMLElement) => note.getBoundingClientRect();
        const text = paragraph.getBoundingClientRect();
        for (const [i, note] of notes.entries()) {
          if (shown === 'en') expect(beside(note).left).to.be.at.least(text.right);
          else expect(beside(note).right).to.be.at.most(text.left);
          if (i) expect(beside(note).top).to.be.at.least(beside(notes[i - 1]!).bottom);
        }
        const [first] = inside(element, '.concern[role=mark]')[0]!.getClientRects();
        // The line where the words begin, or where the space before them stands.
        expect(beside(notes[0]!).top).to.be.closeTo(first!.top, 36);
        const box = element.getBoundingClientRect();
        expect(notes.every((note) => beside(note).left >= box.left && beside(note).right <= box.right)).to.equal(true);
      }
    });

    it('keeps clear of the contents beside the text', async () => {
      const element = await widget<CssrReport>(report());
      Object.assign(element, { statements: true, told: true });
      element.style.inlineSize = '1200px';
      await element.updateComplete;
      const contents = inside(element, 'nav')[0]!.getBoundingClientRect();
      expect(contents.left).to.be.at.least(inside(element, '[part=text] p')[0]!.getBoundingClientRect().right);
      const [first] = seen(element, '.margin');
      expect(first!.getBoundingClientRect().top).to.be.at.least(contents.bottom - 1);
    });

    it('is heard once, where the words begin, and leaves the sentence whole when it is copied', async () => {
      const element = await widget<CssrReport>(report());
      Object.assign(element, { statements: true });
      await element.updateComplete;
      const paragraph = inside(element, '.concern[role=mark]')[0]!.closest('p')!;
      for (const note of paragraph.querySelectorAll('[aria-hidden]')) note.remove();
      expect(paragraph.textContent.replace(/\s+/g, ' ')).to.match(
        /ground, 3 concerns, Participants: participants voiced concern.*, Concern: at the situation.*, Concern: and at.*2 demands, Participants: Part/,
      );
      // Whoever copies it gets the sentence alone.
      expect(
        inside(element, '.heard, .margin, .below').every(
          (found) => (getComputedStyle(found).userSelect || getComputedStyle(found).webkitUserSelect) === 'none',
        ),
      ).to.equal(true);
    });

    it('makes a report hardly longer on a phone', async () => {
      const element = await widget<CssrReport>(report());
      element.style.inlineSize = '328px';
      const height = element.offsetHeight;
      element.statements = true;
      await element.updateComplete;
      expect(element.offsetHeight / height).to.be.below(1.1);
    });
  });

  it('lists what was corrected, and marks it in the text when asked, where there is something', async () => {
    const element = await widget<CssrReport>(report());
    expect(inside(element, 'button').some((found) => /Show corrections/.test(found.textContent))).to.equal(false);
    expect(visibleText(element)).not.to.contain('Corrections by the editor');
    await press(element, /العربية/);
    expect(visibleText(element)).to.contain('Corrections by the editor (9)').and.to.contain('Misprint corrected');
    expect(inside(element, 'del')).to.have.length(0);
    await press(element, /Show corrections/);
    expect(inside(element, 'del').map((found) => found.textContent)).to.include('الطل');
  });

  it('ends with the disclaimer, then contact and source', async () => {
    const element = await widget<CssrReport>(report());
    const text = visibleText(element);
    const places = [
      /to the process/,
      /not necessarily those of the United Nations/,
      /The source gives no address\./,
      /As of November 2022/,
    ].map((part) => text.search(part));
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    expect(places).not.to.include(-1);
  });

  describe('anchors', () => {
    afterEach(() => history.replaceState(null, '', location.pathname + location.search));

    it('work from outside, for headings and for statements', async () => {
      for (const [anchor, text] of [
        ['amman-2022-11-h23', 'Regional consultations'],
        ['amman-2022-11-d7', 'One interlocutor proposed'],
      ]) {
        history.replaceState(null, '', `#cssr-${anchor}`);
        const element = await widget<CssrReport>(report());
        await until(() => element.shadowRoot!.activeElement?.textContent.includes(text!));
        await nextFrame();
        const { top, bottom } = element.shadowRoot!.activeElement!.getBoundingClientRect();
        expect(top >= 0 && bottom <= innerHeight, anchor).to.equal(true);
      }
    });

    it('are linked from the contents', async () => {
      const element = await widget<CssrReport>(report());
      const links = inside<HTMLAnchorElement>(element, 'nav a');
      expect(links.map(({ hash }) => hash)).to.deep.equal(['#cssr-amman-2022-11-h15', '#cssr-amman-2022-11-h23']);
      links[1]!.click();
      await until(() => element.shadowRoot!.activeElement?.textContent.includes('Regional consultations'));
    });
  });

  it('gives a copied passage its source and the disclaimer, in the language of the passage', async () => {
    const element = await widget<CssrReport>(report({ languages: 'both' }));
    const copy = (paragraph: HTMLElement) => {
      const range = document.createRange();
      range.selectNodeContents(paragraph);
      const selection = (element.shadowRoot as { getSelection?: () => Selection }).getSelection?.() ?? getSelection()!;
      selection.removeAllRanges();
      if (getSelection() !== selection || !('getComposedRanges' in selection)) selection.addRange(range);
      else selection.setBaseAndExtent(paragraph, 0, paragraph, paragraph.childNodes.length);
      const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), bubbles: true, composed: true, cancelable: true });
      paragraph.dispatchEvent(event);
      return event.clipboardData!.getData('text/plain');
    };
    const english = copy(paragraphs(element, 'en')[5]!);
    expect(english).to.match(/^This mechanism aims to make the United Nations mediation process more inclusive\.\n\n— Outreach mission/);
    expect(english).to.contain('not necessarily those of the United Nations').and.to.contain(location.origin);
    expect(copy(paragraphs(element, 'ar')[4]!)).to.match(/^تهدف هذه الآلية[^]*\n\n— بعثة التواصل/);
  });

  it('is printed alone on A4, with page numbers, source and disclaimer, and without buttons', async () => {
    const element = await widget<CssrReport>(report({ language: 'ar' }));
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = frame.contentDocument!;
    fillPrintPage(page, element.shadowRoot!, {
      lang: 'ar',
      dir: 'rtl',
      title: 'بعثة "التواصل"',
      source: 'المصدر',
      disclaimer: 'الآراء',
      digits: 'arab',
    });
    expect([page.documentElement.lang, page.documentElement.dir]).to.deep.equal(['ar', 'rtl']);
    expect(page.body.textContent).to.contain('تهدف هذه الآلية');
    const rules = Array.from(page.adoptedStyleSheets[0]!.cssRules, ({ cssText }) => cssText).join('\n');
    expect(rules).to.match(/@page\s*\{[^]*size:\s*a4/i);
    frame.remove();
  });

  it('is printed whole, whatever its words are: no line end, quote or backslash of a text becomes a rule of the sheet', async () => {
    const element = await widget<CssrReport>(report());
    for (const hostile of [
      '\f; } } body *{display:none}',
      '\r\n; } } body *{display:none}',
      '\r} body *{display:none} @page{',
      '\0; } } body *{display:none}',
      '"; } } body *{display:none}',
      "\\'; } } body *{display:none}",
      '\\',
      '\\"\\\n"} } body *{display:none}',
    ]) {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const page = frame.contentDocument!;
      const words = `Legal sentence${hostile}, to its end`;
      fillPrintPage(page, element.shadowRoot!, { lang: 'en', dir: 'ltr', title: words, source: words, disclaimer: words, digits: 'latn' });
      const rules = Array.from(page.adoptedStyleSheets[0]!.cssRules, ({ cssText }) => cssText);
      expect(
        rules.filter((rule) => /body \*/.test(rule) && !/@page/.test(rule)),
        JSON.stringify(hostile),
      ).to.deep.equal([]);
      expect(page.querySelector('p')!.getClientRects().length, JSON.stringify(hostile)).to.equal(1);
      const margins = rules.find((rule) => rule.startsWith('@page'))!;
      // Where the browser knows boxes in margins, each has all of its words.
      if (/@top/.test(margins)) expect(margins.split('to its end').length, JSON.stringify(hostile)).to.equal(4);
      frame.remove();
    }
  });

  it('on paper has its text and nothing to press', async function () {
    const element = await widget<CssrReport>(report());
    await emulating(this, { media: 'print' }, () => {
      expect(inside(element, 'button, nav')).to.have.length(0);
      expect(paragraphs(element, 'en')).to.have.length(7);
    });
  });
  it('has what the editor adds on paper too, where it prints itself', async () => {
    const element = await widget<CssrReport>(report());
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const words = { lang: 'en', dir: 'ltr', title: '', source: '', disclaimer: '', digits: 'latn' } as const;
    fillPrintPage(frame.contentDocument!, element.shadowRoot!, words);
    expect(frame.contentDocument!.querySelector('details')!.open).to.equal(true);
    expect(element.shadowRoot!.querySelector('details')!.open).to.equal(false);
    frame.remove();
  });
});

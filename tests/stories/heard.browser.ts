import { expect } from '@open-wc/testing';
import { stories } from '../support/stories.js';
import { widgetsIn } from '../support/browser.js';

/** A language by its name, as it is in that language. */
const ARABIC_LETTERS = /\p{sc=Arab}/u;

// Markup says it, and engines do not differ in it: one is enough.
(navigator.userAgent.includes('Chrome') ? describe : describe.skip)('what is heard', function () {
  this.timeout(60_000);

  for (const story of stories) {
    it(`${story.name}: a list without marks says that it is one, which Safari would else not say`, async () => {
      for (const widget of widgetsIn(await story.show({ language: 'en' })))
        for (const list of widget.shadowRoot!.querySelectorAll('ul, ol'))
          if (getComputedStyle(list).listStyleType === 'none' && !list.closest('nav'))
            expect(list.getAttribute('role'), list.outerHTML.slice(0, 120)).to.equal('list');
    });

    it(`${story.name}: headings skip no level`, async () => {
      for (const widget of widgetsIn(await story.show({ language: 'en' }))) {
        const levels = [...widget.shadowRoot!.querySelectorAll('[role=heading]')].map((each) => Number(each.ariaLevel));
        levels.forEach((level, i) => i && expect(level - levels[i - 1]!, levels.join(' ')).to.be.at.most(1));
      }
    });

    it(`${story.name}: Arabic words within English ones have their language`, async () => {
      for (const widget of widgetsIn(await story.show({ language: 'en' }))) {
        const walker = document.createTreeWalker(widget.shadowRoot!, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const { parentElement, textContent } = walker.currentNode;
          // A line that quotes the other language within its own is isolated, and cannot be marked.
          if (!parentElement || /^(STYLE|SCRIPT|OPTION)$/.test(parentElement.tagName) || /[a-z]{2}/i.test(textContent ?? '')) continue;
          if (ARABIC_LETTERS.test(textContent ?? ''))
            expect(parentElement.closest('[lang]')!.getAttribute('lang'), parentElement.outerHTML.slice(0, 120)).not.to.equal('en');
        }
      }
    });
  }
});

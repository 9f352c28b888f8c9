import { expect } from '@open-wc/testing';
import { stories } from '../support/stories.js';
import { widgetsIn } from '../support/browser.js';

/** In pixels, where the page sets none: small print, text, names, titles. */
const SIZES = [14, 16, 18, 22];
/** What Arabic has more. */
const ARABIC = 1.0714;

/** The elements that have words of their own. */
const spoken = (root: ParentNode) =>
  [...root.querySelectorAll<HTMLElement>('*')].filter(
    (each) =>
      !/^(style|option|svg|text)$/.test(each.localName) &&
      [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node as Text).data.trim()),
  );

// Sheets say it, and engines do not differ in it: one is enough.
(navigator.userAgent.includes('Chrome') ? describe : describe.skip)('sizes of text', function () {
  this.timeout(60_000);

  for (const story of stories)
    for (const language of ['en', 'ar'] as const)
      it(`${story.name} (${language}): are those of one scale; Arabic is never below 15 px, other text never below 14`, async () => {
        for (const widget of widgetsIn(await story.show({ language })))
          for (const each of spoken(widget.shadowRoot!)) {
            const size = parseFloat(getComputedStyle(each).fontSize);
            const where = `${size} px: ${each.outerHTML.slice(0, 120)}`;
            // In a slot that the page fills, it is not shown.
            if (!size) continue;
            const isArabic = each.closest('[lang]')?.getAttribute('lang') === 'ar';
            expect(size, where).to.be.at.least(isArabic ? 14.99 : 13.99);
            expect(
              SIZES.some((of) => Math.abs(of - size) < 0.1 || Math.abs(of * ARABIC - size) < 0.1),
              where,
            ).to.equal(true);
          }
      });
});

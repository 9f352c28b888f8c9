import { expect } from '@open-wc/testing';
import { SCHEMES } from '../../stories/support/stage.js';
import { pages, stories } from '../support/stories.js';
import { faultsOf, widgetsIn } from '../support/browser.js';

document.documentElement.lang = 'en';
document.title = 'Stories';

describe('stories', function () {
  this.timeout(120_000);

  // What axe looks for beside contrast is the same in every theme; contrast is that of theme-contrast.browser.ts.
  for (const story of stories)
    for (const language of ['en', 'ar'] as const)
      it(`${story.name} (${language}): axe finds nothing`, async () => {
        expect(await faultsOf(await story.show({ language }), 'no contrast')).to.deep.equal([]);
      });

  for (const page of pages)
    for (const language of ['en', 'ar'] as const)
      it(`${page.name} (${language}): axe finds nothing, in three themes, light and dark`, async () => {
        // Of system colours, with a brand too light for text, with square corners.
        for (const theme of ['neutral', 'un-ose', 'swisspeace'] as const)
          for (const scheme of SCHEMES)
            expect(await faultsOf(await page.show({ language, theme, scheme })), `${theme}, ${scheme}`).to.deep.equal([]);
      });

  for (const story of stories)
    it(`${story.name}: nothing overflows at 240 px, on a hostile page, and with text at 200 %`, async () => {
      for (const language of ['en', 'ar'] as const)
        for (const [host, ...sizes] of [
          ['plain', [272, ''], [480, '32px'], [1200, '32px']],
          ['hostile', [264, '']],
        ] as const) {
          const root = await story.show({ language, host });
          for (const [width, size] of sizes) {
            root.style.inlineSize = `${width}px`;
            // What "medium" is to a reader who has doubled the text of the browser.
            root.style.setProperty('--cssr-sys-font-size', size);
            for (const widget of widgetsIn(root)) expectWithin(widget, `${language}, ${host}, ${width} px ${size}`);
          }
        }
    });
});

/** Nothing of an element stands beside its box. */
function expectWithin(widget: HTMLElement, where: string): void {
  // What opens over the page is bound by the window only.
  const over = widget.shadowRoot!.querySelector('[popover]');
  const box = (over ? document.documentElement : widget).getBoundingClientRect();
  for (const inner of widget.shadowRoot!.querySelectorAll<HTMLElement>('.root *')) {
    const { left, right, width, height } = inner.getBoundingClientRect();
    // Kinds stand in a line that scrolls; that line stands within. What is drawn may stand out of its drawing by half a dot.
    if (!width || !height || getComputedStyle(inner).position === 'absolute' || inner.matches('.choices *, svg *')) continue;
    expect(left, `${inner.outerHTML.slice(0, 80)} in ${where}`).to.be.at.least(box.left - 1);
    expect(right, `${inner.outerHTML.slice(0, 80)} in ${where}`).to.be.at.most(box.right + 1);
  }
}

import { expect } from '@open-wc/testing';
import type Axe from 'axe-core';
import { SCHEMES, THEMES } from '../../stories/support/stage.js';
import { stories } from '../support/stories.js';

const { axe } = window as unknown as { axe: typeof Axe };

document.documentElement.lang = 'en';
document.title = 'Themes';

/** Colours are the same in every engine, and this is 3,000 runs: in Chromium only. */
const CHROMIUM = /HeadlessChrome/.test(navigator.userAgent);

(CHROMIUM ? describe : describe.skip)('colours of every theme', function () {
  this.timeout(120_000);

  for (const story of stories)
    it(`${story.name}: all text can be read in every theme, light and dark, in English and Arabic`, async () => {
      // English and Arabic side by side: one run of axe for both.
      const root = await story.show({ language: 'both' });
      const stage = root.querySelector<HTMLElement>('.stage')!;
      for (const theme of THEMES)
        for (const scheme of SCHEMES) {
          stage.dataset['cssrTheme'] = theme;
          stage.style.colorScheme = scheme;
          const { violations } = await axe.run(root, { runOnly: ['color-contrast'], resultTypes: ['violations'] });
          const faults = violations.flatMap(({ nodes }) => nodes.map((node) => `${node.target.join(' ')} ${node.any[0]?.message}`));
          expect(faults, `${theme}, ${scheme}`).to.deep.equal([]);
        }
    });
});

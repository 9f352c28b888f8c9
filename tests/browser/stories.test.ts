import { expect } from '@open-wc/testing';
import * as about from '../../stories/about.stories.js';
import * as contact from '../../stories/contact.stories.js';
import * as corrections from '../../stories/corrections.stories.js';
import * as disclaimer from '../../stories/disclaimer.stories.js';
import * as keyFigures from '../../stories/key-figures.stories.js';
import * as missionCard from '../../stories/mission-card.stories.js';
import * as missionList from '../../stories/mission-list.stories.js';
import * as partners from '../../stories/partners.stories.js';
import * as recommendationList from '../../stories/recommendation-list.stories.js';
import * as report from '../../stories/report.stories.js';
import * as workingGroups from '../../stories/working-groups.stories.js';
import { SCHEMES, THEMES } from '../../stories/support/stage.js';
import * as languageSwitch from '../../stories/language-switch.stories.js';
import * as termList from '../../stories/term-list.stories.js';
import * as term from '../../stories/term.stories.js';
import { faultsOf, storiesOf, widgetsIn, type StoryModule } from './support.js';

/**
 * Every state of every element in every theme would be thousands of runs of axe more, and find little: that each pair of colours of a theme
 * holds is computed for each file (tests/node/themes.test.ts). So all themes are tried on one story of each element, that which shows most of
 * its colours, and all stories in three themes: of system colours, with a brand too light for text, with square corners.
 */
const EVERYWHERE = ['neutral', 'un-ose', 'swisspeace'] as const;

const withSample = <M extends object>(module: M, sample: keyof M & string) =>
  storiesOf(module as unknown as StoryModule).map((story) => ({
    ...story,
    themes: story.name.endsWith(`: ${sample}`) ? THEMES : EVERYWHERE,
  }));

const stories = [
  ...withSample(missionCard, 'Amman'),
  ...withSample(missionList, 'Timeline'),
  ...withSample(recommendationList, 'EveryType'),
  ...withSample(report, 'Statements'),
  ...withSample(workingGroups, 'All'),
  ...withSample(keyFigures, 'Bars'),
  ...withSample(about, 'Everything'),
  ...withSample(partners, 'All'),
  ...withSample(contact, 'Office'),
  ...withSample(corrections, 'EveryKind'),
  ...withSample(disclaimer, 'BothLanguages'),
  ...withSample(term, 'OpenWithNotes'),
  ...withSample(termList, 'Glossary'),
  ...withSample(languageSwitch, 'AsThePage'),
];

for (const theme of THEMES) {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL(`../../src/themes/${theme}.css`, import.meta.url).href;
  document.head.append(link);
}
document.documentElement.dataset['cssrTheme'] = 'none';
document.documentElement.lang = 'en';
document.title = 'Stories';

describe('stories', function () {
  this.timeout(120_000);

  for (const story of stories)
    for (const language of ['en', 'ar'] as const)
      it(`${story.name} (${language}): axe finds nothing, in ${story.themes.length} themes, light and dark`, async () => {
        for (const theme of story.themes)
          for (const scheme of SCHEMES) {
            const faults = await faultsOf(await story.show({ language, theme, scheme }));
            expect(faults, `${theme}, ${scheme}`).to.deep.equal([]);
          }
      });

  for (const story of stories)
    it(`${story.name}: nothing overflows at 240 px, on a hostile page, and with text at 200 %`, async () => {
      for (const [host, width, size] of [
        ['plain', 272, ''],
        ['hostile', 264, ''],
        ['plain', 480, '32px'],
        ['plain', 1200, '32px'],
      ] as const)
        for (const language of ['en', 'ar'] as const) {
          const root = await story.show({ language, host });
          root.style.inlineSize = `${width}px`;
          // What "medium" is to a reader who has doubled the text of the browser.
          root.style.setProperty('--cssr-sys-font-size', size);
          for (const widget of widgetsIn(root)) expectWithin(widget, `${language}, ${host}, ${width} px ${size}`);
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
    if (!width || !height || getComputedStyle(inner).position === 'absolute') continue;
    expect(left, `${inner.outerHTML.slice(0, 80)} in ${where}`).to.be.at.least(box.left - 1);
    expect(right, `${inner.outerHTML.slice(0, 80)} in ${where}`).to.be.at.most(box.right + 1);
  }
}

import * as about from '../../stories/about.stories.js';
import * as contact from '../../stories/contact.stories.js';
import * as corrections from '../../stories/corrections.stories.js';
import * as disclaimer from '../../stories/disclaimer.stories.js';
import * as keyFigures from '../../stories/key-figures.stories.js';
import * as languageSwitch from '../../stories/language-switch.stories.js';
import * as missionCard from '../../stories/mission-card.stories.js';
import * as missionList from '../../stories/mission-list.stories.js';
import * as partners from '../../stories/partners.stories.js';
import * as recommendationList from '../../stories/recommendation-list.stories.js';
import * as report from '../../stories/report.stories.js';
import * as term from '../../stories/term.stories.js';
import * as termList from '../../stories/term-list.stories.js';
import * as tokens from '../../stories/tokens.stories.js';
import * as workingGroups from '../../stories/working-groups.stories.js';
import { THEMES } from '../../stories/support/stage.js';
import { storiesOf, type StoryModule } from './browser.js';

const modules = [
  about,
  contact,
  corrections,
  disclaimer,
  keyFigures,
  languageSwitch,
  missionCard,
  missionList,
  partners,
  recommendationList,
  report,
  term,
  termList,
  workingGroups,
] as unknown as readonly StoryModule[];

/** Every story of an element. */
export const stories = modules.flatMap(storiesOf);

/** Pages of Storybook without elements. */
export const pages = storiesOf(tokens);

// All themes are loaded, as in Storybook: a story is shown in one of them.
for (const theme of THEMES) {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL(`../../src/themes/${theme}.css`, import.meta.url).href;
  document.head.append(link);
}
document.documentElement.dataset['cssrTheme'] = 'none';
// What is still appearing is not yet in its colours.
document.documentElement.style.setProperty('--cssr-sys-motion', '0s');

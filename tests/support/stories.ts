import * as tokens from '../../stories/tokens.stories.js';
import * as yourTheme from '../../stories/your-theme.stories.js';
import { THEMES } from '../../stories/support/stage.js';
import { storiesOf, type StoryModule } from './browser.js';
import { STORIES } from './story-modules.js';

/** Every story of an element. */
export const stories = (Object.values(STORIES) as unknown as readonly StoryModule[]).flatMap(storiesOf);

/** Pages of Storybook that are not about one element. */
export const pages = [tokens, yourTheme].flatMap(storiesOf);

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

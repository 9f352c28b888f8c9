import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };
import '../src/themes/eu.css';
import '../src/themes/high-contrast.css';
import '../src/themes/neutral.css';
import '../src/themes/noref.css';
import '../src/themes/norway.css';
import '../src/themes/ocha.css';
import '../src/themes/sweden.css';
import '../src/themes/swisspeace.css';
import '../src/themes/switzerland.css';
import '../src/themes/un-ose.css';
import '../src/themes/undp.css';
import '../src/themes/unicef.css';
import '../src/themes/wfp.css';
import { useStoryNetwork } from '../stories/support/network.js';
import { DIRECTIONS, HOSTS, LANGUAGES, PLAIN_STAGE, SCHEMES, stage, THEMES, type Stage } from '../stories/support/stage.js';

setCustomElementsManifest(manifest);
useStoryNetwork();
// All themes are loaded: each story picks one, none is that of the page.
document.documentElement.dataset['cssrTheme'] = 'none';

const toolbar = (title: string, items: readonly string[]) => ({ toolbar: { title, items: [...items], dynamicTitle: true } });

const preview: Preview = {
  initialGlobals: PLAIN_STAGE,
  globalTypes: {
    language: toolbar('Language', LANGUAGES),
    direction: toolbar('Direction', DIRECTIONS),
    theme: toolbar('Theme', THEMES),
    scheme: toolbar('Colour scheme', SCHEMES),
    host: toolbar('Host page', HOSTS),
  },
  decorators: [(story, { globals }) => stage(story, globals as unknown as Stage)],
  parameters: { layout: 'fullscreen', a11y: { test: 'error' } },
  tags: ['autodocs'],
};
export default preview;

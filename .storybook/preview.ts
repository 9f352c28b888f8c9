import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
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
import { renderElement } from '../stories/support/element.js';
import { useStoryNetwork } from '../stories/support/network.js';
import { stage, type Stage } from '../stories/support/stage.js';
import { controls } from './controls.js';
import { logEvents } from './events.js';
import { onHostPage } from './hosts/index.js';
import { manifest } from './manifest.js';
import { toolbar } from './toolbar.js';
import { inYourTheme } from './your-theme.js';

setCustomElementsManifest(manifest);
useStoryNetwork();
// All themes are loaded: each story picks one, none is that of the page.
document.documentElement.dataset['cssrTheme'] = 'none';

const preview: Preview = {
  ...toolbar,
  ...controls,
  render: (args, context) => renderElement(args, context),
  decorators: [(story, { globals }) => stage(story, globals as unknown as Stage), logEvents, onHostPage, inYourTheme],
  parameters: {
    ...controls.parameters,
    layout: 'fullscreen',
    a11y: { test: 'error' },
  },
  tags: ['autodocs'],
};
export default preview;

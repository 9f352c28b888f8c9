import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
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
import ElementPage from './docs/element-page.mdx';
import { defineDocs } from './docs/index.js';
import { logEvents } from './events.js';
import { onHostPage } from './hosts/index.js';
import { manifest } from './manifest.js';
import { toolbar } from './toolbar.js';
import { inYourTheme } from './your-theme.js';

setCustomElementsManifest(manifest);
useStoryNetwork();
defineDocs();
// All themes are loaded: each story picks one, none is that of the page.
document.documentElement.dataset['cssrTheme'] = 'none';

/** On the page of an element both languages stand beside each other. */
const inStage: Decorator = (story, { globals, viewMode }) =>
  stage(story, { ...(globals as unknown as Stage), ...(viewMode === 'docs' && { language: 'both' }) });

const preview: Preview = {
  ...toolbar,
  ...controls,
  render: (args, context) => renderElement(args, context),
  decorators: [inStage, logEvents, onHostPage, inYourTheme],
  parameters: {
    ...controls.parameters,
    docs: { ...(controls.parameters?.['docs'] as object), page: ElementPage, canvas: { sourceState: 'none' } },
    layout: 'fullscreen',
    // Read as it stands, without being run.
    options: {
      storySort: {
        order: [
          'Welcome',
          'Guides',
          ['Embedding', 'Themes', 'Languages', 'Accessibility', 'Content rules', '*'],
          'Elements',
          'Tokens',
          'Your theme',
        ],
      },
    },
    a11y: { test: 'error' },
  },
  tags: ['autodocs'],
};
export default preview;

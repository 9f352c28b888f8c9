import type { StorybookConfig } from '@storybook/web-components-vite';
import { elementNames } from '../scripts/element-names.js';
import { writePages } from './docs/write-pages.js';

writePages();

const elements = elementNames().join('|');
const STORIES = '../stories';

const config: StorybookConfig = {
  stories: [
    './pages/*.mdx',
    { directory: STORIES, files: `@(${elements}).stories.ts`, titlePrefix: 'Elements' },
    { directory: STORIES, files: `!(${elements}).stories.ts` },
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  features: { sidebarOnboardingChecklist: false },
  core: {
    disableTelemetry: true,
    disableWhatsNewNotifications: true,
    builder: { name: '@storybook/builder-vite', options: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
};
export default config;

import type { Preview } from '@storybook/web-components-vite';
import { PLAIN_STAGE, YOUR_THEME, type Stage } from '../stories/support/stage.js';

type Titles<Word extends string> = Readonly<Record<Word, string>>;

const LANGUAGE_TITLES: Titles<Stage['language']> = { en: 'English', ar: 'العربية', both: 'English | العربية, side by side' };
const DIRECTION_TITLES: Titles<Stage['direction']> = {
  'of the language': 'Direction of the language',
  ltr: 'Left to right',
  rtl: 'Right to left',
};
const THEME_TITLES: Titles<Stage['theme']> = {
  neutral: 'Neutral',
  'un-ose': 'UN Special Envoy for Syria',
  swisspeace: 'swisspeace',
  ocha: 'OCHA',
  undp: 'UNDP',
  unicef: 'UNICEF',
  wfp: 'WFP',
  eu: 'European Union',
  switzerland: 'Switzerland',
  norway: 'Norway',
  sweden: 'Sweden',
  noref: 'NOREF',
  'high-contrast': 'High contrast',
  [YOUR_THEME]: 'Your theme, from the theme studio',
};
const SCHEME_TITLES: Titles<Stage['scheme']> = { light: 'Light', dark: 'Dark' };
const HOST_TITLES: Titles<Stage['host']> = {
  plain: 'Plain page',
  hostile: 'Hostile page',
  bootstrap: 'Bootstrap 5',
  tailwind: 'Tailwind preflight',
  pico: 'Pico',
  'twenty-twenty-five': 'WordPress, like Twenty Twenty-Five',
  olivero: 'Drupal, like Olivero',
};

const chip = (title: string, icon: 'globe' | 'transfer' | 'paintbrush' | 'contrast' | 'browser', titles: Titles<string>) => ({
  description: title,
  toolbar: { title, icon, items: Object.entries(titles).map(([value, title]) => ({ value, title })), dynamicTitle: true },
});

/** Where a story stands: chosen above it. */
export const toolbar: Preview = {
  initialGlobals: { ...PLAIN_STAGE, studio: '' },
  globalTypes: {
    language: chip('Language', 'globe', LANGUAGE_TITLES),
    direction: chip('Direction', 'transfer', DIRECTION_TITLES),
    theme: chip('Theme', 'paintbrush', THEME_TITLES),
    scheme: chip('Colour scheme', 'contrast', SCHEME_TITLES),
    host: chip('Host page', 'browser', HOST_TITLES),
  },
};

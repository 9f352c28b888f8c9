import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { CssrLanguageSwitch } from '../src/elements/language-switch/language-switch.js';
import '../src/elements/disclaimer/define.js';
import '../src/elements/language-switch/define.js';
import { cssrFeed } from './support/feeds.js';

type Args = Partial<CssrLanguageSwitch> & { readonly width?: string };
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Language switch',
  component: 'cssr-language-switch',
  args: { languages: ['en', 'ar'], value: '' },
  render: ({ languages = ['en', 'ar'], value = '', width }) =>
    html`<section id="region" style=${width ? `inline-size: ${width}` : ''}>
      <cssr-language-switch for="region" .languages=${languages} .value=${value}></cssr-language-switch>
      <cssr-disclaimer languages="one" .feed=${cssrFeed}></cssr-disclaimer>
    </section>`,
};
export default meta;

/** The language of the page is the one that counts until the reader chooses. */
export const AsThePage: Story = {};
export const ArabicChosen: Story = { args: { value: 'ar' } };
export const EnglishChosen: Story = { args: { value: 'en' } };
export const ArabicFirst: Story = { args: { languages: ['ar', 'en'] } };
export const ThreeLanguages: Story = { args: { languages: ['en', 'ar', 'fr'] } };
export const Narrow: Story = { args: { languages: ['en', 'ar', 'fr', 'de'], width: '240px' } };

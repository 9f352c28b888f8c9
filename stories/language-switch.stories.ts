import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/disclaimer/define.js';
import '../src/elements/language-switch/define.js';
import { around, element, type ElementArgs } from './support/element.js';
import { cssrFeed } from './support/feeds.js';

type Args = ElementArgs<'language-switch'>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Language switch',
  component: 'cssr-language-switch',
  args: { for: 'region' },
  render: ({ width, ...args }) =>
    around(
      { width },
      html`<section id=${args.for || nothing}>
        ${element('cssr-language-switch', args)}
        <cssr-disclaimer languages="one" .feed=${cssrFeed}></cssr-disclaimer>
      </section>`,
    ),
};
export default meta;

/** The language of the page is the one that counts until the reader chooses. */
export const AsThePage: Story = {};
export const ArabicChosen: Story = { args: { value: 'ar' } };
export const EnglishChosen: Story = { args: { value: 'en' } };
export const ArabicFirst: Story = { args: { languages: 'ar en' } };
export const ThreeLanguages: Story = { args: { languages: 'en ar fr' } };
export const Narrow: Story = { args: { languages: 'en ar fr de', width: '240px' } };

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { CssrDisclaimer } from '../src/elements/disclaimer/disclaimer.js';
import '../src/elements/disclaimer/define.js';
import { DISCLAIMER_MODES } from '../src/views/disclaimer.js';
import { cssrFeed, faultyFeed, LONG_TEXT, toldFeed } from './support/feeds.js';
import { MISSING, NEVER } from './support/network.js';

type Args = Partial<CssrDisclaimer> & { readonly fallback?: unknown; readonly width?: string };
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Disclaimer',
  component: 'cssr-disclaimer',
  args: { feed: cssrFeed, languages: 'all' },
  argTypes: { feed: { control: false }, languages: { control: 'radio', options: DISCLAIMER_MODES } },
  render: ({ feed, item, languages = 'all', src, fallback, width }) =>
    html`<div style=${width ? `inline-size: ${width}` : ''}>
      <cssr-disclaimer .feed=${feed} .item=${item} .languages=${languages} .src=${src}>${fallback}</cssr-disclaimer>
    </div>`,
};
export default meta;

/** The language of the page first; side by side where there is room. */
export const BothLanguages: Story = {};
export const Narrow: Story = { args: { width: '240px' } };
export const Wide: Story = { args: { width: '1000px' } };
/** For sites whose rules forbid mixing. */
export const OneLanguage: Story = { args: { languages: 'one' } };
/** The sentence of the library, where the feed has none. */
export const BuiltIn: Story = { args: { feed: { ...cssrFeed, disclaimers: [] } } };
/** Legal text must not fail to appear. */
export const Failed: Story = { args: { feed: undefined, src: MISSING } };
/** What became of a record, where sources differ, notes of the editor, sources that are not official: everything there is to tell. */
export const Told: Story = { args: { feed: toldFeed } };
export const Loading: Story = { args: { feed: undefined, src: NEVER } };
export const FailedWithContent: Story = { args: { feed: undefined, src: MISSING, fallback: html`<p>What the page was made with.</p>` } };
export const LongText: Story = { args: { feed: { ...cssrFeed, disclaimers: [{ ...cssrFeed.disclaimers[0], text: LONG_TEXT }] } } };
export const PartialFeed: Story = { args: { feed: faultyFeed } };

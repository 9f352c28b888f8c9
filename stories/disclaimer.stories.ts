import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/disclaimer/define.js';
import type { ElementArgs } from './support/element.js';
import { cssrFeed, faultyFeed, LONG_TEXT, toldFeed } from './support/feeds.js';
import { MISSING, NEVER } from './support/network.js';

type Args = ElementArgs<'disclaimer'>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Disclaimer',
  component: 'cssr-disclaimer',
  args: { feed: cssrFeed },
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
export const FailedWithContent: Story = { args: { feed: undefined, src: MISSING, slot: html`<p>What the page was made with.</p>` } };
export const LongText: Story = { args: { feed: { ...cssrFeed, disclaimers: [{ ...cssrFeed.disclaimers[0], text: LONG_TEXT }] } } };
export const PartialFeed: Story = { args: { feed: faultyFeed } };

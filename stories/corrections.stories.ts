import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/corrections/define.js';
import type { Correction } from '../src/content/schema.js';
import type { ElementArgs } from './support/element.js';
import { correction, corrections, cssrFeed, HOSTILE_TEXT, LONG_TEXT, LONG_WORD } from './support/feeds.js';
import { MISSING, NEVER } from './support/network.js';

type Args = ElementArgs<'corrections'>;
type Story = StoryObj<Args>;

const withCorrections = (...entries: readonly Correction[]) => ({ ...cssrFeed, corrections: entries });

const meta: Meta<Args> = {
  title: 'Corrections',
  component: 'cssr-corrections',
  args: { feed: withCorrections(...corrections) },
};
export default meta;

/** Made up: a correction, a newer version, a withdrawal. */
export const EveryKind: Story = {};
/** What the feed of the demo has: none, and said so. */
export const None: Story = { args: { feed: cssrFeed } };
/** At 240 px, the narrowest a page may give. */
export const Narrow: Story = { args: { width: '240px' } };
export const Wide: Story = { args: { width: '1000px' } };
/** What was changed is told in English only, and marked as English on an Arabic page. */
export const EnglishOnly: Story = {
  args: { feed: withCorrections(correction({ title: { en: 'A title' }, change: { en: 'The year was wrong.' } })) },
};
export const ArabicOnly: Story = {
  args: { feed: withCorrections(correction({ title: { ar: 'عنوان' }, change: { ar: 'كانت السنة خطأً.' } })) },
};
export const LongText: Story = { args: { feed: withCorrections(correction({ title: LONG_WORD, change: LONG_TEXT })) } };
/** Text that would do harm if it were not shown as text. */
export const HostileText: Story = {
  args: {
    feed: withCorrections(correction({ title: { en: HOSTILE_TEXT, ar: HOSTILE_TEXT }, change: { en: HOSTILE_TEXT, ar: HOSTILE_TEXT } })),
  },
};
export const Loading: Story = { args: { feed: undefined, src: NEVER } };
export const Failed: Story = { args: { feed: undefined, src: MISSING } };
/** The content of the page stays, with a dated note. */
export const FailedWithContent: Story = {
  args: {
    feed: undefined,
    src: MISSING,
    slot: html`<p>What the page was made with. <time class="cssr-as-of" datetime="2023">2023</time></p>`,
  },
};
/** One entry had a fault and was left out. */
export const PartialFeed: Story = {
  args: { feed: { ...cssrFeed, corrections: [{ id: 'faulty', kind: 'erased' }, corrections[0]] } },
};

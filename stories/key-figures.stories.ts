import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { KeyFigure } from '../src/content/schema.js';
import '../src/elements/key-figures/define.js';
import type { ElementArgs } from './support/element.js';
import { cssrFeed, HOSTILE_TEXT, LONG_TEXT, LONG_WORD, toldFeed } from './support/feeds.js';
import { MISSING, NEVER } from './support/network.js';

type Args = ElementArgs<'key-figures'>;
type Story = StoryObj<Args>;

const withFigures = (change: Partial<KeyFigure>) => ({
  ...cssrFeed,
  keyFigures: cssrFeed.keyFigures.map((figure) => ({ ...figure, ...change })),
});

const meta: Meta<Args> = {
  title: 'Key figures',
  component: 'cssr-key-figures',
  args: { feed: cssrFeed },
};
export default meta;

/** All figures. Where the English and the Arabic page differ, both numbers stand side by side. */
export const All: Story = {};
/** At 240 px, the narrowest a page may give. */
export const Narrow: Story = { args: { width: '240px' } };
export const Wide: Story = { args: { width: '1000px' } };
/** One figure on which the sources agree. */
export const One: Story = { args: { items: ['geneva-rounds'] } };
/** Three sources, each with a column. */
export const ThreeSources: Story = {
  args: {
    items: ['outreach-missions', 'formal-meetings'],
    feed: withFigures({
      values: [...cssrFeed.keyFigures[0]!.values, { number: 58, certainty: 'at-least', asOf: '2019-06', sources: ['lse-study'] }],
    }),
  },
};
/** The page chooses, and the order is its own. */
export const Chosen: Story = { args: { items: ['regional-consultations', 'outreach-missions', 'brussels-events'] } };
/** Arabic words with Western digits. */
export const WesternDigits: Story = { args: { digits: 'latn', items: ['formal-meetings', 'regional-consultations'] } };
/** The label exists in English only: said so on an Arabic page. */
export const EnglishOnly: Story = { args: { feed: withFigures({ label: { en: 'Meetings of some kind' } }), items: ['formal-meetings'] } };
export const ArabicOnly: Story = { args: { feed: withFigures({ label: { ar: 'اجتماعات ما' } }), items: ['formal-meetings'] } };
export const Withdrawn: Story = {
  args: {
    items: ['virtual-outreach'],
    feed: withFigures({ status: 'withdrawn', statusDate: '2024-01-15', statusNote: { en: 'It was counted twice.', ar: 'حُسب مرتين.' } }),
  },
};
export const LongText: Story = { args: { items: ['small-delegations'], feed: withFigures({ label: LONG_TEXT }) } };
export const LongWord: Story = { args: { items: ['small-delegations'], feed: withFigures({ label: LONG_WORD }) } };
/** Text that would do harm if it were not shown as text. */
export const HostileText: Story = { args: { feed: withFigures({ label: { en: HOSTILE_TEXT, ar: HOSTILE_TEXT } }) } };
export const Logo: Story = {
  args: {
    items: ['outreach-missions'],
    'slot-logo': html`<svg slot="logo" width="120" height="36" viewBox="0 0 120 36" role="img" aria-label="Logo of the organization">
      <rect width="120" height="36" rx="4" fill="#53606d" />
      <text x="60" y="23" text-anchor="middle" font-size="14" fill="#fff">LOGO</text>
    </svg>`,
  },
};
/** What became of a record, where sources differ, notes of the editor, sources that are not official: everything there is to tell. */
export const Told: Story = { args: { feed: toldFeed } };
export const Loading: Story = { args: { feed: undefined, src: NEVER } };
export const LoadingWithContent: Story = { args: { feed: undefined, src: NEVER, slot: html`<p>What the page was made with.</p>` } };
export const Failed: Story = { args: { feed: undefined, src: MISSING } };
/** The content of the page stays, with a dated note. */
export const FailedWithContent: Story = {
  args: {
    feed: undefined,
    src: MISSING,
    slot: html`<p>What the page was made with. <time class="cssr-as-of" datetime="2023">2023</time></p>`,
  },
};
export const Empty: Story = { args: { items: ['not-there'] } };
/** One figure had a fault and was left out; the others are shown. */
export const PartialFeed: Story = { args: { feed: { ...cssrFeed, keyFigures: [{ id: 'faulty' }, ...cssrFeed.keyFigures] } } };

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/quote/define.js';
import type { Statement } from '../src/content/schema.js';
import type { ElementArgs } from './support/element.js';
import { cssrFeed, HOSTILE_TEXT, LONG_TEXT, toldFeed } from './support/feeds.js';
import { feedOfFormat11 } from './support/format-1-1.js';
import { MISSING, NEVER } from './support/network.js';
import { copy, mark } from './support/pinned.js';

type Args = ElementArgs<'quote'>;
type Story = StoryObj<Args>;

/** A proposal with its details. */
const PROPOSAL = cssrFeed.statements.find(({ partOf }) => partOf)!.partOf!;
const CONCERN = cssrFeed.statements.find(({ type }) => type === 'concern')!.id;
const FACT = cssrFeed.statements.find(({ type }) => type === 'fact')!.id;
const withConcern = (change: Partial<Statement>) => ({
  ...cssrFeed,
  statements: cssrFeed.statements.map((each) => (each.id === CONCERN ? { ...each, ...change } : each)),
});

const meta: Meta<Args> = {
  title: 'Quote',
  component: 'cssr-quote',
  args: { item: CONCERN, feed: cssrFeed },
};
export default meta;

export const Concern: Story = {};
/** A statement with its parts is one statement. */
export const WithDetails: Story = { args: { item: PROPOSAL } };
/** What the report says itself. */
export const Fact: Story = { args: { item: FACT } };
/** At 240 px, the narrowest a page may give. */
export const Narrow: Story = { args: { item: PROPOSAL, width: '240px' } };
export const Compact: Story = { args: { compact: true } };
export const Withdrawn: Story = {
  args: {
    feed: withConcern({
      status: 'withdrawn',
      statusDate: '2023-01-15',
      statusNote: { en: 'At the request of a participant.', ar: 'بطلب من أحد المشاركين.' },
    }),
  },
};
/** The statement exists in Arabic only: said so on an English page. */
export const ArabicOnly: Story = { args: { feed: withConcern({ text: { ar: 'القلق من غياب المعلومات.' }, originalLanguage: 'ar' }) } };
export const LongText: Story = { args: { feed: withConcern({ text: LONG_TEXT }) } };
/** Text that would do harm if it were not shown as text. */
export const HostileText: Story = { args: { feed: withConcern({ text: { en: HOSTILE_TEXT, ar: HOSTILE_TEXT } }) } };
/** To whom it was addressed, what became of it, and how others stand to it. */
export const FollowUp: Story = { args: { item: 'first', feed: feedOfFormat11 } };
/** What became of a record, where sources differ, notes of the editor, sources that are not official: everything there is to tell. */
export const Told: Story = { args: { feed: toldFeed, item: PROPOSAL } };
export const Loading: Story = { args: { feed: undefined, src: NEVER } };
export const Failed: Story = { args: { feed: undefined, src: MISSING } };
export const Empty: Story = { args: { item: 'nobody-said-this' } };
/** The words of the page stay, with what became of them since. */
export const Pinned: Story = {
  args: {
    pinned: mark('cssr-quote', { item: CONCERN }),
    feed: withConcern({ text: { en: 'Other words.', ar: 'كلمات أخرى.' } }),
    slot: copy('cssr-quote', { item: CONCERN }),
  },
};

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/mission-list/define.js';
import type { ElementArgs } from './support/element.js';
import { cssrFeed, faultyFeed, HOSTILE_TEXT, LONG_TEXT, LONG_WORD, manyActivities, toldFeed } from './support/feeds.js';
import { feedOfFormat11 } from './support/format-1-1.js';
import { MISSING, NEVER } from './support/network.js';

type Args = ElementArgs<'mission-list'>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Mission list',
  component: 'cssr-mission-list',
  args: { feed: cssrFeed },
};
export default meta;

export const Cards: Story = {};
export const List: Story = { args: { layout: 'list' } };
/** Years from start to end of the line, a lane for each kind; the list below is its text alternative. */
export const Timeline: Story = { args: { layout: 'timeline' } };
export const TimelineNarrow: Story = { args: { layout: 'timeline', width: '240px' } };
/** Rough dates; announced, planned, postponed, cancelled and not verified. */
export const HowSure: Story = { args: { feed: feedOfFormat11 } };
export const HowSureTimeline: Story = { args: { layout: 'timeline', feed: feedOfFormat11 } };
export const Narrow: Story = { args: { width: '240px' } };
export const ByYear: Story = { args: { layout: 'list', group: 'year' } };
export const ByPlace: Story = { args: { group: 'place', 'page-size': 0 } };
export const OneKind: Story = { args: { kinds: ['outreach-mission'], heading: 'Outreach missions' } };
export const WithoutControls: Story = { args: { controls: 'none', layout: 'list' } };
/** Dates to come can be saved in a calendar. */
export const Upcoming: Story = {
  args: {
    feed: {
      ...cssrFeed,
      activities: [{ ...cssrFeed.activities[0]!, id: 'to-come', dates: ['2099-05-03/2099-05-05'] }, ...cssrFeed.activities.slice(1, 4)],
    },
  },
};
export const Many: Story = { args: { feed: { ...cssrFeed, activities: manyActivities(200) }, layout: 'timeline' } };
export const LongText: Story = {
  args: {
    feed: { ...cssrFeed, activities: cssrFeed.activities.map((activity, i) => ({ ...activity, title: i % 2 ? LONG_WORD : LONG_TEXT })) },
  },
};
export const HostileText: Story = {
  args: {
    feed: {
      ...cssrFeed,
      activities: cssrFeed.activities.map((activity) => ({ ...activity, title: { en: HOSTILE_TEXT, ar: HOSTILE_TEXT } })),
    },
  },
};
/** What became of a record, where sources differ, notes of the editor, sources that are not official: everything there is to tell. */
export const Told: Story = { args: { feed: toldFeed, layout: 'list' } };
export const Loading: Story = { args: { feed: undefined, src: NEVER } };
export const Failed: Story = { args: { feed: undefined, src: MISSING } };
export const FailedWithContent: Story = { args: { feed: undefined, src: MISSING, slot: html`<p>What the page was made with.</p>` } };
export const Empty: Story = { args: { feed: { ...cssrFeed, activities: [] } } };
export const PartialFeed: Story = { args: { feed: faultyFeed } };

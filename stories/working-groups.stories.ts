import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/working-groups/define.js';
import type { Feed, WorkingGroup } from '../src/content/schema.js';
import type { ElementArgs } from './support/element.js';
import { cssrFeed, HOSTILE_TEXT, LONG_TEXT, LONG_WORD, toldFeed } from './support/feeds.js';
import { feedOfFormat11 } from './support/format-1-1.js';
import { MISSING, NEVER } from './support/network.js';

type Args = ElementArgs<'working-groups'>;
type Story = StoryObj<Args>;

const group = cssrFeed.workingGroups.find(({ id }) => id === 'twg-3')!;
const withGroup = (change: Partial<WorkingGroup>): Feed => ({ ...cssrFeed, workingGroups: [{ ...group, ...change }] });
const hostile = { en: HOSTILE_TEXT, ar: HOSTILE_TEXT };

const meta: Meta<Args> = {
  title: 'Working groups',
  component: 'cssr-working-groups',
  args: { feed: cssrFeed },
};
export default meta;

/** Two of the topics are not known in Arabic: said so. */
export const All: Story = {};
export const Narrow: Story = { args: { width: '240px' } };
export const Wide: Story = { args: { width: '1000px' } };
/** Members at two times, each with its source; two spellings. */
export const LocalGovernance: Story = { args: { item: 'twg-3' } };
/** Only the year of the launch is known, and the topic in English only. */
export const YearOnly: Story = { args: { item: 'twg-1' } };
/** A group without a number, launched about a year. */
export const Unnumbered: Story = { args: { feed: feedOfFormat11 } };
export const WesternDigits: Story = { args: { item: 'twg-3', digits: 'latn' } };
export const Outputs: Story = {
  args: {
    item: 'twg-3',
    feed: withGroup({
      outputs: [
        { title: { en: 'Paper of the group', ar: 'ورقة المجموعة' }, language: 'en', url: 'https://example.org/paper.pdf' },
        { title: { ar: 'ملخص تنفيذي' }, language: 'ar', url: 'https://example.org/ar' },
      ],
    }),
  },
};
/** Numbers that are not exact, or not published. */
export const OtherCounts: Story = {
  args: {
    item: 'twg-3',
    feed: withGroup({
      members: [
        { asOf: '2022', count: { certainty: 'approximate', value: 20, unit: 'people' }, sources: ['twg3-launch-web'] },
        { asOf: '2023', count: { certainty: 'withheld' }, sources: ['twg3-geneva-web'] },
      ],
    }),
  },
};
export const Withdrawn: Story = { args: { item: 'twg-3', feed: withGroup({ status: 'withdrawn', statusDate: '2026-01-15' }) } };
export const LongText: Story = { args: { item: 'twg-3', feed: withGroup({ topic: LONG_WORD, purpose: LONG_TEXT }) } };
/** Text that would do harm if it were not shown as text. */
export const HostileText: Story = {
  args: { item: 'twg-3', feed: withGroup({ topic: hostile, purpose: hostile, editorNotes: [hostile] }) },
};
/** What became of a record, where sources differ, notes of the editor, sources that are not official: everything there is to tell. */
export const Told: Story = { args: { feed: toldFeed } };
export const Loading: Story = { args: { feed: undefined, src: NEVER } };
export const LoadingWithContent: Story = { args: { feed: undefined, src: NEVER, slot: html`<p>What the page was made with.</p>` } };
export const Failed: Story = { args: { feed: undefined, src: MISSING } };
export const FailedWithContent: Story = {
  args: {
    feed: undefined,
    src: MISSING,
    slot: html`<p>What the page was made with. <time class="cssr-as-of" datetime="2022-12">December 2022</time></p>`,
  },
};
export const Empty: Story = { args: { item: 'not-there' } };
/** Another group had a fault and was left out; these are shown. */
export const PartialFeed: Story = {
  args: { feed: { ...cssrFeed, workingGroups: [{ id: 'faulty' } as WorkingGroup, ...cssrFeed.workingGroups] } },
};

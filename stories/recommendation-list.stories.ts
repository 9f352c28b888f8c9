import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { STATEMENT_TYPES } from '../src/content/vocabulary.js';
import '../src/elements/recommendation-list/define.js';
import type { ElementArgs } from './support/element.js';
import { cssrFeed, faultyFeed, HOSTILE_TEXT, LONG_TEXT, LONG_WORD, manyStatements, withStatements, toldFeed } from './support/feeds.js';
import { feedOfFormat11 } from './support/format-1-1.js';
import { MISSING, NEVER } from './support/network.js';

type Args = ElementArgs<'recommendation-list'>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Recommendation list',
  component: 'cssr-recommendation-list',
  args: { activity: 'amman-2022-11', feed: cssrFeed },
};
export default meta;

/** The real report: concerns, demands and one proposal of one interlocutor; no formal recommendation. */
export const Amman: Story = {};
export const Narrow: Story = { args: { width: '240px' } };
/** Briefings, principles and facts too, each with its shape. */
export const EveryType: Story = { args: { types: STATEMENT_TYPES } };
export const GroupedByTheme: Story = { args: { group: 'theme' } };
export const GroupedByAttribution: Story = { args: { group: 'attribution', sort: 'type' } };
/** Each statement has a link of its own. */
export const Permalinks: Story = { args: { permalinks: true } };
export const WithoutControls: Story = { args: { controls: 'none' } };
/** One statement, by its id, with its parts. */
export const OneStatement: Story = { args: { items: ['amman-2022-11-d7'] } };
/** True of Amman: there are none, and what there is instead is said. */
export const NoRecommendations: Story = { args: { types: ['recommendation'] } };
export const TwoHundred: Story = { args: { activity: undefined, feed: withStatements(manyStatements(200)) } };
/** Some statements exist in one language only. */
export const MissingLanguage: Story = {
  args: {
    feed: withStatements(
      cssrFeed.statements.map((statement, i) => (i % 2 ? statement : { ...statement, text: { ar: statement.text['ar'] ?? '' } })),
    ),
  },
};
/** To whom it was addressed and what became of it, where the source says so. */
export const WhatBecameOfIt: Story = {
  args: {
    feed: withStatements(
      cssrFeed.statements.map((statement) => ({
        ...statement,
        addressedTo: ['ose-syria'],
        followUp: { en: 'Taken up in Geneva.', ar: 'نوقشت في جنيف.' },
      })),
    ),
  },
};
export const LongText: Story = {
  args: { feed: withStatements(cssrFeed.statements.map((statement, i) => ({ ...statement, text: i % 2 ? LONG_TEXT : LONG_WORD }))) },
};
/** Text that would do harm if it were not shown as text. */
export const HostileText: Story = {
  args: { feed: withStatements(cssrFeed.statements.map((statement) => ({ ...statement, text: { en: HOSTILE_TEXT, ar: HOSTILE_TEXT } }))) },
};
/** What became of statements, how they stand to one another, whom they are about. */
export const FollowUp: Story = { args: { feed: feedOfFormat11, types: ['recommendation', 'demand', 'briefing'] } };
/** What became of a record, where sources differ, notes of the editor, sources that are not official: everything there is to tell. */
export const Told: Story = { args: { feed: toldFeed } };
export const Loading: Story = { args: { feed: undefined, src: NEVER } };
export const Failed: Story = { args: { feed: undefined, src: MISSING } };
export const FailedWithContent: Story = { args: { feed: undefined, src: MISSING, slot: html`<p>What the page was made with.</p>` } };
export const Empty: Story = { args: { activity: 'geneva-2020-01', types: ['concern'] } };
/** One record of the feed had a fault and was left out; the others are shown. */
export const PartialFeed: Story = { args: { feed: faultyFeed } };

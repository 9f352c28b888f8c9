import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/partners/define.js';
import type { ElementArgs } from './support/element.js';
import { cssrFeed, HOSTILE_TEXT, LONG_TEXT, LONG_WORD, toldFeed } from './support/feeds.js';
import { MISSING, NEVER } from './support/network.js';

type Args = ElementArgs<'partners'>;
type Story = StoryObj<Args>;

const named = (name: Readonly<Record<string, string>>) => ({
  ...cssrFeed,
  organizations: cssrFeed.organizations.map((organization) => ({ ...organization, name })),
});
const logo = (id: string, name: string) =>
  html`<svg slot="logo-${id}" width="150" height="36" viewBox="0 0 150 36" role="img" aria-label=${name}>
    <rect width="150" height="36" rx="4" fill="#53606d" />
    <text x="75" y="23" text-anchor="middle" font-size="14" fill="#fff">${name}</text>
  </svg>`;

const meta: Meta<Args> = {
  title: 'Partners',
  component: 'cssr-partners',
  args: { feed: cssrFeed },
};
export default meta;

/** Everyone, each with its time. */
export const All: Story = {};
/** On the day of the Amman mission there were two implementing partners. */
export const OnTheDayOfAmman: Story = { args: { on: '2022-11-06' } };
/** From 1 November 2023 there is one. */
export const OnALaterDay: Story = { args: { on: '2023-11-01' } };
export const ImplementingOnly: Story = { args: { roles: ['implementing-partner'] } };
/** Logos where the page gives them, names for the others. */
export const Logos: Story = { args: { slot: [logo('noref', 'NOREF'), logo('swisspeace', 'swisspeace')] } };
/** At 240 px, the narrowest a page may give. */
export const Narrow: Story = { args: { width: '240px' } };
export const Wide: Story = { args: { width: '1000px' } };
/** The name exists in English only, and is marked as English on an Arabic page. */
export const EnglishOnly: Story = { args: { roles: ['host'] } };
export const LongText: Story = { args: { feed: named(LONG_TEXT), roles: ['oversight', 'donor'] } };
export const LongWord: Story = { args: { feed: named(LONG_WORD), roles: ['oversight', 'donor'] } };
/** Text that would do harm if it were not shown as text. */
export const HostileText: Story = { args: { feed: named({ en: HOSTILE_TEXT, ar: HOSTILE_TEXT }) } };
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
/** Nobody held a role then. */
export const Empty: Story = { args: { on: '2010', roles: ['implementing-partner'] } };
/** One organization had a fault and was left out; the others are shown. */
export const PartialFeed: Story = { args: { feed: { ...cssrFeed, organizations: [{ id: 'faulty' }, ...cssrFeed.organizations] } } };

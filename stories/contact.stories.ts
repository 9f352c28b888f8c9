import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/contact/define.js';
import type { Contact } from '../src/content/schema.js';
import type { ElementArgs } from './support/element.js';
import { cssrFeed, HOSTILE_TEXT, LONG_TEXT, LONG_WORD, toldFeed } from './support/feeds.js';
import { MISSING, NEVER } from './support/network.js';

type Args = ElementArgs<'contact'>;
type Story = StoryObj<Args>;

const [ose] = cssrFeed.contacts as [Contact];
const withContacts = (...changes: Partial<Contact>[]) => ({
  ...cssrFeed,
  contacts: changes.map((change, i) => ({ ...ose, id: `contact-${i}`, ...change })),
});

const meta: Meta<Args> = {
  title: 'Contact',
  component: 'cssr-contact',
  args: { feed: cssrFeed },
};
export default meta;

/** The address published by the Office, with what is not known about it. */
export const Office: Story = {};
/** Nothing is published: said so. */
export const None: Story = { args: { feed: { ...cssrFeed, contacts: [] } } };
/** Made up, to show a telephone and a page. */
export const Several: Story = {
  args: { feed: withContacts({}, { link: 'tel:+410000000', editorNotes: [] }, { link: 'https://example.org/contact/', editorNotes: [] }) },
};
/** At 240 px, the narrowest a page may give. */
export const Narrow: Story = { args: { width: '240px' } };
export const Wide: Story = { args: { width: '1000px' } };
/** Who answers is told in English only, and marked as English on an Arabic page. */
export const EnglishOnly: Story = { args: { feed: withContacts({ label: { en: 'An office' } }) } };
export const ArabicOnly: Story = { args: { feed: withContacts({ label: { ar: 'مكتب ما' } }) } };
export const Withdrawn: Story = { args: { feed: withContacts({ status: 'withdrawn', statusDate: '2026-01' }) } };
export const LongText: Story = { args: { feed: withContacts({ label: LONG_TEXT, link: `https://example.org/${'long-'.repeat(40)}` }) } };
export const LongWord: Story = { args: { feed: withContacts({ label: LONG_WORD }) } };
/** Text that would do harm if it were not shown as text. */
export const HostileText: Story = { args: { feed: withContacts({ label: { en: HOSTILE_TEXT, ar: HOSTILE_TEXT } }) } };
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
/** One contact had a fault and was left out. */
export const PartialFeed: Story = { args: { feed: { ...cssrFeed, contacts: [{ id: 'faulty', link: 'javascript:0' }, ose] } } };

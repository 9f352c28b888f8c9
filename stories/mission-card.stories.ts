import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/mission-card/define.js';
import { askedFile } from '../src/publish/inline-content.js';
import type { ElementArgs } from './support/element.js';
import { correction, cssrFeed, faultyFeed, HOSTILE_TEXT, LONG_TEXT, LONG_WORD, withAmman, toldFeed } from './support/feeds.js';
import { feedOfFormat11 } from './support/format-1-1.js';
import { MISSING, NEVER } from './support/network.js';
import { copy, mark } from './support/pinned.js';

type Args = ElementArgs<'mission-card'>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Mission card',
  component: 'cssr-mission-card',
  args: { item: 'amman-2022-11', feed: cssrFeed },
};
export default meta;

/** The real report: an outreach mission with a conflict note. */
export const Amman: Story = {};
/** Of an edition: its words stand in the page as data, and nothing is asked for. */
export const Published: Story = {
  render: ({ item = '' }) => {
    const files = ['en', 'ar'].map((language) =>
      askedFile({ element: 'mission-card', attributes: { item }, language, feed: cssrFeed }, false),
    );
    const text = `[${files.map((file) => file!.text).join()}]`;
    const content = Object.assign(document.createElement('script'), { type: 'application/json', className: 'cssr-content', text });
    return html`${content}<cssr-mission-card .item=${item}></cssr-mission-card>`;
  },
};
/** At 240 px, the narrowest a page may give. */
export const Narrow: Story = { args: { width: '240px' } };
/** From 50 em on, the facts stand beside the text. */
export const Wide: Story = { args: { width: '1000px' } };
/** Less space between things, whatever the theme has. */
export const Compact: Story = { args: { compact: true } };
/** The title exists in Arabic only: said so on an English page. */
export const ArabicOnly: Story = { args: { item: 'erbil-2023-02' } };
/** The title exists in English only: said so on an Arabic page. */
export const EnglishOnly: Story = { args: { item: 'geneva-2020-01' } };
export const SeparateDays: Story = { args: { item: 'amman-2020-05' } };
export const MonthOnly: Story = { args: { item: 'gaziantep-2020-06' } };
export const AcrossMonths: Story = { args: { item: 'twg-geneva-2022-02' } };
export const ApproximateCount: Story = { args: { item: 'virtual-2021-06' } };
/** Arabic words with Western digits. */
export const WesternDigits: Story = { args: { digits: 'latn' } };
export const Withdrawn: Story = {
  args: {
    feed: withAmman({
      status: 'withdrawn',
      statusDate: '2023-01-15',
      statusNote: { en: 'A participant asked for it.', ar: 'بطلب من أحد المشاركين.' },
    }),
  },
};
/** Two files, with their sizes. */
export const Files: Story = {
  args: {
    feed: withAmman({
      documents: [
        { kind: 'report', language: 'en', format: 'pdf', url: 'https://example.org/amman-en.pdf', bytes: 243_000 },
        { kind: 'report', language: 'ar', format: 'docx', url: 'https://example.org/amman-ar.docx', bytes: 1_240_000 },
      ],
    }),
  },
};
/** A number that is known and not published. */
export const Withheld: Story = { args: { feed: withAmman({ participants: { certainty: 'withheld' } }) } };
export const LongText: Story = { args: { feed: withAmman({ title: LONG_WORD, summary: LONG_TEXT }) } };
/** Text that would do harm if it were not shown as text. */
export const HostileText: Story = {
  args: { feed: withAmman({ title: { en: HOSTILE_TEXT, ar: HOSTILE_TEXT }, summary: { en: HOSTILE_TEXT, ar: HOSTILE_TEXT } }) },
};
export const Logo: Story = {
  args: {
    'slot-logo': html`<svg slot="logo" width="120" height="36" viewBox="0 0 120 36" role="img" aria-label="Logo of the organization">
      <rect width="120" height="36" rx="4" fill="#53606d" />
      <text x="60" y="23" text-anchor="middle" font-size="14" fill="#fff">LOGO</text>
    </svg>`,
  },
};
/** Announced, and no source tells that it was held. */
export const Announced: Story = { args: { item: 'announced', feed: feedOfFormat11 } };
/** Only the latest date is known; at least so many, half of them women; four days in all. */
export const RoughDate: Story = { args: { item: 'no-later', feed: feedOfFormat11 } };
/** Officials of other bodies, by role; what was handed over on another day. */
export const HandedOver: Story = { args: { item: 'year-only', feed: feedOfFormat11 } };
/** What became of a record, where sources differ, notes of the editor, sources that are not official: everything there is to tell. */
export const Told: Story = { args: { feed: toldFeed } };
export const Loading: Story = { args: { feed: undefined, src: NEVER } };
/** The content of the page stands while the feed loads. */
export const LoadingWithContent: Story = { args: { feed: undefined, src: NEVER, slot: html`<p>What the page was made with.</p>` } };
export const Failed: Story = { args: { feed: undefined, src: MISSING } };
/** The content of the page stays, with a dated note. */
export const FailedWithContent: Story = {
  args: {
    feed: undefined,
    src: MISSING,
    slot: html`<p>What the page was made with. <time class="cssr-as-of" datetime="2022-12">December 2022</time></p>`,
  },
};
/** A cache has sent an edition of before: the text that was made from a newer one stays. */
export const OlderEdition: Story = {
  args: { feed: { ...cssrFeed, updated: '2020-01-01' }, slot: copy('cssr-mission-card', { item: 'amman-2022-11' }) },
};
export const Empty: Story = { args: { item: 'not-there' } };
/** Another record of the feed had a fault and was left out; this one is shown. */
export const PartialFeed: Story = { args: { feed: faultyFeed } };

const AMMAN = { item: 'amman-2022-11' };
const pinned = { pinned: mark('cssr-mission-card', AMMAN), slot: copy('cssr-mission-card', AMMAN) };
const withoutAmman = cssrFeed.activities.filter(({ id }) => id !== AMMAN.item);

/** The content of the page stands, and nothing is said: nothing has become of it. */
export const Pinned: Story = { args: pinned };
export const PinnedCorrected: Story = {
  args: {
    ...pinned,
    feed: withAmman({
      dates: ['2022-11-06'],
      status: 'corrected',
      statusDate: '2023-01-15',
      statusNote: { en: 'The second day was an error.', ar: 'كان ذكر اليوم الثاني خطأً.' },
    }),
  },
};
/** Changed without an announcement. */
export const PinnedChanged: Story = { args: { ...pinned, feed: withAmman({ dates: ['2022-11-06'] }) } };
/** The newer text is a record of the feed, and can be shown in its place. */
export const PinnedSuperseded: Story = {
  args: {
    ...pinned,
    feed: {
      ...cssrFeed,
      corrections: [
        correction({
          kind: 'superseded',
          supersededBy: 'beirut-2022-06',
          url: 'https://example.org/newer',
          change: { en: 'Another text covers this mission.', ar: 'يغطي نص آخر هذه البعثة.' },
        }),
      ],
    },
  },
};
/** Not shown as if it were valid; the reader can open it, since the feed still has it. */
export const PinnedWithdrawn: Story = { args: { ...pinned, ...Withdrawn.args } };
/** The feed has it no more, and nor does the page show it. */
export const PinnedWithdrawnAndGone: Story = {
  args: {
    ...pinned,
    feed: {
      ...cssrFeed,
      activities: withoutAmman,
      corrections: [correction({ kind: 'withdrawn', change: { en: 'A participant asked for it.', ar: 'بطلب من أحد المشاركين.' } })],
    },
  },
};
/** It has left the feed, and no one has said why. */
export const PinnedAndGone: Story = { args: { ...pinned, feed: { ...cssrFeed, activities: withoutAmman } } };
/** Nothing frightening is said. */
export const PinnedFailed: Story = { args: { ...pinned, feed: undefined, src: MISSING } };
/** Text of a correction that would do harm if it were not shown as text. */
export const PinnedHostileText: Story = {
  args: {
    ...pinned,
    feed: withAmman({
      dates: ['2022-11-06'],
      status: 'corrected',
      statusDate: '2023-01-15',
      statusNote: { en: HOSTILE_TEXT + LONG_WORD.en, ar: HOSTILE_TEXT + LONG_WORD.ar },
    }),
  },
};

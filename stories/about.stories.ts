import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/about/define.js';
import type { About, Feed } from '../src/content/schema.js';
import type { ElementArgs } from './support/element.js';
import { cssrFeed, faultyFeed, HOSTILE_TEXT, LONG_TEXT, LONG_WORD, toldFeed } from './support/feeds.js';
import { MISSING, NEVER } from './support/network.js';

type Args = ElementArgs<'about'>;
type Story = StoryObj<Args>;

const [cssr] = cssrFeed.about;
const feed: Feed = {
  ...cssrFeed,
  contacts: [
    {
      id: 'sample',
      label: { en: 'Office of the Special Envoy for Syria', ar: 'مكتب المبعوث الخاص إلى سوريا' },
      link: 'mailto:office@example.org',
      sources: ['ose-site'],
      asOf: '2026-11',
    },
  ],
};
const withAbout = (change: Partial<About>): Feed => ({ ...feed, about: [{ ...cssr!, ...change }] });
const hostile = { en: HOSTILE_TEXT, ar: HOSTILE_TEXT };
const [first, ...otherSteps] = cssr!.viewsPath!.steps;

const meta: Meta<Args> = {
  title: 'About the CSSR',
  component: 'cssr-about',
  args: { feed },
};
export default meta;

/** What it is, how views travel, who is behind it, how to reach it. */
export const Everything: Story = {};
/** At 240 px the diagram runs downwards. */
export const Narrow: Story = { args: { width: '240px' } };
export const Wide: Story = { args: { width: '1000px' } };
export const TextOnly: Story = { args: { parts: ['text'] } };
/** The diagram alone. */
export const PathOnly: Story = { args: { parts: ['path'] } };
export const PartnersAndContact: Story = { args: { parts: ['partners', 'contact'] } };
/** A feed without contacts has no such part. */
export const WithoutContact: Story = { args: { feed: cssrFeed } };
/** Where no one is said to take word back. */
export const OneWay: Story = { args: { parts: ['path'], feed: withAbout({ viewsPath: { steps: cssr!.viewsPath!.steps } }) } };
export const TwoSteps: Story = { args: { parts: ['path'], feed: withAbout({ viewsPath: { steps: [first!, otherSteps[1]!] } }) } };
/** On a page in the other language it says so. */
export const EnglishOnly: Story = {
  args: {
    parts: ['text', 'path'],
    feed: withAbout({
      title: { en: cssr!.title['en']! },
      paragraphs: cssr!.paragraphs.map(({ en = '' }) => ({ en })),
      purpose: { en: cssr!.purpose!['en']! },
      viewsPath: { steps: cssr!.viewsPath!.steps.map(({ label }) => ({ label: { en: label['en']! } })) },
    }),
  },
};
export const WesternDigits: Story = { args: { digits: 'latn' } };
export const Withdrawn: Story = { args: { feed: withAbout({ status: 'withdrawn', statusDate: '2026-01-15' }) } };
export const LongText: Story = {
  args: {
    feed: withAbout({
      title: LONG_WORD,
      purpose: LONG_TEXT,
      viewsPath: { steps: [{ label: LONG_WORD, action: LONG_TEXT }, ...otherSteps] },
    }),
  },
};
/** Text that would do harm if it were not shown as text. */
export const HostileText: Story = {
  args: { feed: withAbout({ title: hostile, paragraphs: [hostile], viewsPath: { steps: [{ label: hostile }, ...otherSteps] } }) },
};
export const Logo: Story = {
  args: {
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
export const FailedWithContent: Story = {
  args: {
    feed: undefined,
    src: MISSING,
    slot: html`<p>What the page was made with. <time class="cssr-as-of" datetime="2022-12">December 2022</time></p>`,
  },
};
/** The feed has no record about the CSSR. */
export const Empty: Story = { args: { feed: { ...feed, about: [] } } };
/** A partner whose record had a fault is left out; the others are shown. */
export const PartialFeed: Story = {
  args: { feed: { ...(faultyFeed as Feed), organizations: [{ id: 'faulty' }, ...cssrFeed.organizations] } },
};

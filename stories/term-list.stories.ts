import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { CssrTermList } from '../src/elements/term-list/term-list.js';
import '../src/elements/term-list/define.js';
import type { ElementArgs } from './support/element.js';
import { cssrFeed, LONG_TEXT, LONG_WORD, toldFeed } from './support/feeds.js';
import { MISSING, NEVER } from './support/network.js';

type Args = ElementArgs<'term-list'> & Partial<Pick<CssrTermList, 'query'>>;
type Story = StoryObj<Args>;

const some = cssrFeed.terms.slice(0, 3);

const meta: Meta<Args> = {
  title: 'Term list',
  component: 'cssr-term-list',
  args: { feed: cssrFeed },
};
export default meta;

/** The whole glossary, in the alphabetical order of the reader's language. */
export const Glossary: Story = {};
export const Narrow: Story = { args: { width: '240px' } };
/** From 44 em on, the names stand beside their definitions. */
export const Wide: Story = { args: { width: '1100px' } };
/** Each term has a link of its own. */
export const Permalinks: Story = { args: { permalinks: true } };
/** Found by its Arabic name on an English page, and the other way round. */
export const Searched: Story = { args: { query: 'اللجنه' } };
export const NothingFound: Story = { args: { query: 'xyz' } };
/** A term that is in one language only says so in the other. */
export const OneLanguage: Story = {
  args: {
    feed: {
      ...cssrFeed,
      terms: some.map((term) => ({ ...term, term: { en: term.term['en']! }, definition: { en: term.definition['en']! } })),
    },
  },
};
export const LongText: Story = { args: { feed: { ...cssrFeed, terms: [{ ...some[0], term: LONG_WORD, definition: LONG_TEXT }] } } };
/** What became of a record, where sources differ, notes of the editor, sources that are not official: everything there is to tell. */
export const Told: Story = { args: { feed: toldFeed } };
export const Loading: Story = { args: { feed: undefined, src: NEVER } };
export const Failed: Story = { args: { feed: undefined, src: MISSING } };
/** The content of the page stays, with a dated note. */
export const FailedWithContent: Story = {
  args: {
    feed: undefined,
    src: MISSING,
    slot: html`<p>What the page was made with. <time class="cssr-as-of" datetime="2022-12">December 2022</time></p>`,
  },
};
export const Empty: Story = { args: { feed: { ...cssrFeed, terms: [] } } };
export const PartialFeed: Story = { args: { feed: { ...cssrFeed, terms: [{ id: 'faulty' }, ...some] } } };

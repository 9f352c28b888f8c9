import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Term } from '../src/content/schema.js';
import '../src/elements/term/define.js';
import { around, element, type ElementArgs } from './support/element.js';
import { cssrFeed, HOSTILE_TEXT, LONG_TEXT, LONG_WORD } from './support/feeds.js';
import { MISSING, NEVER } from './support/network.js';

type Args = ElementArgs<'term'>;
type Story = StoryObj<Args>;

const issg = cssrFeed.terms.find(({ id }) => id === 'issg')!;
const withIssg = (change: Partial<Term>) => ({ ...cssrFeed, terms: [{ ...issg, ...change }] });

const meta: Meta<Args> = {
  title: 'Term',
  component: 'cssr-term',
  args: { item: 'issg', feed: cssrFeed },
  render: ({ width, ...args }) => {
    const term = () => element('cssr-term', args);
    // prettier-ignore
    return around({ width }, html`<p lang="en" dir="ltr">
        Work began in Vienna, where the ${term()}, and others after it, met; the text flows on around the word as it did before.
      </p>
      <p lang="ar" dir="rtl">بدأ العمل في فيينا حيث اجتمعت ${term()}، ثم غيرها بعدها، ويجري النص حول الكلمة كما كان يجري من قبل.</p>`);
  },
};
export default meta;

/** The name of the term stands, where the page gives no words. */
export const NameOfTheTerm: Story = {};
/** The words are those of the page. */
export const WordsOfThePage: Story = { args: { slot: html`ISSG` } };
/** As it stands after a click: the card beside the word. */
export const Open: Story = {
  args: { open: true },
  render: (args) => html`<p style="min-block-size: 22em">${element('cssr-term', args)}</p>`,
};
/** Other forms, a note on the spelling and the editor's notes. */
export const OpenWithNotes: Story = { ...Open, args: { open: true, item: 'step-for-step' } };
export const OpenLongName: Story = { ...Open, args: { open: true, item: 'brussels-conference' } };
export const OpenLongText: Story = { ...Open, args: { open: true, feed: withIssg({ term: LONG_WORD, definition: LONG_TEXT }) } };
/** There is no Arabic: said so on an Arabic page. */
export const OpenEnglishOnly: Story = {
  ...Open,
  args: { open: true, feed: withIssg({ term: { en: issg.term['en']! }, definition: { en: issg.definition['en']! } }) },
};
export const OpenWithdrawn: Story = { ...Open, args: { open: true, feed: withIssg({ status: 'withdrawn', statusDate: '2023-01-15' }) } };
/** Text that would do harm if it were not shown as text. */
export const OpenHostileText: Story = {
  ...Open,
  args: {
    open: true,
    feed: withIssg({ term: { en: HOSTILE_TEXT, ar: HOSTILE_TEXT }, definition: { en: HOSTILE_TEXT, ar: HOSTILE_TEXT } }),
  },
};
/** A long name breaks over lines as the words around it do. */
export const Narrow: Story = { args: { item: 'brussels-conference', width: '240px' } };
/** The card speaks Arabic, whatever the language of the page. */
export const ArabicOnAnyPage: Story = { args: { language: 'ar', slot: html`ISSG` } };
/** Until the feed is there, and where there is none, the words stand as plain text. */
export const Loading: Story = { args: { feed: undefined, src: NEVER, slot: html`ISSG` } };
export const Failed: Story = { args: { feed: undefined, src: MISSING, slot: html`ISSG` } };
/** Without words of the page only the id is known. */
export const FailedWithoutWords: Story = { args: { feed: undefined, src: MISSING } };
export const Empty: Story = { args: { item: 'not-there', slot: html`ISSG` } };
export const PartialFeed: Story = { args: { feed: { ...cssrFeed, terms: [{ id: 'faulty' }, ...cssrFeed.terms] } } };

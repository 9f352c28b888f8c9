import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { CssrReport } from '../src/elements/report/report.js';
import '../src/elements/report/define.js';
import type { ElementArgs } from './support/element.js';
import { cssrFeed, faultyFeed, LONG_WORD, toldFeed } from './support/feeds.js';
import { MISSING, NEVER } from './support/network.js';
import { copy, mark } from './support/pinned.js';

type Args = ElementArgs<'report'> & Partial<Pick<CssrReport, 'statements' | 'corrections'>>;
type Story = StoryObj<Args>;

const [amman] = cssrFeed.reports;
const withReport = (change: object) => ({ ...cssrFeed, reports: [{ ...amman, ...change }] });

const meta: Meta<Args> = {
  title: 'Report',
  component: 'cssr-report',
  args: { feed: cssrFeed },
};
export default meta;

/** The language of the page; the reader can change to the other, or to both. */
export const Amman: Story = {};
/** Paragraph by paragraph: the English has one more. */
export const SideBySide: Story = { args: { languages: 'both' } };
export const OneLanguage: Story = { args: { languages: 'one' } };
/** Each statement with its type and whose words it gives. */
export const Statements: Story = { args: { statements: true } };
/** What the editor changed in the Arabic original, and why. */
export const Corrections: Story = { args: { corrections: true, languages: 'both' } };
export const Narrow: Story = { args: { width: '240px', statements: true, languages: 'both' } };
/** The Arabic original alone: said so on an English page. */
export const ArabicOnly: Story = { args: { feed: withReport({ body: { ar: amman!.body['ar'] } }) } };
export const Superseded: Story = {
  args: {
    feed: withReport({
      status: 'superseded',
      statusDate: '2023-01-15',
      statusNote: { en: 'A longer version exists.', ar: 'توجد نسخة أطول.' },
    }),
  },
};
export const WithContact: Story = { args: { feed: withReport({ contact: 'mailto:someone@example.org' }) } };
export const LongText: Story = { args: { feed: withReport({ title: LONG_WORD }), languages: 'both' } };
/** What became of a record, where sources differ, notes of the editor, sources that are not official: everything there is to tell. */
export const Told: Story = { args: { feed: toldFeed, languages: 'both' } };
export const Loading: Story = { args: { feed: undefined, src: NEVER } };
export const Failed: Story = { args: { feed: undefined, src: MISSING } };
export const FailedWithContent: Story = { args: { feed: undefined, src: MISSING, slot: html`<p>What the page was made with.</p>` } };
export const Empty: Story = { args: { item: 'not-there' } };
export const PartialFeed: Story = { args: { feed: faultyFeed } };

const pinned = { pinned: mark('cssr-report', {}), slot: copy('cssr-report', {}) };
const announced = {
  status: 'corrected',
  statusDate: '2023-01-15',
  statusNote: { en: 'A sentence was given to the wrong speaker.', ar: 'نُسبت جملة إلى غير قائلها.' },
};
/** The text of the page stands, with what has become of it above. */
export const PinnedCorrected: Story = { args: { ...pinned, feed: withReport({ ...announced, dateAsPrinted: { en: 'Later' } }) } };
export const PinnedChanged: Story = { args: { ...pinned, feed: withReport({ dateAsPrinted: { en: 'Later' } }) } };
export const PinnedWithdrawn: Story = { args: { ...pinned, feed: withReport({ ...announced, status: 'withdrawn' }) } };

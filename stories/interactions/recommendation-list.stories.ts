import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/elements/recommendation-list/define.js';
import { STATEMENT_TYPES } from '../../src/content/vocabulary.js';
import type { ElementArgs } from '../support/element.js';
import { manyStatements, withStatements } from '../support/feeds.js';
import { clear, eventually, expect, shown, userEvent, withMenus, within } from '../support/play.js';

type Story = StoryObj<ElementArgs<'recommendation-list'>>;

const TAG = 'cssr-recommendation-list';
/** Enough of them for a list to have buttons. */
const feed = withStatements(manyStatements(24));

const meta: Meta<ElementArgs<'recommendation-list'>> = {
  title: 'Interactions/Recommendation list',
  component: TAG,
  tags: ['!autodocs'],
  args: { feed, group: 'none' },
};
export default meta;

const typesOf = (rows: readonly HTMLElement[]) =>
  rows.map(({ classList }) => STATEMENT_TYPES.findIndex((type) => classList.contains(type)));

/** One type of statement, and all again. */
export const Filter: Story = {
  play: async ({ canvasElement, step }) => {
    const { all } = await shown(canvasElement, TAG);
    const rows = () => all('.row');
    const before = rows().length;
    const [everything, type] = within(all('.choices')[0]!).getAllByRole('button');
    await step('Only statements of the type that is pressed are left', async () => {
      await userEvent.click(type!);
      await eventually(() => expect(new Set(typesOf(rows())).size).toBe(1));
      await expect(rows().length).toBeLessThan(before);
      await expect(type).toHaveAttribute('aria-pressed', 'true');
    });
    await step('The first button brings all back', async () => {
      await userEvent.click(everything!);
      await eventually(() => expect(rows().length).toBe(before));
    });
  },
};

/** A word of the report. */
export const Search: Story = {
  play: async ({ canvasElement, step }) => {
    const { find, all, isArabic } = await shown(canvasElement, TAG);
    const rows = () => all('.row');
    const before = rows().length;
    const word = isArabic() ? 'المعتقلين' : 'detainees';
    await step('Each statement that is left has the word', async () => {
      await userEvent.type(find.getByRole('searchbox'), word);
      await eventually(() => expect(rows().length > 0 && rows().length < before).toBe(true));
      for (const row of rows()) await expect(row.textContent.toLowerCase()).toContain(word);
    });
    await step('Without the word, all are back', async () => {
      await clear(find.getByRole('searchbox'));
      await eventually(() => expect(rows().length).toBe(before));
    });
  },
};

/** By type, in the order that the library has them. */
export const Sort: Story = {
  play: async ({ canvasElement, step }) => {
    const { all, choose } = await withMenus(canvasElement, TAG);
    const rows = () => all('.row');
    await step('Statements of one type stand together, once that is chosen', async () => {
      await choose('oldest');
      await choose('type');
      await eventually(() => expect(typesOf(rows())).toEqual(typesOf(rows()).sort((a, b) => a - b)));
      await expect(new Set(typesOf(rows())).size).toBeGreaterThan(1);
    });
  },
};

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/elements/mission-list/define.js';
import type { ElementArgs } from '../support/element.js';
import { cssrFeed } from '../support/feeds.js';
import { eventually, expect, shown, userEvent, withMenus, within } from '../support/play.js';

type Story = StoryObj<ElementArgs<'mission-list'>>;

const TAG = 'cssr-mission-list';
const meta: Meta<ElementArgs<'mission-list'>> = {
  title: 'Interactions/Mission list',
  component: TAG,
  tags: ['!autodocs'],
  args: { feed: cssrFeed, 'page-size': 0 },
};
export default meta;

const activity = (id: string) => cssrFeed.activities.find((each) => each.id === id)!;
const years = (ids: readonly string[]) => ids.map((id) => Number(/\d{4}/.exec(activity(id).dates[0]!)![0]));

/** One kind of activity, and all again. */
export const Filter: Story = {
  play: async ({ canvasElement, step }) => {
    const { all, ids } = await shown(canvasElement, TAG);
    const before = ids().length;
    const [everything, kind] = within(all('.choices')[0]!).getAllByRole('button');
    await step('Only activities of the kind that is pressed are left', async () => {
      await userEvent.click(kind!);
      await eventually(() => expect(ids().length).toBeLessThan(before));
      await expect(new Set(ids().map((id) => activity(id).kind)).size).toBe(1);
      await expect(kind).toHaveAttribute('aria-pressed', 'true');
    });
    await step('The first button brings all back', async () => {
      await userEvent.click(everything!);
      await eventually(() => expect(ids().length).toBe(before));
    });
  },
};

/** A place, then what nobody has written. */
export const Search: Story = {
  play: async ({ canvasElement, step }) => {
    const { find, all, ids, isArabic } = await shown(canvasElement, TAG);
    const before = ids().length;
    const field = find.getByRole('searchbox');
    await step('Activities in Beirut are found by the name of the city', async () => {
      await userEvent.type(field, isArabic() ? 'بيروت' : 'beirut');
      await eventually(() => expect(ids().length).toBeLessThan(before));
      await expect(ids()).toContain('beirut-2022-06');
    });
    await step('Where nothing is found, it is said, and one button brings all back', async () => {
      await userEvent.type(field, 'xyz');
      await eventually(() => expect(ids()).toEqual([]));
      await userEvent.click(all('.remark button')[0]!);
      await eventually(() => expect(ids().length).toBe(before));
      await expect(field).toHaveValue('');
    });
  },
};

/** The oldest first. */
export const Sort: Story = {
  play: async ({ canvasElement, step }) => {
    const { ids, choose } = await withMenus(canvasElement, TAG);
    await step('The newest come first', async () => {
      await expect(years(ids())).toEqual(years(ids()).sort((a, b) => b - a));
    });
    await step('The oldest come first, once that is chosen', async () => {
      const [newest] = ids();
      await choose('oldest');
      await eventually(() => expect(ids()[0]).not.toBe(newest));
      await expect(years(ids())).toEqual(years(ids()).sort((a, b) => a - b));
    });
  },
};

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/elements/term-list/define.js';
import type { ElementArgs } from '../support/element.js';
import { cssrFeed } from '../support/feeds.js';
import { clear, eventually, expect, shown, userEvent } from '../support/play.js';

const TAG = 'cssr-term-list';
const meta: Meta<ElementArgs<'term-list'>> = {
  title: 'Interactions/Term list',
  component: TAG,
  tags: ['!autodocs'],
  args: { feed: cssrFeed },
};
export default meta;

/** A term, by its name in the other language. */
export const Search: StoryObj<ElementArgs<'term-list'>> = {
  play: async ({ canvasElement, step }) => {
    const { find, ids, isArabic } = await shown(canvasElement, TAG);
    const before = ids().length;
    const field = find.getByRole('searchbox');
    await step('A term is found by its name in the other language', async () => {
      await userEvent.type(field, isArabic() ? 'Syria Support Group' : 'المجموعة الدولية لدعم سوريا');
      await eventually(() => expect(ids()).toEqual(['term-issg']));
    });
    await step('Without a name, the whole glossary is back', async () => {
      await clear(field);
      await eventually(() => expect(ids().length).toBe(before));
    });
  },
};

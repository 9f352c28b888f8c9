import type { Meta, StoryObj } from '@storybook/web-components-vite';
import term from '../term.stories.js';
import type { ElementArgs } from '../support/element.js';
import { eventually, expect, shown, userEvent, type PlayContext } from '../support/play.js';

const meta: Meta<ElementArgs<'term'>> = {
  ...term,
  title: 'Interactions/Term',
  tags: ['!autodocs'],
};
export default meta;

/** A definition, opened at its word and closed again. */
export const OpenAndClose: StoryObj<ElementArgs<'term'>> = {
  play: async (context) => {
    const { canvasElement, step, press }: PlayContext = context;
    const { find, all, focused } = await shown(canvasElement, 'cssr-term');
    const word = find.getByRole('button');
    const open = () =>
      step('The definition opens at the word, and has the focus', async () => {
        await userEvent.click(word);
        await eventually(() => expect(all('[role=dialog]').length).toBe(1));
        await eventually(() => expect(focused()).toBe(all('[role=dialog]')[0]));
        await expect(word).toHaveAttribute('aria-expanded', 'true');
      });
    const closed = async () => {
      await eventually(() => expect(all('[role=dialog]').length).toBe(0));
      await expect(word).toHaveAttribute('aria-expanded', 'false');
      await expect(focused()).toBe(word);
    };
    await open();
    await step('The button in it closes it, and the focus is back at the word', async () => {
      await userEvent.click(all('button.close')[0]!);
      await closed();
    });
    if (!press) return;
    await open();
    await step('Escape closes it too', async () => {
      await press('Escape');
      await closed();
    });
  },
};

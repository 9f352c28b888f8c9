import type { Meta, StoryObj } from '@storybook/web-components-vite';
import missionCard, { PinnedSuperseded, PinnedWithdrawn } from '../mission-card.stories.js';
import type { ElementArgs } from '../support/element.js';
import { eventually, expect, isSeen, shown, userEvent } from '../support/play.js';

type Story = StoryObj<ElementArgs<'mission-card'>>;

const TAG = 'cssr-mission-card';
const meta: Meta<ElementArgs<'mission-card'>> = {
  ...missionCard,
  title: 'Interactions/Pinned copy',
  tags: ['!autodocs'],
};
export default meta;

/** The newer text, in place of the one that the page keeps. */
export const OpenTheNewerText: Story = {
  ...PinnedSuperseded,
  play: async ({ canvasElement, step }) => {
    const { find, all, focused, isArabic } = await shown(canvasElement, TAG);
    await step('The text of the page stands, with a line that there is a newer one', async () => {
      await eventually(() => expect(find.getByRole('button')).toBeVisible());
      await expect(find.getByRole('status')).not.toBeEmptyDOMElement();
      await expect(all('.box').length).toBe(0);
    });
    await step('The newer text takes its place, and the focus goes to its title', async () => {
      await userEvent.click(find.getByRole('button'));
      await eventually(() => expect(all('[role=heading]')[0]).toHaveTextContent(isArabic() ? 'بيروت' : 'Beirut'));
      await eventually(() => expect(focused()).toBe(all('[role=heading]')[0]));
    });
  },
};

/** A withdrawn text, which a reader has to ask for. */
export const OpenAWithdrawnText: Story = {
  ...PinnedWithdrawn,
  play: async ({ canvasElement, step }) => {
    const { element, find } = await shown(canvasElement, TAG);
    const text = () => element.querySelector<HTMLElement>('.cssr-mission-card')!;
    await step('The text of the page is not shown', async () => {
      await eventually(() => expect(find.getByRole('button')).toBeVisible());
      await expect(isSeen(text())).toBe(false);
    });
    await step('It is shown once the reader asks for it, and named as withdrawn', async () => {
      await userEvent.click(find.getByRole('button'));
      await eventually(() => expect(isSeen(text())).toBe(true));
      await expect(find.getByRole('group')).toHaveAccessibleName();
    });
    await step('It can be hidden again', async () => {
      await userEvent.click(find.getByRole('button'));
      await eventually(() => expect(isSeen(text())).toBe(false));
    });
  },
};

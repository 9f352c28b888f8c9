import type { Meta, StoryObj } from '@storybook/web-components-vite';
import languageSwitch from '../language-switch.stories.js';
import type { ElementArgs } from '../support/element.js';
import { eventually, expect, shown, userEvent } from '../support/play.js';

const meta: Meta<ElementArgs<'language-switch'>> = {
  ...languageSwitch,
  title: 'Interactions/Language switch',
  tags: ['!autodocs'],
};
export default meta;

/** The other elements of the region speak the language that the reader chooses. */
export const Choose: StoryObj<ElementArgs<'language-switch'>> = {
  play: async ({ canvasElement, step }) => {
    const { find } = await shown(canvasElement, 'cssr-language-switch');
    const disclaimer = await shown(canvasElement, 'cssr-disclaimer');
    for (const [name, isArabic] of [
      ['العربية', true],
      ['English', false],
    ] as const)
      await step(`${name} is chosen`, async () => {
        const choice = find.getByRole('radio', { name });
        await userEvent.click(choice);
        await eventually(() => expect(disclaimer.isArabic()).toBe(isArabic));
        await expect(choice).toBeChecked();
      });
  },
};

import { renderElement, type Args } from './element.js';

/** What this project uses of the Component Story Format, so that tests and pictures show stories without Storybook. */
export interface Story {
  readonly args?: Args;
  readonly component?: string;
  // Storybook hands over much more than is used here.
  readonly render?: (args: never, context: never) => unknown;
}

export const argsOf = (meta: Story, story: Story): Args => ({ ...meta.args, ...story.args });

/** What a story shows, as Storybook would. */
export const contentOf = (meta: Story, story: Story): unknown => {
  const render = (story.render ?? meta.render ?? renderElement) as typeof renderElement;
  return render(argsOf(meta, story), { component: meta.component! });
};

import { renderElement, type Args } from './element.js';

/** What this project uses of the Component Story Format, so that tests and pictures show stories without Storybook. */
export interface Story {
  readonly args?: Args;
  readonly component?: string;
  // Storybook hands over much more than is used here.
  readonly play?: (context: never) => Promise<void> | void;
  readonly render?: (args: never, context: never) => unknown;
}

export const argsOf = (meta: Story, story: Story): Args => ({ ...meta.args, ...story.args });

/** What a story shows, as Storybook would. @param globals what is chosen above it. */
export const contentOf = (meta: Story, story: Story, globals: object = {}): unknown => {
  const render = (story.render ?? meta.render ?? renderElement) as (args: Args, context: object) => unknown;
  return render(argsOf(meta, story), { component: meta.component, globals });
};

import { expect, fireEvent, userEvent, waitFor, within } from 'storybook/test';

export { expect, userEvent, within };

/** What is done in a story, for Storybook (its panel "Interactions") and for the tests (`tests/stories/play.browser.ts`). */
export interface PlayContext {
  readonly canvasElement: HTMLElement;
  readonly step: (name: string, run: () => Promise<void>) => Promise<void> | void;
  /** Presses a key as a person does. Only tests can: a browser knows the key presses of a script, and closes nothing for them. */
  readonly press?: (key: string) => Promise<void>;
}

type Updating = HTMLElement & { readonly state?: string; readonly updateComplete: Promise<unknown>; readonly shadowRoot: ShadowRoot };

/** Waits until something holds, however busy the machine is. */
export const eventually = (holds: () => unknown): Promise<unknown> => waitFor(holds, { timeout: 15_000 });

/** Whether an element has a place on the screen: what stands in no slot has none. */
export const isSeen = (element: Element): boolean => element.getClientRects().length > 0;

/** Empties a field. */
export const clear = (field: HTMLElement): Promise<boolean> => fireEvent.input(field, { target: { value: '' } });

/** An element in a story, once it shows something, and ways to look into its shadow root, which queries do not enter by themselves. */
export async function shown(canvas: HTMLElement, tag: string) {
  const element = canvas.querySelector<Updating>(tag)!;
  await eventually(() => expect(element.shadowRoot.firstElementChild && element.state !== 'loading').toBe(true));
  await element.updateComplete;
  const { shadowRoot } = element;
  const all = <Found extends HTMLElement = HTMLElement>(selector: string) =>
    [...shadowRoot.querySelectorAll<Found>(selector)].filter(isSeen);
  return {
    element,
    /** By role and name, as a reader would say it. */
    find: within(shadowRoot as unknown as HTMLElement),
    /** What can be seen of what a selector finds. */
    all,
    /** The ids of the rows that can be seen and have one. */
    ids: () => all('.row[data-id]').map(({ dataset }) => dataset['id']!),
    /** Whether it speaks Arabic. */
    isArabic: () => shadowRoot.querySelector('[lang]')?.getAttribute('lang') === 'ar',
    focused: () => shadowRoot.activeElement,
  };
}

/** A list, whose menus are opened. */
export async function withMenus(canvas: HTMLElement, tag: string) {
  const list = await shown(canvas, tag);
  await userEvent.click(list.all('.controls button[aria-expanded]')[0]!);
  await eventually(() => expect(list.all('select').length).toBeGreaterThan(0));
  const choose = (value: string) =>
    userEvent.selectOptions(
      list.all<HTMLSelectElement>('select').find(({ options }) => [...options].some((each) => each.value === value))!,
      value,
    );
  return { ...list, choose };
}

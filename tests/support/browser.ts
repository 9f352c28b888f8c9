import { executeServerCommand } from '@web/test-runner-commands';
import 'axe-core';
import type Axe from 'axe-core';
import { render, type TemplateResult } from 'lit';
import type { CONTENT_STATES } from '../../src/runtime/feed/events.js';
import '../../src/from-feed/index.js';
import { argsOf, contentOf, type Story } from '../../stories/support/csf.js';
import { useStoryNetwork } from '../../stories/support/network.js';
import { PLAIN_STAGE, stage, type Stage } from '../../stories/support/stage.js';

useStoryNetwork();

// A script of before modules: it leaves itself on the window.
const { axe } = window as unknown as { axe: typeof Axe };

/** An element of the library, as the tests use it. */
export type Widget = HTMLElement & { updateComplete: Promise<boolean>; state: (typeof CONTENT_STATES)[number] };

let place: HTMLElement | undefined;

/** Puts something into the page, in the place of what stood there before. */
export function show(content: TemplateResult): HTMLElement {
  place?.remove();
  place = document.createElement('div');
  document.body.append(place);
  render(content, place);
  return place;
}

export const widgetsIn = (root: ParentNode): Widget[] =>
  [...root.querySelectorAll<Widget>('*')].filter(({ localName }) => localName.startsWith('cssr-'));

/** Shows content and waits until its elements have rendered; gives the first. */
export async function widget<T extends Widget>(content: TemplateResult): Promise<T> {
  const root = show(content);
  await settled(root);
  return widgetsIn(root)[0] as T;
}

export const settled = async (root: ParentNode): Promise<void> => {
  for (const element of widgetsIn(root)) await element.updateComplete;
};

/** Whether the browser can pretend to print: Chromium's protocol only. */
const CAN_EMULATE = /HeadlessChrome/.test(navigator.userAgent);

interface Emulated {
  readonly media?: string;
  readonly features?: readonly { readonly name: string; readonly value: string }[];
}

/** Runs something as on paper, or with forced colours, where the browser can pretend; else the test is skipped. */
export async function emulating(test: Mocha.Context, media: Emulated, run: () => void | Promise<void>): Promise<void> {
  if (!CAN_EMULATE) test.skip();
  await executeServerCommand('emulate', media);
  try {
    await run();
  } finally {
    // What is not named keeps the value it had.
    const others = (media.features ?? []).filter(({ name }) => name !== 'forced-colors').map(({ name }) => ({ name, value: '' }));
    await executeServerCommand('emulate', { media: '', features: [{ name: 'forced-colors', value: 'none' }, ...others] });
  }
}

/** Waits until something holds. Fails only where a slow machine would have been long done. */
export async function until(holds: () => unknown, what = String(holds)): Promise<void> {
  for (let i = 0; i < 1500; i++) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`Waited in vain for ${what}`);
}

/** Has the page seem to be still read by the browser, until the function given back is called. */
export function pretendParsing(): () => void {
  const usual = Object.getOwnPropertyDescriptor(Document.prototype, 'readyState')!;
  Object.defineProperty(Document.prototype, 'readyState', { ...usual, get: () => 'loading' });
  return () => Object.defineProperty(Document.prototype, 'readyState', usual);
}

export const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** What a reader sees of an element: the text of the shadow tree, or of the page's own content where that is shown. */
export function visibleText(element: Element): string {
  const read = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (node instanceof HTMLSlotElement) return node.assignedNodes({ flatten: true }).map(read).join(' ');
    if (!(node instanceof Element) || ['STYLE', 'SCRIPT'].includes(node.tagName)) return '';
    if (node instanceof HTMLElement && getComputedStyle(node).display === 'none') return '';
    return [...(node.shadowRoot ?? node).childNodes].map(read).join(node.tagName === 'SPAN' || node.tagName === 'B' ? '' : ' ');
  };
  return read(element)
    .replace(/[\u2060-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Elements within a widget that match a selector and can be seen. */
export const inside = <T extends HTMLElement = HTMLElement>(element: Element, selector: string): T[] =>
  [...element.shadowRoot!.querySelectorAll<T>(selector)].filter((found) => found.getClientRects().length > 0);

/** The button with this text. */
export function button(element: Element, text: RegExp): HTMLButtonElement {
  const found = inside<HTMLButtonElement>(element, 'button').find((candidate) => text.test(candidate.textContent));
  if (!found) throw new Error(`No button ${text}`);
  return found;
}

export type StoryModule = { readonly default: Story & { readonly title?: string } } & Record<string, unknown>;

/** The stories of a module, each as a function that shows it on a stage. */
export function storiesOf(module: StoryModule) {
  const { default: meta, ...stories } = module;
  return Object.entries(stories as Readonly<Record<string, Story>>).map(([name, story]) => ({
    name: `${meta.title}: ${name}`,
    args: argsOf(meta, story),
    play: story.play,
    show: async (on: Partial<Stage> = {}): Promise<HTMLElement> => {
      const root = show(stage(() => contentOf(meta, story, on), { ...PLAIN_STAGE, ...on }));
      await settled(root);
      return root;
    },
  }));
}

/** The stories of a module in which something is done, each as a function that does it. A step that fails says so. */
export const playsOf = (module: StoryModule) =>
  storiesOf(module).map(({ name, show, play, args }) => ({
    name,
    run: async (on: Partial<Stage>, press: (key: string) => Promise<void>): Promise<void> => {
      if (!play) throw new Error(`Nothing is done in ${name}`);
      const step = async (what: string, run: () => Promise<void>): Promise<void> => {
        try {
          await run();
        } catch (error) {
          throw new Error(`${what}: ${String(error)}`, { cause: error });
        }
      };
      await (play as (context: object) => Promise<void>)({ canvasElement: await show(on), args, step, press });
    },
  }));

/** What axe finds wrong, as lines. @param rules all of axe's, the contrast of colours alone, or all others. */
export async function faultsOf(root: HTMLElement, rules: 'all' | 'contrast' | 'no contrast' = 'all'): Promise<string[]> {
  const { violations } = await axe.run(root, {
    resultTypes: ['violations'],
    ...(rules === 'contrast' && { runOnly: ['color-contrast'] }),
    ...(rules === 'no contrast' && { rules: { 'color-contrast': { enabled: false } } }),
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.any[0]?.message ?? node.failureSummary ?? ''}`),
  );
}

const sheetAt = async (path: string): Promise<CSSStyleSheet> => new CSSStyleSheet().replace(await (await fetch(path)).text());

/** A sheet of `src/`, for a page to adopt. */
export const sheetOf = (path: string): Promise<CSSStyleSheet> => sheetAt(new URL(`../../src/${path}`, import.meta.url).href);

/** The sheet for static HTML, as it is published. */
export const staticSheet = (): Promise<CSSStyleSheet> => sheetAt('/made/static.css');

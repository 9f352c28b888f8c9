import type { Preview } from '@storybook/web-components-vite';
import { parseFeed } from '../src/content/parse-feed.js';
import type { Feed } from '../src/content/schema.js';
import { argTypesOf, usualArgs } from '../stories/support/arg-types.js';
import { manifest } from './manifest.js';

type Enhancer = NonNullable<Preview['argTypesEnhancers']>[number];

const isFeed = (value: unknown): value is Feed => typeof value === 'object' && !!value && 'activities' in value;

/** A story with a feed of its own has the sound records of that to choose from, and slots that it fills with markup have no field for text. */
const ofTheStory: Enhancer = ({ component, argTypes, initialArgs }) => {
  if (!component) return argTypes;
  const { feed } = initialArgs as { readonly feed?: unknown };
  const rows = argTypesOf(String(component), manifest, isFeed(feed) ? parseFeed(feed).feed : undefined) as typeof argTypes;
  const markup = Object.keys(initialArgs).filter((name) => name.startsWith('slot') && typeof initialArgs[name] === 'object');
  return {
    // First, for their order; then what a story has for itself alone.
    ...rows,
    ...Object.fromEntries(Object.entries(argTypes).filter(([name]) => !Object.hasOwn(rows, name))),
    ...Object.fromEntries(markup.map((name) => [name, { ...argTypes[name]!, control: false as const }])),
  };
};

/** Controls for every attribute, slot and CSS custom property, from the definitions, the manifest and the feed. */
export const controls: Preview = {
  argTypesEnhancers: [ofTheStory],
  argsEnhancers: [({ component, initialArgs }) => ({ ...(component ? usualArgs(String(component), manifest) : {}), ...initialArgs })],
  parameters: {
    controls: { expanded: true, disableSaveFromUI: true },
    docs: { extractArgTypes: (tag: string) => argTypesOf(tag, manifest) },
  },
};

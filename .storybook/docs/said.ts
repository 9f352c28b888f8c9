import type { Example } from '../../scripts/reference/example.js';
import { attributesFrom, kindsOf, type Args } from '../../stories/support/element.js';
import { usualArgs } from '../../stories/support/arg-types.js';
import { manifest } from '../manifest.js';

const slotted = ([name, value]: readonly [string, unknown]): string => {
  if (typeof value !== 'string' || !value) return '';
  if (name === 'slot') return value;
  return name.startsWith('slot-') ? `<span slot="${name.slice('slot-'.length)}">${value}</span>` : '';
};

/** What the arguments of a story say of its element, without what holds anyway. */
export function saidBy(tag: string, args: Args): Example {
  const usual = attributesFrom(tag, usualArgs(tag, manifest));
  const said = Object.entries(attributesFrom(tag, args)).flatMap(([name, value]) =>
    value === undefined || value === usual[name] ? [] : [[name, value || (true as const)] as const],
  );
  return { name: tag.replace('cssr-', ''), attributes: Object.fromEntries(said), content: Object.entries(args).map(slotted).join('') };
}

interface DocsStory {
  readonly id: string;
  readonly name: string;
  readonly parameters: { readonly docs?: { readonly description?: { readonly story?: string } } };
}

/** The stories of an element, each with what its file says of it. */
export const statesOf = (stories: readonly DocsStory[]) =>
  stories.map(({ id, name, parameters }) => ({ id, name, about: parameters.docs?.description?.story ?? '' }));

/** What the page of an element can change: its attributes and what stands in its slots. All else has tables of its own. */
export const controlled = (tag: string, argTypes: object): readonly string[] =>
  Object.keys(argTypes).filter((name) => Object.hasOwn(kindsOf(tag), name) || name.startsWith('slot-'));

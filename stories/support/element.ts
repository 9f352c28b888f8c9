import { html, nothing, type ElementPart, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { html as withTag, unsafeStatic } from 'lit/static-html.js';
import type { DEFINITIONS } from '../../src/elements/definitions.js';
import { PAGE_LANGUAGES } from '../../src/locale/languages.js';
import { attributesOf, definitionOfTag, type ElementName } from '../../src/publish/catalogue.js';
import type { AttributeKind, AttributeKinds, Attributes, COMMON_ATTRIBUTES } from '../../src/views/definition.js';

/** What a story gives for an attribute. */
type Value<Kind> = Kind extends 'boolean'
  ? boolean
  : Kind extends 'number'
    ? number
    : Kind extends { readonly one: readonly (infer Word)[] }
      ? Word
      : Kind extends { readonly some: readonly (infer Word)[] }
        ? readonly Word[]
        : Kind extends { readonly records: string }
          ? readonly string[]
          : string;

type Own<Name extends ElementName> = (typeof DEFINITIONS)[Name]['attributes'];
type Values<Kinds> = { readonly [Attribute in keyof Kinds]?: Value<Kinds[Attribute]> };

/** What every story can say, besides the attributes of its element. */
interface OfEveryStory {
  readonly feed?: unknown;
  readonly data?: unknown;
  readonly language?: string;
  readonly pinned?: string;
  /** What stands in the element: text, or templates that name their slot. */
  readonly slot?: unknown;
  readonly [slot: `slot-${string}`]: unknown;
  /** Values of CSS custom properties. */
  readonly [property: `--${string}`]: string | undefined;
  /** The room that the page gives. */
  readonly width?: string;
}

/** The arguments of the stories of an element: its attributes by the names they have on a page, and what stands around it. */
export type ElementArgs<Name extends ElementName> = Values<Own<Name>> & Values<typeof COMMON_ATTRIBUTES> & OfEveryStory;
export type Args = object;
const entriesOf = (args: Args) => Object.entries(args) as readonly (readonly [string, unknown])[];
const valueOf = (args: Args, name: string): unknown => (args as Readonly<Record<string, unknown>>)[name];

/** Every attribute that a page may write, by its name; those of the element first. */
export function kindsOf(tag: string): AttributeKinds {
  const definition = definitionOfTag(tag)!;
  return {
    ...attributesOf(definition.name as ElementName),
    language: { one: PAGE_LANGUAGES },
    ...(definition.pinnable && { pinned: 'text' }),
  };
}

/** As it stands in markup; undefined where nobody would write it. */
function written(kind: AttributeKind, value: unknown): string | undefined {
  if (kind === 'boolean') return value ? '' : undefined;
  const text = Array.isArray(value) ? value.join(' ') : value;
  return typeof text === 'number' ? String(text) : typeof text === 'string' && text ? text : undefined;
}

/** The attributes that arguments stand for, as a page has them. */
export const attributesFrom = (tag: string, args: Args): Attributes =>
  Object.fromEntries(Object.entries(kindsOf(tag)).map(([name, kind]) => [name, written(kind, valueOf(args, name))]));

const isSlot = (name: string) => name === 'slot' || name.startsWith('slot-');

/** What stands in the element, by slots. */
const contentFrom = (args: Args): unknown[] =>
  entriesOf(args).flatMap(([name, value]) => {
    const slot = name.slice('slot-'.length);
    if (!isSlot(name) || !value) return [];
    return [typeof value === 'string' && slot ? html`<span slot=${slot}>${value}</span>` : value];
  });

const isAround = (name: string) => name === 'width' || name.startsWith('--') || isSlot(name);

/** Writes attributes onto the element; all else, such as a feed, is handed over as an object. What the element has changed by itself stays. */
class Written extends Directive {
  #before: Readonly<Record<string, unknown>> = {};

  override readonly render: (tag: string, args: Args) => typeof nothing = () => nothing;
  override update({ element }: ElementPart, [tag, args]: [string, Args]): typeof nothing {
    const attributes = attributesFrom(tag, args);
    const objects = entriesOf(args).filter(([name]) => !Object.hasOwn(attributes, name) && !isAround(name));
    // A page that names a feed has no other.
    const now: Readonly<Record<string, unknown>> = {
      ...Object.fromEntries(objects),
      ...(attributes['src'] && { feed: undefined }),
      ...attributes,
    };
    for (const [name, value] of Object.entries(now))
      if (value === this.#before[name]) continue;
      else if (!Object.hasOwn(attributes, name)) Object.assign(element, { [name]: value });
      else if (value === undefined) element.removeAttribute(name);
      else element.setAttribute(name, value as string);
    this.#before = now;
    return nothing;
  }
}
const write = directive(Written);

/** The element that arguments describe. */
export const element = (tag: string, args: Args): TemplateResult => {
  const name = unsafeStatic(tag);
  return withTag`<${name} ${write(tag, args)}>${contentFrom(args)}</${name}>`;
};

/** Where it stands: as wide as the story says, with its values of CSS custom properties. */
export const around = (args: Args, content: unknown): TemplateResult => {
  const properties = entriesOf(args).filter(([name, value]) => name.startsWith('--') && value);
  const rules = [...(valueOf(args, 'width') ? [['inline-size', valueOf(args, 'width')]] : []), ...properties];
  return html`<div style=${rules.map(([name, value]) => `${String(name)}: ${String(value)}`).join('; ')}>${content}</div>`;
};

/** How a story is shown that says nothing else. */
export const renderElement = (args: Args, { component }: { readonly component?: string }): TemplateResult =>
  around(args, element(component!, args));

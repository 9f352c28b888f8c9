import type { Feed } from '../../src/content/schema.js';
import { COLOUR_TOKENS } from '../../src/themes/generator/tokens.js';
import { COMMON_ATTRIBUTES } from '../../src/views/definition.js';
import { COLOUR, controlOf, TEXT } from './controls.js';
import { kindsOf } from './element.js';
import { cssrFeed } from './feeds.js';
import { declarationIn, described, eventsIn, type Entry, type Manifest } from './manifest.js';

const summary = (text: string | undefined) => (text ? { summary: text.replace(/ \| undefined$/, '') } : undefined);
const plain = (text: string | undefined) => text?.replace(/^'(.*)'$/, '$1').replace(/^\[\]$/, '');

/** Nothing to be set, nor by an address. */
const TOLD = { type: { name: 'function' }, control: false };
const row = (category: string, { name, description, type, default: usual }: Entry, more: object = TOLD) => ({
  name,
  description,
  table: { category, type: summary(type?.text), defaultValue: summary(plain(usual)) },
  ...more,
});

/** Keys say what a thing is: a slot, a part and an attribute may have one name. */
const rows = (entries: readonly Entry[] = [], key: (name: string) => string, make: (entry: Entry) => unknown) =>
  Object.fromEntries(entries.map((entry) => [key(entry.name), make(entry)]));

const same = (name: string) => name;
const slotKey = (name: string) => (name ? `slot-${name}` : 'slot');
/** A slot with a blank in its name, such as `logo-[id]`, stands for many. */
const isOne = ({ name }: Entry) => !name.includes('[');

const isColour = (name: string) => Object.keys(COLOUR_TOKENS).some((token) => name.endsWith(`-${token}`));

/** The rows of the controls and of the tables in the docs: what the definition and the manifest say of an element. */
export function argTypesOf(tag: string, manifest: Manifest, feed: Feed = cssrFeed) {
  const declaration = declarationIn(manifest, tag);
  if (!declaration) return {};
  const kinds = kindsOf(tag);
  const isCommon = (name: string) => name in COMMON_ATTRIBUTES || ['language', 'pinned', 'state'].includes(name);
  const attribute = (entry: Entry) => {
    const kind = kinds[entry.name];
    const told = described(declaration, entry);
    const words = typeof kind === 'object' ? ('one' in kind ? kind.one : 'some' in kind ? kind.some : undefined) : undefined;
    const type = words ? { text: words.map((word) => `'${word}'`).join(' | ') } : told.type;
    const category = isCommon(entry.name) ? 'Attributes of every element' : 'Attributes';
    return row(category, { ...told, ...(type && { type }) }, kind && controlOf(entry.name, kind, feed, plain(told.default)));
  };
  const { attributes = [], members = [], slots, cssParts, cssProperties = [] } = declaration;
  const isOwn = (name: string) => name.startsWith(`--${tag}-`);
  return {
    ...rows(
      // The base class has some that say nothing to this element.
      attributes.filter(({ name }) => kinds[name] || name === 'state').sort((a, b) => Number(isCommon(a.name)) - Number(isCommon(b.name))),
      same,
      attribute,
    ),
    ...rows(slots, slotKey, (entry) => row('Slots', { ...entry, name: entry.name || '(default)' }, isOne(entry) ? TEXT : undefined)),
    ...rows(
      members.filter(({ kind, attribute, inheritedFrom }) => kind === 'field' && !attribute && inheritedFrom),
      same,
      (entry) => row('Properties', entry),
    ),
    ...rows(eventsIn(declaration), same, (entry) => row('Events', entry)),
    ...rows(
      cssParts,
      (name) => `part-${name}`,
      (entry) => row('CSS parts', entry),
    ),
    ...rows(
      cssProperties.filter(({ name }) => isOwn(name)),
      same,
      (entry) => row('CSS custom properties', entry, isColour(entry.name) ? COLOUR : TEXT),
    ),
    // Of all elements together: the toolbar chooses among themes.
    ...rows(
      cssProperties.filter(({ name }) => !isOwn(name)),
      same,
      (entry) => row('CSS custom properties of a theme', entry),
    ),
    width: row('Story', { name: 'width', description: 'The room that the page gives, such as `240px`.' }, TEXT),
  };
}

/** What the controls show at first where a story says nothing: what holds then. */
export function usualArgs(tag: string, manifest: Manifest): object {
  const declaration = declarationIn(manifest, tag);
  const kinds = kindsOf(tag);
  const usual = ({ name, default: text }: Entry): unknown => {
    const kind = kinds[name]!;
    if (kind === 'boolean') return false;
    if (kind === 'number') return Number(text);
    if (typeof kind === 'object' && ('some' in kind || 'records' in kind)) return [];
    return typeof kind === 'object' ? (plain(text) ?? '') : '';
  };
  const { attributes = [], slots = [], cssProperties = [] } = declaration ?? {};
  return {
    ...rows(
      attributes.filter(({ name }) => kinds[name]),
      same,
      (entry) => usual(described(declaration!, entry)),
    ),
    // Empty, so that there is a field.
    ...rows(slots.filter(isOne), slotKey, () => ''),
    ...rows(
      cssProperties.filter(({ name }) => name.startsWith(`--${tag}-`)),
      same,
      () => '',
    ),
    width: '',
  };
}

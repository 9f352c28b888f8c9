import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { LANGUAGES } from '../../src/locale/languages.js';
import { noPhp as SKIP, php, shippedIndex } from './php.js';

const MODULE = 'dist/drupal/cssr';
const read = (file: string) => parse(readFileSync(`${MODULE}/${file}`, 'utf8')) as unknown;

interface Prop {
  readonly type: string;
  readonly title?: string;
  readonly enum?: readonly string[];
  readonly 'meta:enum'?: Readonly<Record<string, string>>;
  readonly examples?: readonly string[];
}
const component = read('components/content/content.component.yml') as {
  readonly group: string;
  readonly status: string;
  readonly noUi?: boolean;
  readonly props: { readonly required: readonly string[]; readonly properties: Readonly<Record<string, Prop>> };
};
const { required, properties } = component.props;

/** Drupal Canvas itself is in no test: this is what it asks of components and blocks before it offers them. */
describe('what Drupal Canvas asks', () => {
  it('of the component: a title and a list with labels for each choice, an example for what is required', () => {
    assert.deepEqual(Object.keys(properties), ['element', 'item', 'language', 'theme']);
    assert.ok(component.group !== 'Elements' && component.status !== 'obsolete' && !component.noUi);
    for (const [name, prop] of Object.entries(properties)) {
      const keys = prop.enum ?? [];
      assert.ok(prop.type === 'string' && prop.title && keys.length > 1, name);
      assert.ok(!keys.includes('') && new Set(keys).size === keys.length, name);
      assert.deepEqual(Object.keys(prop['meta:enum'] ?? {}), keys, name);
      assert.ok(
        keys.every((key) => !key.includes('.')),
        `${name}: no dots, which configuration cannot have in keys`,
      );
      // The first example is what a new component begins with: a choice that is left open has none.
      assert.equal(prop.examples?.length ?? 0, required.includes(name) ? 1 : 0, name);
      for (const example of prop.examples ?? []) assert.ok(keys.includes(example), name);
    }
  });

  it('of the component: lists that are what there is', () => {
    assert.deepEqual(properties['language']!.enum, Object.keys(LANGUAGES));
    assert.deepEqual(
      properties['theme']!.enum,
      readdirSync(`${MODULE}/assets/themes`)
        .map((file) => file.replace('.css', ''))
        .sort(),
    );
    assert.deepEqual(properties['element']!.enum, [...Object.keys(shippedIndex().elements), 'language-switch']);
  });

  it('of the component: each item is one that an element shows, and none is missing', { skip: SKIP }, () => {
    const items = properties['item']!.enum!;
    const asked = Object.keys(shippedIndex().elements).flatMap((element) => items.map((item) => ({ element, item })));
    const found = php<({ wider: string[] } | null)[]>('found', asked, null);
    const shown = new Set(asked.filter((_, i) => found[i] && !found[i].wider.includes('item')).map(({ item }) => item));
    assert.deepEqual(
      items.filter((item) => !shown.has(item)),
      [],
    );
    const all = Object.values(shippedIndex().elements).flatMap(({ choices }) =>
      Object.values(choices).flatMap(({ attributes }) => (attributes as { readonly item?: string }).item ?? []),
    );
    assert.deepEqual([...new Set(all)].sort(), [...items].sort());
  });

  it('of the block: settings that can be validated in full, each by itself', () => {
    interface Setting {
      readonly type: string;
      readonly label?: string;
      readonly constraints?: Readonly<Record<string, unknown>>;
    }
    const schema = read('config/schema/cssr.schema.yml') as Readonly<
      Record<string, { readonly type: string; readonly constraints?: object; readonly mapping: Readonly<Record<string, Setting>> }>
    >;
    const block = schema['block.settings.cssr_content']!;
    assert.equal(block.type, 'block_settings');
    assert.deepEqual(block.constraints, { FullyValidatable: null });
    for (const [name, { label, constraints = {} }] of Object.entries(block.mapping))
      assert.ok(label && 'NotNull' in constraints && ('Choice' in constraints || 'Regex' in constraints), name);
    const php = readFileSync(`${MODULE}/src/Plugin/Block/CssrBlock.php`, 'utf8');
    const [defaults] = /return \['element'[^;]*;/.exec(php)!;
    for (const name of Object.keys(block.mapping)) assert.ok(defaults.includes(`'${name}' => ''`), `${name} has a value at first`);
    assert.doesNotMatch(php, /context_definitions/, 'blocks that need a context are not taken');
  });
});

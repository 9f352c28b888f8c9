import { validateCem } from '@wc-toolkit/cem-validator';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { elementNames } from '../../scripts/element-names.js';
import { elementsOf, unionOf } from '../../scripts/manifest/public-api.js';
import type { Manifest } from '../../scripts/manifest/schema.js';
import * as api from '../../src/index.js';
import { definitionOfTag } from '../../src/publish/catalogue.js';
import { COMMON_ATTRIBUTES } from '../../src/views/definition.js';
import { readJson } from '../support/node.js';

const manifest = readJson('custom-elements.json') as Manifest;
const elements = elementsOf(manifest);

describe('the custom elements manifest', () => {
  it('is valid, for editors and catalogues', async () => {
    const rules = {
      // Node and bundlers of today read `exports`; a type of an event is exported by the package, not by each element.
      packageJson: { main: 'off', module: 'off', packageType: 'error', types: 'error', exports: 'error' },
      manifest: { schemaVersion: 'error', modulePath: 'error', definitionPath: 'error', tagName: 'error', exportTypes: 'off' },
    } as const;
    await validateCem(structuredClone(manifest), { rules, exclude: ['ContentElement'] });
  });

  it('names modules that are in the package', () => {
    for (const { path, exports } of manifest.modules)
      for (const file of [path, ...exports.map(({ declaration }) => declaration.module!)]) assert.ok(existsSync(file), file);
  });

  it('describes every element, attribute, slot, part and event', () => {
    assert.deepEqual(
      elements.map(({ tagName }) => tagName).sort(),
      elementNames()
        .map((name) => `cssr-${name}`)
        .sort(),
    );
    for (const { tagName, attributes, cssParts, slots, events } of elements) {
      for (const { name, description } of [...attributes, ...cssParts!, ...slots!, ...events]) assert.ok(description, `${tagName} ${name}`);
      // What a class keeps for itself is no attribute.
      const { attributes: own, empty } = definitionOfTag(tagName)!;
      const common = empty ? ['language'] : [...Object.keys(COMMON_ATTRIBUTES), 'language', 'pinned', 'state'];
      assert.deepEqual(attributes.map(({ name }) => name).sort(), [...Object.keys(own), ...common].sort(), tagName);
    }
  });

  it('has the words of each attribute as a union, and what an element begins with', () => {
    for (const { tagName, attributes } of elements) {
      const kinds = { ...COMMON_ATTRIBUTES, state: { one: api.CONTENT_STATES }, ...definitionOfTag(tagName)!.attributes };
      for (const { name, type, default: initial } of attributes) {
        const kind = (kinds as Record<string, unknown>)[name];
        if (typeof kind !== 'object' || !('one' in kind!)) continue;
        assert.equal(type!.text, unionOf(kind.one as string[]), `${tagName} ${name}`);
        if (initial) assert.ok(type!.text.split(' | ').includes(initial), `${tagName} ${name}: ${initial}`);
      }
    }
    const attribute = (tag: string, name: string) =>
      elements.find(({ tagName }) => tagName === tag)!.attributes.find((one) => one.name === name)!;
    assert.deepEqual(
      [attribute('cssr-mission-card', 'heading-level').default, attribute('cssr-report', 'heading-level').default],
      ["'3'", "'2'"],
    );
    assert.equal(attribute('cssr-mission-list', 'layout').default, "'cards'");
  });

  it('names no member that pages have no use for', () => {
    const members = new Set(elements.flatMap((element) => element.members.filter(({ attribute }) => !attribute).map(({ name }) => name)));
    assert.deepEqual([...members].sort(), ['data', 'feed', 'print', 'reload']);
  });

  it('has for each event a class that the package exports', () => {
    for (const { tagName, events } of elements)
      for (const { name, type } of events)
        assert.equal((api as unknown as Record<string, { type: string }>)[type!.text]?.type, name, tagName);
  });
});

/** Each mistake is expected where it stands: one that is not found is an error too. */
const USE = `
import type { ElementProps } from '../elements.js';
type Of<Tag extends keyof ElementProps> = ElementProps[Tag];
export const card: Of<'cssr-mission-card'> = { item: 'amman-2022-11', 'heading-level': 2, compact: true };
export const list: Of<'cssr-mission-list'> = { kinds: 'geneva-round side-event', layout: 'timeline', 'page-size': '6' };
export const switched: Of<'cssr-language-switch'> = { languages: ['en', 'ar'], 'oncssr-language-change': (event) => event.language.length };
export const heard: Of<'cssr-report'> = { 'oncssr-state': (event) => event.state === 'ready' && event.issues.length };
// @ts-expect-error a word that is none of these
export const layout: Of<'cssr-mission-list'> = { layout: 'timline' };
// @ts-expect-error a word that is in no list
export const kinds: Of<'cssr-mission-list'> = { kinds: 'geneva' };
// @ts-expect-error a level that headings do not have
export const level: Of<'cssr-report'> = { 'heading-level': 7 };
// @ts-expect-error an attribute that is misspelt
export const misspelt: Of<'cssr-report'> = { 'heading-levl': 2 };
// @ts-expect-error what the element tells by itself
export const state: Of<'cssr-report'> = { state: 'ready' };
// @ts-expect-error a state there is not
export const told: Of<'cssr-report'> = { 'oncssr-state': (event) => event.state === 'redy' };
`;

describe('the types for frameworks', () => {
  it('know the words of attributes, lists of words, and what an event tells', () => {
    const folder = mkdtempSync('dist/frameworks/check-');
    const compilerOptions = { target: 'ES2022', module: 'ESNext', moduleResolution: 'bundler', strict: true, noEmit: true, types: [] };
    writeFileSync(`${folder}/tsconfig.json`, JSON.stringify({ compilerOptions, files: ['use.ts'] }));
    writeFileSync(`${folder}/use.ts`, USE);
    const { stdout } = spawnSync('npx', ['tsc', '-p', folder], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    assert.equal(stdout, '');
  });
});

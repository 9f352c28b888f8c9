import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { argTypesOf, usualArgs } from '../../stories/support/arg-types.js';
import { attributesFrom, kindsOf } from '../../stories/support/element.js';
import { cssrFeed } from '../../stories/support/feeds.js';
import { declarationIn, type Manifest } from '../../stories/support/manifest.js';
import { themeOfCode, themeOfLink } from '../../stories/support/theme-link.js';
import { TAGS } from '../../src/publish/catalogue.js';

interface Row {
  readonly name: string;
  readonly control?: false | { readonly type: string; readonly labels?: Readonly<Record<string, string>> };
  readonly options?: readonly string[];
  readonly table: { readonly category: string };
}

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest;
const rowsOf = (tag: string) => argTypesOf(tag, manifest) as Readonly<Record<string, Row>>;
const rowOf = (tag: string, name: string) => rowsOf(tag)[name]!;
const controlOf = (tag: string, name: string) => rowOf(tag, name).control as Exclude<Row['control'], false>;

describe('the controls of stories', () => {
  for (const tag of TAGS)
    it(`${tag}: each attribute that a page may write can be set, and nothing is missing or twice`, () => {
      const rows = rowsOf(tag);
      for (const name of Object.keys(kindsOf(tag))) assert.ok(rows[name]?.control, name);
      const { slots = [], cssParts = [] } = declarationIn(manifest, tag)!;
      const namesIn = (category: string) =>
        Object.values(rows)
          .filter(({ table }) => table.category === category)
          .map(({ name }) => name);
      assert.deepEqual(
        namesIn('Slots'),
        slots.map(({ name }) => name || '(default)'),
      );
      assert.deepEqual(
        namesIn('CSS parts'),
        cssParts.map(({ name }) => name),
      );
      // What the address of Storybook can say.
      for (const [key, { control }] of Object.entries(rows)) if (control) assert.match(key, /^[\w -]+$/);
    });

  it('are of a kind that fits: words to choose from, switches, a range', () => {
    assert.deepEqual(rowOf('cssr-mission-list', 'sort').options, ['newest', 'oldest']);
    assert.equal(controlOf('cssr-mission-list', 'kinds')?.type, 'check');
    assert.equal(controlOf('cssr-mission-list', 'page-size')?.type, 'range');
    assert.equal(controlOf('cssr-mission-card', 'compact')?.type, 'boolean');
    assert.deepEqual(rowOf('cssr-mission-card', 'language').options, ['', 'en', 'ar']);
  });

  it('have the records of the feed by what they are called', () => {
    const { options, control } = rowOf('cssr-mission-card', 'item');
    assert.deepEqual(options, ['', ...cssrFeed.activities.map(({ id }) => id)]);
    assert.match((control as { labels: Record<string, string> }).labels['amman-2022-11']!, /Amman.*2022/);
    assert.equal(controlOf('cssr-key-figures', 'items')?.type, 'check');
    assert.equal(controlOf('cssr-recommendation-list', 'items')?.type, 'multi-select');
    const own = argTypesOf('cssr-contact', manifest, { ...cssrFeed, contacts: [{ ...cssrFeed.contacts[0]!, id: 'made-up' }] });
    assert.deepEqual((own as Readonly<Record<string, Row>>)['items']!.options, ['made-up']);
  });

  it('keep things of one name apart', () => {
    assert.equal(rowOf('cssr-mission-card', 'slot-footer').table.category, 'Slots');
    assert.equal(rowOf('cssr-mission-card', 'part-footer').table.category, 'CSS parts');
    assert.equal(rowOf('cssr-mission-list', 'controls').table.category, 'Attributes');
    assert.equal(rowOf('cssr-mission-list', 'part-controls').table.category, 'CSS parts');
  });

  it('show at first what holds where a page says nothing', () => {
    const usual = usualArgs('cssr-mission-list', manifest) as Readonly<Record<string, unknown>>;
    assert.deepEqual(
      ['sort', 'page-size', 'heading-level', 'compact', 'kinds', 'language'].map((name) => usual[name]),
      ['newest', 12, '2', false, [], ''],
    );
  });

  it('are written onto the element as a page writes them', () => {
    const written = attributesFrom('cssr-mission-list', { compact: true, kinds: ['survey', 'geneva-round'], 'page-size': 0, heading: '' });
    assert.deepEqual(
      Object.entries(written).filter(([, text]) => text !== undefined),
      Object.entries({ kinds: 'survey geneva-round', 'page-size': '0', compact: '' }),
    );
  });
});

describe('a theme of the theme studio in Storybook', () => {
  const theme = themeOfLink('https://example.org/studio.html?brand=c8102e&name=my-house&font=Noto+Sans%2C+Arial#preview')!;

  it('is made from its link', () => {
    assert.deepEqual([theme.name, theme.brand], ['my-house', '#c8102e']);
    assert.match(theme.css, /\[data-cssr-theme='yours'\] {[^}]*--cssr-sys-font-family: 'Noto Sans', Arial/);
  });

  it('goes through the address of Storybook, which takes few characters', () => {
    assert.match(theme.code, /^[\w-]+$/);
    assert.deepEqual(themeOfCode(theme.code), theme);
  });

  it('is none where the link is of something else, has no colour, or was cut off', () => {
    for (const link of ['', 'https://example.org/', 'https://example.org/?name=my-house', 'https://example.org/?brand=no-colour'])
      assert.equal(themeOfLink(link), undefined, link);
    for (const code of ['', '_3fbrand_3d', '_ff_3fbrand_3dc8102e']) assert.equal(themeOfCode(code), undefined, code);
  });
});

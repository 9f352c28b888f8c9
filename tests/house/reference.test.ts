import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { Catalogue, DOC_LANGUAGES, endingOf } from '../../scripts/reference/catalogue.js';
import { asBlock, asElement, asReact, exampleIn } from '../../scripts/reference/example.js';
import { guideOf, guidePath } from '../../scripts/reference/guide.js';
import { anchorOf } from '../../scripts/reference/markdown.js';
import { referencePages } from '../../scripts/reference/pages.js';
import { elementNames } from '../../scripts/element-names.js';
import { directionOf } from '../../src/locale/language.js';
import { definitionOfTag } from '../../src/publish/catalogue.js';
import { COMMON_ATTRIBUTES, type AttributeKinds } from '../../src/views/definition.js';
import { cssrFeed, read } from '../support/node.js';

const pages = referencePages();
const markdown = async () => Object.entries(await pages).filter(([path]) => path.endsWith('.md'));
/** Words without code, addresses and tags. */
const prose = (text: string) =>
  text
    .replace(/```[^]*?```/g, '')
    .replace(/`[^`]*`/g, '')
    .replace(/\]\([^)]*\)/g, ']');

describe('the guides', () => {
  for (const language of DOC_LANGUAGES)
    for (const name of elementNames())
      it(`${guidePath(name, language)} has what every guide has, and its example shows something`, () => {
        const guide = guideOf(name, language, new Catalogue(language).say);
        const { attributes } = exampleIn(guide.Example, name);
        const kinds: AttributeKinds = { ...COMMON_ATTRIBUTES, ...definitionOfTag(`cssr-${name}`)!.attributes };
        for (const [attribute, value] of Object.entries(attributes)) {
          const kind = kinds[attribute];
          assert.ok(kind, `${attribute} is an attribute of ${name}`);
          if (typeof kind !== 'object') continue;
          const words = String(value).split(' ');
          if ('record' in kind)
            assert.ok(
              cssrFeed[kind.record].some(({ id }) => id === value),
              `${String(value)} is in the feed`,
            );
          if ('records' in kind)
            for (const word of words)
              assert.ok(
                cssrFeed[kind.records].some(({ id }) => id === word),
                word,
              );
          if ('one' in kind) assert.ok(kind.one.includes(String(value)), String(value));
          if ('some' in kind) for (const word of words) assert.ok(kind.some.includes(word), word);
        }
      });

  it('name only elements and attributes that there are', () => {
    for (const language of DOC_LANGUAGES)
      for (const name of elementNames()) {
        const text = read(guidePath(name, language));
        for (const [, tag] of text.matchAll(/<(cssr-[a-z-]+)/g)) assert.ok(definitionOfTag(tag!), `${tag} in the guide of ${name}`);
      }
  });
});

describe('the ways to write an example', () => {
  const example = exampleIn('<cssr-x item="a b" permalinks>Words</cssr-x>', 'x');
  it('are the same element, for pages, content systems and React', () => {
    assert.equal(asElement(example), '<cssr-x item="a b" permalinks>Words</cssr-x>');
    assert.equal(asBlock(example), '<div class="cssr" data-cssr="x" data-item="a b" data-permalinks="">Words</div>');
    assert.match(asReact(example), /<cssr-x item="a b" permalinks=\{true\}>Words<\/cssr-x>/);
  });
  it('cannot be broken out of', () => {
    const attributes = { item: '"><script>' };
    assert.ok(!asElement({ ...example, attributes }).includes('item=""'));
    assert.ok(!asBlock({ ...example, attributes }).includes('item=""'));
  });
});

describe('the reference', () => {
  it('says nothing in English on pages in another language', async () => {
    assert.ok(DOC_LANGUAGES.length > 1);
    for (const language of DOC_LANGUAGES.slice(1)) {
      const catalogue = new Catalogue(language);
      const units = (await pages)[catalogue.path]!.split('</trans-unit>').slice(0, -1);
      assert.ok(units.length > 400);
      for (const unit of units) assert.match(unit, /<target>[^<]+<\/target>/, `${catalogue.path}: not translated: ${unit.trim()}`);
    }
  });

  it('is in the script of its language, with its punctuation', async () => {
    for (const [path, text] of await markdown()) {
      const language = DOC_LANGUAGES.find((each) => each !== DOC_LANGUAGES[0] && path.endsWith(endingOf(each)));
      if (!language || directionOf(language) === 'ltr') continue;
      for (const line of prose(text).split('\n')) {
        assert.doesNotMatch(line, /\p{sc=Arab}[,;?]/u, `${path}: ${line}`);
        // A row of a table or a sentence that has words has them in this script.
        if (/\p{sc=Latn}{4}/u.test(line.replace(/\bhttps?:\S+|[A-Z]\w*|\[\w+\]/g, '')))
          assert.match(line, /\p{sc=Arab}/u, `${path}: ${line}`);
      }
    }
  });

  it('keeps the code of each sentence in its translation', () => {
    for (const language of DOC_LANGUAGES.slice(1))
      for (const [, source, target] of read(`xliff/reference.${language}.xlf`).matchAll(
        /<source>([^]*?)<\/source>\s*<target>([^]*?)<\/target>/g,
      ))
        for (const [mark] of source!.matchAll(/`[^`]*`|\{\d\}/g)) assert.ok(target!.includes(mark), `${source} → ${target}`);
  });

  it('has a sentence for each attribute, slot, part, token, event and field', async () => {
    for (const [path, text] of await markdown())
      for (const row of text.split('\n').filter((line) => line.startsWith('|')))
        for (const cell of row.split('|').slice(1, -1)) assert.ok(cell.trim(), `${path}: an empty cell in ${row}`);
  });

  it('links only to what is there', async () => {
    const made = await pages;
    const textOf = (path: string) => made[path] ?? (existsSync(path) ? read(path) : undefined);
    for (const [path, text] of Object.entries(made).filter(([name]) => !name.endsWith('.xlf')))
      for (const [, target] of text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
        const [file, anchor] = target!.split('#') as [string, string?];
        const there = file ? textOf(join(dirname(path), file)) : text;
        assert.ok(there !== undefined, `${path} links to ${target}`);
        const anchors = Array.from(there.matchAll(/^#+ (.+)$/gm), ([, heading]) => anchorOf(heading!));
        if (anchor) assert.ok(anchors.includes(anchor), `${path} links to #${anchor}`);
      }
  });

  it('names every element in llms.txt', async () => {
    const text = (await pages)['llms.txt']!;
    for (const name of elementNames()) assert.ok(text.includes(`docs/elements/cssr-${name}.md`), name);
    assert.match(text, /^# cssr-widgets\n\n> .+\n/);
  });
});

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { it } from 'node:test';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { BLOCK, CARD, block, staticHtml, tag, type Host } from './host.js';
import { exampleOf } from '../support/hostile.js';
import { elementNames } from '../../scripts/element-names.js';

/** What filter lists hide, as a word of its own in a name. */
const HIDDEN = /(^|[^a-z])(ads?|banners?|shar(e|ing)|social|widgets?|cookies?|pop-?ups?|promos?|sponsors?)([^a-z]|$)/i;

const ELEMENTS = elementNames().filter((name) => !['language-switch', 'term'].includes(name));

type Node = DefaultTreeAdapterTypes.Node;
function* attributesIn(node: Node): Generator<readonly [string, string]> {
  if ('attrs' in node) for (const { name, value } of node.attrs) yield [name, value];
  if ('childNodes' in node) for (const child of node.childNodes) yield* attributesIn(child);
}
/** Names that a filter can match: not the addresses that the content links to. */
const namesIn = (html: string) =>
  [...attributesIn(parse(html))].filter(([name]) => /^(class|id|name|for|part|data-)/.test(name)).flatMap(([name, value]) => [name, value]);

/** Names that filter lists would hide. */
export function names(host: Host): void {
  it('no class, id or part of what the elements show', () =>
    host.visit(ELEMENTS.map((name) => tag(name, exampleOf(name))).join(''), {}, async ({ page }) => {
      const found = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .flatMap((element) => [...(element.shadowRoot?.querySelectorAll('*') ?? [])])
          .flatMap((inner) => [inner.id, inner.className, inner.getAttribute('part') ?? '']),
      );
      const said = [...new Set(found.map(String).flatMap((value) => value.split(/\s+/)))];
      assert.ok(said.length > 40);
      assert.deepEqual(
        said.filter((name) => HIDDEN.test(name)),
        [],
      );
    }));

  it('no class, id or attribute of the static HTML, tag or block', () => {
    for (const language of ['en', 'ar'])
      for (const html of [
        CARD,
        BLOCK,
        ...ELEMENTS.flatMap((name) => [
          staticHtml(name, exampleOf(name), language),
          block(name, { ...exampleOf(name), language }, language),
        ]),
      ])
        assert.deepEqual(
          namesIn(html).filter((name) => HIDDEN.test(name)),
          [],
        );
  });

  it('no file that a page loads', () => {
    const files = readdirSync('dist', { recursive: true })
      .map(String)
      .filter((name) => !/^(demo|site|storybook|again|cli|elements)/.test(name));
    assert.ok(files.includes('cssr.js') && files.includes('frame.html'));
    assert.deepEqual(
      files.filter((name) => HIDDEN.test(name)),
      [],
    );
    assert.deepEqual(
      namesIn(readFileSync('dist/frame.html', 'utf8')).filter((name) => HIDDEN.test(name)),
      [],
    );
  });
}

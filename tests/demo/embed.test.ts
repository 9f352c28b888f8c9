import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { before, describe, it } from 'node:test';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { themeNames } from '../../src/themes/theme-names.js';
import { readChoice } from '../../demo/snippets/choice.js';
import { getLocale } from '../../src/locale/locale.js';
import { attributesOf, definitionOf, type ElementName } from '../../src/publish/catalogue.js';
import { cssrFeed as feed } from '../support/node.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const PAGES = (readdirSync('demo', { recursive: true }) as string[]).filter((name) => name.endsWith('.html')).sort();
/** Those on which elements are made, and not shown. */
const TOOLS = /^(studio|snippets)/;
const THEMES = Object.keys(themeNames(getLocale('en')));

const attributesIn = ({ attrs }: Element) => Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
const elementsIn = (node: Node): readonly Element[] => [
  ...('tagName' in node ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elementsIn) : []),
];
const classesOf = (element: Element) => (attributesIn(element)['class'] ?? '').split(' ');

/** What an element, a block or a frame shows, as its own markup says it. */
function shownBy(element: Element): { readonly name: ElementName; readonly item?: string | undefined } | undefined {
  const given = attributesIn(element);
  if (element.tagName.startsWith('cssr-')) return { name: element.tagName.slice(5) as ElementName, item: given['item'] };
  // What is pinned names the record that is first today.
  if (given['data-pinned']) return { name: given['data-cssr'] as ElementName };
  if (given['data-cssr']) return { name: given['data-cssr'] as ElementName, item: given['data-item'] };
  const address = new URLSearchParams(/frame\.html#(.*)/.exec(given['src'] ?? '')?.[1]);
  return address.has('element') ? { name: address.get('element') as ElementName, item: address.get('item') ?? undefined } : undefined;
}

describe('“Embed this” on the demo pages', () => {
  before(() => assert.ok(existsSync('dist/demo/index.html'), 'npm run build && npm run demo:build first'));
  const read = (name: string) => elementsIn(parse(readFileSync(join('dist/demo', name), 'utf8')));

  it('stands beside every element, block and frame, but for terms, which stand in sentences', () => {
    for (const name of PAGES.filter((each) => !TOOLS.test(each))) {
      const shown = read(name).filter((element) => {
        const what = shownBy(element);
        return what && !definitionOf(what.name).inline;
      });
      const beside = read(name).filter((element) => classesOf(element).includes('embeddable'));
      assert.equal(beside.length, shown.length, name);
      if (name.startsWith('index')) continue;
      assert.ok(shown.length, name);
    }
  });

  it('opens the studio, in the language around it, with that element, record, language and theme', () => {
    const themes = new Set<string>();
    for (const name of PAGES.filter((each) => !TOOLS.test(each)))
      for (const wrapper of read(name).filter((element) => classesOf(element).includes('embeddable'))) {
        const inside = elementsIn(wrapper);
        const shown = inside.map(shownBy).find(Boolean)!;
        const link = inside.find((element) => classesOf(element).includes('embed-this'))!;
        const { href = '', lang, dir } = attributesIn(link);
        const [file = '', hash] = href.split('#');
        const studio = join(dirname(name), file);
        assert.equal(studio, lang === 'en' ? 'snippets.html' : `snippets-${lang}.html`, name);
        assert.equal(dir, lang === 'ar' ? 'rtl' : 'ltr');
        const choice = readChoice(new URLSearchParams(hash), { feed, themes: THEMES, language: 'en' });
        assert.equal(choice.element, shown.name, name);
        if (shown.item && 'item' in attributesOf(shown.name)) assert.equal(choice.attributes['item'], shown.item, name);
        assert.equal(new URLSearchParams(hash).get('language'), choice.language, name);
        themes.add(choice.theme);
      }
    assert.deepEqual([...themes].sort(), ['', 'noref', 'swisspeace', 'un-ose']);
  });

  it('takes the language of what is shown, and not only that of the page', () => {
    const links = read('two-languages.html')
      .filter((element) => classesOf(element).includes('embed-this'))
      .map((element) => new URLSearchParams(attributesIn(element)['href']!.split('#')[1]).toString());
    assert.deepEqual(links, [
      'element=mission-card&item=amman-2022-11&language=en&theme=un-ose',
      'element=mission-card&item=amman-2022-11&language=ar&theme=un-ose',
      'element=disclaimer&language=en&theme=un-ose',
      'element=recommendation-list&activity=amman-2022-11&language=en&theme=swisspeace',
      'element=recommendation-list&activity=amman-2022-11&language=ar&theme=un-ose',
    ]);
  });
});

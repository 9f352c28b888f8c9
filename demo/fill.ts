import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { jsonInHtml } from '../src/cli/in-html.js';
import type { Feed } from '../src/content/schema.js';
import { INTERFACE_LANGUAGES } from '../src/locale/languages.js';
import { askedFile } from '../src/publish/inline-content.js';
import { embedLink, type Embeddable } from './shared/embed.js';
import { definitionOf } from '../src/publish/catalogue.js';
import { staticHtml, snippet, type Delivery, type ElementName, type FurtherChoice, type SnippetContent } from '../src/publish/index.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

interface Insertion {
  readonly at: number;
  /** End of what the text stands in for, if it does. */
  readonly to?: number;
  readonly text: string;
}

/** What the elements of a page are asked to show, as an edition is told of it. */
export function choicesIn(html: string): FurtherChoice[] {
  const elements = (node: Node): Element[] => [
    ...('tagName' in node && node.tagName.startsWith('cssr-') ? [node] : []),
    ...('childNodes' in node ? node.childNodes.flatMap(elements) : []),
  ];
  return elements(parse(html)).map((element) => ({ element: element.tagName.slice(5) as ElementName, attributes: attributesOf(element) }));
}

/** What elements show, each once, as files of an edition. */
function contentOf(shown: readonly SnippetContent[]): object[] {
  const switches = shown.some(({ element }) => element === 'language-switch');
  const all = shown.flatMap((content) => (switches ? INTERFACE_LANGUAGES.map((language) => ({ ...content, language })) : [content]));
  const files = all.flatMap((content) => askedFile(content, false) ?? []);
  return [...new Map(files.map(({ path, text }) => [path, JSON.parse(text) as object])).values()];
}

/** What surrounds a node. */
interface Around {
  readonly language: string;
  /** Of the region; else of the page. */
  readonly theme?: string | undefined;
}

/** The theme of a page, where it links one only. */
function themeOf(html: string): string | undefined {
  const [first, second] = [...html.matchAll(/<link [^>]*href="[^"]*themes\/([\w-]+)\.css"/g)].map(([, name]) => name);
  return second === undefined ? first : undefined;
}

/** Frames are in the folder of the page. */
const BASE = 'https://frames.invalid/';

/**
 * Fills a page: every element of the library gets its static HTML, in the language of the page around it; an empty `<script class="cssr-content">`
 * gets what the elements show, in all languages where the page has a switch, and `<script class="cssr-feed">` the feed. `<demo-snippet element="contact" delivery="block">` becomes what a partner would paste: `pinned`,
 * `theme`, the attributes of the element, and for a frame `scheme` and `height`.
 *
 * @param studio folder of the snippet studio, from the page, with a slash: each element then gets a link that opens it there. A term does not,
 * since it stands in a sentence.
 * @throws if the feed has nothing for an element of the page, so that a page never goes out empty.
 */
export function fillPage(html: string, feed: Feed, studio?: string): string {
  const insertions: Insertion[] = [];
  const shown: SnippetContent[] = [];
  let place: number | undefined;
  walk(parse(html, { sourceCodeLocationInfo: true }), { language: '', theme: themeOf(html) });
  if (place !== undefined) insertions.push({ at: place, text: jsonInHtml(contentOf(shown)) });
  // From the end; of two at one place, the later one first.
  return insertions
    .reverse()
    .sort((a, b) => b.at - a.at)
    .reduce((page, { at, to = at, text }) => page.slice(0, at) + text + page.slice(to), html);

  function walk(node: Node, outer: Around): void {
    const own = 'attrs' in node ? attributesOf(node) : {};
    const around = { language: own['lang'] || outer.language, theme: own['data-cssr-theme'] ?? outer.theme };
    if ('tagName' in node) fill(node, around);
    if ('childNodes' in node) for (const child of node.childNodes) walk(child, around);
  }

  /** What goes before something that can be taken along, and after it. */
  function embeddable(shown: Embeddable, { language }: Around): readonly [before: string, after: string] {
    if (studio === undefined || definitionOf(shown.element).inline) return ['', ''];
    return ['<div class="embeddable">', `<p>${embedLink(shown, language, studio).html}</p></div>`];
  }

  function fill(element: Element, around: Around): void {
    const { language } = around;
    const attributes = attributesOf(element);
    const at = element.sourceCodeLocation?.startTag?.endOffset;
    if (at === undefined) return;
    if (element.tagName === 'script' && attributes['class'] === 'cssr-feed') insertions.push({ at, text: jsonInHtml(feed) });
    if (element.tagName === 'script' && attributes['class'] === 'cssr-content') place = at;
    if (element.tagName === 'demo-snippet') {
      const { startOffset, endOffset } = element.sourceCodeLocation!;
      const name = attributes['element'] as ElementName;
      const [before, after] = embeddable({ element: name, attributes, language, theme: attributes['theme'] ?? around.theme }, around);
      insertions.push({ at: startOffset, to: endOffset, text: before + snippetOf(attributes, language) + after });
    }
    if (!element.tagName.startsWith('cssr-')) return;
    const name = element.tagName.slice(5) as ElementName;
    shown.push({ element: name, attributes, language: attributes['language'] ?? language, feed });
    const text = staticHtml(element.tagName, attributes, language, feed);
    if (text === undefined) throw new Error(`The feed has nothing for <${element.tagName} ${Object.entries(attributes).join(' ')}>`);
    const { startOffset, endOffset } = element.sourceCodeLocation!;
    const [before, after] = embeddable(
      { element: name, attributes, language: attributes['language'] ?? language, theme: around.theme },
      around,
    );
    insertions.push({ at: startOffset, text: before }, { at: endOffset, text: after });
    // The words of the page stay; and where a term stands in a sentence, so does every space.
    if (element.childNodes.some(isContent)) return;
    insertions.push({ at, text: element.tagName === 'cssr-term' ? text : `\n${text}\n` });
  }

  function snippetOf(given: Readonly<Record<string, string>>, language: string): string {
    const { element, delivery, pinned, theme, scheme, height, ...attributes } = given;
    const content = { element: element as ElementName, attributes, language, feed };
    const text = snippet(content, delivery as Delivery, { pinned: pinned !== undefined, theme, base: BASE });
    if (text === undefined) throw new Error(`The feed has nothing for <demo-snippet element="${element}">`);
    const framed = scheme ? text.replaceAll('frame.html#', `frame.html#scheme=${scheme}&amp;`) : text;
    return framed.replaceAll(BASE, '').replace(/ height="\d+"/, height ? ` height="${height}"` : '$&');
  }
}

/** Whether a child is content of the element, and not white space, a comment or something for one of its slots. */
const isContent = (child: Node): boolean =>
  'attrs' in child ? !('slot' in attributesOf(child)) : child.nodeName === '#text' && 'value' in child && !!child.value.trim();

const attributesOf = ({ attrs }: Element): Record<string, string> => Object.fromEntries(attrs.map(({ name, value }) => [name, value]));

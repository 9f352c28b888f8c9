import type { CollectionName, Feed } from '../../content/schema.js';
import { DIGITS } from '../../locale/language.js';
import { formatDate } from '../../locale/dates.js';
import { getLocale } from '../../locale/locale.js';
import { contentHash } from '../../views/content-hash.js';
import type { Attributes, Definition } from '../../views/definition.js';
import { collectionOf, definitionOfTag } from '../../publish/catalogue.js';
import { inLines } from '../../publish/html.js';
import { treeOf } from '../../publish/static-tree.js';
import { html as treeTag } from '../../publish/tree-tag.js';
import type { ElementWithContent } from '../../templates/html.js';
import { attribute, attributesText, within } from '../dom.js';
import type { Finding } from '../finding.js';
import { isElement, languageAround } from '../page.js';
import { editionOf, isOlder, type FeedReport } from './feed.js';

/** The collection of which an element names records. */
const collectionNamed = ({ attributes }: Definition): CollectionName | undefined =>
  Object.values(attributes).map(collectionOf).find(Boolean);

const attributesOf = (element: Element): Attributes =>
  Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value]));
const datesIn = (html: string): string[] => [...html.matchAll(/class="cssr-as-of" datetime="([^"]+)"/g)].map(([, date]) => date!).sort();

/** The static HTML of an element of the page, by its own template; none while the script that knows the element has not come. */
function staticHtmlOf(element: Element, feed: Feed): string {
  const { definition, staticContent } = element as Partial<ElementWithContent>;
  const content = definition && staticContent?.call(element as never, treeTag, feed);
  return content ? inLines(treeOf(definition, content.view, content.made, languageAround(element))) : '';
}

const elementHtml = (element: Element, html: string, attributes = attributesText(element)) =>
  `<${element.localName}${attributes}>\n${html}\n</${element.localName}>`;

/** A pinned element is meant to keep its text: only what has become of it since is worth a word. */
function checkPinned(element: Element, pinned: string, feed: Feed): Finding[] {
  const { localName: tag } = element;
  const attributes = attributesOf(element);
  const definition = definitionOfTag(tag);
  const hash = definition && contentHash(definition, attributes, feed);
  if (hash === pinned) return [];
  const html = hash && staticHtmlOf(element, feed);
  const code = html ? elementHtml(element, html, attributesText(element).replace(/( pinned="?)[^" ]*/, `$1${hash}`)) : '';
  return [{ id: 'pinned-changed', where: [element], values: { tag }, code }];
}

/** What stands between the tags of elements, beside what the feed says; elements of which the feed knows nothing. */
export function checkAgainstFeed(feeds: readonly FeedReport[]): Finding[] {
  return feeds.flatMap(({ users, feed, from }) => {
    if (!feed) return [];
    return users.flatMap((element): Finding[] => {
      const { localName: tag } = element;
      if (!isElement(element)) return [];
      const where = [element];
      const pinned = attribute(element, 'pinned');
      if (pinned !== null) return checkPinned(element, pinned, feed);
      if (isOlder(element, feed)) return [{ id: 'feed-older', where, values: { src: from, was: feed.updated, now: editionOf(element)! } }];
      if (attribute(element, 'state') === 'empty') {
        const definition = definitionOfTag(tag);
        const collection = definition && collectionNamed(definition);
        const records = collection ? feed[collection] : [];
        const asked = ['item', 'items', 'activity'].map((name) => attribute(element, name)).find(Boolean) ?? tag;
        return [{ id: 'element-empty', where, values: { tag, asked, names: records.map(({ id }) => id).join(' ') || '–' } }];
      }
      const html = staticHtmlOf(element, feed);
      if (!html) return [];
      const code = elementHtml(element, html);
      if (!element.textContent.trim()) return [{ id: 'no-fallback', where, values: { tag }, code }];
      const was = within(element, '.cssr-as-of')
        .map((line) => attribute(line, 'datetime') ?? attribute(line, 'data-as-of') ?? '')
        .sort()
        .at(-1);
      const now = datesIn(html).at(-1);
      if (!was || !now || was >= now) return [];
      const digits = DIGITS.find((name) => name === attribute(element, 'digits'));
      const dates = (interfaceLanguage: string) => {
        const locale = getLocale(interfaceLanguage, digits);
        return { was: formatDate(was, locale), now: formatDate(now, locale) };
      };
      return [{ id: 'snippet-old', where, values: dates('en'), valuesAr: dates('ar'), code }];
    });
  });
}

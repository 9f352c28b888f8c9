import type { CollectionName } from '../../content/schema.js';
import { contentHash } from '../../views/content-hash.js';
import type { Attributes, Definition } from '../../views/definition.js';
import { collectionOf, definitionOfTag } from '../../publish/catalogue.js';
import { attribute } from '../dom.js';
import type { Finding } from '../finding.js';
import { isElement } from '../page.js';
import { isOlder, type FeedReport } from './feed.js';
import { checkStaticHtml, older, pinnedChanged, staticHtmlOf } from './static-html.js';

/** The collection of which an element names records. */
const collectionNamed = ({ attributes }: Definition): CollectionName | undefined =>
  Object.values(attributes).map(collectionOf).find(Boolean);

const attributesOf = (element: Element): Attributes =>
  Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value]));

/** What stands between the tags of elements, beside what the feed says; elements of which the feed knows nothing. */
export function checkAgainstFeed(feeds: readonly FeedReport[]): Finding[] {
  return feeds.flatMap(({ users, feed, from }) => {
    if (!feed) return [];
    return users.flatMap((element): Finding[] => {
      const { localName: tag } = element;
      if (!isElement(element)) return [];
      const definition = definitionOfTag(tag);
      const html = () => staticHtmlOf(element, (own, treeTag) => own.contentBy(treeTag, feed));
      const pinned = attribute(element, 'pinned');
      if (pinned !== null) {
        const hash = definition && contentHash(definition, attributesOf(element), feed);
        return hash === pinned ? [] : [pinnedChanged(element, hash, hash ? html() : '')];
      }
      if (isOlder(element, feed)) return [older(element, from, feed.updated)];
      if (attribute(element, 'state') === 'empty') {
        const collection = definition && collectionNamed(definition);
        const records = collection ? feed[collection] : [];
        const asked = ['item', 'items', 'activity'].map((name) => attribute(element, name)).find(Boolean) ?? tag;
        return [{ id: 'element-empty', where: [element], values: { tag, asked, names: records.map(({ id }) => id).join(' ') || '–' } }];
      }
      return checkStaticHtml(element, { from, html: html() });
    });
  });
}

import type { Feed } from '../../src/content/schema.js';
import { attributesHtml } from '../../src/outputs/html.js';
import { scriptLines } from '../../src/outputs/script-lines.js';
import { DELIVERIES, snippet, type Delivery } from '../../src/outputs/snippet.js';
import { VERSION } from '../../src/version.js';
import type { Choice } from './choice.js';

/** The ways of a snippet into a page, and those that are words or data only. */
export const WAYS = [...DELIVERIES] as const;
export type Way = (typeof WAYS)[number];

export const FEED = 'content/cssr.feed.json';
export const SCRIPT = `cssr-${VERSION}.js`;

/** Whether the library runs in the page itself. */
export const runsScript = (way: Way): boolean => (['element', 'block', 'wordpress', 'shortcode'] as Way[]).includes(way);
/** Whether there is code to paste, and not only words or data. */
export const isMarkup = (way: Way): way is Delivery => (DELIVERIES as readonly string[]).includes(way);

/** @param base URL of the folder with the files. @returns undefined where the feed has nothing for the choice. */
export function produce(choice: Choice, feed: Feed, base: string): string | undefined {
  const { element, attributes, language, delivery, pinned, theme } = choice;
  const content = { element, attributes, language, feed };
  return snippet(content, delivery, { pinned, theme: theme || undefined, base });
}

/** What the page needs once: the feed, the theme, the script. Empty where it needs nothing. */
export function pageLines({ delivery, theme }: Choice, base: string, integrity: string | undefined): string {
  if (!runsScript(delivery)) return '';
  const feed = attributesHtml({ rel: 'alternate', type: 'application/vnd.cssr.feed+json', href: new URL(FEED, base).href });
  return `<link${feed}>\n${scriptLines({ base, integrity, theme: theme || undefined, wordpress: delivery === 'wordpress' })}`;
}

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
/** Makes a frame as high as its content. */
export const FRAME_SCRIPT = 'frame-parent.js';

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

/**
 * What the page needs once: the feed, the theme, the script; for frames a small script, which they work without. Empty where it needs nothing.
 *
 * @param integrity `sha384-…` of a file.
 */
export function pageLines({ delivery, theme }: Choice, base: string, integrity: (file: string) => string | undefined): string {
  const url = (file: string) => new URL(file, base).href;
  if (delivery === 'frame') {
    const script = attributesHtml({ src: url(FRAME_SCRIPT), integrity: integrity(FRAME_SCRIPT), crossorigin: 'anonymous' });
    return `<script${script} defer></script>`;
  }
  // The plugin has its own.
  if (!runsScript(delivery) || delivery === 'shortcode') return '';
  const feed = attributesHtml({ rel: 'alternate', type: 'application/vnd.cssr.feed+json', href: url(FEED) });
  const script = scriptLines({
    base,
    integrity: integrity(SCRIPT),
    theme: theme || undefined,
    wordpress: delivery === 'wordpress',
  });
  return `<link${feed}>\n${script}`;
}

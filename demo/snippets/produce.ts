import type { Feed } from '../../src/content/schema.js';
import { inFormat } from '../../src/publish/formats.js';
import { scriptLines, STATIC_SHEET } from '../../src/publish/script-lines.js';
import { snippet } from '../../src/publish/snippet.js';
import { VERSION } from '../../src/version.js';
import { HEIGHT, WIDTH, type Choice } from './choice.js';
import { isMarkup, runsScript } from './ways.js';

export const FEED = 'content/cssr.feed.json';
export const SCRIPT = `cssr-${VERSION}.js`;
/** Makes a frame as high as its content. */
export const FRAME_SCRIPT = 'frame-parent.js';

export const SHEET = STATIC_SHEET;

/** @param base URL of the folder with the files. @returns undefined where the feed has nothing for the choice. */
export function produce(choice: Choice, feed: Feed, base: string): string | undefined {
  const { element, attributes, language, delivery, pinned, theme, height } = choice;
  const width = choice.width === WIDTH.most ? undefined : choice.width;
  const content = { element, attributes, language, feed };
  if (!isMarkup(delivery)) return inFormat(content, delivery);
  return snippet(content, delivery, { pinned: pinned && runsScript(delivery), theme: theme || undefined, base, width, height });
}

const quoted = (value: string): string => (/^[\w./:-]+$/.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`);

/** The same by the command line. @param base URL of the folder with the files. */
export function commandOf({ element, attributes, language, delivery, pinned, theme, width, height }: Choice, base: string): string {
  const options: Record<string, string> = {
    feed: 'cssr.feed.json',
    ...attributes,
    language,
    ...(!isMarkup(delivery) ? { format: delivery } : delivery === 'element' ? {} : { delivery }),
    ...(isMarkup(delivery) && theme && { theme }),
    ...(delivery === 'frame' && {
      base,
      ...(width !== WIDTH.most && { width: String(width) }),
      ...(height !== HEIGHT.usual && { height: String(height) }),
    }),
  };
  const words = Object.entries(options).flatMap(([name, value]) => [`--${name}`, ...(value === '' ? [] : [quoted(value)])]);
  return ['npx cssr snippet', element, ...words, ...(pinned && runsScript(delivery) ? ['--pinned'] : [])].join(' ');
}

/**
 * What the page needs once: the feed, the theme, the script; for frames a small script, which they work without. Empty where it needs nothing.
 *
 * @param integrity `sha384-…` of a file.
 */
export function pageLines({ delivery, theme, sheet }: Choice, base: string, integrity: (file: string) => string | undefined): string {
  // The plugin has its own.
  if (!isMarkup(delivery) || delivery === 'shortcode') return '';
  return scriptLines({
    base,
    integrity: integrity(delivery === 'frame' ? FRAME_SCRIPT : SCRIPT),
    feed: new URL(FEED, base).href,
    sheet,
    theme: theme || undefined,
    wordpress: delivery === 'wordpress',
    frame: delivery === 'frame',
  });
}

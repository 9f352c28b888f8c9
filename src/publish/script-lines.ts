import { VERSION } from '../version.js';
import { attributesHtml } from './html.js';

/** For the content before the script, and without it; below the folder of the library. */
export const STATIC_SHEET = 'outputs/static.css';

export interface ScriptOptions {
  /** URL of the folder that has the files of the library. */
  readonly base: string;
  /** `sha384-…` of the script, as `integrity.json` has it. */
  readonly integrity?: string | undefined;
  /** URL of the feed that the elements of the page show. A frame has its own. */
  readonly feed?: string | undefined;
  /** Whether the content looks like the elements before the script, and without it. */
  readonly sheet?: boolean;
  /** Name of a theme, such as `ocha`. */
  readonly theme?: string | undefined;
  /** Whether for WordPress, whose optimizers would hold the script back until the visitor moves, or glue it to others. */
  readonly wordpress?: boolean;
  /** Whether for frames: the small script that makes them as high as their content. */
  readonly frame?: boolean;
}

/**
 * The lines that a page needs once, for all its snippets: where the feed is, the style sheets, and the script, under the name of this
 * version, which never changes its bytes. Without them the snippets are complete, only not live.
 */
export function scriptLines(options: ScriptOptions): string {
  const { base, integrity, feed, sheet = false, theme, wordpress = false, frame = false } = options;
  const url = (file: string) => new URL(file, base.endsWith('/') ? base : `${base}/`).href;
  const sheets = [...(sheet ? [STATIC_SHEET] : []), ...(theme === undefined ? [] : [`themes/${theme}.css`])];
  const links = [
    ...(feed === undefined ? [] : [{ rel: 'alternate', type: 'application/vnd.cssr.feed+json', href: feed }]),
    ...sheets.map((file) => ({ rel: 'stylesheet', href: url(file) })),
  ];
  const script = attributesHtml({
    src: url(frame ? 'frame-parent.js' : `cssr-${VERSION}.js`),
    integrity,
    crossorigin: integrity === undefined ? undefined : 'anonymous',
    ...(wordpress && { 'data-no-optimize': '1', 'data-cfasync': 'false' }),
  });
  const lines = frame ? [] : links.map((link) => `<link${attributesHtml(link)}>\n`);
  return `${lines.join('')}<script${script}${wordpress ? ' nowprocket' : ''} defer></script>`;
}

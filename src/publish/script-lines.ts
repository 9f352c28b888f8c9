import { VERSION } from '../version.js';
import { EDITION_INDEX } from '../views/edition.js';
import { attributesHtml } from './html.js';

/** For the content before the script, and without it; below the folder of the library. */
export const STATIC_SHEET = 'outputs/static.css';
/** Where the edition is, unless it is said: below the folder of the library. */
export const EDITION = `edition/${EDITION_INDEX}`;

export interface ScriptOptions {
  /** URL of the folder that has the files of the library, or its path on the site of the page. */
  readonly base: string;
  /** Tags of the elements on the page, without `cssr-`. Where absent, the loader finds out, which costs a round trip. */
  readonly elements?: readonly string[] | undefined;
  /** `sha384-…` of a file, as `integrity.json` has it. */
  readonly integrity?: ((file: string) => string | undefined) | undefined;
  /** URL of the index of the edition that the elements of the page show. A frame has its own. */
  readonly edition?: string | undefined;
  /** URL of a feed, in place of an edition: 24 KB more for the visitor, and the whole feed. */
  readonly feed?: string | undefined;
  /** Whether the content looks like the elements before the script, and without it. */
  readonly sheet?: boolean;
  /** Name of a theme, such as `ocha`. */
  readonly theme?: string | undefined;
  /** Whether for WordPress, whose optimizers would hold the scripts back until the visitor moves, or glue them to others. */
  readonly wordpress?: boolean;
  /** Whether for frames: the small script that makes them as high as their content. */
  readonly frame?: boolean;
}

/** Whether the address of a folder, as somebody writes it, can be one: an URL, or a path on the site of the page, such as `/cssr/`. */
export const isFolder = (base: string): boolean =>
  /^(https?:\/\/[^/\s]|\/(?!\/))\S*$/.test(base) && URL.canParse(base, 'https://site.invalid');

/** Whether a folder is on the reader's own computer, where no visitor finds anything. @param base URL, or path. */
export const isOwnComputer = (base: string): boolean => /^https?:\/\/(localhost|127\.|\[::1\])/.test(base);

/** The address of a file in a folder. @param base of the folder: an URL, or its path on the site of the page, such as `/cssr/`. */
export function fileAt(base: string, file: string): string {
  const site = 'https://site.invalid';
  const { href } = new URL(file, new URL(base.endsWith('/') ? base : `${base}/`, site));
  return base.startsWith('/') ? href.replace(site, '') : href;
}

/** The name of the file that holds a part of the library; it never means other bytes. */
export const partFile = (name: string): string => `cssr-${name}-${VERSION}.js`;

/** The scripts that a page loads, in their order, all of this version. */
export function scriptsOf({ elements, feed, frame }: Pick<ScriptOptions, 'elements' | 'feed' | 'frame'>): readonly string[] {
  if (frame) return ['frame-parent.js'];
  if (!elements) return [`cssr-${VERSION}.js`];
  return ['core', ...(feed === undefined ? [] : ['from-feed']), ...new Set(elements)].map(partFile);
}

/**
 * The lines that a page needs once, for all its snippets: where the content is, the style sheets, and the scripts, under names of this version, which
 * never change their bytes. Without them the snippets are complete, only not live.
 */
export function scriptLines(options: ScriptOptions): string {
  const { base, integrity, edition, feed, sheet = false, theme, wordpress = false, frame = false } = options;
  const url = (file: string) => fileAt(base, file);
  const sheets = [...(sheet ? [STATIC_SHEET] : []), ...(theme === undefined ? [] : [`themes/${theme}.css`])];
  const content = (kind: string, href: string | undefined) =>
    href === undefined ? [] : [{ rel: 'alternate', type: `application/vnd.cssr.${kind}+json`, href }];
  const links = [
    ...content('edition', edition),
    ...content('feed', feed),
    ...sheets.map((file) => ({ rel: 'stylesheet', href: url(file) })),
  ];
  const script = (file: string) => {
    const hash = integrity?.(file);
    const attributes = attributesHtml({
      src: url(file),
      integrity: hash,
      crossorigin: hash === undefined ? undefined : 'anonymous',
      ...(wordpress && { 'data-no-optimize': '1', 'data-cfasync': 'false' }),
    });
    return `<script${attributes}${wordpress ? ' nowprocket' : ''} defer></script>`;
  };
  return [...(frame ? [] : links.map((link) => `<link${attributesHtml(link)}>`)), ...scriptsOf(options).map(script)].join('\n');
}

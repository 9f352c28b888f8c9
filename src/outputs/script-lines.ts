import { VERSION } from '../version.js';
import { attributesHtml } from './html.js';

export interface ScriptOptions {
  /** URL of the folder that has the files of the library. */
  readonly base: string;
  /** `sha384-…` of the script, as `integrity.json` has it. */
  readonly integrity?: string | undefined;
  /** Name of a theme, such as `ocha`. */
  readonly theme?: string | undefined;
  /** Whether for WordPress, whose optimizers would hold the script back until the visitor moves, or glue it to others. */
  readonly wordpress?: boolean;
  /** Whether for frames: the small script that makes them as high as their content. */
  readonly frame?: boolean;
}

/**
 * The lines that a page needs once, for all its snippets: the script, under the name of this version, which never changes its bytes; and
 * the sheet of the theme. Without them the snippets are complete, only not live.
 */
export function scriptLines({ base, integrity, theme, wordpress = false, frame = false }: ScriptOptions): string {
  const url = (file: string) => new URL(file, base.endsWith('/') ? base : `${base}/`).href;
  const sheet = theme === undefined || frame ? '' : `<link${attributesHtml({ rel: 'stylesheet', href: url(`themes/${theme}.css`) })}>\n`;
  const script = attributesHtml({
    src: url(frame ? 'frame-parent.js' : `cssr-${VERSION}.js`),
    integrity,
    crossorigin: integrity === undefined ? undefined : 'anonymous',
    ...(wordpress && { 'data-no-optimize': '1', 'data-cfasync': 'false' }),
  });
  return `${sheet}<script${script}${wordpress ? ' nowprocket' : ''} defer></script>`;
}

import type { Feed } from '../../../content/schema.js';
import { directionOf } from '../../../locale/language.js';
import { inlineContent } from '../../../publish/inline-content.js';
import { staticHtml } from '../../../publish/static-html.js';
import type { Shown } from './shown.js';

/** What stands in the page of a preview besides its content. */
export interface PreviewFiles {
  /** The script with all elements. */
  readonly elements: string;
  /** The sheet of static HTML. */
  readonly sheet: string;
  /** The sheet of the theme; empty for none. */
  readonly theme: string;
}

/**
 * A page with one element, or with its static HTML alone.
 *
 * @param isElement whether the script runs. @returns undefined where the feed has nothing for the element.
 */
export function previewPage(feed: Feed, shown: Shown, language: string, isElement: boolean, files: PreviewFiles): string | undefined {
  const { element, attributes } = shown;
  const content = { element, attributes, language, feed };
  const inner = staticHtml(`cssr-${element}`, attributes, language, feed);
  if (inner === undefined) return undefined;
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  const tag = `<cssr-${element}${written.join('')} language="${language}">${inner}</cssr-${element}>`;
  return [
    `<!doctype html><html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8">`,
    // The desk may ask a site that the editor names; a preview asks for nothing.
    `<meta http-equiv="Content-Security-Policy" content="connect-src 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><title></title>',
    `<style>${files.sheet}</style>${files.theme && `<style>${files.theme}</style>`}</head><body>`,
    tag,
    isElement ? `${inlineContent(content) ?? ''}<script>${files.elements}</script>` : '',
    '</body></html>',
  ].join('\n');
}

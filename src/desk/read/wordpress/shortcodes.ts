import type { Tally } from '../tally.js';

/** What the names of page builders' shortcodes begin with: Divi, WPBakery, Elementor, Avada, Beaver Builder, Enfold and others. */
const BUILDERS =
  /^(et_pb|vc|elementor|fusion|fl|av|siteorigin|cs|ux|tatsu|themify|mk|nectar|caption|gallery|embed|audio|video|playlist)(_|-|$)/i;
/** Their content is code, not words. */
const CODE = /\[((?:vc_raw_|et_pb_code|fusion_code)\w*)[^[\]]{0,2000}\][^[]*\[\/\1\]/gi;
const TAG = /\[(\/?)([a-z][\w-]{0,60})((?:\s[^[\]]{0,20000})?)\]/gi;
/** A value in any of the quotation marks that WordPress may have made of straight ones. */
const QUOTE = `(?:"|'|[“”″«»]|&#8220;|&#8221;|&#8243;|&quot;)`;
const HAS_VALUE = new RegExp(`=${QUOTE}`);
const HEADING = new RegExp(`\\s(?:title|heading|text)=${QUOTE}(.*?)${QUOTE}(?=\\s|$)`);

/**
 * Takes the shortcodes of page builders out of the HTML of a post, where the plugin that would replace them is gone. The words between them
 * stay, and a heading in one is made a paragraph of its own. Other words in brackets, such as «[كذا]» and "[sic]", stay as they are.
 */
export function withoutShortcodes(html: string, tally: Tally): string {
  const ended = new Set([...html.matchAll(/\[\/([a-z][\w-]{0,60})\]/gi)].map(([, name]) => name!.toLowerCase()));
  let number = 0;
  const left = html
    .replace(CODE, () => ((number += 1), ''))
    .replace(TAG, (whole: string, slash: string, name: string, attributes: string) => {
      const isShortcode = BUILDERS.test(name) || ended.has(name.toLowerCase()) || HAS_VALUE.test(attributes);
      if (!isShortcode) return whole;
      // Parts of a page are paragraphs of their own; others may stand within a sentence.
      const end = BUILDERS.test(name) ? '<br><br>' : '';
      if (slash) return end;
      number += 1;
      const heading = HEADING.exec(attributes)?.[1]?.trim();
      return heading ? `<p><strong>${heading}</strong></p>` : end;
    });
  if (number) tally.add('shortcodes', number);
  return left;
}

import { isBefore } from '../../content/dates.js';
import { formatDate } from '../../locale/dates.js';
import { DIGITS } from '../../locale/language.js';
import { getLocale, type Locale } from '../../locale/locale.js';
import { inLines } from '../../publish/html.js';
import { treeOf } from '../../publish/static-tree.js';
import { html as treeTag } from '../../publish/tree-tag.js';
import type { ElementWithContent, Template } from '../../templates/html.js';
import type { AnyView } from '../../views/edition.js';
import { attribute, attributesText, within } from '../dom.js';
import type { Finding } from '../finding.js';
import { languageAround } from '../page.js';

type Made = { readonly view: Pick<AnyView, 'lang' | 'dir'>; readonly made: Template };

/** The static HTML of an element of the page, by its own template; none while the script that knows the element has not come. */
export function staticHtmlOf(element: Element, make: (own: ElementWithContent, tag: typeof treeTag) => Made | undefined): string {
  const own = element as Element & Partial<ElementWithContent>;
  const content = own.definition && make(own as ElementWithContent, treeTag);
  return content ? inLines(treeOf(own.definition, content.view, content.made, languageAround(element))) : '';
}

export const elementHtml = (element: Element, html: string, attributes = attributesText(element)): string =>
  `<${element.localName}${attributes}>\n${html}\n</${element.localName}>`;

/** The edition that the static HTML of an element is from, where the page tells. */
export const editionOf = (element: Element): string | null | undefined => element.closest('[data-edition]')?.getAttribute('data-edition');

/** The published content is of before what stands in the page: elements do not show it. */
export const older = (element: Element, src: string, was: string, now = editionOf(element)!): Finding => ({
  id: 'content-older',
  where: [element],
  values: { src, was, now },
});

/** A pinned element is meant to keep its text: only what has become of it since is worth a word. @param html the text of today. */
export function pinnedChanged(element: Element, hash: string | undefined, html: string): Finding {
  const code = html && hash ? elementHtml(element, html, attributesText(element).replace(/( pinned="?)[^" ]*/, `$1${hash}`)) : '';
  return { id: 'pinned-changed', where: [element], values: { tag: element.localName }, code };
}

const datesIn = (html: string): string[] => [...html.matchAll(/class="cssr-as-of" datetime="([^"]+)"/g)].map(([, date]) => date!).sort();

/** The published content, as far as it can be compared with what stands in the page. */
export interface Published {
  /** Where. */
  readonly from: string;
  /** The static HTML of today. */
  readonly html: string;
  /** The mark of its records. */
  readonly hash?: string | undefined;
  /** When it was published. */
  readonly edition?: string | undefined;
}

/** What stands between the tags of an element, beside what was published. */
export function checkStaticHtml(element: Element, { from, html, hash, edition }: Published): Finding[] {
  if (!html) return [];
  const where = [element];
  const code = elementHtml(element, html);
  if (!element.textContent.trim()) return [{ id: 'no-static-html', where, values: { tag: element.localName }, code }];
  const dates = within(element, '.cssr-as-of').map((line) => attribute(line, 'datetime') ?? attribute(line, 'data-as-of') ?? '');
  const asOf = [dates.sort().at(-1), datesIn(html).at(-1)] as const;
  // Its records are newer than those which the element puts in their place.
  if (isOld([asOf[1], asOf[0]])) return [older(element, from, asOf[1]!, asOf[0])];
  // Corrected on the same day, its records have another mark.
  const mark = element.closest('[data-hash]')?.getAttribute('data-hash');
  const [was, now] = isOld(asOf) || !mark || !hash || mark === hash ? asOf : ([editionOf(element) ?? '', edition] as const);
  if (!isOld([was, now])) return [];
  const digits = DIGITS.find((name) => name === attribute(element, 'digits'));
  const valuesIn = ({ language }: Locale) => {
    const locale = getLocale(language, digits);
    return { was: formatDate(was!, locale), now: formatDate(now!, locale) };
  };
  return [{ id: 'snippet-old', where, valuesIn, code }];
}

const isOld = ([was, now]: readonly [string | undefined, string | undefined]): boolean => !!was && !!now && isBefore(was, now);

import type { MarkupElement } from '../document.js';
import { allOf, childOf, textOf } from '../markup-tree.js';

/** The part of a page that is its text: its main part, within that the article if there is one only; else all of it. */
export function contentOf(html: MarkupElement): MarkupElement {
  const body = childOf(html, 'body') ?? html;
  const main = [...allOf(body)].filter(({ name, attributes }) => name === 'main' || attributes['role'] === 'main');
  const content = main.length === 1 && textOf(main[0]!).trim() ? main[0]! : body;
  return mostOf(content, 'article') ?? content;
}

/** An element of a kind of which a page has no other, with most of the text: a page of several parts may have one teaser. */
function mostOf(within: MarkupElement, name: string): MarkupElement | undefined {
  const [element, second] = [...allOf(within)].filter((each) => each.name === name);
  return element && !second && 2 * textOf(element).length >= textOf(within).length ? element : undefined;
}

/** What a page has around its text, or for its machinery: why it is left out. */
export function leftOutOf(
  { name, attributes }: MarkupElement,
  isInArticle: boolean,
): 'scripts' | 'navigation' | 'hidden' | 'pictures' | undefined {
  if (['script', 'style', 'noscript', 'template', 'iframe', 'object', 'embed'].includes(name)) return 'scripts';
  if (['svg', 'img', 'video', 'audio', 'canvas'].includes(name)) return 'pictures';
  if (['nav', 'aside', 'form', 'button', 'select', 'dialog', 'footer'].includes(name)) return 'navigation';
  if (name === 'header' && !isInArticle) return 'navigation';
  if (/^(navigation|banner|contentinfo|complementary|search)$/.test(attributes['role'] ?? '')) return 'navigation';
  const isHidden =
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    /display\s*:\s*none|mso-hide\s*:\s*all/i.test(attributes['style'] ?? '');
  return isHidden ? 'hidden' : undefined;
}

import { dateOf } from '../content/dates.js';
import type { Feed } from '../content/schema.js';
import { chosenBy, type Attributes } from '../views/definition.js';
import { TEMPLATES } from '../elements/templates.js';
import { VIEWS } from '../elements/views.js';
import { DIGITS } from '../locale/language.js';
import { getLocale, type Locale } from '../locale/locale.js';
import type { Html, Template } from '../templates/html.js';
import type { AnyView } from '../views/edition.js';
import { asShown } from '../views/shown.js';
import { attributesOf, definitionOf, definitionOfTag, known, TAGS, type ElementName } from './catalogue.js';
import { inLines } from './html.js';
import { treeOf } from './static-tree.js';
import { html } from './tree-tag.js';
import type { TreeNode } from './tree.js';

export type { Attributes } from '../views/definition.js';

type Chosen = Readonly<Record<string, unknown>>;
type ViewOf = (feed: Feed, chosen: Chosen, locale: Locale, updated: string | undefined) => AnyView | undefined;
type TemplateOf = (html: Html, view: AnyView, options: Chosen) => Template;

/**
 * The static HTML that belongs inside an element on a page, as a tree: the same words as the element will show, and what stands there before
 * the script, without it, and when the feed cannot be had.
 *
 * @param tag the name of the element, such as `cssr-mission-card`.
 * @param language the language of the page around it, a BCP 47 tag; a `language` attribute wins.
 * @returns undefined where the feed has nothing for the element, or the tag is not one of the library's.
 */
export function staticTree(tag: string, attributes: Attributes, language: string, feed: Feed): readonly TreeNode[] | undefined {
  const name = definitionOfTag(tag)?.name as ElementName | undefined;
  if (!name) return undefined;
  // Without script there is nothing to switch.
  if (!hasView(name)) return [];
  const view = viewOf(name, attributes, language, feed);
  return view && treeOfView(name, view, attributes, language);
}

/** The elements that have content. */
export type ShownElement = keyof typeof VIEWS;
export const hasView = (element: ElementName): element is ShownElement => Object.hasOwn(VIEWS, element);

/** All the words of an element. @param attributes, language as for {@link staticTree}. @returns undefined where the feed has nothing for it. */
export function viewOf(element: ShownElement, attributes: Attributes, language: string, feed: Feed): AnyView | undefined {
  const digits = DIGITS.find((name) => name === attributes['digits']);
  const locale = getLocale(attributes['language'] || language || 'en', digits);
  return asShown((VIEWS[element] as ViewOf)(feed, chosenBy(attributes, attributesOf(element)), locale, dateOf(feed.updated)), digits);
}

/** The static HTML of what {@link viewOf} gives, as a tree. */
export function treeOfView(element: ShownElement, view: AnyView, attributes: Attributes, language: string): readonly TreeNode[] {
  const made = (TEMPLATES[element] as unknown as TemplateOf)(html, view, {
    ...chosenBy(attributes, attributesOf(element)),
    headingLevel: Number(attributes['heading-level']) || undefined,
  });
  return treeOf(definitionOf(element), view, made, language);
}

/** The same as HTML, a line for each part. @returns undefined where the feed has nothing for it. @throws where there is no such element. */
export function staticHtml(tag: string, attributes: Attributes, language: string, feed: Feed): string | undefined {
  const tree = staticTree(known(tag, TAGS), attributes, language, feed);
  return tree && inLines(tree);
}

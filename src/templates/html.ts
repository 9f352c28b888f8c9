import type { Feed } from '../content/schema.js';
import type { Definition } from '../views/definition.js';
import type { Text } from '../views/text.js';

/** A piece of markup, as the tag that made it has it: a `TemplateResult` of Lit, or a tree. */
export type Template = object;

/**
 * The tag that a template is written with: Lit's `html` on a page, that of `publish/tree-tag.ts` where content is published. What a template
 * may say is what both know: elements, attributes, `?attribute`, `.textContent`, lists, other templates. It begins with the one element that
 * is there for all, has no comments and no listeners: those are the class's.
 */
export type Html = (strings: TemplateStringsArray, ...values: readonly unknown[]) => Template;

/** Stands where there is nothing to say; in an attribute, the attribute is not there. It is Lit's own, which templates do not import. */
export const nothing: symbol = Symbol.for('lit-nothing');

/** What every template can be told. */
export interface CommonOptions {
  /** Level of its first heading among those of the page, 2 to 6. */
  readonly headingLevel?: number | undefined;
}

/** An element of the library on a page, for tools that know no Lit. */
export interface ElementWithContent {
  readonly definition: Definition;
  /** What the element would show of a feed, by another tag than Lit's, without what only a script can do. */
  contentBy(tag: Html, feed: Feed): { readonly view: Pick<Text, 'lang' | 'dir'>; readonly made: Template } | undefined;
  /** Its markup of a view, by another tag too. */
  markupOf(tag: Html, view: never): Template;
}

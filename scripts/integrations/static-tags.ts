/**
 * Which tags and attributes static HTML can have. It is read out of the templates of the elements, so that a new element needs no second list,
 * and handed to the modules as a class, `StaticTags.php`: what is not in it, they refuse.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { treeOf } from '../../src/publish/static-tree.js';
import { html } from '../../src/publish/tree-tag.js';
import { elementsOf } from '../../src/publish/tree.js';

export interface StaticTags {
  /** Each with the attributes that it may have besides those of all. */
  readonly tags: Readonly<Record<string, readonly string[]>>;
  /** Attributes that every tag may have. */
  readonly common: readonly string[];
}

/** Where all templates are named. */
const START = 'src/elements/templates.ts';

/**
 * Elements that hold text and do nothing by themselves, and that pages seldom give a look by their tag alone, as they do to header, footer, aside
 * and main. A template that has another in static HTML is an error of the build.
 */
const HARMLESS: ReadonlySet<string> = new Set([
  ...['article', 'h2', 'h3', 'h4', 'h5', 'h6', 'hgroup', 'nav', 'section'],
  ...['address', 'blockquote', 'dd', 'details', 'div', 'dl', 'dt', 'figcaption', 'figure', 'li', 'ol', 'p', 'pre', 'summary', 'ul'],
  ...['caption', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'],
  ...['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'del', 'dfn', 'em', 'i', 'ins', 'kbd', 'mark', 'q', 's', 'small', 'span', 'strong'],
  ...['sub', 'sup', 'time', 'u', 'var'],
]);

/** Attributes that mean the same on every tag. Of these, a later edition may have one on a tag that has none of it today. */
const OF_EVERY_TAG: ReadonlySet<string> = new Set(['aria-label', 'class', 'dir', 'id', 'lang', 'translate']);

/** What stands in the place of each value: the levels of headings; words that are isolated; several anchors. */
const VALUES = ['2', '3', '4', '5', '6', '\u2066a\u2069 b'];

/** @param templates each as the texts around its values. */
export function staticTags(templates: readonly (readonly string[])[] = templatesOf(START)): StaticTags {
  const tags = new Map<string, Set<string>>();
  for (const template of templates)
    for (const value of VALUES) {
      const made = html(template as unknown as TemplateStringsArray, ...template.slice(1).map(() => value));
      for (const { tag, attributes } of elementsOf(treeOf({ name: 'about' }, { lang: 'en', dir: 'ltr' }, made, 'ar'))) {
        if (!HARMLESS.has(tag)) throw new Error(`<${tag}> cannot be in static HTML: ${template.join('…')}`);
        if (!tags.has(tag)) tags.set(tag, new Set());
        for (const name of Object.keys(attributes)) tags.get(tag)!.add(name);
      }
    }
  const all = [...tags].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    tags: Object.fromEntries(all.map(([tag, names]) => [tag, [...names].filter((name) => !OF_EVERY_TAG.has(name)).sort()])),
    common: [...OF_EVERY_TAG].filter((name) => all.some(([, names]) => names.has(name))).sort(),
  };
}

/** The templates of a module and of all that it imports, each as the texts around its values. */
function templatesOf(path: string, read = new Set<string>()): string[][] {
  if (read.has(path)) return [];
  read.add(path);
  const found: string[][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html') found.push(textsOf(node.template));
    const from = ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier : undefined;
    if (from && ts.isStringLiteral(from) && from.text.startsWith('.') && !isOfTypes(node))
      found.push(...templatesOf(join(dirname(path), from.text.replace(/\.js$/, '.ts')), read));
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true));
  return found;
}

const isOfTypes = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;

const textsOf = (template: ts.TemplateLiteral): string[] =>
  ts.isTemplateExpression(template) ? [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)] : [template.text];

/** The same as a class of PHP, in the namespace of those in `integrations/php/`. */
export function staticTagsClass({ tags, common }: StaticTags): string {
  const listOf = (names: readonly string[]) => (names.length ? `array( ${names.map((name) => `'${name}'`).join(', ')} )` : 'array()');
  const width = Math.max(...Object.keys(tags).map((tag) => tag.length)) + 2;
  return `<?php
/**
 * What static HTML consists of. Made by the build, out of the templates of the elements.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * @package cssr
 */

namespace Cssr\\Content;

/**
 * The tags of static HTML, and their attributes.
 */
final class StaticTags {

	/** Tags, each with the attributes it may have besides those of COMMON. */
	const TAGS = array(
${Object.entries(tags)
  .map(([tag, names]) => `\t\t${`'${tag}'`.padEnd(width)} => ${listOf(names)},`)
  .join('\n')}
	);

	/** Attributes that every tag may have. */
	const COMMON = ${listOf(common)};
}
`;
}

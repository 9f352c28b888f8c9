import { generate, parse, walk, type CssNode, type List, type ListItem, type Rule, type StyleSheet } from 'css-tree';
import { staticSelectors } from './selectors.js';

/** Begins inheritance anew, which the page's own content is not kept from. */
const FOR_SHADOW_ROOT = /^(all|color-scheme)$/;

/**
 * A sheet of an element as one for its static HTML.
 *
 * @param css text of the sheet.
 * @param scope of the root of that content, such as `.cssr-mission-card`.
 */
export function sheetForPages(css: string, scope: string): string {
  const sheet = parse(css) as StyleSheet;
  walk(sheet, {
    enter(node: CssNode, item: ListItem<CssNode>, list: List<CssNode>) {
      if (node.type === 'Rule' && !becomesStatic(node, scope)) list.remove(item);
    },
  });
  walk(sheet, {
    leave(node: CssNode, item: ListItem<CssNode>, list: List<CssNode>) {
      if (node.type === 'Atrule' && node.block?.children.isEmpty) list.remove(item);
    },
  });
  return generate(sheet);
}

function becomesStatic(rule: Rule, scope: string): boolean {
  if (rule.prelude.type !== 'SelectorList') throw new Error(`a selector that cannot be read: ${generate(rule)}`);
  const selectors = rule.prelude.children
    .toArray()
    .flatMap((selector) => (selector.type === 'Selector' ? staticSelectors(selector, scope) : []));
  if (!selectors.length) return false;
  rule.prelude = parse(selectors.join(','), { context: 'selectorList' }) as Rule['prelude'];
  rule.block.children = rule.block.children.filter((each) => each.type !== 'Declaration' || !FOR_SHADOW_ROOT.test(each.property));
  return !rule.block.children.isEmpty;
}

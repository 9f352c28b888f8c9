import { generate, parse, walk, type Selector, type StyleSheet } from 'css-tree';

/**
 * Never matches, and so always holds: `x` is no tag. It counts as a class and eight tags, which is more than pages say of tags (`article ul li a`),
 * or of tags in their content (`.entry-content ul li`), and less than two classes: what a page says on purpose of the library's classes
 * (`.cssr-mission-card .cssr-title`) wins.
 */
const WEIGHT = ':not(x x x x x x x x .x)';

/** Where the pseudo-element of a selector begins, or its end. */
const endOf = (selector: Selector): number => {
  const at = selector.children.toArray().findIndex(({ type }) => type === 'PseudoElementSelector');
  return at < 0 ? selector.children.size : at;
};

/** A sheet all of whose selectors weigh the same: as a class and eight tags. Among themselves their order decides. */
export function evenly(css: string): string {
  const sheet = parse(css) as StyleSheet;
  walk(sheet, {
    visit: 'Rule',
    enter(rule) {
      if (rule.prelude.type !== 'SelectorList') return;
      for (const selector of rule.prelude.children.toArray()) {
        if (selector.type !== 'Selector') continue;
        const weight = (parse(WEIGHT, { context: 'selector' }) as Selector).children.first!;
        const nodes = selector.children.toArray();
        nodes.splice(endOf(selector), 0, weight);
        selector.children.fromArray(nodes);
      }
    },
  });
  return generate(sheet);
}

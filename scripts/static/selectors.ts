import { clone, generate, List, parse, type CssNode, type Selector } from 'css-tree';

/** What static HTML has not: what the reader can press, slots, what only the host of a shadow root can say. */
const NOT_STATIC =
  /:host|::slotted|\.rest\b|\b(button|input|select)\b|::placeholder|:(enabled|disabled|focus-visible|hover)\b|\[(aria-pressed|hidden)/;

const selectorOf = (text: string) => parse(text, { context: 'selector' }) as Selector;

/** As static HTML has the classes of a template; see `publish/static-tree.ts`. */
function prefixed(selector: Selector): Selector {
  const made = clone(selector) as Selector;
  const visit = (node: CssNode): void => {
    if (node.type === 'ClassSelector') node.name = `cssr-${node.name}`;
    if ('children' in node && node.children) node.children.forEach(visit);
  };
  visit(made);
  return made;
}

const isPseudoElement = ({ type }: CssNode) => type === 'PseudoElementSelector';

/**
 * A selector of an element's sheet as one for static HTML: within the content of that element, and without weight (`weight.ts` gives all the same);
 * among themselves only their order decides.
 *
 * @param scope of the root of that content, such as `.cssr-mission-card`.
 * @returns none where static HTML has nothing that it could mean.
 */
export function staticSelectors(selector: Selector, scope: string): string[] {
  if (NOT_STATIC.test(generate(selector))) return [];
  const made = prefixed(selector);
  const [first] = made.children.toArray();
  const isRoot = first?.type === 'ClassSelector' && first.name === 'cssr-root';
  if (isRoot) made.children.shift();
  const pseudo = made.children
    .toArray()
    .filter(isPseudoElement)
    .map((node) => generate(node));
  made.children = new List<CssNode>().fromArray(made.children.toArray().filter((node) => !isPseudoElement(node)));
  const rest = generate(made);
  // What goes by an attribute alone can be the root itself.
  const within = isRoot ? [`${scope}${rest}`] : [...(first?.type === 'AttributeSelector' ? [`${scope}${rest}`] : []), `${scope} ${rest}`];
  return within.map((each) => generate(selectorOf(`:where(${each})${pseudo.join('')}`)));
}

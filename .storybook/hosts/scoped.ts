/** The page itself, as the sheets of frameworks name it; and the attribute by which two of them know a dark page. */
const PAGE = /(^|[\s,>+~(])(?::root|html|body)(?![\w-])/g;
const SCHEME = /(^|,\s*)(\[data-(?:bs-)?theme)/g;

function rename(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule) rule.selectorText = rule.selectorText.replace(PAGE, '$1:scope').replace(SCHEME, '$1:scope$2');
    if ('cssRules' in rule) rename(rule.cssRules as CSSRuleList);
  }
}

const isNamed = (rule: CSSRule): boolean => rule instanceof CSSKeyframesRule || rule instanceof CSSFontFaceRule;

/** A sheet made for a whole page as one for the page within Storybook: what is around it, such as the docs, keeps its look. */
export async function scoped(text: string): Promise<CSSStyleSheet> {
  const sheet = await new CSSStyleSheet().replace(text);
  rename(sheet.cssRules);
  const rules = [...sheet.cssRules];
  const textOf = (some: readonly CSSRule[]) => some.map(({ cssText }) => cssText).join('\n');
  const [named, others] = [rules.filter(isNamed), rules.filter((rule) => !isNamed(rule))];
  return new CSSStyleSheet().replace(`${textOf(named)}\n@scope (.page) {\n${textOf(others)}\n}`);
}

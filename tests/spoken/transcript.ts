import type { CDPSession, Protocol } from 'puppeteer-core';

type AXNode = Protocol.Accessibility.AXNode;
type DomNode = Protocol.DOM.Node;

/** Roles that say nothing by themselves: what is in them is heard. */
const SILENT =
  /^(none|generic|InlineTextBox|LineBreak|RootWebArea|main|paragraph|LabelText|Section|ListMarker|emphasis|strong|time|mark|sectionheader|sectionfooter|rowgroup|superscript|subscript|Abbr|Details|group)$/;
/** As they are called where the browser has names of its own for them. */
const NAMES: Readonly<Record<string, string>> = {
  DisclosureTriangle: 'summary',
  DisclosureTriangleGrouped: 'summary',
  DescriptionList: 'facts',
};
/** What is named by the words in it. */
const BY_WORDS = /^(heading|link|button|radio|option|term|columnheader|rowheader|cell|summary|MenuListOption)$/;
/** States that are told with a name, as their property is called. */
const STATES: Readonly<Record<string, (value: unknown) => string | false>> = {
  level: (value) => `level ${String(value)}`,
  pressed: (value) => (value === 'true' ? 'pressed' : 'not pressed'),
  checked: (value) => (value === 'true' ? 'checked' : 'not checked'),
  expanded: (value) => (value ? 'expanded' : 'collapsed'),
  selected: (value) => value === true && 'selected',
  disabled: (value) => value === true && 'unavailable',
  invalid: (value) => value === 'true' && 'invalid',
  hasPopup: (value) => value !== 'false' && `opens a ${String(value)}`,
};

/** The language of each node of the page, by the number that the browser has for it. */
function languages(root: DomNode): Map<number, string> {
  const found = new Map<number, string>();
  const visit = (node: DomNode, around: string): void => {
    const at = node.attributes?.indexOf('lang') ?? -1;
    const language = at >= 0 && at % 2 === 0 ? node.attributes![at + 1]! : around;
    found.set(node.backendNodeId, language);
    for (const each of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) visit(each, language);
  };
  visit(root, '');
  return found;
}

/** Without what decides on direction and line breaks only: it is not heard. */
const words = (text: string | undefined = ''): string =>
  text
    .replace(/[\u2060-\u2069\u200e\u200f]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * What a screen reader says of a page, in its order: a line for each thing, with role, name and state, deeper where it is within another. A change
 * of language is told in brackets. From the accessibility tree of the browser.
 */
export async function transcript(session: CDPSession): Promise<string> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const languageOf = languages(root);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  let language = '';

  const say = (node: AXNode, depth: number, text: string) => {
    const own = languageOf.get(node.backendDOMNodeId ?? 0) ?? language;
    lines.push(`${'  '.repeat(depth)}${own === language ? '' : `[${own}] `}${text}`);
    language = own;
  };

  const childrenOf = (node: AXNode): AXNode[] => (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  const isSilent = (node: AXNode) => node.ignored || (SILENT.test(String(node.role?.value)) && !words(node.name?.value as string));
  const languageIn = (node: AXNode) => languageOf.get(node.backendDOMNodeId ?? 0);
  const isMixed = (node: AXNode, among: string | undefined): boolean =>
    childrenOf(node).some((child) => (child.role?.value === 'StaticText' && languageIn(child) !== among) || isMixed(child, among));
  const isPressable = (node: AXNode): boolean =>
    childrenOf(node).some((child) => /^(link|button)$/.test(String(child.role?.value)) || isPressable(child));
  /** The words of a thing that has only words, of its own language. */
  const onlyWords = (node: AXNode): string | undefined => {
    const inner = childrenOf(node).flatMap(function heard(child): AXNode[] {
      return isSilent(child) ? childrenOf(child).flatMap(heard) : [child];
    });
    const [text] = inner;
    return inner.length === 1 && text!.role?.value === 'StaticText' && languageIn(text!) === languageIn(node)
      ? words(text!.name?.value as string)
      : undefined;
  };

  const visit = (node: AXNode, depth: number): void => {
    const browserRole = String(node.role?.value ?? '');
    const role = NAMES[browserRole] ?? browserRole;
    const name = words(node.name?.value as string);
    const within = (deeper: number) => childrenOf(node).forEach((child) => visit(child, depth + deeper));
    if (isSilent(node) || role === 'RootWebArea') return within(0);
    if (role === 'StaticText') return void (name && say(node, depth, name));
    const isNamed = BY_WORDS.test(role) && !!name;
    const text = name || ((role === 'listitem' || role === 'definition') && onlyWords(node)) || '';
    const states = (node.properties ?? []).flatMap((property) =>
      property.name === 'level' && role !== 'heading' ? [] : STATES[property.name]?.(property.value.value) || [],
    );
    const count = role === 'list' && `${childrenOf(node).filter(({ ignored }) => !ignored).length} items`;
    const described = words(node.description?.value as string);
    const more = [count, ...states, described && `described as: ${described}`].filter(Boolean).join(', ');
    say(node, depth, [text ? `${role}: ${text}` : role, more].filter(Boolean).join(', '));
    // What a thing is named by is not said again, but for words of another language, and what can be pressed.
    if (isNamed ? isMixed(node, languageIn(node)) || isPressable(node) : text === name) within(1);
  };
  visit(nodes[0]!, 0);
  return `${lines.join('\n')}\n`;
}

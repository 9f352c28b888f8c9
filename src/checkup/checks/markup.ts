import { all, attribute, attributesText, has, parentsOf, within } from '../dom.js';
import type { Finding } from '../finding.js';
import { TAGS } from '../../publish/catalogue.js';
import { CONTENT, isElement, tagOf, type PageFacts } from '../page.js';
import { checkParts } from './script.js';

const isHost = (element: Element) => isElement(element) || has(element, 'data-cssr');
const kindOf = ({ classList }: Element) => TAGS.find((tag) => classList.contains(tag))?.slice(5) ?? '';
const isBlank = (element: Element) => /^(p|br)$/.test(element.localName) && !element.textContent.trim() && !element.children.length;

/** The attributes of an element, as those of the block that stands for it. */
export const blockAttributes = (element: Element): string =>
  attributesText(element).replace(/ (?!data-|lang=|dir=)([\w-]+)(?==| |$)/g, ' data-$1');

function followerOf(element: Element): Element | null {
  let next = (element.closest('p') ?? element).nextElementSibling;
  while (next && isBlank(next)) next = next.nextElementSibling;
  return next;
}

/** Content that stands in no element and no block: the tag was taken out, or the content fell out of it. */
export function checkContent({ elements }: PageFacts): Finding[] {
  const stray = all(CONTENT).filter((content) => ![content, ...parentsOf(content)].some(isHost));
  const findings: Finding[] = [];
  for (const element of elements) {
    const content = followerOf(element);
    const name = element.localName.slice(5);
    if (!content || !stray.includes(content as HTMLElement) || kindOf(content) !== name || within(element, CONTENT).length) continue;
    stray.splice(stray.indexOf(content as HTMLElement), 1);
    findings.push({ id: 'content-hoisted', where: [element, content], values: { name, attributes: blockAttributes(element) } });
  }
  for (const name of new Set(stray.map(kindOf)))
    findings.push({ id: 'tag-stripped', where: stray.filter((content) => kindOf(content) === name), values: { name, attributes: '' } });
  return findings;
}

/** Elements of which the page does not say where they end. */
export function checkClosed({ elements, source }: PageFacts): Finding[] {
  const count = (like: RegExp) => source?.match(like)?.length ?? 0;
  return elements
    .filter((element) => {
      const { localName: tag } = element;
      const inside = within(element, ':scope > :not([slot]):not(script)').filter((child) => !child.matches(CONTENT));
      if (!inside.length) return false;
      const sure = inside.some(
        (child) =>
          /^(main|nav|header|footer|form|h1)$/.test(child.localName) ||
          [child, ...within(child, '*')].some((each) => isElement(each) && each.localName !== 'cssr-term'),
      );
      const open = count(new RegExp(`<${tag}[\\s/>]`, 'gi'));
      return sure || open > count(new RegExp(`</${tag}\\s*>`, 'gi'));
    })
    .map((element) => ({ id: 'not-closed', where: [element], values: { tag: element.localName, attributes: attributesText(element) } }));
}

/** Code that stands in the page as text. */
export function checkText(): Finding[] {
  const where = new Set<Element>();
  const walker = document.createTreeWalker(all('body')[0]!, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement: parent, textContent } = walker.currentNode;
    if (!/<\/?cssr-[a-z]|\bdata-cssr="/.test(textContent ?? '') || !parent) continue;
    if (!parent.closest('pre, code, textarea, script, style, template, noscript')) where.add(parent);
  }
  return where.size ? [{ id: 'tag-as-text', where: [...where] }] : [];
}

/** Names of elements that are none. */
export function checkNames(facts: PageFacts): Finding[] {
  const { elements, blocks, version } = facts;
  const names = TAGS.join(' ');
  // Of these, no script has come.
  const lacking = checkParts(facts);
  const parts = new Set(lacking.flatMap(({ where }) => where ?? []));
  const findings: Finding[] = [...lacking];
  for (const element of [...elements, ...blocks]) {
    const name = attribute(element, 'data-cssr');
    const tag = tagOf(element);
    if (!TAGS.includes(tag)) {
      if (!customElements.get(tag)) findings.push({ id: 'tag-unknown', where: [element], values: { tag, names } });
    } else if (name !== null && version && !parts.has(element))
      findings.push({
        id: 'block-not-upgraded',
        where: [element],
        values: { name, version, attributes: attributesText(element).replaceAll(' data-', ' ') },
      });
  }
  return findings;
}

/** A page on which there is nothing to check. */
export function checkAnything({ elements, blocks, frames }: PageFacts): Finding[] {
  const found = elements.length + blocks.length + frames.length + all(CONTENT).length + checkText().length;
  return found ? [] : [{ id: 'no-elements' }];
}

import { attribute, nameOf, parentsOf, root } from '../dom.js';
import type { Finding } from '../finding.js';
import { definitionOfTag } from '../../publish/catalogue.js';
import { type PageFacts } from '../page.js';

const SMALLEST = 12;

function hiddenBy(element: Element): string | undefined {
  const { display, visibility, opacity } = getComputedStyle(element);
  if (display === 'none') return 'display: none';
  if (visibility !== 'visible') return `visibility: ${visibility}`;
  return Number(opacity) < 0.1 ? `opacity: ${opacity}` : undefined;
}

function checkOne(element: Element): Finding[] {
  const tag = element.localName;
  const where = [element];
  const rule = hiddenBy(element);
  const parents = parentsOf(element);
  const outer = parents.find((parent) => getComputedStyle(parent).display === 'none');
  if (outer) return [{ id: 'around-hidden', where: [outer], values: { tag, around: nameOf(outer) } }];
  if (rule) {
    if (element.closest('[hidden]')) return [{ id: 'around-hidden', where, values: { tag, around: '[hidden]' } }];
    const names = [element, ...parents].filter(({ localName }) => localName !== 'html').map(nameOf);
    return [{ id: 'element-hidden', where, values: { tag, rule, names: names.slice(0, 4).join(' < ') } }];
  }
  const shown = /ready|partial/.test(attribute(element, 'state') ?? '');
  if (!shown) return [];
  const { width, height } = element.getBoundingClientRect();
  if (width < 2 || height < 2) {
    const size = { width: String(Math.round(width)), height: String(Math.round(height)) };
    return [{ id: 'element-without-size', where, values: { tag, ...size } }];
  }
  const text = element.shadowRoot?.querySelector('.root');
  const size = text ? parseFloat(getComputedStyle(text).fontSize) : SMALLEST;
  if (size >= SMALLEST) return [];
  const token = getComputedStyle(element).getPropertyValue('--cssr-sys-font-size').trim() || '–';
  const values = { tag, token, size: String(size), root: String(parseFloat(getComputedStyle(root()).fontSize)) };
  return [{ id: 'text-small', where, values }];
}

const isBlock = (tag: string): boolean => {
  const definition = definitionOfTag(tag);
  return !!definition && !definition.inline;
};

/** Elements that have their content, and cannot be seen or read. What an element that is not closed has swallowed is another matter. */
export function checkSight({ elements, blocks }: PageFacts): Finding[] {
  const outer = elements.filter((element) => !parentsOf(element).some((parent) => elements.includes(parent)));
  return [...outer.filter(({ localName }) => isBlock(localName)), ...blocks].flatMap(checkOne);
}

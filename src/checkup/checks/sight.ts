import { attribute, boxOf, nameOf, parentsOf, root, within } from '../dom.js';
import type { Finding } from '../finding.js';
import { definitionOfTag } from '../../publish/catalogue.js';
import { CONTENT, tagOf, type PageFacts } from '../page.js';

const SMALLEST = 12;

/** Narrower than this, a line has no room for a word. */
const NARROWEST = 120;
/** So far over an edge is no more than a shadow or a line. */
const EDGE = 8;

/** A rule by which an element cannot be seen, and where it is set. */
type Hiding = readonly [rule: string, by: Element];

function hiddenBy(element: Element, around: readonly Element[], isLive: boolean): Hiding | undefined {
  const { display, visibility } = getComputedStyle(element);
  if (display === 'none') return ['display: none', element];
  if (visibility !== 'visible') return [`visibility: ${visibility}`, element];
  const faint = around.find((each) => Number(getComputedStyle(each).opacity) < 0.1);
  if (faint) return [`opacity: ${getComputedStyle(faint).opacity}`, faint];
  // A page that is written from above leaves an element the least of widths. Rules for all tags lift static HTML out of the page, or run its parts together.
  for (const each of isLive ? [around[1]!] : within(element, `${CONTENT},${CONTENT} article`)) {
    const { display, position, writingMode } = getComputedStyle(each);
    const rule = isLive ? `writing-mode: ${writingMode}` : `position: ${position}; display: ${display}`;
    if (/: v|n: [fa]|inline$/.test(rule)) return [rule, each];
  }
  return undefined;
}

const partsOf = (colour: string): number[] => (/^rgb/.test(colour) ? colour.match(/[\d.]+/g)! : []).map(Number);

/** Whether a colour is that of the ground, where that is one colour. @param around what may have it, from the text out. */
function blends(colour: string, around: readonly Element[]): boolean {
  const own = partsOf(colour);
  for (const each of around) {
    const { backgroundColor, backgroundImage } = getComputedStyle(each);
    const ground = partsOf(backgroundColor);
    if (backgroundImage !== 'none') break;
    // What lets the ground below shine through tells nothing.
    if (ground[3] !== 0) return ground.length === 3 && ground.every((part, i) => Math.abs(part - own[i]!) < 16);
  }
  return false;
}

/** What is around an element and hides a part of it, or all. What scrolls does not. */
function cutBy(element: Element, parents: readonly Element[]): Element | undefined {
  const box = boxOf(element);
  for (const by of parents) {
    const { overflow } = getComputedStyle(by);
    if (/auto|scroll/.test(overflow)) break;
    const { bottom, left, right } = boxOf(by);
    // What lies beside it all is a slide of which another is seen.
    const isBeside = box.left >= right || box.right <= left;
    const isOver = box.bottom > bottom + EDGE || box.right > right + EDGE || box.left < left - EDGE;
    if (overflow !== 'visible' && !/^(body|html)$/.test(by.localName) && isOver && !isBeside) return by;
  }
  return undefined;
}

function checkOne(element: Element): Finding[] {
  const tag = tagOf(element);
  const where = [element];
  const parents = parentsOf(element);
  const around = [element, ...parents];
  const closed = (outer: Element): Finding[] => [{ id: 'around-hidden', where: [outer], values: { tag, around: nameOf(outer) } }];
  const outer = parents.find((parent) => getComputedStyle(parent).display === 'none');
  if (outer) return closed(outer);
  const hidden = ([rule, by]: Hiding): Finding[] => {
    const names = around.filter(({ localName }) => localName !== 'html').map(nameOf);
    return [{ id: 'element-hidden', where, values: { tag, rule, names: names.slice(0, 4).join(' < '), around: nameOf(by) } }];
  };
  const isLive = /ready|partial/.test(attribute(element, 'state') ?? '');
  const hiding = hiddenBy(element, around, isLive);
  if (hiding) return element.closest('[hidden]') ? closed(element) : hidden(hiding);
  if (!isLive) return [];
  const cut = cutBy(element, parents);
  const by = cut ?? element;
  const { width, height } = boxOf(by);
  if (cut && (height < EDGE || width < EDGE)) return closed(cut);
  if (cut || width < NARROWEST || height < EDGE) {
    const values = { tag, around: nameOf(by), width: String(Math.round(width)), height: String(Math.round(height)) };
    return [{ id: 'element-without-size', where, values, ...(width > EDGE && height > EDGE && { severity: 'warning' }) }];
  }
  const text = element.shadowRoot?.querySelector('.root');
  if (!text) return [];
  const { color, fontSize } = getComputedStyle(text);
  // Its surface may be that of a part.
  const inner = within(text, 'h2,h3,p')[0] ?? text;
  if (blends(color, [inner, ...parentsOf(inner), ...around])) return hidden([`color: ${color}`, element]);
  const size = parseFloat(fontSize);
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

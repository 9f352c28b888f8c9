import type { MarkupElement } from './document.js';
import { LIMITS } from './limits.js';

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (MarkupElement | string)[];
}

/**
 * Makes the tree of a file from what a parser tells in its order. No deeper than `LIMITS.levels`, so that whoever walks through it may call
 * itself: deeper elements of HTML end up beside each other, XML is refused.
 */
export class TreeBuilder {
  /** What is open, by depth; an element that is left out has its parent in its place. */
  readonly #open: Open[] = [];
  readonly #isStrict: boolean;
  #root: MarkupElement | undefined;
  #nodes = 0;

  /** @param kind `xml` refuses what is too deep or too much; `html` flattens the one and cuts the other. */
  constructor(kind: 'xml' | 'html') {
    this.#isStrict = kind === 'xml';
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const element: Open = { name, attributes, children: [] };
    const around = this.#open.at(-1);
    const isDeep = this.#open.length >= LIMITS.levels;
    if (this.#isStrict && isDeep) throw new Error('too deep');
    const isWithin = this.#count();
    if (isWithin) around?.children.push(element);
    this.#root ??= element;
    this.#open.push(around && (isDeep || !isWithin) ? around : element);
  }

  close(): void {
    this.#open.pop();
  }

  text(text: string): void {
    const children = this.#open.at(-1)?.children;
    if (!children || !text) return;
    const last = children.length - 1;
    if (typeof children[last] === 'string') children[last] += text;
    else if (this.#count()) children.push(text);
  }

  /** @throws {Error} if there was no element. */
  get root(): MarkupElement {
    if (!this.#root) throw new Error('no element');
    return this.#root;
  }

  #count(): boolean {
    const isWithin = ++this.#nodes <= LIMITS.nodes;
    if (!isWithin && this.#isStrict) throw new Error('too much');
    return isWithin;
  }
}

/** @throws {Error} for a document type: it could define entities that grow without end, or fetch something. */
export function refuseDocumentType(xml: string): void {
  if (xml.includes('<!DOCTYPE')) throw new Error('document type');
}

export const isElement = (node: MarkupElement | string): node is MarkupElement => typeof node !== 'string';

export const elementsOf = (element: MarkupElement | undefined): readonly MarkupElement[] => element?.children.filter(isElement) ?? [];

/** The first child of some name. */
export const childOf = (element: MarkupElement | undefined, name: string): MarkupElement | undefined =>
  element?.children.find((child): child is MarkupElement => isElement(child) && child.name === name);

/** All elements within one, and itself, in the order of the file. */
export function* allOf(element: MarkupElement): Generator<MarkupElement> {
  const waiting = [element];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    for (let i = next.children.length; i--;) {
      const child = next.children[i]!;
      if (isElement(child)) waiting.push(child);
    }
  }
}

/** All text within an element. */
export const textOf = (element: MarkupElement): string =>
  element.children.map((child) => (isElement(child) ? textOf(child) : child)).join('');

import type { Page } from 'puppeteer-core';

/** What counts the work of scripts with the DOM, on the window of a page. */
interface Counter {
  /** Calls and reads, each that looks through a tree with all nodes of it; `undefined` while nothing is counted. */
  looks: number | undefined;
  see(node: unknown, name: string): void;
}
type Counted = Window & { work?: Counter };

/** Counts from now on, when asked, how often scripts of the page look at its nodes: a number that is the same on every machine. */
export const countWork = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const nodesIn = Object.getOwnPropertyDescriptor(Element.prototype, 'getElementsByTagName')!.value as Element['getElementsByTagName'];
    const ofDocument = Object.getOwnPropertyDescriptor(Document.prototype, 'getElementsByTagName')!.value as typeof nodesIn;
    // A method: the names that the compiler gives to functions are not there in the page.
    const work: Counter = {
      looks: undefined,
      see(node, name) {
        if (this.looks === undefined) return;
        this.looks += 1;
        if (!/^(querySelector|getElements|textContent|innerHTML|outerHTML|cloneNode)/.test(name)) return;
        if (node instanceof Element) this.looks += nodesIn.call(node, '*').length;
        if (node instanceof Document) this.looks += ofDocument.call(node, '*').length;
      },
    };
    (window as Counted).work = work;
    for (const { prototype } of [Node, Element, HTMLElement, Document, DocumentFragment])
      for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
        const { value, get } = property as { value?: unknown; get?: () => unknown };
        if (name === 'constructor' || !property.configurable) continue;
        if (typeof value === 'function')
          property.value = function (this: unknown, ...given: unknown[]): unknown {
            work.see(this, name);
            return Reflect.apply(value, this, given) as unknown;
          };
        else if (get)
          property.get = function (this: unknown): unknown {
            work.see(this, name);
            return get.call(this);
          };
        else continue;
        Object.defineProperty(prototype, name, property);
      }
  });

/** Adds rows to the list of a page, some at a time, and gives how often the scripts of the page looked at nodes because of it. */
export const workOfRows = (page: Page, rows: number, atOnce: number): Promise<number> =>
  page.evaluate(
    async (rows, atOnce) => {
      const { work } = window as Counted;
      const list = document.querySelector('#list')!;
      let looks = 0;
      for (let i = 0; i < rows; i += atOnce) {
        list.append(...Array.from({ length: atOnce }, () => Object.assign(document.createElement('li'), { innerHTML: '<b>x</b>' })));
        work!.looks = 0;
        // What observes the page is called before this goes on.
        await Promise.resolve();
        looks += work!.looks;
        work!.looks = undefined;
      }
      return looks;
    },
    rows,
    atOnce,
  );

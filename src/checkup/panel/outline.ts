import { boxOf, parentsOf } from '../dom.js';

/** A frame drawn around an element of the page, which itself is not touched. */
export class Outline {
  readonly #box: HTMLElement;
  #target: Element | undefined;

  /** @param box what is drawn; it stands in the shadow root of the panel. */
  constructor(box: HTMLElement) {
    this.#box = box;
  }

  /** Scrolls to an element and outlines it; where it has no size, what is around it. @param block where in the window it should come. */
  show(element: Element, block: ScrollLogicalPosition): void {
    const target = [element, ...parentsOf(element)].find(hasSize);
    if (!target) return;
    const running = !!this.#target;
    this.#target = target;
    this.#box.hidden = false;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const tall = boxOf(target).height > innerHeight * 0.6;
    target.scrollIntoView({ block: tall && block === 'center' ? 'start' : block, behavior: still ? 'auto' : 'smooth' });
    if (!running) this.#follow();
  }

  hide(): void {
    this.#target = undefined;
    this.#box.hidden = true;
  }

  readonly #follow = (): void => {
    if (!this.#target?.isConnected || !this.#box.isConnected) return this.hide();
    const { left, top, width, height } = boxOf(this.#target);
    const place = { left: left - 4, top: top - 4, width: width + 8, height: height + 8 };
    // By the CSSOM: a policy that forbids `style` attributes lets it pass. Physical, as the rectangle is.
    for (const [name, value] of Object.entries(place)) this.#box.style.setProperty(name, `${value}px`);
    requestAnimationFrame(this.#follow);
  };
}

const hasSize = (element: Element): boolean => {
  const { width, height } = boxOf(element);
  return width > 2 && height > 2;
};

import { findAll } from '../shared/dom.js';
import { SAMPLES } from './samples.js';

/** Of the link: which samples are shown. */
export const SHOWN = 'show';

/** The samples that a link names, by their places; the first where it names none. */
export function shownIn(query: URLSearchParams): readonly number[] {
  const named = query.get(SHOWN)?.split(' ') ?? [];
  if (named.includes('all')) return SAMPLES.map((_, index) => index);
  const found = SAMPLES.flatMap(({ id }, index) => (named.includes(id) ? [index] : []));
  return found.length ? found : [0];
}

/** For the link: nothing where only the first is shown. */
export function shownText(shown: readonly number[]): string {
  if (shown.length === SAMPLES.length) return 'all';
  return shown.length === 1 && shown[0] === 0 ? '' : shown.map((index) => SAMPLES[index]!.id).join(' ');
}

/** Which of the samples stand beside the colours: one, a few, or all. @param onChange called when the reader has chosen. */
export class Shown {
  readonly #boxes = findAll<HTMLInputElement>('.elements input');
  readonly #samples = findAll('.sample');

  constructor(onChange: () => void) {
    for (const box of this.#boxes)
      box.addEventListener('change', () => {
        // Nothing at all would be an empty page.
        this.show(this.places.length ? this.places : [this.#boxes.indexOf(box)]);
        onChange();
      });
    const press = (id: string, places: () => readonly number[]) =>
      document.getElementById(id)!.addEventListener('click', () => {
        this.show(places());
        onChange();
      });
    press('element-before', () => [this.#step(-1)]);
    press('element-after', () => [this.#step(1)]);
    press('elements-all', () => SAMPLES.map((_, index) => index));
  }

  get places(): readonly number[] {
    return this.#boxes.flatMap(({ checked }, index) => (checked ? [index] : []));
  }

  show(places: readonly number[]): void {
    this.#boxes.forEach((box, index) => (box.checked = places.includes(index)));
    this.#samples.forEach((sample, index) => (sample.hidden = !places.includes(index)));
  }

  /** The one before or after what is shown; from the end it goes on at the beginning. */
  #step(by: 1 | -1): number {
    const from = this.places.at(by === 1 ? -1 : 0)!;
    return (from + by + SAMPLES.length) % SAMPLES.length;
  }
}

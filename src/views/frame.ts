import type { Locale } from '../locale/locale.js';

/** Attributes that the address of a frame does not bring: where content is, and what it says. */
export const NOT_BY_ADDRESS: readonly string[] = ['src', 'heading'];

/** What the frame page says by itself. */
export interface FrameWords {
  /** Title of the page where the element has no heading. */
  readonly title: string;
  /** What is wrong with its address. */
  readonly wrong: string;
}

/**
 * Nothing of the address is repeated: whoever passes it on could write what he likes there.
 *
 * @param isNamed whether the address asks for an element at all.
 */
export function frameWords(isNamed: boolean, { msg }: Locale): FrameWords {
  return {
    title: msg('Civil Society Support Room', { id: 'frame.title' }),
    wrong: isNamed
      ? msg('This address asks for an element that there is not. A right address ends, for example, with:', { id: 'frame.unknown' })
      : msg('This address does not say what to show. A right one ends, for example, with:', { id: 'frame.nothing' }),
  };
}

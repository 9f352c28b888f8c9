import type { Direction } from '../locale/language.js';
import type { PageLocale } from '../locale/page-locale.js';

/** Attributes that the address of a frame does not bring: where content is, and what it says. */
export const NOT_BY_ADDRESS: readonly string[] = ['src', 'heading'];

/** What the frame page says by itself, in one language. */
export interface FrameWords {
  readonly dir: Direction;
  /** Title of the page where the element has no heading. */
  readonly title: string;
  /** Its address does not say what to show. */
  readonly nothing: string;
  /** Its address asks for an element that there is not. */
  readonly unknown: string;
  /** What its address asks for was not published. */
  readonly missing: string;
}

/**
 * The page has them in it in every language of an edition, so that its script needs no messages for them. Nothing of the address is repeated:
 * whoever passes it on could write what he likes there.
 */
export function frameWords({ msg, direction }: PageLocale): FrameWords {
  return {
    dir: direction,
    title: msg('Civil Society Support Room', { id: 'frame.title' }),
    nothing: msg('This address does not say what to show. A right one ends, for example, with:', { id: 'frame.nothing' }),
    unknown: msg('This address asks for an element that there is not. A right address ends, for example, with:', { id: 'frame.unknown' }),
    missing: msg('What this address asks for is not published here.', { id: 'frame.missing' }),
  };
}

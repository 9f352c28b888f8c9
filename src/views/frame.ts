import { str } from '@lit/localize/internal/str-tag.js';
import { LRI, PDI } from '../locale/bidi.js';
import type { Locale } from '../locale/locale.js';

/** What the frame page says by itself. */
export interface FrameWords {
  /** Title of the page where the element has no heading. */
  readonly title: string;
  /** What is wrong with its address. */
  readonly wrong: string;
}

/** @param element the name that the address asks for, where it does. */
export function frameWords(element: string | null, { msg }: Locale): FrameWords {
  return {
    title: msg('Civil Society Support Room', { id: 'frame.title' }),
    wrong: element
      ? msg(
          str`This address asks for “${LRI + element + PDI}”, and there is no element of this name. A right address ends, for example, with:`,
          {
            id: 'frame.unknown',
          },
        )
      : msg('This address does not say what to show. A right one ends, for example, with:', { id: 'frame.nothing' }),
  };
}

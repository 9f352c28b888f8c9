import type { TermView } from '../views/term.js';
import type { Text } from '../views/text.js';
import { langOf, markup, type Markup } from './markup.js';

/** A name, with the abbreviation in brackets: "International Syria Support Group (ISSG)". @param name its name, marked up or not. */
export const withAbbreviation = (name: Markup | string, { abbreviation }: TermView, around: Pick<Text, 'lang'>): Markup =>
  abbreviation ? markup`${name} (<abbr${langOf(abbreviation, around)}>${abbreviation.text}</abbr>)` : markup`${name}`;

/**
 * A term as static HTML: its name in full, with the abbreviation in brackets, as United Nations texts write a name at its first mention.
 * Inline, so that it can stand in a sentence, and words only: a definition in brackets would break the sentence up, a `title` is out of reach
 * of touch and keyboard (and would lie over the card later), a link or `details` inside would be a control within a control once the element
 * makes the words a button. The definition without script is in the glossary, `<cssr-term-list>`, under `#cssr-term-<id>`.
 *
 * @param around the language of the sentence.
 */
export function termHtml(view: TermView, around: string): Markup {
  const { name } = view;
  const words = withAbbreviation(name.text, view, name);
  return name.lang === around ? words : markup`<span${langOf(name)}>${words}</span>`;
}

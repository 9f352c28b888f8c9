import { directionOf, type Direction } from '../../locale/language.js';
import { INTERFACE_LANGUAGES } from '../../locale/languages.js';
import type { ReadParagraph, ReadSpan } from './document.js';

const ARABIC = /\p{sc=Arab}/gu;
const LATIN = /\p{sc=Latn}/gu;
/** Letters that other languages of its script have, Persian and Kurdish among them. */
const NOT_OF_ARABIC = /[پچژگڤیکەێۆڕڵھ]/g;
const NOT_OF_ENGLISH = /[^\p{ASCII}]/gu;

const count = (text: string, letters: RegExp) => text.match(letters)?.length ?? 0;

/** The direction in which most letters of a text are written; absent where it has none. */
export function writtenDirection(text: string): Direction | undefined {
  const [arabic, latin] = [count(text, ARABIC), count(text, LATIN)];
  return arabic || latin ? (arabic > latin / 2 ? 'rtl' : 'ltr') : undefined;
}

/** The first language of the interface in a direction, where a text has hardly a letter that is not of it. */
function guess(text: string, direction: Direction): string | undefined {
  const letters = text.match(direction === 'rtl' ? ARABIC : LATIN)?.join('') ?? '';
  const foreign = count(letters, direction === 'rtl' ? NOT_OF_ARABIC : NOT_OF_ENGLISH);
  return foreign * 100 > letters.length ? undefined : INTERFACE_LANGUAGES.find((tag) => directionOf(tag) === direction);
}

const LANGUAGE_TAG = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

/**
 * The language of a text, as its file says or its letters suggest. Files are often wrong: Word calls Arabic English, where nobody chose
 * a language. So what a file says counts only where it is written as the text is.
 */
export function languageOf(paragraphs: readonly ReadParagraph[], said?: string): string | undefined {
  const text = paragraphs.map(({ spans }) => spans.map((span) => span.text).join('')).join('\n');
  const direction = writtenDirection(text);
  const named = [said, mostNamed(paragraphs)].find(
    (tag) => tag && LANGUAGE_TAG.test(tag) && (!direction || directionOf(tag) === direction),
  );
  return named?.split('-')[0]!.toLowerCase() ?? (direction && guess(text, direction));
}

/** The language that most words are said to be in. */
function mostNamed(paragraphs: readonly ReadParagraph[]): string | undefined {
  const lengths = new Map<string, number>();
  const add = ({ language, text }: ReadSpan) => language && lengths.set(language, (lengths.get(language) ?? 0) + text.length);
  for (const { spans } of paragraphs) spans.forEach(add);
  return [...lengths].sort(([, a], [, b]) => b - a)[0]?.[0];
}

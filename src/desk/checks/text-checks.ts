import { contact } from './harm/contact.js';
import { persons } from './harm/persons.js';
import { smallCounts } from './harm/small-counts.js';
import type { Checked, Hit, TextCheck } from './hit.js';
import type { Lexicon } from './lexicon/lexicon.js';
import { namesIn } from './lexicon/names.js';
import { readingOf } from './said/reading.js';
import { brackets } from './text/brackets.js';
import { digits } from './text/digits.js';
import { glossary, resolutions } from './text/glossary.js';
import { grammar } from './text/grammar.js';
import { invisible } from './text/invisible.js';
import { marks } from './text/marks.js';
import { months } from './text/months.js';
import { quotes } from './text/quotes.js';
import { repeats } from './text/repeats.js';
import { script, wrongLanguage } from './text/script.js';
import { spaces } from './text/spaces.js';

/** What would do harm to people if it were published. */
const HARM: readonly TextCheck[] = [persons, contact, smallCounts];
/** Faults of writing. */
const WRITING: readonly TextCheck[] = [
  wrongLanguage,
  script,
  digits,
  spaces,
  marks,
  quotes,
  brackets,
  invisible,
  repeats,
  months,
  grammar,
  glossary,
  resolutions,
];

/** A text, read for all checks. @param language BCP 47 tag. */
export function checkedText(text: string, language: string, lexicon: Lexicon): Checked {
  const reading = readingOf(text, language);
  return { text, language, lexicon, reading, names: namesIn(text, language, reading.tokens, lexicon) };
}

/** Everything that one text says for itself, in its order. @param only of harm alone, for a text whose writing is not the editor's. */
export const hitsIn = (checked: Checked, only?: 'harm'): readonly Hit[] =>
  (only ? HARM : [...HARM, ...WRITING]).flatMap((check) => check(checked)).sort((a, b) => a.from - b.from);

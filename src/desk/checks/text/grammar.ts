import { writingOf } from '../writing.js';
import { hitsOf, type TextCheck } from '../hit.js';

// Nouns that are feminine without a sign of it.
const FEMININE = /^(?:أرض|حرب|نفس|دار|شمس|نار|ريح|روح|طريق|سوق|يد|عين)/;
const MISSPELT: Readonly<Record<string, string>> = { غرفه: 'غرفة', الغرفه: 'الغرفة', منظمه: 'منظمة', مجموعه: 'مجموعة' };

/** The few mistakes of Arabic grammar and spelling that are sure without knowing what is meant. */
export const grammar: TextCheck = ({ text, language }) => {
  if (!writingOf(language).hasPrefixes) return [];
  const hasOf = text.includes(' ذات');
  return [
    // «كياناً ذات حضور»: a masculine noun, by its ending, with the feminine "of".
    ...hitsOf(hasOf ? text : '', /(\p{L}+[^ةءى\P{L}])(?:اً|ًا) (ذات)(?!\p{L})/gu, 'agreement', 'warning', (match) => {
      const to = match.index + match[0].length;
      return FEMININE.test(match[1]!) ? undefined : { values: { mended: 'ذا' }, mend: [{ from: to - 3, to, text: 'ذا' }] };
    }),
    ...hitsOf(
      text,
      new RegExp(`(?<!\\p{L})[وفبلك]?(${Object.keys(MISSPELT).join('|')})(?![\\p{L}\\p{M}])`, 'gu'),
      'term-misspelt',
      'warning',
      (match) => {
        const to = match.index + match[0].length;
        const words = MISSPELT[match[1]!]!;
        return { values: { mended: words }, mend: [{ from: to - words.length, to, text: words }] };
      },
    ),
  ];
};

import { writingOf } from '../writing.js';
import { foldWord } from '../said/tokens.js';
import type { Hit, TextCheck } from '../hit.js';

/** Words that are said twice on purpose: "had had", «رويدًا رويدًا». */
const isMeant = (word: string) => /^(?:had|that|is|very|nous|vous|no)$/.test(word) || /[\u064b]/.test(word) || /اً$|ًا$/.test(word);

/** A word that stands twice. */
export const repeats: TextCheck = ({ text, language, reading: { tokens } }) =>
  tokens.flatMap((token, i): Hit[] => {
    const before = tokens[i - 1];
    if (!before || before.folded !== token.folded || /^\p{Nd}/u.test(token.folded)) return [];
    if (token.folded.length < 2 && !writingOf(language).hasShortWords) return [];
    if (!/^[\s\u00a0]+$/.test(text.slice(before.to, token.from)) || isMeant(foldWord(token.text)) || isMeant(token.text)) return [];
    // «أبو بكر بكر», "Boutros Boutros-Ghali": names with a capital may be so.
    if (/^\p{Lu}/u.test(token.text) && /^\p{Lu}/u.test(before.text)) return [];
    const { from } = before;
    const { to } = token;
    return [{ code: 'word-repeated', severity: 'warning', from, to, mend: [{ from: before.to, to, text: '' }] }];
  });

import { primary } from '../../locale/language.js';
import type { StatementType } from '../../content/vocabulary.js';
import type { Range } from './range.js';
import { SPEECH, type Speaker, type SpeechWords } from './speech-words.js';

/** Words that tell that something was said: "One interlocutor proposed", «طالب المشاركون». */
export interface Act extends Range {
  readonly type: StatementType;
  /** Absent where the sentence does not say who speaks. */
  readonly speaker?: Speaker;
  /** The words for who speaks: "Ms. Rochdi", «نائبة المبعوث». */
  readonly called?: string;
  /** With the speaker: what is shown to the editor. */
  readonly words: string;
}

const NEAR = 70;

/** Who speaks: before the verb in English or after "by", after it in Arabic. The lightest of those at the same place. */
function speakerOf(sentence: string, verb: Range, { speakers, isSubjectFirst }: SpeechWords): (Range & { speaker: Speaker }) | undefined {
  const all = speakers.flatMap(([speaker, pattern], weight) =>
    Array.from(sentence.matchAll(pattern), (match) => ({ speaker, weight, from: match.index, to: match.index + match[0].length })),
  );
  const before = all.filter(({ to }) => to <= verb.from).sort((a, b) => b.to - a.to || a.weight - b.weight);
  const after = all
    .filter(({ from, to }) => to > verb.from && from < verb.to + NEAR)
    .sort((a, b) => a.from - b.from || a.weight - b.weight);
  if (!isSubjectFirst) return after[0] ?? before[0];
  const by = after.find(({ from }) => /\bby\s+(?:the\s+)?$/i.test(sentence.slice(verb.to, from)));
  return by ?? before[0];
}

/** What is reported as said in a sentence, in its order. */
export function actsIn(sentence: string, language: string): readonly Act[] {
  const words = SPEECH[primary(language)];
  if (!words) return [];
  const found: Act[] = [];
  for (const [type, pattern] of words.acts)
    for (const match of sentence.matchAll(pattern)) {
      const verb = { from: match.index, to: match.index + match[0].length };
      if (found.some((other) => other.from < verb.to && verb.from < other.to)) continue;
      const speaker = speakerOf(sentence, verb, words);
      const from = Math.min(verb.from, speaker?.from ?? verb.from);
      const to = Math.max(verb.to, speaker?.to ?? verb.to);
      const told = to - from <= 2 * NEAR ? sentence.slice(from, to) : match[0];
      found.push({
        ...verb,
        type,
        words: told,
        ...(speaker && { speaker: speaker.speaker, called: sentence.slice(speaker.from, speaker.to) }),
      });
    }
  return found
    .sort((a, b) => a.from - b.from)
    .map((act, i): Act => {
      const main = PARTICIPLE.test(sentence.slice(act.from, act.to)) ? found[i - 1] : undefined;
      return main?.speaker ? { ...act, speaker: main.speaker, called: main.called! } : act;
    });
}
// "…, explaining that": who speaks is told by the verb before.
const PARTICIPLE = /^(?:explaining|noting|stressing|adding)|^و?(?:موضح|مشير|مؤكد)/iu;

/** Whether a heading or a line above a list says that recommendations follow. */
export const announcesRecommendations = (text: string, language: string): boolean =>
  !!SPEECH[primary(language)]?.recommendations.test(text);

import type { Checked, Hit, TextCheck } from '../hit.js';
import { isWithin } from '../range.js';
import { GIVEN_NAMES as ARABIC_NAMES, ALSO_WORDS } from '../lexicon/given-names-ar.js';
import { GIVEN_NAMES } from '../lexicon/given-names-en.js';
import { skeleton, type Lexicon } from '../lexicon/lexicon.js';
import { writingOf } from '../writing.js';
import { foldWord, tokensOf } from '../said/tokens.js';
import { isOrdinary } from './ordinary.js';

/** How far it is sure that these words name a person: by a title or a usual given name, or by capitals alone. */
const person = (from: number, to: number, isSure: boolean): Hit => ({
  code: isSure ? 'person-named' : 'person-likely',
  severity: isSure ? 'danger' : 'warning',
  from,
  to,
});

/** Officials of the United Nations are named in their public role, in whatever spelling. */
function isOfficial(words: string, { officials }: Lexicon): boolean {
  const bones = new Set([...officials].map(skeleton));
  const parts = tokensOf(words).filter(({ text }) => text.length > 1);
  return parts.length > 0 && parts.every(({ folded, text }) => officials.has(folded) || bones.has(skeleton(text)));
}

const NAME = "\\p{Lu}[\\p{L}\\p{M}’'-]+";
const TITLE =
  /(?<!\p{L})(?:(?:Mr|Mrs|Ms|Miss|Mme|Dr|Prof|Eng)\.?|Sheikh|Hajj|Father|Sister|Abu|Umm|Um)[\s\u00a0]+((?:\p{Lu}\.\s?)*\p{Lu}[\p{L}\p{M}’'-]+(?:[\s\u00a0](?:(?:al|el|Al|El|bin|ibn|Abu)[\s-])?\p{Lu}[\p{L}\p{M}’'-]+)*)/gu;
const CAPITALS = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])${NAME}(?:[\\s\\u00a0](?:\\p{Lu}\\.[\\s\\u00a0])?(?:(?:al|el|bin|ibn|Al|El|Abu)[\\s-])?${NAME})+`,
  'gu',
);

function latin({ text, lexicon, names: known }: Checked): Hit[] {
  const titled = Array.from(text.matchAll(TITLE)).flatMap((match) => {
    // "Ms. Rochdi", but also "Dr. Special Envoy".
    const words = match[1]!;
    return isOfficial(words, lexicon) || isOrdinary(words.split(/\s/)[0]!)
      ? []
      : [person(match.index, match.index + match[0].length, true)];
  });
  const capitals = Array.from(text.matchAll(CAPITALS)).flatMap((match): Hit[] => {
    const range = { from: match.index, to: match.index + match[0].length };
    // The first word of a sentence has a capital without being a name.
    const words = match[0].split(/[\s\u00a0]+/);
    const given = words.findIndex((word) => GIVEN_NAMES.has(foldWord(word)));
    const rest = isOrdinary(words[0]!) ? words.slice(1) : words;
    if (isWithin(range, [...known.filter(({ entry }) => entry.words.length > 1 || entry.kind !== 'official'), ...titled]) && given < 0)
      return [];
    if (isWithin(range, titled) || isOfficial(rest.filter((word) => !isOrdinary(word)).join(' '), lexicon)) return [];
    if (given >= 0 && given < words.length - 1) return [person(range.from, range.to, true)];
    return rest.length < 2 || rest.some((word) => isOrdinary(word)) ? [] : [person(range.from, range.to, false)];
  });
  return [...titled, ...capitals];
}

const BEFORE = '(?<![\\p{L}\\p{M}])';
const HONORIFIC = new RegExp(
  `${BEFORE}[وفبلك]?(?:(?:ال|لل)(?:سيد|سيدة|آنسة|دكتور|دكتورة|أستاذ|أستاذة|مهندس|مهندسة|شيخ|حاج|حاجة|محامي|محامية|ناشط|ناشطة|صحفي|صحفية)|[دأم]\\.|(?:أبو|أبي|أم|بو))[\\s\\u00a0]+(\\p{L}[\\p{L}\\p{M}]*)(?:[\\s\\u00a0]+(\\p{L}[\\p{L}\\p{M}]*))?`,
  'gu',
);
/** After a title: a role, not a name. */
const ROLE =
  /^(?:ال)?(?:نائب|نائبة|وزير|وزيرة|رئيس|رئيسة|أمين|أمينة|الأمين|مبعوث|مدير|مديرة|منسق|منسقة|سفير|سفيرة|ممثل|ممثلة|مستشار|مستشارة|مفوض|مفوضة|عضو|محافظ|قائد|قاضي|مقرر|ناطق|متحدث)$/;
const PROFESSION = /(?:محامي|محامية|ناشط|ناشطة|صحفي|صحفية|شيخ|حاج|حاجة|[دأم]\.)[\s\u00a0]/;
const KUNYA = /(?:أبو|أبي|أم|بو)[\s\u00a0]/;

const isGiven = (word: string | undefined) => !!word && ARABIC_NAMES.has(foldWord(word));
const isAnyGiven = (word: string | undefined) => isGiven(word) || (!!word && ALSO_WORDS.has(foldWord(word)));

function arabic({ text, lexicon, reading, names: known }: Checked): Hit[] {
  const titled = Array.from(text.matchAll(HONORIFIC)).flatMap((match): Hit[] => {
    const [all, first, second] = match as unknown as [string, string, string?];
    if (ROLE.test(first) || isOfficial(first, lexicon)) return [];
    // «الناشطة النسوية», «أم الحل»: only a usual name after these is one.
    if ((PROFESSION.test(all) || KUNYA.test(all)) && !isAnyGiven(first)) return [];
    const isTwo = !!second && (isAnyGiven(second) || (second.startsWith('ال') && isAnyGiven(first)));
    const to = match.index + all.length - (isTwo || !second ? 0 : all.length - all.lastIndexOf(first) - first.length);
    return [person(match.index, to, isAnyGiven(first) || !first.startsWith('ال'))];
  });
  const pairs = reading.tokens.flatMap((token, i): Hit[] => {
    const after = reading.tokens[i + 1];
    if (!after || !/^[\s\u00a0]+$/.test(text.slice(token.to, after.from))) return [];
    const bareFirst = token.text.replace(/^[وفبل](?=\p{L}{3})/u, '');
    const first = isGiven(token.text) ? token.text : isGiven(bareFirst) ? bareFirst : undefined;
    if (!first || !(isAnyGiven(after.text) || /^ال\p{L}{3,}ي$/u.test(after.text))) return [];
    return [person(token.to - first.length, after.to, true)];
  });
  return [
    ...titled,
    ...pairs.filter((pair) => !isWithin(pair, titled) && !isWithin(pair, known) && !isOfficial(text.slice(pair.from, pair.to), lexicon)),
  ];
}

/** Names of persons who are not officials of the United Nations. */
export const persons: TextCheck = (checked) => {
  const hits = writingOf(checked.language).hasPrefixes ? arabic(checked) : latin(checked);
  return hits.filter((hit) => !isWithin(hit, checked.reading.addresses));
};

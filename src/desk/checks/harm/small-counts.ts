import { primary } from '../../../locale/language.js';
import type { Hit, TextCheck } from '../hit.js';
import { sentencesIn } from '../said/sentences.js';
import { SMALL } from './band.js';

interface Words {
  /** Those who are counted, right after the number. */
  readonly people: RegExp;
  /** Before the number: it is not exact. */
  readonly rough: RegExp;
  /** What they do, by which they may be known. */
  readonly sector: RegExp;
  /** A place that the lexicon does not know: "the village of …". */
  readonly place: RegExp;
}

const ENGLISH: Words = {
  people:
    /^[\s\u00a0-]+(?:(?!(?:with|of|for|from|to|in|on|at|by|and|or|about)\s)[a-z-]+\s){0,2}(?:women|men|woman|man|people|persons?|participants?|activists?|members?|interlocutors?|representatives?|journalists?|doctors?|nurses?|lawyers?|teachers?|refugees?|families|survivors?|detainees?|widows?|volunteers?|students?|girls?|boys?|children|youth)\b/i,
  rough: /\b(?:about|around|some|approximately|nearly|almost|at least|more than|over|up to|between)\s+$/i,
  sector:
    /\b(?:who (?:work|run|lead|teach|are active|volunteer)|working (?:in|on|for|with)|health|hospitals?|medical|doctors?|nurses?|education|schools?|teachers?|media|journalis\w+|lawyers?|legal aid|human rights|women[’']s rights|relief|humanitarian|civil defence|white helmets|agricultur\w+|farmers?|documentation|detention|detainees|survivors?|protection|psychosocial)\b/i,
  place: /\b(?:village|town|neighbou?rhood|district|camp|governorate) of \p{Lu}|\p{Lu}\p{L}+ (?:village|camp|district|governorate)\b/u,
};
const ARABIC: Words = {
  people:
    /^[\s\u00a0]+(?:من\s+)?(?:ال)?(?:نساء|سيدات|رجال|أشخاص|مشاركين|مشاركات|ناشطين|ناشطات|نشطاء|أعضاء|عضوات|محاورين|محاورات|ممثلين|ممثلات|صحفيين|صحفيات|أطباء|طبيبات|ممرضات|ممرضين|محامين|محاميات|معلمين|معلمات|لاجئين|لاجئات|عائلات|ناجيات|ناجين|معتقلين|معتقلات|متطوعين|متطوعات|طلاب|طالبات|فتيات|شبان|شابات|أطفال)(?!\p{L})/u,
  rough: /(?:نحو|حوالي|قرابة|زهاء|ما يقارب|أكثر من|ما لا يقل عن|على الأقل|ما يزيد على|بين)\s+$/u,
  sector:
    /(?:ي?[تي]?عمل(?:ن|ون|ين)?\s+(?:في|على|مع|لدى)|يدرن|يديرون|الصح[يةي]|المستشفى|مستشفى|الطبي|أطباء|طبيبات|ممرض|التعليم|مدارس|مدرسة|معلم|الإعلام|صحفي|محام|المساعدة القانونية|حقوق الإنسان|حقوق المرأة|الإغاث|الدفاع المدني|الخوذ البيضاء|الزراع|التوثيق|الاحتجاز|ناجيات|ناجين|الحماية|الدعم النفسي)/u,
  place: /(?:قرية|بلدة|حي|ناحية|مخيم|محافظة)\s+\p{L}{3,}/u,
};
const LANGUAGES: Readonly<Record<string, Words>> = { en: ENGLISH, ar: ARABIC };

// Arabic has the two in the noun.
const DUAL_PEOPLE = /^(?:و|ف|ب|ل|ك)?(?:ال)?(?:امرأت|شخص|رجل|ناشط|ناشطت|مشاركت|صحفي|صحفيت|طبيب|طبيبت|محامي|محاميت|معلمت)(?:ان|ين)$/u;

// The third of a row, or of all of them.
const NO_COUNT = /(?:first|second|third|quarter|th|st|nd|rd)s?$|ثلث|ربع|ثان|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|أول/i;

/** Few people, told exactly, with where they are and what they do: those who know the place know who they are. */
export const smallCounts: TextCheck = ({ text, language, reading, names }) => {
  const words = LANGUAGES[primary(language)];
  const few = words
    ? reading.numbers.filter(
        ({ value, from, to }) => Number.isInteger(value) && value > 0 && value < SMALL && !NO_COUNT.test(text.slice(from, to)),
      )
    : [];
  if (!words || !few.length) return [];
  const places = names.filter(({ entry }) => entry.kind === 'place');
  const sentences = sentencesIn(text);
  return few.flatMap((number): Hit[] => {
    const sentence = sentences.find(({ from, to }) => from <= number.from && number.to <= to);
    if (!sentence) return [];
    const counted =
      words.people.exec(text.slice(number.to, sentence.to)) ?? (DUAL_PEOPLE.test(text.slice(number.from, number.to)) ? [''] : undefined);
    if (!counted || words.rough.test(text.slice(sentence.from, number.from))) return [];
    const said = text.slice(sentence.from, sentence.to);
    const to = number.to + counted[0].length;
    const hasPlace = places.some((place) => sentence.from <= place.from && place.to <= sentence.to) || words.place.test(said);
    const hasSector = words.sector.test(said);
    if (!hasPlace && !hasSector) return [];
    return [
      {
        code: hasPlace && hasSector ? 'count-known' : 'count-few',
        severity: hasPlace && hasSector ? 'danger' : 'warning',
        from: number.from,
        to,
      },
    ];
  });
};

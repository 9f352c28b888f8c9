import type { StatementType } from '../../content/vocabulary.js';

/** Who speaks, as far as words tell. */
export type Speaker = 'one' | 'some' | 'participants' | 'official' | 'office';

/** How a language reports what was said. */
export interface SpeechWords {
  /** Verbs that tell what is done, by the type of statement that they bring; the first that fits counts. */
  readonly acts: readonly (readonly [StatementType, RegExp])[];
  /** Those who speak; the lightest first. */
  readonly speakers: readonly (readonly [Speaker, RegExp])[];
  /** Whether they stand before the verb. */
  readonly isSubjectFirst: boolean;
  /** Where a clause begins that may be a statement of its own. */
  readonly openers: RegExp;
  /** A heading or a line above a list that makes recommendations of what follows. */
  readonly recommendations: RegExp;
}

const ENGLISH: SpeechWords = {
  acts: [
    ['recommendation', /\brecommend(?:ed|s)\b|\b(?:made|adopted|agreed on|issued|formulated) (?:\w+ ){0,3}recommendations?\b/gi],
    [
      'proposal',
      /\b(?:proposed|suggested|proposes|suggests)\b|\bput forward (?:\w+ ){0,2}(?:proposals?|ideas?)\b|\bmade (?:\w+ ){0,2}proposals?\b/gi,
    ],
    [
      'demand',
      /\b(?:called (?:for|on|upon)|calls (?:for|on|upon)|demanded|demands that|urged|insisted (?:on|that)|asked for|requested|appealed (?:for|to))\b/gi,
    ],
    [
      'concern',
      /\b(?:voiced|expressed|raised|shared|conveyed|reiterated)\b(?: \w+){0,4} (?:concerns?|fears?|alarm|worr(?:y|ies)|frustration)\b|\b(?:are|were|was) (?:\w+ )?(?:concerned|alarmed|worried)\b|\b(?:deplored|regretted|warned)\b/gi,
    ],
    [
      'briefing',
      /\b(?:briefed|informed|acquainted|updated)\b|\bgave (?:\w+ ){0,2}(?:overview|briefing|update|account)\b|\bexplain(?:ed|ing) that\b|\bpresented\b/gi,
    ],
    [
      'principle',
      /\b(?:said|noted|stressed|emphasi[sz]ed|observed|underlined|underscored|affirmed|reaffirmed|reiterated|stated|noting|stressing|recalled|added) that\b|\bunderlined the importance\b|\b(?:aims|purpose is) to\b/gi,
    ],
    [
      'fact',
      /\b(?:carried out|(?<!\b(?:have|has|had) )met|held|had meetings|opened|opening|set up|mandated|rests? with|reviewed|took part|attended|visited)\b/gi,
    ],
  ],
  speakers: [
    [
      'one',
      /\b(?:one|an?|another|a single) (?:of the )?(?:(?:female|male|woman|young|other) )?(?:interlocutors?|participants?|members?|speakers?|attendees?|representatives?|activists?|civil society actors?)\b/gi,
    ],
    [
      'some',
      /\b(?:some|several|a few|a number|a group|many|certain|most|others?)(?: of)?(?: the)? (?:participants|interlocutors|members|speakers|attendees)\b|^some\b/gi,
    ],
    [
      'official',
      /\b(?:deputy (?:\w+ ){0,2}special envoy|(?<!office of the (?:\w+ ){0,2})special envoy|(?:ms|mr)\. \p{Lu}\p{L}+|political affairs officer)\b/giu,
    ],
    [
      'participants',
      /\b(?:participants|interlocutors|attendees|they|(?:women|men|youth|civil society) participants|civil society (?:actors|representatives)|members)\b/gi,
    ],
    ['office', /\b(?:the team|the office|ose-syria|ose)\b/gi],
  ],
  isSubjectFirst: true,
  openers:
    /,\s+(?=(?:and\s+)?(?:including|among them|explaining|noting|stressing|adding|which|where|whose|because|as it|one in which|in addition|and in particular|together with|building on|in the presence|with the|on \d|after|the office|participants|at\s|that|for the|about|over|his efforts|her efforts|above all)\b)|,\s+(?=the (?:deputy|special|file)\b)|(?<=\w)\s+(?=(?:in addition to|and with|and above all)\b)/gi,
  recommendations: /\brecommendations?\b|\brecommended(?: the following)?:/i,
};

const PEOPLE = '(?:ال)?(?:محاور|مشارك|عضو|حاضر|متحدث|ناشط|ممثل)(?:ون|ين|ات|ة|ان)?|(?:ال)?(?:أعضاء|عضوات|حضور|ناشطين|نشطاء)';
const B = '(?<![\\p{L}\\p{M}])(?:[وف])?';
const E = '(?![\\p{L}])';
// The sign of the tanwin stands before or after its alif, as writers have it.
const TANWIN = '(?:\\u064bا|ا\\u064b)';

const ARABIC: SpeechWords = {
  acts: [
    [
      'recommendation',
      new RegExp(
        `${B}(?:[أا]وصى|[أا]وصت|[أا]وصوا|[أا]وصين|يوصي|توصي|يوصون)${E}|${B}(?:خرج|صدر|صاغ|اعتمد)(?:ت|وا)?(?: \\p{L}+){0,3} ب?(?:ال)?توصيات`,
        'gu',
      ),
    ],
    [
      'proposal',
      new RegExp(`${B}(?:اقترح(?:ت|وا|ن)?|يقترح|تقترح)${E}|${B}(?:طرح|قدّ?م)(?:ت|وا)?(?: \\p{L}+){0,3} (?:مقترح|اقتراح|فكرة)\\p{L}*`, 'gu'),
    ],
    [
      'demand',
      new RegExp(
        `${B}(?:طالب(?:ت|وا|ن)?|يطالب(?:ون)?|تطالب|ناشد(?:ت|وا)?|حثّ?(?:ت|وا)?|طلب(?:ت|وا)?)${E}|${B}(?:دعا|دعت|دعوا|دعين)(?: \\p{L}+){0,3} (?:إلى|الى)${E}`,
        'gu',
      ),
    ],
    [
      'concern',
      new RegExp(
        `${B}(?:عب[\\u064e\\u0651]*ر|[أا]عرب|[أا]بدى|[أا]بدت|[أا]ثار|شارك)(?:ت|وا|ن)?(?: \\p{L}+){0,5} (?:عن |من )?(?:ال)?(?:قلق|مخاو[ف]|شواغل|خوف|استياء|خشي|إحباط)\\p{L}*|${B}(?:حذر(?:ت|وا)?|[أا]سف(?:ت|وا)?)${E}`,
        'gu',
      ),
    ],
    [
      'briefing',
      new RegExp(
        `${B}(?:[أا]طلع(?:ت|وا)?|[أا]حاط(?:ت|وا)?|[أا]وضح(?:ت|وا)?|موضحة|موضح${TANWIN}|شرح(?:ت|وا)?)${E}|${B}(?:قدّ?م)(?:ت|وا)?(?: \\p{L}+){0,3} (?:إيجاز|إحاطة|عرض|لمحة)\\p{L}*`,
        'gu',
      ),
    ],
    [
      'principle',
      new RegExp(
        `${B}(?:ذكر|قال|أكد|أكّد|شدد|شدّد|أشار|نوه|أضاف|رأى|رأت|لفت)(?:ت|وا|ن)? (?:\\p{L}+ ){0,4}?(?:[أإ]ن|على|إلى)${E}|${B}(?:مشيرة|مشير${TANWIN}|مؤكدة|مؤكد${TANWIN})${E}|^تهدف${E}`,
        'gu',
      ),
    ],
    [
      'fact',
      new RegExp(
        `${B}(?:[أا]جرى|[أا]جرت|التقى|التقت|عقد(?:ت|وا)?|افتتح(?:ت|وا)?|تم إنشاء|تم تفويض|يقع|استعرض(?:ت|وا)?|زار(?:ت)?|شارك(?:ت)?|حضر(?:ت)?)${E}`,
        'gu',
      ),
    ],
  ],
  speakers: [
    ['one', new RegExp(`${B}(?:أحد|إحدى|احد|احدى) (?:${PEOPLE})${E}|${B}(?:محاور|محاورة|مشارك|مشاركة)(?: واحدة?)?${E}`, 'gu')],
    ['some', new RegExp(`${B}(?:بعض|عدد من|عدة|كثير من|العديد من|معظم|مجموعة من) (?:${PEOPLE})${E}`, 'gu')],
    ['official', new RegExp(`${B}(?:نائبة? المبعوث|المبعوث الخاص|السيدة? \\p{L}+|مسؤولة? الشؤون السياسية)${E}`, 'gu')],
    ['participants', new RegExp(`${B}(?:ال(?:محاور|مشارك|حاضر|متحدث)(?:ون|ين|ات)|الأعضاء|العضوات|الحضور|الجهات الفاعلة)${E}`, 'gu')],
    ['office', new RegExp(`${B}(?:الفريق|مكتب المبعوث|المكتب)${E}`, 'gu')],
  ],
  isSubjectFirst: false,
  openers:
    /،\s+(?=(?:بما في ذلك|بما يشمل|موضحة?|مشيرة?|مؤكدة?|وجهوده|وجهودها|والتي|والذي|حيث|بالبناء|بسبب|أجرى|بحضور|برئاسة|عب[ّ]?ر|طالب|اقترح|إضافة|وخاصة|ولا سيما أن)(?!\p{L}))|\s+(?=(?:بالإضافة إلى|مشيرة إلى|وخاصة في|وبالنسبة)(?!\p{L}))/gu,
  recommendations: /توصيات|التوصيات|أوصى|أوصت|أوصوا/u,
};

export const SPEECH: Readonly<Record<string, SpeechWords>> = { en: ENGLISH, ar: ARABIC };

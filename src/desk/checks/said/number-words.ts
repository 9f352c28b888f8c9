/** The number words of the languages that the desk reads, folded as `foldWord` folds. */
export interface NumberWord {
  readonly value: number;
  /** `scale` multiplies what stands before it: hundred, «آلاف». */
  readonly is: 'unit' | 'teen' | 'ten' | 'hundred' | 'scale';
  /** Often no number: "one another", «أحد». It answers a number of the other language, and asks for none. */
  readonly isSoft?: true;
}
export type NumberWords = Readonly<Record<string, NumberWord>>;

const table = (is: NumberWord['is'], words: Readonly<Record<number, string>>, isSoft?: true): [string, NumberWord][] =>
  Object.entries(words).flatMap(([value, forms]) =>
    forms.split(' ').map((form): [string, NumberWord] => [form, { value: Number(value), is, ...(isSoft && { isSoft }) }]),
  );

export const ENGLISH: NumberWords = Object.fromEntries([
  ...table('unit', { 1: 'one first once', 2: 'second both pair couple twice double', 3: 'third thirds', 4: 'quarter quarters' }, true),
  ...table('unit', {
    2: 'two',
    3: 'three',
    4: 'four fourth',
    5: 'five fifth',
    6: 'six sixth',
    7: 'seven seventh',
    8: 'eight eighth',
    9: 'nine ninth',
  }),
  ...table('teen', {
    10: 'ten tenth',
    11: 'eleven eleventh',
    12: 'twelve twelfth dozen',
    13: 'thirteen thirteenth',
    14: 'fourteen fourteenth',
    15: 'fifteen fifteenth',
    16: 'sixteen sixteenth',
    17: 'seventeen seventeenth',
    18: 'eighteen eighteenth',
    19: 'nineteen nineteenth',
  }),
  ...table('ten', {
    20: 'twenty twentieth',
    30: 'thirty thirtieth',
    40: 'forty fortieth',
    50: 'fifty fiftieth',
    60: 'sixty sixtieth',
    70: 'seventy seventieth',
    80: 'eighty eightieth',
    90: 'ninety ninetieth',
  }),
  ...table('scale', { 100: 'hundred hundredth', 1000: 'thousand', 1_000_000: 'million' }),
]);

/** Dual forms and the second and first of a row are soft: the other language has often no word for them. */
export const ARABIC: NumberWords = Object.fromEntries([
  ...table(
    'unit',
    { 1: 'واحد واحده احد احدي اول اولي حادي حاديه اولا', 2: 'ثاني ثانيه ثان ثانيا كلا كلتا كلتي كلي', 3: 'ثلث ثلثي ثلثا', 4: 'ربع ارباع' },
    true,
  ),
  ...table('unit', {
    2: 'اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي',
    3: 'ثلاث ثلاثه ثالث ثالثه ثالثا',
    4: 'اربع اربعه رابع رابعه رابعا',
    5: 'خمس خمسه خامس خامسه خامسا',
    6: 'ست سته سادس سادسه سادسا',
    7: 'سبع سبعه سابع سابعه سابعا',
    8: 'ثمان ثماني ثمانيه ثامن ثامنه ثامنا',
    9: 'تسع تسعه تاسع تاسعه تاسعا',
  }),
  ...table('teen', { 10: 'عشر عشره عاشر عاشره عاشرا' }),
  ...table('ten', {
    20: 'عشرون عشرين',
    30: 'ثلاثون ثلاثين',
    40: 'اربعون اربعين',
    50: 'خمسون خمسين',
    60: 'ستون ستين',
    70: 'سبعون سبعين',
    80: 'ثمانون ثمانين',
    90: 'تسعون تسعين',
  }),
  ...table('hundred', {
    200: 'ميتان ميتين مايتان مايتين ميتا ميتي',
    300: 'ثلاثميه ثلاثمايه',
    400: 'اربعميه اربعمايه',
    500: 'خمسميه خمسمايه',
    600: 'ستميه ستمايه',
    700: 'سبعميه سبعمايه',
    800: 'ثمانميه ثمانمايه ثمانيميه',
    900: 'تسعميه تسعمايه',
  }),
  ...table('hundred', { 2000: 'الفان الفين' }),
  ...table('scale', { 100: 'ميه مايه', 1000: 'الف الاف الفا', 1_000_000: 'مليون ملايين مليونا' }),
]);

/** Dual nouns: two of what is often counted. With a sign of the dual that no plural shares. */
export const ARABIC_DUAL =
  /^(?:و|ف)?(?:ب|ل|ك)?(?:ال|ل)?(?:عام|يوم|شهر|اسبوع|اجتماع|لقاء|شخص|رجل|تقرير|قرار|مقترح|سن|سنت|ساع|جلس|جول|منظم|مجموع|امرا|مدين|محافظ|بعث|ورش|مر|مرحل|لجن|مشارك|ناشط|صحفي|طبيب|محامي|معلم|عضو|ممثل|محاور)ت?(?:ان|ين)$/;
/** Of these, «ين» is the plural too, or the word is another. */
export const DUAL_OR_PLURAL = /(?:مشارك|قرار|سن|مر|ناشط|صحفي|محامي|معلم|ممثل|محاور|رجل|منظم|محافظ)ين$/;

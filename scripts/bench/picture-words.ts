/** What the picture says, in a language. */
export interface PictureWords {
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly lead: string;
  readonly key: string;
  readonly target: string;
  readonly missed: string;
  /** A phrase in the names of results or of the machine, and what the picture has for it; in this order. */
  readonly names: readonly (readonly [phrase: RegExp, words: string])[];
}

/** The same in every language: shorter, and with the names that docs/performance.md has. */
const SHORT: PictureWords['names'] = [
  [/, processor slowed[^;]*| network|painted, |content /g, ''],
  [/exact script/, 'one file'],
  [/core and element/, 'exact tags'],
];

/** The language of which the picture has no tag in its name. */
export const SOURCE = 'en';

export const PICTURE_WORDS: Readonly<Record<string, PictureWords>> = {
  en: {
    direction: 'ltr',
    title: 'Time of the elements, as a multiple of plain Lit',
    lead: 'As a multiple of plain Lit: shorter is faster',
    key: 'Thick line: target. Dashed: plain Lit.',
    target: 'target',
    missed: 'missed',
    names: SHORT,
  },
  ar: {
    direction: 'rtl',
    title: 'زمن العناصر، مضاعفًا لزمن Lit وحدها',
    lead: 'مضاعف زمن Lit وحدها: الأقصر أسرع',
    key: 'الخط العريض: الهدف. الخط المتقطع: Lit وحدها.',
    target: 'الهدف',
    missed: 'فوق الهدف',
    names: [
      ...SHORT,
      [/(\d+) cores/, 'عدد أنوية المعالج: $1'],
      [/one card/, 'بطاقة واحدة'],
      [/(\d+) cards/, '$1 بطاقات'],
      [/1,000 statements/, '1,000 قول'],
      [/: fast/, '، اتصال سريع'],
      [/: slow/, '، اتصال بطيء'],
      [/first paint/, 'أول رسم'],
      [/filter to 100/, 'الاقتصار على 100'],
      [/back to 1,000/, 'العودة إلى 1,000'],
      [/a published view, in the page/, 'محتوى منشور في الصفحة'],
      [/a feed, given/, 'ملف محتوى كامل'],
      [/one file/, 'ملف واحد'],
      [/exact tags/, 'وسوم محددة'],
      [/inline/, 'في الصفحة'],
      [/by link/, 'برابط'],
      [/static HTML/, 'مع HTML ثابت'],
      [/, /g, '، '],
      [/; /g, '؛ '],
    ],
  },
};

import type { OriginWords } from '../../src/themes/generator/css.js';
import { ltr } from '../shared/words.js';

/** In Arabic what the generator of themes says in English, by its sentence; a test finds what is missing. */
export const THEME_WORDS: Readonly<Record<string, string>> = {
  'text of a card': 'نص بطاقة',
  'notices, figures, contents of a report': 'التنبيهات والأرقام ومحتويات التقرير',
  'theme tags, a button under the pointer': 'وسوم المواضيع، وزرّ تحت المؤشر',
  'remarks, sources': 'الملاحظات والمصادر',
  'the footer': 'التذييل',
  'the remark of a row that a link led to': 'ملاحظة بندٍ وصل إليه رابط',
  'links, small headings': 'الروابط والعناوين الصغيرة',
  'links in a footer, large numbers': 'روابط التذييل والأرقام الكبيرة',
  'links in a row that a link led to': 'روابط بندٍ وصل إليه رابط',
  'text of a filled button, of one that is on': 'نص زرّ ملوّن، أو زرّ مفعّل',
  'the word of the type': 'اسم نوع القول',
  'the word of the type in a row that a link led to': 'اسم نوع القول في بندٍ وصل إليه رابط',
  'a marked statement': 'قول مُبرَز',
  'buttons, fields, menus': 'الأزرار والحقول والقوائم',
  'the edge of the language switch': 'حدّ مبدّل اللغة',
  'a button under the pointer': 'زرّ تحت المؤشر',
  'the focus ring': 'إطار التركيز',
  'the focus ring in a footer': 'إطار التركيز في التذييل',
  'the focus ring in a row that a link led to': 'إطار التركيز في بندٍ وصل إليه رابط',
  'bars, dots, the rule of a card': 'الأعمدة والنقاط وخط البطاقة',
  'ground of cards and lists': 'خلفية البطاقات والقوائم',
  'ground of footers, notices and figures': 'خلفية التذييل والتنبيهات والأرقام',
  'ground of theme tags, of what the pointer is on and of what a link led to': 'خلفية وسوم المواضيع، وما تحت المؤشر، وما وصل إليه رابط',
  text: 'النص',
  'small and secondary text': 'النص الصغير والثانوي',
  'lines between parts: decoration': 'خطوط بين الأجزاء، للزينة',
  'edges of buttons, fields and menus': 'حدود الأزرار والحقول والقوائم',
  'rules, marks and bars, never text': 'الخطوط والعلامات والأعمدة، لا النصوص',
  'links, small headings, filled buttons': 'الروابط والعناوين الصغيرة والأزرار الملوّنة',
  'the ring around what has the focus': 'الإطار حول ما عليه التركيز',
  'the word and mark of a concern': 'اسم مصدر القلق وعلامته',
  'the word and mark of a demand': 'اسم المطلب وعلامته',
  'the word and mark of a proposal': 'اسم المقترح وعلامته',
  'the word and mark of a recommendation': 'اسم التوصية وعلامتها',
  'the word and mark of a briefing, a principle, a fact': 'اسم الإحاطة والمبدأ والمعلومة وعلامتها',
};

export const ARABIC_ORIGIN: OriginWords = {
  derived: (brand, accent) => `مشتقّ من لون الهوية ${ltr(brand)}${accent ? `، ومن ${ltr(accent)} للروابط والأزرار` : ''}.`,
  fate: (scheme, token, now, asGiven) =>
    `${scheme === 'light' ? 'فاتح' : 'داكن'}: لون ${token === 'brand' ? 'الخطوط والعلامات' : 'الروابط والأزرار'} ${ltr(now)}، ${
      asGiven ? 'كما أُعطي' : 'وهو أقرب لون كافي التباين'
    }.`,
};

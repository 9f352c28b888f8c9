import { LABELS } from '../../src/elements/labels.js';
import type { InterfaceLanguage } from '../../src/locale/language.js';
import { getLocale } from '../../src/locale/locale.js';
import { ELEMENT_NAMES, type ElementName } from '../../src/publish/catalogue.js';

interface Sample {
  readonly name: readonly [en: string, ar: string];
  /** Scrolls within its cell. */
  readonly tall?: boolean;
  /** The markup, the same in both languages or not. @param id unique on the page. */
  readonly html: (language: InterfaceLanguage, id: string) => string;
}

const same = (html: string) => () => html;

const CHOSEN: readonly Sample[] = [
  { name: ['Mission card', 'بطاقة بعثة'], html: same('<cssr-mission-card item="amman-2022-11" heading-level="4"></cssr-mission-card>') },
  {
    name: ['Key figures', 'أرقام هامة'],
    html: same('<cssr-key-figures chart="bars" items="outreach-missions geneva-rounds" heading-level="4"></cssr-key-figures>'),
  },
  {
    name: ['Terms in a sentence', 'مصطلحات في جملة'],
    html: (language) =>
      language === 'en'
        ? '<p>Since January 2016 the <cssr-term item="cssr">Civil Society Support Room</cssr-term> has been a channel for consulting Syrian civil society, under <cssr-term item="unscr-2254">Security Council resolution 2254 (2015)</cssr-term>.</p>'
        : '<p>منذ كانون الثاني/يناير ٢٠١٦ تمثّل <cssr-term item="cssr">غرفة دعم المجتمع المدني</cssr-term> قناةً للتشاور مع المجتمع المدني السوري، في إطار <cssr-term item="unscr-2254">قرار مجلس الأمن ٢٢٥٤ (٢٠١٥)</cssr-term>.</p>',
  },
  { name: ['Quotation', 'اقتباس'], html: same('<cssr-quote item="amman-2022-11-d2"></cssr-quote>') },
  {
    name: ['What was raised', 'ما طُرح'],
    tall: true,
    html: same('<cssr-recommendation-list activity="amman-2022-11" heading-level="4"></cssr-recommendation-list>'),
  },
  {
    name: ['Missions and rounds, a timeline', 'البعثات والجولات على خط زمني'],
    tall: true,
    html: same('<cssr-mission-list layout="timeline" heading-level="4"></cssr-mission-list>'),
  },
  { name: ['How views travel', 'مسار الآراء'], html: same('<cssr-about parts="path" heading-level="4"></cssr-about>') },
  { name: ['Report', 'تقرير'], tall: true, html: same('<cssr-report item="amman-2022-11" heading-level="4"></cssr-report>') },
  {
    name: ['Working group', 'مجموعة عمل'],
    tall: true,
    html: same('<cssr-working-groups item="twg-3" heading-level="4"></cssr-working-groups>'),
  },
  { name: ['Partners', 'الشركاء'], tall: true, html: same('<cssr-partners heading-level="4"></cssr-partners>') },
  { name: ['Contact', 'للتواصل'], html: same('<cssr-contact heading-level="4"></cssr-contact>') },
  { name: ['Glossary', 'مسرد المصطلحات'], tall: true, html: same('<cssr-term-list heading-level="4"></cssr-term-list>') },
  { name: ['Corrections', 'التصويبات'], tall: true, html: same('<cssr-corrections heading-level="4"></cssr-corrections>') },
  { name: ['Disclaimer', 'إخلاء مسؤولية'], html: same('<cssr-disclaimer heading-level="4"></cssr-disclaimer>') },
  {
    name: ['Language switch, above what it switches', 'مبدّل اللغة، وتحته ما يبدّل لغته'],
    html: (_, id) =>
      `<cssr-language-switch for="${id}"></cssr-language-switch><cssr-contact id="${id}" class="switched" heading-level="4"></cssr-contact>`,
  },
];

/** Of an element for which nothing was chosen. */
const plain = (name: ElementName): Sample => ({
  name: [LABELS[name](getLocale('en')), LABELS[name](getLocale('ar'))],
  html: same(`<cssr-${name}></cssr-${name}>`),
});

/** What the studio shows of each element, in both languages, light and dark. */
export const SAMPLES: readonly Sample[] = [
  ...CHOSEN,
  ...ELEMENT_NAMES.filter((name) => !CHOSEN.some(({ html }) => html('en', '').includes(`<cssr-${name} `))).map(plain),
];

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Count } from '../../src/content/schema.js';
import { bandOf } from '../../src/desk/checks/harm/band.js';
import type { Hit } from '../../src/desk/checks/hit.js';
import { lexiconOf } from '../../src/desk/checks/lexicon/lexicon.js';
import { checkedText, hitsIn } from '../../src/desk/checks/text-checks.js';
import { FINDING_CODES, findingWords } from '../../src/desk/checks/words.js';
import { getLocale } from '../../src/locale/locale.js';
import { INTERFACE_LANGUAGES } from '../../src/locale/languages.js';
import { cssrFeed } from '../support/node.js';

const lexicon = lexiconOf(cssrFeed);
const hits = (text: string, language: string) => hitsIn(checkedText(text, language, lexicon));

/** A text after all that can be mended for sure is mended, the last first. */
function mended(text: string, all: readonly Hit[]): string {
  const mends = all.flatMap(({ mend = [] }) => mend).sort((a, b) => b.from - a.from || b.to - a.to);
  let end = Infinity;
  return mends.reduce((words, { from, to, text: other }) => {
    if (to > end) return words;
    end = from;
    return words.slice(0, from) + other + words.slice(to);
  }, text);
}

describe('faults of writing, and what mends them', () => {
  const CASES: readonly (readonly [language: string, text: string, codes: string, mended?: string])[] = [
    ['ar', 'من خلال CSSR ، يمكن', 'term-latin space-before', 'من خلال CSSR، يمكن'],
    ['ar', 'في ٦ و ٧', 'and-apart', 'في ٦ و٧'],
    ['ar', 'النساء و الرجال', 'and-apart', 'النساء والرجال'],
    ['ar', '13-16 حزيران2022', 'hyphen-range space-missing month-style', '13–16 حزيران/يونيو 2022'],
    ['ar', 'القرار 2254(2015)', 'space-missing', 'القرار 2254 (2015)'],
    ['en', 'resolution 2254(2015)', 'space-missing', 'resolution 2254 (2015)'],
    ['ar', 'نوع من "برلمان الظل"', 'quotes-straight quotes-straight', 'نوع من «برلمان الظل»'],
    ['en', 'a kind of "shadow parliament"', 'quotes-straight quotes-straight', 'a kind of “shadow parliament”'],
    ['ar', 'نوع من “برلمان الظل”', 'quotes-other', 'نوع من «برلمان الظل»'],
    ['ar', 'علامة " واحدة', 'quotes-straight'],
    ['en', "the Room's members", 'apostrophe-straight', 'the Room’s members'],
    ['ar', 'المجتمعات / الدوائر', 'slash-spaced', 'المجتمعات/الدوائر'],
    ['ar', 'هل حضروا?', 'mark-latin', 'هل حضروا؟'],
    ['ar', 'النساء, والرجال; والشباب', 'mark-latin mark-latin', 'النساء، والرجال؛ والشباب'],
    ['en', 'women، men', 'mark-arabic', 'women, men'],
    ['ar', 'الســـلام', 'tatweel', 'السلام'],
    ['ar', 'القوس (مفتوح', 'bracket-unpaired'],
    ['en', 'a “quote', 'bracket-unpaired'],
    ['ar', '١) أولاً', ''],
    ['ar', 'نص\u200f مخفي', 'bidi-control', 'نص مخفي'],
    ['en', 'hid\u00adden', 'invisible', 'hidden'],
    ['en', 'the the room', 'word-repeated', 'the room'],
    ['ar', 'في في عمان', 'word-repeated', 'في عمان'],
    ['ar', 'شيئًا شيئًا', ''],
    ['ar', 'في يناير ٢٠١٦', 'month-style', 'في كانون الثاني/يناير ٢٠١٦'],
    ['ar', '6 و7 تشرين الثاني (نوفمبر) 2022', 'month-style', '6 و7 تشرين الثاني/نوفمبر 2022'],
    ['ar', 'في نوفمبر/تشرين الأول', 'month-pair'],
    ['ar', 'في تشرين الثاني/نوفمبر', ''],
    ['ar', 'كياناً ذات حضور', 'agreement', 'كياناً ذا حضور'],
    ['ar', 'مجموعةً ذات حضور', ''],
    ['ar', 'غرفه دعم المجتمع المدني', 'term-misspelt', 'غرفة دعم المجتمع المدني'],
    ['ar', 'عملية خطوة بخطوة', 'term-variant', 'عملية خطوة مقابل خطوة'],
    ['ar', 'الغرفة وبعثات التواصل ومحاورون', ''],
    ['ar', 'غرفة دعم المجتمع المدني (CSSR)', ''],
    ['en', 'Decentralisation', 'term-variant', 'Decentralization'],
    ['ar', 'قرار مجلس الأمن ٢٢٥٤', 'resolution-year', 'قرار مجلس الأمن ٢٢٥٤ (٢٠١٥)'],
    ['en', 'Security Council resolution 2254 was', 'resolution-year', 'Security Council resolution 2254 (2015) was'],
    ['ar', 'السورiين', 'script-mixed'],
    ['ar', 'والـCSSR', 'term-latin'],
    ['ar', 'سوریا', 'script-similar', 'سوريا'],
    ['en', 'Аmman', 'script-similar', 'Amman'],
    ['ar', 'ﺳﻮﺭﻳﺎ', 'script-forms', 'سوريا'],
    ['ar', '٦ و7', 'digits-mixed', '٦ و٧'],
    ['en', '٦ participants', 'digits-mixed', '6 participants'],
    ['ar', 'عام 2022', ''],
    ['ar', 'Participants voiced concern at the situation', 'language-wrong'],
    ['en', 'عبر المشاركون عن قلقهم بشأن الوضع', 'language-wrong'],
    ['ar', 'قلقهم،وطالبوا', 'space-missing', 'قلقهم، وطالبوا'],
    ['en', 'concern,and demands', 'space-missing', 'concern, and demands'],
    ['en', 'two  spaces ', 'space-double space-edge', 'two spaces'],
    ['ar', '« نص »', 'space-inside space-inside', '«نص»'],
    ['fr', 'Oui ; non ?', ''],
    ['en', 'at https://undocs.org/S/RES/2254(2015).', ''],
    ['en', 'S/RES/2254(2015)', ''],
    ['en', 'COVID-19, TWG3 and women/men', ''],
  ];
  for (const [language, text, codes, expected] of CASES)
    it(`${language}: ${text}`, () => {
      const found = hits(text, language);
      assert.equal(found.map(({ code }) => code).join(' '), codes);
      assert.equal(mended(text, found), expected ?? text);
    });
});

describe('what could do harm to people', () => {
  it('has the groups of a telephone number in the order in which it is dialled, in a sentence of either direction', () => {
    const place = { in: 'text', row: 'r', language: 'ar', paragraph: 'p', from: 0, to: 9 } as const;
    for (const [language, found] of [
      ['ar', '+963 944 555 012'],
      ['en', '0944 555 012'],
    ] as const) {
      const finding = { key: '', code: 'harm-phone', severity: 'danger', place, values: { found, language } } as const;
      assert.ok(findingWords(finding, getLocale('ar')).title.endsWith(`\u2066${found}\u2069`), found);
      assert.ok(findingWords(finding, getLocale('en')).title.endsWith(found), found);
    }
  });
  const danger = (text: string, language: string) =>
    hits(text, language)
      .filter(({ severity }) => severity === 'danger')
      .map(({ code, from, to }) => `${code}: ${text.slice(from, to)}`);
  const CASES: readonly (readonly [language: string, text: string, ...found: string[]])[] = [
    ['en', 'Ms. Huda Masri spoke', 'person-named: Ms. Huda Masri'],
    ['en', 'Dr. Ahmad al-Khalil spoke', 'person-named: Dr. Ahmad al-Khalil'],
    ['en', 'as Ahmad Khalil said', 'person-named: Ahmad Khalil'],
    ['en', 'Abu Khaled said', 'person-named: Abu Khaled'],
    ['ar', 'قالت السيدة هدى المصري', 'person-named: السيدة هدى المصري'],
    ['ar', 'الدكتور خالد أحمد', 'person-named: الدكتور خالد أحمد'],
    ['ar', 'والأستاذ سامر', 'person-named: والأستاذ سامر'],
    ['ar', 'ذكر محمد الحلبي أن', 'person-named: محمد الحلبي'],
    ['ar', 'قال أبو خالد إن', 'person-named: أبو خالد'],
    ['ar', 'د. ريما', 'person-named: د. ريما'],
    ['en', 'write to someone@example.org', 'harm-email: someone@example.org'],
    ['ar', 'على الرقم ٠٩٤٤ ١٢٣ ٤٥٦', 'harm-phone: ٠٩٤٤ ١٢٣ ٤٥٦'],
    ['en', 'on +962 79 123 4567', 'harm-phone: +962 79 123 4567'],
    ['en', 'at t.me/name or @name', 'harm-handle: t.me/name', 'harm-handle: @name'],
    ['ar', 'جواز سفر رقم ٠١٢٣٤٥٦', 'harm-id: جواز سفر رقم ٠١٢٣٤٥٦'],
    ['en', 'three women from Daraa who work in a hospital', 'count-known: three women'],
    ['ar', 'ثلاث نساء من درعا يعملن في مستشفى', 'count-known: ثلاث نساء'],
    ['ar', 'ناشطتان من إدلب تعملان في التوثيق', 'count-known: ناشطتان'],
    // What is no danger.
    ['en', 'Ms. Rochdi and Geir O. Pedersen met Deputy Special Envoy Najat Rochdi'],
    ['ar', 'السيدة رشدي والسيد غير أو. بيدرسن وجير بيدرسون وخولة مطر'],
    ['ar', 'السيد نائب المبعوث الخاص والسيدة وزيرة الخارجية'],
    ['ar', 'أم أن الأمر والناشطة النسوية وأبو ظبي'],
    ['en', 'the Jordanian Ministry of Foreign Affairs and the Swiss Permanent Mission in New York'],
    ['en', 'The Norwegian Centre for Conflict Resolution and the Swiss Peace Foundation in Deir ez-Zor'],
    ['en', 'write to ose-cssr@un.org'],
    ['en', 'about 130 people in Aleppo who work in health'],
    ['en', 'about five women from Daraa who work in a hospital'],
    ['ar', 'نحو خمس نساء من درعا يعملن في مستشفى'],
    ['en', 'six participants from among the civil society members active in Jordan'],
    ['ar', 'ستة مشاركين من أعضاء المجتمع المدني الفاعلين بالأردن'],
    ['en', 'resolution 2254 (2015) of 18 December 2015'],
  ];
  for (const [language, text, ...found] of CASES) it(`${language}: ${text}`, () => assert.deepEqual(danger(text, language), found));

  it('a session with people is no number of them', () => {
    const text = 'Four sessions were held in Gaziantep: two general ones, one with women’s organisations and one with teachers.';
    assert.deepEqual(
      hits(text, 'en').filter(({ code }) => code.startsWith('count')),
      [],
    );
  });

  it('a pair of capitals that is nobody known may be a person: a warning', () => {
    assert.deepEqual(
      hits('as Kofi Annan said', 'en').map(({ code, severity }) => `${severity} ${code}`),
      ['warning person-likely'],
    );
  });
});

describe('bands', () => {
  const exact = (value: number): Count => ({ certainty: 'exact', value, unit: 'people' });
  it('by the rule', () => {
    const bands = [1, 4, 5, 6, 10, 11, 60, 130, 1000]
      .map((value) => bandOf(exact(value)))
      .map((band) => (band.certainty === 'band' ? `${band.min}–${band.max}` : 'none'));
    assert.deepEqual(bands, ['1–4', '1–4', '5–10', '5–10', '5–10', '11–20', '51–100', '101–200', '501–1000']);
    assert.deepEqual(bandOf(exact(1001)), exact(1001));
    assert.deepEqual(bandOf({ certainty: 'withheld' }), { certainty: 'withheld' });
  });
  it('hold the number, and tell nobody apart who is few', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (value) => {
        const band = bandOf({ ...exact(value), among: [{ told: 'number', group: 'women', value: 1 }] } as Count);
        assert.ok(band.certainty === 'band' && band.min <= value && value <= band.max && !band.among, String(value));
      }),
    ));
});

describe('words', () => {
  it('each code has a sentence and what to do, in each language, with its values in it', () => {
    for (const tag of INTERFACE_LANGUAGES)
      for (const code of FINDING_CODES) {
        const values = new Proxy<Record<string, string>>(
          {},
          {
            get: (_, name) => (name === 'language' ? 'ar' : name === 'other' ? 'en' : `<${String(name)}>`),
            getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true, value: '' }),
          },
        );
        const { title, remedy } = findingWords({ code, severity: 'note', place: { in: 'row', row: 'a' }, values, key: '' }, getLocale(tag));
        for (const text of [title, remedy ?? '']) {
          assert.ok(text, `${tag} ${code}`);
          assert.doesNotMatch(text, /\{|undefined/, `${tag} ${code}: ${text}`);
        }
      }
  });
  it('a count of the facts has the digits of the reader, words of a text keep theirs', () => {
    const title = (values: Readonly<Record<string, string>>) =>
      findingWords({ code: 'count-few', severity: 'warning', place: { in: 'row', row: 'a' }, values, key: '' }, getLocale('ar')).title;
    assert.match(title({ found: '6' }), /٦/);
    assert.match(title({ found: '6', language: 'en' }), /6/);
  });
  it('a code of a later version is shown as it is', () => {
    assert.deepEqual(
      findingWords({ code: 'later', severity: 'note', place: { in: 'row', row: 'a' }, values: {}, key: '' }, getLocale('ar')),
      { title: 'later' },
    );
  });
});

describe('whatever the text', () => {
  const PIECES = [
    'المشاركون',
    'و',
    ' ',
    '  ',
    '،',
    ',',
    '.',
    '"',
    '«',
    '»',
    '“',
    '”',
    '(',
    ')',
    '٦',
    '7',
    '-',
    '–',
    '/',
    'CSSR',
    'السيدة',
    'هدى',
    'Ms.',
    'Huda',
    'Masri',
    'تشرين الثاني',
    'نوفمبر',
    'يناير',
    '2022',
    '٢٠٢٢',
    'May',
    'the',
    'خطوة بخطوة',
    'قرار مجلس الأمن ٢٢٥٤',
    '@name',
    '+963 944 123 456',
    '\u200f',
    'ـ',
    'ذات',
    'كياناً',
    "'",
    '؟',
    '\n',
    'مشارك(ة)',
    'ﷲ',
    '😀',
    '\ud800',
  ];
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join('')),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 10 }).map((pieces) => pieces.join(' ')),
  );
  const anyLanguage = fc.constantFrom('ar', 'en', 'fr', 'ku', 'fa');
  it('nothing throws, and what is found lies within', () =>
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        for (const { code, from, to, mend = [] } of hits(text, language)) {
          assert.ok(0 <= from && from < to && to <= text.length, `${from}–${to} of ${text.length}`);
          // A quotation mark is mended with its other half; everything else where it stands.
          if (code === 'quotes-straight') for (const each of mend) assert.match(text.slice(each.from, each.to), /^["＂]$/);
          else
            for (const each of mend)
              assert.ok(from <= each.from && each.from <= each.to && each.to <= to, `${each.from}–${each.to} of ${from}–${to}`);
        }
      }),
      { numRuns: 600 },
    ));
  it('what is mended is not found again, and none of its kind comes anew', () =>
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        for (const { code, mend } of hits(text, language)) {
          if (!mend) continue;
          const count = (words: string) => hits(words, language).filter((hit) => hit.code === code && hit.mend).length;
          // Each mark of a pair is mended with the other.
          const alike = hits(text, language).filter((hit) => hit.code === code && hit.mend);
          const after = count(mended(text, alike));
          assert.ok(after === 0 || after < alike.length, `${code}: ${JSON.stringify(text)} → ${JSON.stringify(mended(text, alike))}`);
        }
      }),
      { numRuns: 400 },
    ));
});

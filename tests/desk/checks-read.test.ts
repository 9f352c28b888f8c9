import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressesIn } from '../../src/desk/checks/said/addresses.js';
import { usualMonth } from '../../src/desk/checks/said/months.js';
import { readingOf } from '../../src/desk/checks/said/reading.js';
import { sentencesIn } from '../../src/desk/checks/said/sentences.js';

const dates = (text: string, language: string) =>
  readingOf(text, language).dates.map(({ days, month, year }) => [days.join(), month, year ?? 0].join(' '));
const numbers = (text: string, language: string) =>
  readingOf(text, language)
    .numbers.filter(({ isSure }) => isSure)
    .map(({ value }) => value);

describe('dates are read', () => {
  const ARABIC: readonly (readonly [string, string])[] = [
    // The styles found in the CSSR's own texts.
    ['٦ و ٧ نوفمبر (تشرين الثاني) ٢٠٢٢', '6,7 11 2022'],
    ['6 و7 تشرين الثاني (نوفمبر) 2022', '6,7 11 2022'],
    ['18 إلى 20 يوليو/ تموز 2022', '18,19,20 7 2022'],
    ['13-16 حزيران2022', '13,14,15,16 6 2022'],
    ['13 إلى 15 يونيو/حزيران 2022', '13,14,15 6 2022'],
    ['29 سبتمبر أيلول', '29 9 0'],
    ['27 إلى 29 أبريل نيسان 2022', '27,28,29 4 2022'],
    ['07 و 08 فبراير/شباط 2023', '7,8 2 2023'],
    ['28 و29 نوفمبر 2024', '28,29 11 2024'],
    ['٢٣ و٣٠ آذار/مارس', '23,30 3 0'],
    ['السادس والحادي عشر من أيار/مايو 2020', '6,11 5 2020'],
    ['أيلول/سبتمبر 2024', ' 9 2024'],
    // Others.
    ['في يناير ٢٠١٦', ' 1 2016'],
    ['الحادي والعشرين من كانون الأول/ديسمبر', '21 12 0'],
    ['من ٦ إلى ٧ تشرين الثاني/نوفمبر ٢٠٢٢', '6,7 11 2022'],
    ['٦–٧ تشرين الثاني/نوفمبر ٢٠٢٢', '6,7 11 2022'],
    ['۶ تشرين الثاني ۲۰۲۲', '6 11 2022'],
    ['يوم ٠٦/١١/٢٠٢٢', '6 11 2022'],
    ['اكتوبر من عام ٢٠٢١', ' 10 2021'],
  ];
  for (const [text, expected] of ARABIC) it(text, () => assert.deepEqual(dates(text, 'ar'), [expected]));

  const ENGLISH: readonly (readonly [string, readonly string[]])[] = [
    ['6–7 November 2022', ['6,7 11 2022']],
    ['on 6 and 7 November 2022', ['6,7 11 2022']],
    ['November 6–7, 2022', ['6,7 11 2022']],
    ['6 to 8 Nov. 2022', ['6,7,8 11 2022']],
    ['the 6th of November', ['6 11 0']],
    ['6, 7 and 9 May 2020', ['6,7,9 5 2020']],
    ['28 February – 3 March 2022', ['28 2 2022', '3 3 2022']],
    ['in May', [' 5 0']],
    ['2022-11-06', ['6 11 2022']],
    ['It may be that they march.', []],
    ['By the end of the year', []],
  ];
  for (const [text, expected] of ENGLISH) it(text, () => assert.deepEqual(dates(text, 'en'), expected));

  it('«مارس» alone is a verb, and «أب» is no month', () => {
    assert.deepEqual(dates('مارس الضغط على أب وأم', 'ar'), []);
  });
  it('each month by its two names', () => {
    for (let month = 1; month <= 12; month++)
      for (const name of [...usualMonth(month, 'ar').split('/'), usualMonth(month, 'ar')])
        assert.deepEqual(dates(`٢ ${name} ٢٠٢٠`, 'ar'), [`2 ${month} 2020`], name);
  });
});

describe('numbers are read', () => {
  const UNITS = ['ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة'];
  const FEMININE = ['ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع'];
  const TENS = ['عشرون', 'ثلاثون', 'أربعون', 'خمسون', 'ستون', 'سبعون', 'ثمانون', 'تسعون'];
  const OBLIQUE = TENS.map((word) => word.replace(/ون$/, 'ين'));
  it('in Arabic words up to a hundred, in both genders and cases', () => {
    UNITS.forEach((unit, i) => {
      assert.deepEqual(numbers(`${unit} مشاركين`, 'ar'), [i + 3]);
      assert.deepEqual(numbers(`${FEMININE[i]} منظمات`, 'ar'), [i + 3]);
      assert.deepEqual(numbers(`${unit} عشر مشاركاً`, 'ar'), [i + 13]);
      assert.deepEqual(numbers(`${FEMININE[i]} عشرة منظمة`, 'ar'), [i + 13]);
      for (const tens of [TENS, OBLIQUE])
        tens.forEach((ten, t) => assert.deepEqual(numbers(`${unit} و${ten} مشاركاً`, 'ar'), [(t + 2) * 10 + i + 3]));
    });
    for (const tens of [TENS, OBLIQUE]) tens.forEach((ten, t) => assert.deepEqual(numbers(`ل${ten} محاوراً`, 'ar'), [(t + 2) * 10]));
  });
  it('in English words up to a hundred', () => {
    const small =
      'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
    small.forEach((word, i) => assert.deepEqual(numbers(`${word} participants`, 'en'), [i + 2]));
    'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').forEach((ten, t) => {
      assert.deepEqual(numbers(ten, 'en'), [(t + 2) * 10]);
      small.slice(0, 8).forEach((word, i) => assert.deepEqual(numbers(`${ten}-${word}`, 'en'), [(t + 2) * 10 + i + 2]));
    });
  });
  const CASES: readonly (readonly [language: string, text: string, ...numbers: number[]])[] = [
    ['ar', 'مئة وخمسة وعشرون', 125],
    ['ar', 'مائة', 100],
    ['ar', 'ثلاثمئة وستون', 360],
    ['ar', 'ألف ومئتان', 1200],
    ['ar', '٥ آلاف', 5000],
    ['ar', '١٬٢٠٠ و٣٫٥', 1200, 3.5],
    ['ar', 'بعد عامين', 2],
    ['ar', 'مجموعتان واجتماعين', 2, 2],
    ['ar', 'بالمنظمين والمحافظين', ...[]],
    ['ar', 'بالمنظمتين', 2],
    ['ar', 'ستة وسبعة', 6, 7],
    ['ar', 'في المئة', ...[]],
    ['ar', '٣٠ في المئة', 30],
    ['ar', 'يوم الاثنين لست هنا', ...[]],
    ['ar', 'الاجتماع الثالث', 3],
    ['ar', 'للمرة الخامسة عشرة', 15],
    ['en', 'a hundred and thirty', 130],
    ['en', 'three thousand two hundred', 3200],
    ['en', '1,200 people', 1200],
    ['en', 'the fourth meeting, the 21st', 4, 21],
    ['en', 'with one another', ...[]],
    ['en', 'five and six', 5, 6],
    ['en', 'three million', 3_000_000],
    ['ar', '۶ و٧', 6, 7],
    ['fr', '12 et ٣', 12, 3],
  ];
  for (const [language, text, ...expected] of CASES) it(`${language}: ${text}`, () => assert.deepEqual(numbers(text, language), expected));
});

describe('addresses are read', () => {
  const CASES: readonly (readonly [text: string, kind: string, value: string])[] = [
    ['write to name.family@example.org.', 'email', 'name.family@example.org'],
    ['name [at] example [dot] org', 'email', 'name[at]example[dot]org'],
    ['https://t.me/abc123, later', 'link', 'https://t.me/abc123'],
    ['facebook.com/someone', 'link', 'facebook.com/someone'],
    ['call +963 944 123 456', 'phone', '+963944123456'],
    ['اتصل ٠٩٤٤ ١٢٣ ٤٥٦', 'phone', '0944123456'],
    ['00962 79 123 4567', 'phone', '+962791234567'],
    ['07 9123 4567', 'phone', '0791234567'],
    ['+961 3 123 456', 'phone', '+9613123456'],
    ['03/123 456', 'phone', '03123456'],
    ['+90 532 123 45 67', 'phone', '+905321234567'],
    ['۰۹۴۴۱۲۳۴۵۶', 'phone', '0944123456'],
    ['ask @some_one', 'handle', '@some_one'],
    ['passport no. N012345678', 'id', 'passportnoN012345678'],
    ['الرقم الوطني ٠٥٠٢٠٣٤٥٦٧٨', 'id', 'الرقمالوطني05020345678'],
  ];
  for (const [text, kind, value] of CASES)
    it(text, () =>
      assert.deepEqual(
        addressesIn(text).map((found) => [found.kind, found.value]),
        [[kind, value]],
      ),
    );
  for (const text of [
    'resolution 2254 (2015)',
    '6–7 November 2022',
    '2016–2020',
    'S/RES/2254(2015)',
    '1,200,000 people',
    '٢٣ و٣٠ آذار/مارس ٢٠٢٢',
  ])
    it(`none in “${text}”`, () => assert.deepEqual(addressesIn(text), []));
});

describe('sentences', () => {
  it('do not end after an initial or a title', () => {
    const text = 'Geir O. Pedersen met Ms. Rochdi. They spoke? Yes.';
    assert.deepEqual(
      sentencesIn(text).map(({ from, to }) => text.slice(from, to)),
      ['Geir O. Pedersen met Ms. Rochdi.', 'They spoke?', 'Yes.'],
    );
  });
});

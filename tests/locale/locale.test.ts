import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import bidiFactory from 'bidi-js';
import { COUNT_UNITS, type CountUnit } from '../../src/content/vocabulary.js';
import { isolate, LRI, PDI, RLI } from '../../src/locale/bidi.js';
import { formatFileSize } from '../../src/locale/measures.js';
import { fold } from '../../src/locale/fold.js';
import { directionOf } from '../../src/locale/language.js';
import { getLocale, nativeName, type Locale } from '../../src/locale/locale.js';
import { countWords, meetingWords } from '../../src/views/counts.js';

const en = getLocale('en');
const ar = getLocale('ar');
const fr = getLocale('fr');
const people = (value: number) => ({ certainty: 'exact', value, unit: 'people' }) as const;

describe('language of a page', () => {
  it('keeps the language asked for, and speaks English where it has no messages', () => {
    const german = getLocale('de-CH');
    assert.equal(german.requested, 'de-CH');
    assert.equal(german.language, 'en');
    assert.equal(german.direction, 'ltr');
    assert.equal(getLocale('fr-CH').language, 'fr');
  });
  it('takes regional Arabic for Arabic', () => {
    assert.equal(getLocale('ar-SY').language, 'ar');
    assert.equal(getLocale('AR-eg').direction, 'rtl');
  });
  it('does not mind nonsense', () => assert.equal(getLocale('!!').language, 'en'));
  it('knows right-to-left languages by tag', () => {
    for (const tag of ['ar', 'ar-JO', 'fa', 'he', 'ckb', 'ku-Arab', 'ur']) assert.equal(directionOf(tag), 'rtl', tag);
    for (const tag of ['en', 'tr', 'ku', 'de-CH', 'arn']) assert.equal(directionOf(tag), 'ltr', tag);
  });
  it('names languages in the reader’s and in their own words', () => {
    assert.equal(en.languageName('ar'), 'Arabic');
    assert.equal(nativeName('ar'), 'العربية');
    assert.equal(nativeName('en'), 'English');
  });
});

describe('numbers with nouns', () => {
  it('has all six Arabic forms', () => {
    const forms = { 0: 'لا مشاركين', 1: 'مشارك واحد', 2: 'مشاركان', 6: '٦ مشاركين', 10: '١٠ مشاركين', 11: '١١ مشاركًا', 12: '١٢ مشاركًا' };
    for (const [n, words] of Object.entries({ ...forms, 26: '٢٦ مشاركًا', 60: '٦٠ مشاركًا', 100: '١٠٠ مشارك', 103: '١٠٣ مشاركين' }))
      assert.equal(countWords(people(Number(n)), ar), words);
  });
  it('has the English forms', () => {
    assert.equal(countWords(people(1), en), '1 participant');
    assert.equal(countWords(people(6), en), '6 participants');
  });
  it('has the French forms: none has words of its own, and what is more than one takes the plural', () => {
    const fr = getLocale('fr');
    const forms = { 0: 'aucun participant', 1: '1 participant', 2: '2 participants', 1000000: '1000000 de participants' };
    for (const [n, words] of Object.entries(forms)) assert.equal(countWords(people(Number(n)), fr), words);
    assert.equal(fr.list(['a', 'b', 'c']), 'a, b et c');
    assert.match(formatFileSize(1_240_000, fr), /^1,2\sMo$/);
  });
  it('keeps a band a band: where it protects people, no number stands in its place', () => {
    const band = (min: number, max: number, locale: Locale, unit: CountUnit = 'people') =>
      countWords({ certainty: 'band', min, max, unit }, locale);
    assert.deepEqual(
      [en, ar, fr].flatMap((locale) => [band(0, 1, locale), band(1, 2, locale), band(2, 3, locale)]),
      [
        ...['0–1 participants', '1–2 participants', '2–3 participants'],
        ...['عدد المشاركين: ٠–١', 'عدد المشاركين: ١–٢', '٢–٣ مشاركين'],
        ...['0–1 participants', '1–2 participants', '2–3 participants'],
      ],
    );
    for (const unit of COUNT_UNITS)
      for (const locale of [en, ar, fr])
        for (const [min, max] of [
          [0, 1],
          [0, 2],
          [1, 2],
          [1, 3],
          [5, 11],
        ] as const)
          for (const words of [
            band(min, max, locale, unit),
            meetingWords({ form: 'group', number: 1, participants: { certainty: 'band', min, max, unit } }, locale),
          ])
            assert.ok(words.includes(`${locale.number(min)}–${locale.number(max)}`), `${words} (${locale.language})`);
  });
  it('tells exact, approximate, banded and withheld numbers apart', () => {
    assert.equal(countWords({ certainty: 'approximate', value: 130, unit: 'people' }, en), 'about 130 participants');
    assert.equal(countWords({ certainty: 'approximate', value: 130, unit: 'people' }, ar), 'نحو ١٣٠ مشاركًا');
    assert.equal(countWords({ certainty: 'band', min: 20, max: 30, unit: 'organizations' }, en), '20–30 organizations');
    assert.equal(countWords({ certainty: 'band', min: 20, max: 30, unit: 'organizations' }, ar), '٢٠–٣٠ منظمةً');
    assert.equal(countWords({ certainty: 'withheld' }, en), 'Number not published');
    assert.equal(countWords({ certainty: 'withheld' }, ar), 'العدد غير منشور');
  });
  it('says when a number of meetings is not stated', () => {
    assert.equal(meetingWords({ form: 'bilateral' }, en), 'bilateral meetings (number not stated)');
    assert.equal(meetingWords({ form: 'bilateral', number: 11 }, ar), '١١ اجتماعًا ثنائيًا');
    assert.equal(meetingWords({ form: 'group', number: 1, participants: people(15) }, en), '1 group meeting (15 participants)');
  });
  it('writes lists and sizes', () => {
    assert.equal(en.list(['a', 'b', 'c']), 'a, b and c');
    assert.equal(ar.list(['أ', 'ب']), 'أ وب');
    assert.match(formatFileSize(243_000, en), /^243\s?kB$/);
    assert.match(formatFileSize(1_240_000, ar), /^١٫٢/);
  });
});

describe('bidi isolation', () => {
  const bidi = bidiFactory();
  /** The text as the eye meets it from left to right, in a paragraph of a direction; isolates are not seen. */
  const shown = (text: string, direction: 'ltr' | 'rtl') =>
    [...bidi.getReorderedString(text, bidi.getEmbeddingLevels(text, direction))].filter((c) => !/[\u2066-\u2069]/.test(c)).join('');

  it('isolates a Latin acronym at the start of a sentence', () => assert.equal(isolate('CSSR بعثة', 'rtl'), `${LRI}CSSR${PDI} بعثة`));
  it('keeps the brackets around an acronym with the sentence', () => {
    const text = isolate('غرفة (CSSR) في', 'rtl');
    assert.equal(text, `غرفة (${LRI}CSSR${PDI}) في`);
    assert.equal(shown(text, 'rtl'), 'يف (CSSR) ةفرغ');
  });
  it('leaves the full stop after an acronym at the end of the Arabic sentence', () => {
    const text = isolate('على عاتق OSE-Syria.', 'rtl');
    assert.equal(text, `على عاتق ${LRI}OSE-Syria${PDI}.`);
    assert.ok(shown(text, 'rtl').startsWith('.OSE-Syria'));
  });
  it('keeps a number with the acronym before it', () => assert.equal(isolate('بعثة CSSR 2022', 'rtl'), `بعثة ${LRI}CSSR 2022${PDI}`));
  it('isolates addresses whole', () => {
    assert.equal(isolate('للتواصل: ose-cssr@un.org،', 'rtl'), `للتواصل: ${LRI}ose-cssr@un.org${PDI}،`);
    assert.equal(isolate('انظر https://cssrweb.org/en/.', 'rtl'), `انظر ${LRI}https://cssrweb.org/en${PDI}/.`);
  });
  it('isolates Arabic in an English line, without its last comma', () =>
    assert.equal(isolate('Title: بعثات التواصل, Erbil', 'ltr'), `Title: ${RLI}بعثات التواصل${PDI}, Erbil`));
  it('shows a range of days the same way after an Arabic word and alone', () => {
    for (const digits of ['arab', 'latn'] as const) {
      const number = (n: number) => getLocale('ar', digits).number(n);
      const range = `${number(13)}–${number(16)}`;
      const reversed = `${number(16)}–${number(13)}`;
      assert.equal(shown(range, 'rtl'), reversed, 'alone: read from the right, 13 comes first');
      assert.ok(shown(`بيروت ${range} حزيران`, 'rtl').includes(reversed), 'after an Arabic word');
    }
  });
  it('reads a resolution with its year in order', () => assert.equal(shown('القرار 2254 (2015)', 'rtl'), '(2015) 2254 رارقلا'));
});

describe('folding for search', () => {
  it('does not mind Arabic vowel signs, tatweel and letter variants', () => {
    for (const [a, b] of [
      ['عمّان', 'عمان'],
      ['مُطالَبة', 'مطالبه'],
      ['أحد', 'احد'],
      ['إلى', 'الي'],
      ['آراء', 'اراء'],
      ['اللجـــنة', 'اللجنة'],
      ['٢٢٥٤', '2254'],
      ['مؤتمر', 'موتمر'],
    ])
      assert.equal(fold(a!), fold(b!), `${a} ${b}`);
  });
  it('does not mind Latin case and accents', () => assert.equal(fold('Türkiye CAFÉ'), fold('turkiye café')));
  it('still tells different words apart', () => assert.notEqual(fold('مطلب'), fold('مقترح')));
});

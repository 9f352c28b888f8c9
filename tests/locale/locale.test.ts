import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import bidiFactory from 'bidi-js';
import { COUNT_UNITS, type CountUnit } from '../../src/content/vocabulary.js';
import { isolate, LRI, PDI, RLI } from '../../src/locale/bidi.js';
import { formatFileSize } from '../../src/locale/measures.js';
import { alphabetical } from '../../src/locale/alphabet.js';
import { fold, matcher } from '../../src/locale/fold.js';
import { directionOf, withNext } from '../../src/locale/language.js';
import { getLocale, nativeName, type Locale } from '../../src/locale/locale.js';
import { countWords, meetingWords } from '../../src/views/counts.js';
import { languageNote } from '../../src/views/translation.js';
import { textFor } from '../../src/views/text.js';
import { read } from '../support/node.js';

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
  it('speaks Arabic to those who know it better than English, and says so', () => {
    for (const tag of ['ku', 'ckb', 'kmr-Latn', 'syr', 'arc']) {
      const locale = getLocale(tag);
      assert.deepEqual([locale.language, locale.languages.join(' '), locale.requested], ['ar', `${tag} ar ar`, tag]);
    }
    assert.equal(getLocale('ku en').language, 'en');
    assert.equal(getLocale('ku fr').language, 'fr');
    assert.equal(getLocale('hy').language, 'en');
    const ku = getLocale('ku');
    assert.equal(textFor({ en: 'Amman', ar: 'عمّان' }, ku).lang, 'ar');
    assert.equal(textFor({ en: 'Amman', ar: 'عمّان', ku: 'Eman' }, ku).lang, 'ku');
    assert.equal(languageNote({ en: 'a', ar: 'ب' }, ku), 'غير متاح بلغة الصفحة (الكردية)، والمعروض: العربية');
  });
  it('is told to the modules too', () => {
    const [, tags] = /READS_ARABIC = array\( (.*) \);/.exec(read('integrations/php/Index.php'))!;
    const named = tags!.replaceAll("'", '').split(', ');
    assert.ok(named.length > 4);
    for (const tag of [...named, 'hy', 'fa', 'tr', 'de']) assert.equal(withNext(tag), named.includes(tag) ? `${tag} ar` : tag);
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
    assert.equal(countWords({ certainty: 'band', min: 20, max: 30, unit: 'organizations' }, ar), '٢٠–٣٠ منظمة');
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
    for (const address of [
      'https://cssrweb.org/en/',
      'https://cssrweb.org/en/?s=3RP&from=2022-11#a-1',
      'https://cssrweb.org/~cssr/50%25+1/',
      'https://cssrweb.org/round/بعثات-تواصل-بيروت',
      'cssrweb.org/en?a=1',
    ])
      for (const end of ['.', '؟', '،', ' ثم', ')']) {
        const text = isolate(`انظر ${address}${end}`, 'rtl');
        assert.equal(text, `انظر ${LRI}${address}${PDI}${end}`);
        if (!address.includes('بعثات')) assert.ok(shown(text, 'rtl').includes(address), address);
      }
  });
  it('isolates what begins with a digit, ends with a sign, or is a telephone number', () => {
    for (const run of ['3RP', '50x50', 'C++', '#CSSR', 'CSSR 30%', '+41 22 917 1234', '+963 (11) 123-456', '3RP/2023 and 4K'])
      for (const sentence of [`خطة ${run} في سوريا`, `${run} في سوريا`, `في سوريا ${run}`]) {
        const text = isolate(sentence, 'rtl');
        assert.equal(
          text,
          sentence.replace(run, () => LRI + run + PDI),
        );
        assert.ok(shown(text, 'rtl').includes(run), run);
      }
    // Numbers alone read from the right, as the sentence does.
    for (const text of ['القرار 2254 (2015)', 'من 13 إلى 16', '٦ + ٧']) assert.equal(isolate(text, 'rtl'), text);
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

describe('alphabetical order', () => {
  const sorted = (language: string, ...words: string[]) => words.sort(alphabetical(getLocale(language)));
  it('does not count the Arabic article, and takes no word for it', () => {
    assert.deepEqual(sorted('ar', 'الهدف', 'إلغاء', 'التعليق', 'الأمن', 'التزام', 'الالتقاء', 'ورشة'), [
      'التزام',
      'الالتقاء',
      'إلغاء',
      'الأمن',
      'التعليق',
      'الهدف',
      'ورشة',
    ]);
    assert.deepEqual(sorted('ar', 'English', 'العربية', 'آلية'), ['آلية', 'العربية', 'English']);
  });
  it('has numbers by their value, and accents beside their letters', () =>
    assert.deepEqual(sorted('en', 'Round 10', 'Zürich', 'round 9', 'Épernay', 'Erbil'), [
      'Épernay',
      'Erbil',
      'round 9',
      'Round 10',
      'Zürich',
    ]));
});

describe('search', () => {
  const finds = (query: string, text: string) => matcher(query)(fold(text));
  it('finds what has every word', () => {
    assert.ok(finds('amman geneva', 'From Geneva to Amman'));
    assert.ok(!finds('amman paris', 'From Geneva to Amman'));
  });
  it('finds a phrase, in whatever quotation marks', () => {
    for (const query of ['"shadow parliament"', '“Shadow parliament”', '«shadow parliament»', '"shadow parl'])
      assert.ok(finds(query, 'a civil shadow parliament'), query);
    assert.ok(!finds('"parliament shadow"', 'a civil shadow parliament'));
    assert.ok(finds('«برلمان الظل»', 'نوع من برلمان الظلّ المدني'));
  });
  it('leaves out what has a word with a minus before it', () => {
    assert.ok(finds('amman -paris', 'Amman, Geneva'));
    assert.ok(!finds('amman -geneva', 'Amman, Geneva'));
    assert.ok(!finds('-"shadow parliament"', 'a shadow parliament'));
    assert.ok(finds('step-for-step', 'the step-for-step approach'));
    assert.ok(!finds('-عمان', 'بعثة عمّان'));
  });
  it('asks for nothing by a query that is not yet a word', () => {
    for (const query of ['', ' ', '"', '-', '-"', '""']) assert.ok(finds(query, 'Amman'), query);
  });
});

describe('folding for search', () => {
  it('does not mind Arabic vowel signs, tatweel and letter variants', () => {
    for (const [a, b] of [
      ['یک', 'يك'],
      ['کوردی', 'كوردي'],
      ['۲۲۵۴', '2254'],
      ['ہ ھ ۀ ۂ ە ۃ', 'ه ه ه ه ه ه'],
      ['پاکستانے', 'پاكستاني'],
      ['سورية', 'سوريا'],
      ['السوريةُ', 'السوریا'],
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
  it('does not mind -ise and -ize, nor which apostrophes and quotation marks there are', () => {
    for (const [a, b] of [
      ['Decentralization', 'decentralisation'],
      ['organizing', 'organising'],
      ['Syria’s', "Syria's"],
      ['Syria’s', 'Syrias'],
      ['“shadow”', '"shadow"'],
      ['«الظل»', '"الظل"'],
    ])
      assert.equal(fold(a!), fold(b!), `${a} ${b}`);
  });
  it('still tells different words apart', () => assert.notEqual(fold('مطلب'), fold('مقترح')));
});

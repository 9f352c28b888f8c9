import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatDate, formatDates } from '../../src/locale/dates.js';
import { getLocale } from '../../src/locale/locale.js';

const cases: [dates: string[], en: string, ar: string][] = [
  [['2022-11-06'], '6 November 2022', '٦ تشرين الثاني/نوفمبر ٢٠٢٢'],
  [['2022-11-06/2022-11-07'], '6–7 November 2022', '٦–٧ تشرين الثاني/نوفمبر ٢٠٢٢'],
  [['2022-02-28/2022-03-03'], '28 February – 3 March 2022', '٢٨ شباط/فبراير – ٣ آذار/مارس ٢٠٢٢'],
  [['2018-12-30/2019-01-02'], '30 December 2018 – 2 January 2019', '٣٠ كانون الأول/ديسمبر ٢٠١٨ – ٢ كانون الثاني/يناير ٢٠١٩'],
  [['2020-05-06', '2020-05-11'], '6 and 11 May 2020', '٦ و١١ أيار/مايو ٢٠٢٠'],
  [['2020-05-06', '2020-06-11'], '6 May 2020 and 11 June 2020', '٦ أيار/مايو ٢٠٢٠ و١١ حزيران/يونيو ٢٠٢٠'],
  [['2020-05-06/2020-05-07', '2020-05-11'], '6–7 and 11 May 2020', '٦–٧ و١١ أيار/مايو ٢٠٢٠'],
  [['2020-06'], 'June 2020', 'حزيران/يونيو ٢٠٢٠'],
  // Periods of key figures and of roles.
  [['2016/2020'], '2016–2020', '٢٠١٦–٢٠٢٠'],
  [['2020-02/2020-06'], 'February – June 2020', 'شباط/فبراير – حزيران/يونيو ٢٠٢٠'],
  [['2018-12/2019-01'], 'December 2018 – January 2019', 'كانون الأول/ديسمبر ٢٠١٨ – كانون الثاني/يناير ٢٠١٩'],
  [['2016/2023-10-31'], '2016 – 31 October 2023', '٢٠١٦ – ٣١ تشرين الأول/أكتوبر ٢٠٢٣'],
  [['2016-02/2020'], 'February 2016 – 2020', 'شباط/فبراير ٢٠١٦ – ٢٠٢٠'],
  [['2020/2020-06'], '2020 – June 2020', '٢٠٢٠ – حزيران/يونيو ٢٠٢٠'],
  [['2020-06/2020-06-30'], 'June 2020 – 30 June 2020', 'حزيران/يونيو ٢٠٢٠ – ٣٠ حزيران/يونيو ٢٠٢٠'],
  [['2017-07', '2021-06'], 'July 2017 and June 2021', 'تموز/يوليو ٢٠١٧ وحزيران/يونيو ٢٠٢١'],
];

describe('dates of activities', () => {
  for (const [dates, en, ar] of cases)
    it(dates.join(' + '), () => {
      assert.equal(formatDates(dates, getLocale('en')), en);
      assert.equal(formatDates(dates, getLocale('ar')), ar);
    });

  it('are written as French writes them', () => {
    const fr = getLocale('fr');
    for (const [dates, words] of [
      [['2020-05-06', '2020-05-11'], '6 et 11 mai 2020'],
      [['2020-05-01'], '1er mai 2020'],
      [['2022-05-01/2022-05-03'], '1er–3 mai 2022'],
      [['2022-01-11/2022-02-01'], '11 janvier – 1er février 2022'],
      [['2016/2020'], '2016–2020'],
      [['2017-07', '2021-06'], 'juillet 2017 et juin 2021'],
    ] as const)
      assert.equal(formatDates(dates, fr), words);
    assert.equal(formatDate('2021-08-01', fr), '1er août 2021');
    assert.equal(formatDate('2022-11', getLocale('fr', 'arab')), 'novembre 2022');
  });

  it('takes the digits it is told to in Arabic; other languages have one way only', () => {
    assert.equal(formatDates(['2022-11-06/2022-11-07'], getLocale('ar', 'latn')), '6–7 تشرين الثاني/نوفمبر 2022');
    assert.equal(formatDates(['2022-11-06'], getLocale('en', 'arab')), '6 November 2022');
  });

  it('uses no ASCII hyphen and no slash between days: beside an Arabic letter they turn a range round', () => {
    for (const [dates] of cases)
      for (const language of ['en', 'ar']) assert.doesNotMatch(formatDates(dates, getLocale(language)), /[\d٠-٩] ?[-/] ?[\d٠-٩]/);
  });

  it('gives every month its Levantine and its Gregorian name', () => {
    const months =
      'كانون الثاني/يناير · شباط/فبراير · آذار/مارس · نيسان/أبريل · أيار/مايو · حزيران/يونيو · تموز/يوليو · آب/أغسطس · أيلول/سبتمبر · تشرين الأول/أكتوبر · تشرين الثاني/نوفمبر · كانون الأول/ديسمبر'.split(
        ' · ',
      );
    months.forEach((name, i) => assert.equal(formatDate(`2022-${String(i + 1).padStart(2, '0')}`, getLocale('ar')), `${name} ٢٠٢٢`));
  });

  it('knows years alone', () => assert.equal(formatDate('2016', getLocale('ar')), '٢٠١٦'));
});

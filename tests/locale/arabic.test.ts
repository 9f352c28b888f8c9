import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { formatDateAfter } from '../../src/locale/dates.js';
import { getLocale } from '../../src/locale/locale.js';
import { formatFileSize } from '../../src/locale/measures.js';
import { countWords } from '../../src/views/counts.js';
import { organizationsByRole } from '../../src/views/organizations.js';
import { asOfLine } from '../../src/views/record.js';
import { languageNote } from '../../src/views/translation.js';
import { attributionLabel, kindLabel, roleLabel, typeLabel, typesLabel } from '../../src/views/words.js';
import { cssrFeed, plain, read } from '../support/node.js';

const ar = getLocale('ar');

/** Arabic that the project writes: the catalogue of messages, the translations of the modules, the docs, the demo, the site. */
const WRITTEN = [
  'README.ar.md',
  'xliff/ar.xlf',
  'xliff/reference.ar.xlf',
  'integrations/wordpress/cssr/languages/cssr-ar.po',
  'integrations/drupal/cssr/translations/cssr.ar.po',
  ...['docs', 'demo', 'stories', 'src'].flatMap((room) =>
    (readdirSync(room, { recursive: true }) as string[])
      .filter((name) => /\.(md|html|ts|json)$/.test(name))
      .map((name) => `${room}/${name.replaceAll('\\', '/')}`),
  ),
];
/** The words of the sources keep their spelling. */
const quoted = read('demo/content/sources/amman-2022-11.ar.txt');
const found = (wrong: RegExp, files = WRITTEN) =>
  files.flatMap((file) =>
    [...read(file).matchAll(wrong)].filter(([words]) => !quoted.includes(words)).map(([words]) => `${file}: ${words}`),
  );

describe('Arabic orthography', () => {
  it('is looked for in all that the project writes', () => {
    for (const name of ['xliff/ar.xlf', 'docs/checkup.ar.md', 'demo/site/ar/index.html', 'demo/content/cssr.feed.json'])
      assert.ok(WRITTEN.includes(name), name);
  });
  it('has the tanwin before its alif', () => assert.deepEqual(found(/\p{L}+[اى]\u064b/gu), []));
  it('spells English one way', () => {
    assert.deepEqual(found(/ال[إا]نجليزي\p{L}*|الانكليزي\p{L}*/gu), []);
    assert.equal(ar.languageName('en'), 'الإنكليزية');
    assert.equal(languageNote({ en: 'a' }, ar), 'متاح بالإنكليزية فقط');
  });
});

describe('Arabic terms', () => {
  const NAMES: Readonly<Record<string, RegExp>> = {
    'script, النص البرمجي': /\p{L}*(?:برنامج النصي|البرمجة|من دون برمجة|البرامج)/gu,
    'shortcode, رمز قصير': /(?:رمز|الرموز|رموز) (?:ال)?مختصر\p{L}*/gu,
    'cookie, ملف تعريف الارتباط': /\p{L}*ملفات (?:ال)?ارتباط/gu,
    'statement, قول': /\p{L}*الإفادة/gu,
    'concern, شاغل': /مصدر قلق|مخاوف/gu,
  };
  for (const [name, others] of Object.entries(NAMES))
    it(`have one name for each thing: ${name}`, () =>
      assert.deepEqual(
        found(
          others,
          WRITTEN.filter((file) => !file.includes('/content/')),
        ),
        [],
      ));
  it('have one name for the feed: ملف المحتوى', () => {
    for (const id of ['state.empty', 'snippet-studio.nothing', 'checkup.feed-records.title'])
      assert.match(
        new RegExp(`"${id.replaceAll('.', '\\.')}">.*?<target>(.*?)</target>`, 's').exec(read('xliff/ar.xlf'))![1]!,
        /ملف المحتوى/,
        id,
      );
  });
});

describe('Arabic wording', () => {
  const people = (value: number, certainty: 'exact' | 'approximate' | 'at-least' = 'exact') =>
    ({ certainty, value, unit: 'people' }) as const;

  it('counts persons under a label that names women and men', () => {
    for (const [number, words] of [
      [1, 'شخص واحد'],
      [2, 'شخصان'],
      [6, '٦ أشخاص'],
      [12, '١٢ شخصًا'],
      [100, '١٠٠ شخص'],
    ] as const)
      assert.equal(countWords(people(number), ar, true), words);
    assert.equal(countWords({ ...people(6), unit: 'organizations' }, ar, true), '٦ منظمات');
    assert.equal(countWords(people(6), ar), '٦ مشاركين');
    assert.equal(countWords(people(6), getLocale('en'), true), '6 participants');
  });
  it('has the genitive after «نحو»', () => {
    assert.equal(countWords(people(2, 'approximate'), ar), 'نحو مشاركَين');
    assert.equal(countWords(people(2, 'approximate'), ar, true), 'نحو شخصَين');
    assert.equal(countWords({ ...people(2, 'approximate'), unit: 'organizations' }, ar), 'نحو منظمتَين');
    assert.equal(countWords({ ...people(2, 'approximate'), unit: 'respondents' }, ar), 'نحو مجيبَين');
    assert.equal(countWords(people(6, 'approximate'), ar), 'نحو ٦ مشاركين');
    assert.equal(countWords(people(2, 'approximate'), getLocale('fr')), 'environ 2 participants');
    assert.equal(countWords(people(2, 'at-least'), ar), 'مشاركان على الأقل');
  });
  it('has «عام» between a word and a year', () => {
    assert.equal(formatDateAfter('2016', ar), 'عام ٢٠١٦');
    assert.equal(formatDateAfter('2016-02', ar), 'شباط/فبراير ٢٠١٦');
    assert.equal(formatDateAfter('2016', getLocale('en')), '2016');
    assert.equal(asOfLine({ asOf: '2023' }, ar), 'كما كان في عام ٢٠٢٣');
    const periods = (roles: (typeof cssrFeed.organizations)[number]['roles']) =>
      organizationsByRole({ ...cssrFeed, organizations: [{ ...cssrFeed.organizations[0]!, roles }] }, ['implementing-partner'], ar)[0]!
        .holders[0]!.period;
    const role = 'implementing-partner';
    assert.equal(periods([{ role, from: '2016' }]), 'منذ عام ٢٠١٦');
    assert.equal(periods([{ role, until: '2023' }]), 'حتى عام ٢٠٢٣');
    assert.equal(periods([{ role, from: '2016', until: '2023-10-31' }]), 'من عام ٢٠١٦ حتى ٣١ تشرين الأول/أكتوبر ٢٠٢٣');
    assert.equal(periods([{ role, from: '2016', until: '2016' }]), '٢٠١٦');
  });
  it('says of partners of then and of now that they are both', () => {
    const label = (language: string, day = '') =>
      organizationsByRole(cssrFeed, ['implementing-partner'], getLocale(language), day)[0]!.label;
    assert.equal(label('ar'), 'الشركاء المنفذون، حاليًا وسابقًا');
    assert.equal(label('en'), 'Implementing partners, current and former');
    assert.equal(label('ar', '2022-11-06'), 'الشريكان المنفذان');
  });
  it('says of an officer without a name that it is one of several', () => {
    const officer = { to: 'official', role: 'political-affairs-officer' } as const;
    assert.equal(attributionLabel(officer, ar), 'أحد موظفي الشؤون السياسية في مكتب المبعوث الخاص إلى سوريا');
    assert.match(attributionLabel({ ...officer, gender: 'female' }, ar), /^إحدى موظفات/);
    assert.equal(roleLabel('political-affairs-officer', undefined, ar, true), 'موظف الشؤون السياسية في مكتب المبعوث الخاص إلى سوريا');
    assert.match(attributionLabel(officer, getLocale('en')), /^A Political Affairs Officer/);
  });
  it('uses the words of the United Nations', () => {
    assert.equal(typeLabel('concern', ar), 'شاغل');
    assert.equal(typesLabel('concern', ar), 'شواغل');
    assert.equal(kindLabel('advocacy-roundtable', ar), 'مائدة مستديرة للمناصرة');
    const said = (id: string) =>
      new RegExp(`"${id.replaceAll('.', '\\.')}">.*?<target>(.*?)</target>`, 's').exec(read('xliff/ar.xlf'))![1]!;
    assert.match(said('differences'), /^مواضع اختلاف المصادر \(/);
    assert.equal(said('list.attribution'), 'الجهة القائلة');
    assert.equal(said('status.withdrawn'), 'سحب الناشر هذا النص');
    assert.equal(said('missions.calendar'), 'إضافة إلى التقويم');
    assert.match(plain(said('figures.at-least')), /فأكثر$/);
  });
  it('writes units of size in full', () => {
    assert.match(formatFileSize(1_240_000, ar), /^١٫٢\sميغابايت$/);
    assert.match(formatFileSize(243_000, ar), /^٢٤٣\sكيلوبايت$/);
  });
});

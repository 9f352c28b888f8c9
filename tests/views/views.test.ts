import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Activity, Feed } from '../../src/content/schema.js';
import { getLocale } from '../../src/locale/locale.js';
import { disclaimerView } from '../../src/views/disclaimer.js';
import { arrangeRows, filterRows } from '../../src/views/filters.js';
import { COMPARE } from '../../src/elements/recommendation-list/order.js';
import { missionCardView } from '../../src/elements/mission-card/view.js';
import { recommendationListView } from '../../src/elements/recommendation-list/view.js';
import { cssrFeed, plain } from '../support/node.js';

const AMMAN = 'amman-2022-11';
const [en, ar, de, fr] = [getLocale('en'), getLocale('ar'), getLocale('de'), getLocale('fr')];
const card = (id: string, locale = en, feed: Feed = cssrFeed) => missionCardView(feed, { item: id }, locale)!;
const factsOf = (...args: Parameters<typeof card>) =>
  Object.fromEntries(card(...args).facts.map(({ label, values }) => [label, values.map(({ text }) => plain(text)).join('; ')]));
const withActivity = (change: Partial<Activity>): Feed => ({
  ...cssrFeed,
  activities: [{ ...cssrFeed.activities.find(({ id }) => id === AMMAN)!, ...change }],
});

describe('the mission card of Amman', () => {
  it('says in English what the report says', () => {
    assert.equal(card(AMMAN).kicker, 'Outreach mission · In person');
    assert.deepEqual(factsOf(AMMAN), {
      Dates: '6–7 November 2022',
      Place: 'Amman, Jordan',
      Participants: '6',
      'In the presence of': 'Deputy Special Envoy Najat Rochdi',
      Meetings: '1 group meeting; bilateral meetings (number not stated)',
      'Also met': 'Jordanian Ministry of Foreign Affairs; Various United Nations agencies',
      'Groups concerned': 'Women; Refugees; Detainees and missing persons',
    });
  });
  it('says the same in Arabic', () => {
    assert.equal(card(AMMAN, ar).kicker, 'بعثة تواصل · وجاهي');
    assert.deepEqual(factsOf(AMMAN, ar), {
      التاريخ: '٦–٧ تشرين الثاني/نوفمبر ٢٠٢٢',
      المكان: 'عمّان، الأردن',
      'المشاركون والمشاركات': '٦',
      بحضور: 'نائبة المبعوث الخاص نجاة رشدي',
      الاجتماعات: 'اجتماع جماعي واحد; اجتماعات ثنائية (العدد غير مذكور)',
      'لقاءات أخرى مع': 'وزارة الخارجية الأردنية; وكالات الأمم المتحدة المختلفة',
      'الفئات المعنية': 'النساء; اللاجئون; المعتقلون والمفقودون',
    });
  });
  it('says of which language the English is a translation, and nothing of the kind in Arabic', () => {
    assert.match(card(AMMAN).provenance, / · Unofficial translation from the Arabic · As of December 2022$/);
    assert.doesNotMatch(card(AMMAN, ar).provenance, /ترجمة/);
  });
  it('says who translated it, where that is on record', () => {
    const feed = withActivity({ translatedBy: { en: { en: 'the Office', ar: 'المكتب' } } });
    assert.match(card(AMMAN, en, feed).provenance, / · Translated from the Arabic by the Office · /);
    assert.match(card(AMMAN, fr, feed).provenance, / · Traduction\u00a0: the Office\u00a0; original en arabe · /);
    const other = withActivity({ translatedBy: { fr: { en: 'the Office' } } });
    assert.match(card(AMMAN, en, other).provenance, / · Unofficial translation from the Arabic · /);
  });
  it('opens with what sources differ on, each side with its source', () => {
    const { differences } = card(AMMAN);
    assert.equal(differences!.label, 'Where sources differ (7)');
    assert.deepEqual(
      differences!.items[1]!.claims.map(({ value, source }) => [value.text, source]),
      [
        ['Six participants', 'CSSR meeting report, cssrweb.org (Arabic page)'],
        ['Six organizations', 'cssrweb.org (English page)'],
      ],
    );
  });
  it('puts the document in the reader’s language first', () => {
    assert.deepEqual(
      card(AMMAN).documents.map(({ hreflang }) => hreflang),
      ['en', 'ar'],
    );
    assert.deepEqual(
      card(AMMAN, ar).documents.map(({ hreflang }) => hreflang),
      ['ar', 'en'],
    );
    assert.deepEqual(
      card(AMMAN).documents.map(({ in: language }) => language),
      [
        { text: 'English', lang: 'en', dir: 'ltr' },
        { text: 'العربية', lang: 'ar', dir: 'rtl' },
      ],
    );
  });
});

describe('mission cards of what is not complete', () => {
  it('says that a title exists in Arabic only, and gives it with its language and direction', () => {
    const { title, languageNote } = card('erbil-2023-02');
    assert.deepEqual([title.lang, title.dir, languageNote], ['ar', 'rtl', 'Available in Arabic only · Title by the editor']);
    assert.equal(card('erbil-2023-02', ar).languageNote, 'العنوان من وضع المحرِّر');
    assert.equal(card('geneva-2020-01', ar).languageNote, 'متاح بالإنكليزية فقط');
  });
  it('speaks English on a page in a third language, and says so', () => {
    const { title, kicker, lang, languageNote } = card(AMMAN, de);
    assert.deepEqual([kicker, title.lang, lang], ['Outreach mission · In person', 'en', 'en']);
    assert.equal(languageNote, 'Not available in German: shown in English');
    assert.equal(card('erbil-2023-02', de).languageNote, 'Available in Arabic only · Title by the editor');
    const german = withActivity({ title: { de: 'Mission nach Amman', en: 'Mission to Amman' } });
    const mission = missionCardView(german, { item: AMMAN }, de)!;
    assert.deepEqual([mission.title.text, mission.languageNote], ['Mission nach Amman', 'Not available in German: shown in English']);
    assert.equal(
      missionCardView(withActivity({ title: { de: 'Mission nach Amman' }, summary: { de: 'Kurzfassung.' } }), { item: AMMAN }, de)!
        .languageNote,
      undefined,
    );
    assert.equal(
      recommendationListView(cssrFeed, { activity: AMMAN }, de).note,
      'No follow-up is recorded in the sources. Not available in German: shown in English',
    );
  });
  it('speaks French, shows content in English where it is not in French, else the original, and says so', () => {
    const { title, kicker, lang, languageNote } = card(AMMAN, fr);
    assert.deepEqual([kicker, title.lang, lang], ['Mission de contact · En présentiel', 'en', 'fr']);
    assert.equal(languageNote, 'Non disponible en français\u00a0: affiché en anglais');
    const arabic = card('erbil-2023-02', fr);
    assert.deepEqual([arabic.title.lang, arabic.languageNote], ['ar', 'Disponible uniquement en arabe · Titre donné par la rédaction']);
  });
  it('leaves out what is not known, rather than say nothing at length', () => {
    assert.deepEqual(Object.keys(factsOf('gaziantep-2020-06')), ['Dates', 'Place', 'Participants', 'Groups concerned']);
    assert.equal(card('not-there'), undefined);
  });
  it('says who led only where sources say so', () => {
    assert.ok('In the presence of' in factsOf(AMMAN) && !('Led by' in factsOf(AMMAN)));
    const officials = [{ role: 'deputy-special-envoy', gender: 'male', part: 'leading' } as const];
    assert.equal(factsOf(AMMAN, ar, withActivity({ officials }))['برئاسة'], 'نائب المبعوث الخاص');
  });
  it('says what became of a record', () => {
    const notice = (status: Activity['status']) =>
      missionCardView(withActivity({ status, statusDate: '2023-01-15' }), { item: AMMAN }, en)!.notice?.text;
    assert.equal(notice('withdrawn'), 'This text was withdrawn by its publisher (15 January 2023)');
    assert.equal(notice('corrected'), 'This text was corrected (15 January 2023)');
    assert.equal(notice('superseded'), 'A newer version has replaced this text (15 January 2023)');
    assert.equal(notice('current'), undefined);
  });
  it('gives the format and size of a file', () => {
    const documents = [{ kind: 'report', language: 'ar', format: 'pdf', url: 'https://example.org/a.pdf', bytes: 243_000 } as const];
    assert.match(plain(missionCardView(withActivity({ documents }), { item: AMMAN }, en)!.documents[0]!.details), /^PDF · 243\s?kB$/);
    assert.match(plain(missionCardView(withActivity({ documents }), { item: AMMAN }, ar)!.documents[0]!.details), /^PDF · ٢٤٣\s?كيلوبايت$/);
  });
});

describe('what was raised', () => {
  const list = (scope = {}, locale = en, feed = cssrFeed) => recommendationListView(feed, { activity: AMMAN, ...scope }, locale);

  it('is three concerns, two demands and one proposal, each with whose words it gives', () => {
    const rows = list().rows.map(({ typeLabel, attribution, details }) => [typeLabel, attribution, details.length]);
    assert.deepEqual(rows, [
      ['Concern', 'Participants', 0],
      ['Concern', 'Participants', 0],
      ['Concern', 'Participants', 0],
      ['Demand', 'Participants', 0],
      ['Demand', 'Participants', 0],
      ['Proposal', 'One interlocutor', 3],
    ]);
    assert.deepEqual([...new Set(list({}, ar).rows.map(({ attribution }) => attribution))], ['المشاركون والمشاركات', 'أحد المحاورين']);
  });
  it('says that none is a formal recommendation, and what there is where only those are asked for', () => {
    const context = (scope = {}, locale = en) => plain(list(scope, locale).context).split(' · ').at(-1);
    assert.equal(context(), '6 statements, none of them a formal recommendation');
    assert.equal(context({}, ar), '٦ أقوال، ليس بينها ما هو توصية رسمية');
    assert.equal(context({ types: ['recommendation', 'demand'] }), '2 statements, neither of them a formal recommendation');
    assert.equal(context({ types: ['recommendation', 'proposal'] }), '1 statement, not a formal recommendation');
    assert.equal(context({ types: ['concern'] }), '3 statements');
    assert.equal(list().note, 'No follow-up is recorded in the sources.');
    const none = list({ types: ['recommendation'] });
    assert.deepEqual(
      [none.rows.length, none.note, none.others],
      [0, 'No formal recommendation is on record here.', ['Concerns (3)', 'Demands (2)', 'Proposals (1)']],
    );
    assert.equal(list({ types: ['concern'] }).note, 'No follow-up is recorded in the sources.');
    assert.equal(list({ types: ['briefing'] }).note, '', 'nothing was raised');
  });
  it('is the statements that are named, of whatever type, each with its parts', () => {
    const ids = (scope: object) => list(scope).rows.map(({ id, details }) => [id, details.length]);
    assert.deepEqual(ids({ items: `${AMMAN}-c1  ${AMMAN}-d7` }), [
      [`${AMMAN}-c1`, 0],
      [`${AMMAN}-d7`, 3],
    ]);
    assert.deepEqual(ids({ items: `${AMMAN}-c1 ${AMMAN}-d7`, types: ['proposal'] }), [[`${AMMAN}-d7`, 3]]);
    assert.equal(list({ items: `${AMMAN}-d7` }).note, 'No follow-up is recorded in the sources.', 'one proposal says itself what it is');
    const none = list({ items: 'nowhere' });
    assert.deepEqual([none.rows, none.note], [[], 'Nothing is on record here.']);
  });

  it('tells what an official says of another’s work from that other’s words', () => {
    const briefings = list({ types: ['briefing'] }).rows.map(({ attribution }) => attribution);
    assert.ok(briefings.includes('Deputy Special Envoy, on the work of the Special Envoy'));
    assert.ok(
      list({ types: ['briefing'] }, ar).rows.some(({ attribution }) => attribution === 'نائبة المبعوث الخاص، عن عمل المبعوث الخاص'),
    );
  });
  it('names the activity once, where there is only one', () => {
    assert.match(list().context, /^Amman, 6–7 November 2022 · 6 statements/);
    assert.ok(list().rows.every(({ context }) => !context.includes('Amman')));
  });
  it('gives the disclaimer of the feed', () => assert.match(list({}, ar).disclaimer!.text, /^الآراء الواردة/));

  it('counts what each filter would show, the others staying as they are', () => {
    const view = list();
    const { counts, total } = filterRows(view, { attribution: view.rows[5]!.keys['attribution']![0]! });
    assert.equal(total, 1);
    assert.equal(counts['type']!.get(''), 1);
    assert.equal(counts['type']!.get('proposal'), 1);
    assert.equal(counts['type']!.get('concern'), undefined);
    assert.equal(counts['attribution']!.get(''), 6);
    assert.equal(counts['theme']!.get('women'), undefined);
  });
  it('finds words whatever their signs and letter forms, all of them, in details too', () => {
    const found = (query: string, locale = ar) => filterRows(list({}, locale), { query }).total;
    assert.equal(found('مُخيّمــات'), 1);
    assert.equal(found('اللاجئات'), 0);
    assert.equal(found('العمليه السياسيه'), 2);
    assert.equal(found('DEMAND jordan', en), 2);
    assert.equal(found('credibility', en), 1);
    assert.equal(found('   '), 6);
  });
  it('sorts and groups, and counts no statement twice', () => {
    const view = recommendationListView(cssrFeed, { types: ['fact', 'concern'] }, en);
    const types = arrangeRows(view, COMPARE.type, 'none')[0]!.indices.map((index) => view.rows[index]!.type);
    assert.deepEqual(types, [...types].sort());
    for (const grouping of ['type', 'theme', 'activity', 'attribution'] as const) {
      const indices = arrangeRows(view, COMPARE.source, grouping).flatMap((group) => group.indices);
      assert.deepEqual(
        indices.sort((a, b) => a - b),
        view.rows.map((_, index) => index),
        grouping,
      );
    }
  });
});

describe('the disclaimer', () => {
  it('has both languages, the reader’s first, each with its own direction and heading', () => {
    const parts = (locale = en) => disclaimerView(cssrFeed, {}, locale)!.parts.map(({ lang, dir, heading }) => [lang, dir, heading.text]);
    const english = ['en', 'ltr', 'Disclaimer'];
    const arabic = ['ar', 'rtl', 'إخلاء مسؤولية'];
    assert.deepEqual(parts(en), [english, arabic]);
    assert.deepEqual(parts(ar), [arabic, english]);
  });
  it('has one language where told', () =>
    assert.deepEqual(
      disclaimerView(cssrFeed, { languages: 'one' }, ar)!.parts.map(({ lang }) => lang),
      ['ar'],
    ));
  it('has a built-in text, the same as the report’s', () => {
    const builtIn = disclaimerView(undefined, {}, en)!;
    assert.deepEqual(builtIn, disclaimerView(cssrFeed, {}, en));
  });
  it('does not put another sentence in the place of one that is missing', () =>
    assert.equal(disclaimerView(cssrFeed, { item: 'other' }, en), undefined));
});

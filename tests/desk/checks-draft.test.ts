import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Draft, Row } from '../../src/desk/draft.js';
import { checkDraft, openFindings } from '../../src/desk/checks/check-draft.js';
import type { DeskFinding } from '../../src/desk/checks/hit.js';
import { suggestStatements } from '../../src/desk/checks/suggest.js';
import { weightFault } from '../../src/desk/checks/weight.js';
import { cssrFeed, read } from '../support/node.js';
import { ammanDraft, compared, draftOfRows, paragraph, row, unmarked } from './drafts.js';

const codes = (findings: readonly DeskFinding[]) =>
  findings.map(({ code, values: { found, otherFound } }) => [code, found, otherFound].filter(Boolean).join(' · '));
const inRow = (ar: string, en: string) => checkDraft(draftOfRows(cssrFeed, [row('a', { ar, en })]));
const between = (ar: string, en: string) =>
  codes(inRow(ar, en).filter(({ code }) => /-(?:differs|missing)$/.test(code) && code !== 'space-missing'));

describe('between the languages of a row', () => {
  const SAME: readonly (readonly [string, string])[] = [
    ['ستة مشاركين', 'six participants'],
    ['٦ مشاركين', '6 participants'],
    ['بعد عامين', 'for two years'],
    ['مجموعتان', 'both groups'],
    ['٦ و٧ تشرين الثاني/نوفمبر ٢٠٢٢', '6–7 November 2022'],
    ['من ٢٨ شباط/فبراير إلى ٣ آذار/مارس ٢٠٢٢', '28 February – 3 March 2022'],
    ['في السادس من أيار/مايو', 'on 6 May 2020'],
    ['خمسة وعشرون لقاءً ثنائيًا', '25 bilateral meetings'],
    ['أحد المحاورين', 'one interlocutor'],
    ['الاجتماع الأول والثاني', 'the first and second meeting'],
    ['ثلثهم من النساء', 'a third of them women'],
    ['٣٠ في المئة', '30 per cent'],
    ['السيدة نجاة رشدي', 'Ms. Najat Rochdi'],
    ['الحكومة الأردنية', 'the Government of Jordan'],
    ['في غرفة دعم المجتمع المدني (CSSR)', 'in the CSSR'],
    ['مجموعات العمل التخصصية', 'the Thematic Working Groups'],
    ['كوفيد-١٩', 'COVID-19'],
    ['راسلوا ose-cssr@un.org', 'write to ose-cssr@un.org'],
    ['١٬٢٠٠ شخص', '1,200 people'],
  ];
  for (const [ar, en] of SAME) it(`${ar} = ${en}`, () => assert.deepEqual(between(ar, en), []));

  const DIFFERENT: readonly (readonly [string, string, ...string[]])[] = [
    ['ستة مشاركين', 'seven participants', 'number-differs · seven · ستة'],
    ['٦ مشاركين', '7 participants', 'number-differs · 7 · ٦'],
    ['قرار مجلس الأمن ٢٢٥٤', 'resolution 2254 (2015)', 'number-missing · 2015'],
    ['بعد عامين', 'for three years', 'number-differs · three · عامين'],
    ['٦ و٧ تشرين الثاني/نوفمبر ٢٠٢٢', '6–8 November 2022', 'date-differs · 6–8 November 2022 · ٦ و٧ تشرين الثاني/نوفمبر ٢٠٢٢'],
    ['٦ كانون الثاني/يناير', '6 February', 'date-differs · 6 February · ٦ كانون الثاني/يناير'],
    ['في دمشق', 'in Aleppo', 'name-missing · Aleppo', 'name-missing · دمشق'],
    ['وأطلعت نوريف المشاركين', 'and informed participants', 'name-missing · نوريف'],
    ['راسلوا a@example.org', 'write to b@example.org', 'address-differs · b@example.org · a@example.org'],
    ['خمسة وعشرون', 'twenty-six', 'number-differs · twenty-six · خمسة وعشرون'],
  ];
  for (const [ar, en, ...expected] of DIFFERENT) it(`${ar} ≠ ${en}`, () => assert.deepEqual(between(ar, en), expected));

  it('a row without a text in one language is told, an empty row is not', () => {
    const draft = draftOfRows(cssrFeed, [row('a', { ar: 'نص' }), row('b', { ar: 'نص', en: ' ' }), row('c', { ar: '', en: '' })]);
    assert.deepEqual(
      checkDraft(draft).flatMap(({ code, place }) => (code === 'row-untranslated' && 'row' in place ? place.row : [])),
      ['a', 'b'],
    );
  });
});

/** The Arabic and the English of the Amman report, paired. */
function amman(): { readonly draft: Draft; readonly findings: readonly DeskFinding[] } {
  const arabic = read('demo/content/sources/amman-2022-11.ar.txt')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const feed = ammanDraft(cssrFeed);
  const english = feed.rows.map(({ cells }) => cells['en']!);
  const titles = [
    paragraph('t1', 'Outreach Missions'),
    paragraph('t2', 'Civil Society Support Room'),
    paragraph('t3', '– Amman'),
    paragraph('t4', 'Summary of the meeting report'),
  ];
  const more = [paragraph('t5', 'Outreach mission of the Civil Society Support Room to Amman'), paragraph('t6', '6–7 November 2022')];
  const all = [...[...titles, ...more].map((each) => [each]), ...english];
  const rows = arabic.map((text, i): Row => ({
    id: `r${i}`,
    cells: { ar: [paragraph(`ar${i}`, text, [], /^(?:ملخص عن|المشاورات)/.test(text) ? 'h2' : 'normal')], ...(all[i] && { en: all[i] }) },
  }));
  const draft = draftOfRows(cssrFeed, rows, { activity: feed.activity });
  return { draft, findings: checkDraft(draft) };
}

describe('the Amman report as it was given', () => {
  const { findings } = amman();
  const found = new Set(codes(findings.filter(({ place }) => place.in === 'text' && place.language === 'ar')));
  // "Errors and irregularities in the Arabic report", those that a machine can find.
  for (const expected of [
    'agreement · كياناً ذات',
    'space-before · CSSR ،',
    'space-before · المتحدة ،',
    'and-apart · ٦ و ٧',
    'month-style · نوفمبر (تشرين الثاني)',
    'month-style · تشرين الثاني (نوفمبر)',
    'month-style · يناير',
    'term-latin · CSSR',
    'term-latin · OSE-Syria',
    'term-latin · OSE',
    'term-variant · مركز NOREF النرويجي لحل النزاعات',
    'hyphen-digits · كوفيد-١٩',
    'slash-spaced · مجتمعاتهم / دوائرهم',
    'quotes-straight · من "برلمان',
    'quotes-straight · المدني"،',
    'line-cut · – عمان',
    'kind-other · المشاورات الإقليمية لغرفة دعم المجتمع المدني، ٢٠٢٢',
    'term-variant · مكتب المبعوث الخاص للأمم المتحدة لسوريا',
    'term-variant · مكتب المبعوث الخاص لسوريا',
    'term-variant · خطوة بخطوة',
    'resolution-year · قرار مجلس الأمن ٢٢٥٤',
    'heading-empty · اتصال',
    'gender-uneven · السوريين',
  ])
    it(`${expected} is found`, () => assert.ok(found.has(expected), [...found].join('\n')));

  it('nothing else is found in it, but for what the list leaves out', () => {
    const KNOWN =
      /^(?:agreement|space-before|and-apart|month-style|term-latin|term-variant|hyphen-digits|slash-spaced|quotes-straight|line-cut|kind-other|resolution-year|heading-empty|gender-uneven)$/;
    assert.deepEqual(codes(findings.filter(({ code, place }) => place.in === 'text' && !KNOWN.test(code))), []);
  });
  it('nothing in it is a danger', () =>
    assert.deepEqual(codes(findings.filter(({ severity }) => severity === 'danger' || severity === 'error')), []));
  it('what depends on the sense is not found: «برلمان الطل», «الاجتماعي والتفاعل»', () => {
    assert.ok(![...found].some((each) => /الطل|الاجتماعي/.test(each)));
  });
});

describe('the report of the demo', () => {
  const draft = ammanDraft(cssrFeed);
  it('has no difference between its languages, no danger and no error', () => {
    assert.deepEqual(
      codes(
        checkDraft(draft).filter(
          ({ code, severity }) => /^(?:number|date|name|address)-/.test(code) || severity === 'danger' || severity === 'error',
        ),
      ),
      [],
    );
  });
  it('has a statement made heavier refused, and told where it stands', () => {
    const statements = draft.statements.map((each) =>
      each.id === 'amman-2022-11-d7' ? ({ ...each, type: 'recommendation' } as const) : each,
    );
    const findings = checkDraft({ ...draft, statements }).filter(({ severity }) => severity === 'error');
    assert.deepEqual(
      findings.map(({ code, place }) => [code, place.in === 'statement' && place.statement]),
      [['weight-one', 'amman-2022-11-d7']],
    );
  });
});

describe('findings', () => {
  const texts = { ar: 'قال  المشاركون ، إن ٦ و ٧', en: 'The  participants' };
  it('have keys of their own, also where the same is found twice', () => {
    const findings = checkDraft(draftOfRows(cssrFeed, [row('a', texts), row('b', texts)]));
    assert.ok(findings.length > 6);
    assert.equal(new Set(findings.map(({ key }) => key)).size, findings.length);
  });
  it('keep their keys where the row moves, and are closed by them', () => {
    const one = draftOfRows(cssrFeed, [row('a', texts), row('b', { ar: 'نص', en: 'Text' })]);
    const keys = (draft: Draft) =>
      checkDraft(draft)
        .map(({ key }) => key)
        .sort();
    assert.deepEqual(keys({ ...one, rows: [...one.rows].reverse() }), keys(one));
    const [first] = checkDraft(one);
    const dismissed = { ...one, dismissed: [{ finding: first!.key, reason: 'as in the source' }] };
    assert.deepEqual(
      openFindings(dismissed).map(({ key }) => key),
      keys(one).length
        ? checkDraft(one)
            .slice(1)
            .map(({ key }) => key)
        : [],
    );
  });
  it('are not made anew for rows that did not change', () => {
    const rows = Array.from({ length: 1000 }, (_, i) => row(`r${i}`, { ar: `نص${i + 10}رقم`, en: `Text no. ${i + 10}` }));
    const draft = draftOfRows(cssrFeed, rows);
    const before = new Set(checkDraft(draft));
    const changed = { ...draft, rows: rows.map((each, i) => (i === 500 ? row('r500', { ar: 'نص  آخر ٧', en: 'Another text 7' }) : each)) };
    assert.ok(before.size >= 1000, `${before.size} findings`);
    const made = checkDraft(changed).filter((finding) => !before.has(finding));
    assert.ok(made.length <= 4, `${made.length} new ones`);
  });
});

describe('the weight of a statement', () => {
  const make = (ar: string, en: string, marked: readonly [string, string], claim: object) => {
    const mark = (text: string, words: string) => ({
      is: 'statement' as const,
      statement: 's',
      from: text.indexOf(words),
      to: text.indexOf(words) + words.length,
    });
    const rows: Row[] = [
      { id: 'a', cells: { ar: [paragraph('ar', ar, [mark(ar, marked[0])])], en: [paragraph('en', en, [mark(en, marked[1])])] } },
    ];
    const statement = { id: 's', isConfirmed: true, ...claim };
    return weightFault(draftOfRows(cssrFeed, rows, { statements: [statement] }), statement)?.code;
  };
  const proposal = (claim: object) =>
    make(
      'اقترح أحد المحاورين أن يتوسع عمل الغرفة.',
      'One interlocutor proposed that the Room widen its work.',
      ['أن يتوسع عمل الغرفة', 'that the Room widen its work'],
      claim,
    );
  it('what one interlocutor proposed is a proposal of one', () => {
    assert.equal(proposal({ type: 'proposal', attribution: { to: 'one-interlocutor' } }), undefined);
    assert.equal(proposal({ type: 'recommendation', attribution: { to: 'one-interlocutor' } }), 'weight-one');
    assert.equal(proposal({ type: 'demand', attribution: { to: 'one-interlocutor' } }), 'weight-type');
    assert.equal(proposal({ type: 'proposal', attribution: { to: 'participants' } }), 'weight-speaker');
    assert.equal(proposal({ type: 'proposal' }), 'weight-speaker');
    assert.equal(proposal({ type: 'concern', attribution: { to: 'one-interlocutor' } }), undefined);
  });
  const CASES: readonly (readonly [ar: string, en: string, type: string, to: string, expected: string | undefined])[] = [
    ['طالب المشاركون بتمثيل أكبر', 'Participants called for more representation', 'demand', 'participants', undefined],
    ['طالب المشاركون بتمثيل أكبر', 'Participants called for more representation', 'recommendation', 'participants', 'weight-type'],
    ['طالب المشاركون بتمثيل أكبر', 'Participants called for more representation', 'demand', 'office', 'weight-speaker'],
    ['طالب بعض المشاركين بتمثيل أكبر', 'Some participants called for more representation', 'demand', 'participants', 'weight-some'],
    ['عبّر المشاركون عن قلقهم من الوضع', 'Participants voiced concern at the situation', 'concern', 'participants', undefined],
    ['عبّر المشاركون عن قلقهم من الوضع', 'Participants voiced concern at the situation', 'demand', 'participants', 'weight-type'],
    ['عبّر المشاركون عن قلقهم من الوضع', 'Participants voiced concern at the situation', 'fact', 'report', 'weight-type'],
    ['أوصى المشاركون بتوسيع العمل', 'Participants recommended to widen the work', 'recommendation', 'participants', undefined],
    ['دعت إحدى المشاركات إلى وقف القتال', 'One participant called for an end to the fighting', 'demand', 'participants', 'weight-speaker'],
    ['دعت إحدى المشاركات إلى وقف القتال', 'One participant called for an end to the fighting', 'demand', 'one-interlocutor', undefined],
    ['توسيع عمل الغرفة', 'Widening the work of the Room', 'recommendation', 'participants', 'weight-unsaid'],
    ['توسيع عمل الغرفة', 'Widening the work of the Room', 'demand', 'participants', undefined],
    [
      'وسيجري توسيع العمل بناء على اقتراح',
      'It was proposed by one participant to widen the work',
      'proposal',
      'participants',
      'weight-speaker',
    ],
  ];
  for (const [ar, en, type, to, expected] of CASES)
    it(`${en}: ${type} of ${to}`, () => assert.equal(make(ar, en, [ar, en], { type, attribution: { to } }), expected));

  it('a list under the heading “Recommendations” is recommended', () => {
    const rows: Row[] = [
      { id: 'a', cells: { en: [paragraph('h', 'Recommendations', [], 'h2')] } },
      { id: 'b', cells: { en: [paragraph('p', 'Widen the work', [{ is: 'statement', statement: 's', from: 0, to: 14 }])] } },
    ];
    const statement = { id: 's', isConfirmed: true, type: 'recommendation', attribution: { to: 'participants' } } as const;
    assert.equal(weightFault({ rows, statements: [statement] }, statement), undefined);
  });
  it('a part is not heavier than its whole', () => {
    const whole = {
      id: 'w',
      isConfirmed: true,
      type: 'proposal',
      attribution: { to: 'one-interlocutor' },
      text: { en: 'A parliament' },
    } as const;
    const part = {
      id: 'p',
      isConfirmed: true,
      type: 'demand',
      attribution: { to: 'one-interlocutor' },
      partOf: 'w',
      text: { en: 'With networks' },
    } as const;
    assert.equal(weightFault({ rows: [], statements: [whole, part] }, part)?.code, 'weight-part');
    assert.equal(weightFault({ rows: [], statements: [whole, part] }, { ...part, type: 'proposal' }), undefined);
  });
});

describe('suggestions', () => {
  const draft = ammanDraft(cssrFeed);
  it('find nine in ten of the statements of the Amman report, in both languages, each with its type', () => {
    const { ar, en } = compared(cssrFeed, suggestStatements(unmarked(draft)));
    for (const { marks, suggested, found, right, typed } of [ar, en]) {
      assert.ok(found / marks > 0.9, `${found} of ${marks}`);
      assert.ok(right / suggested > 0.9, `${right} of ${suggested}`);
      assert.equal(typed, right);
    }
  });
  it('are never above what the words say', () => {
    const suggestions = suggestStatements(unmarked(draft));
    assert.equal(suggestions.filter(({ type }) => type === 'recommendation').length, 0);
    const proposals = suggestions.filter(({ type }) => type === 'proposal');
    assert.equal(proposals.length, 4);
    for (const { attribution } of proposals) assert.equal(attribution?.to, 'one-interlocutor');
  });
  it('nothing that is marked is suggested again', () => {
    assert.ok(suggestStatements(draft).length < 4);
  });
  const one = (ar: string, en: string) =>
    suggestStatements(draftOfRows(cssrFeed, [row('a', { ar, en })])).map(({ type, attribution, words }) =>
      [type, attribution?.to ?? '', words.length].join(' '),
    );
  it('a list in a sentence gives several', () => {
    assert.deepEqual(
      one(
        'أعرب المشاركون عن قلقهم بشأن غياب التقدم وتدهور الوضع وانعدام الأمن في المخيمات.',
        'Participants expressed concern about the absence of progress, about the worsening situation, and about insecurity in the camps.',
      ),
      ['concern participants 3', 'concern participants 3', 'concern participants 3'].map((each) => each.replace('3', '2')),
    );
  });
  it('what some said is attributed by the editor', () => {
    assert.deepEqual(one('طالب بعض المشاركين بالإفراج عن المعتقلين.', 'Some participants called for the release of detainees.'), [
      'demand  2',
    ]);
  });
  it('what an official said has the role of who speaks, and of nobody who is only spoken of or to', () => {
    const SE = 'special-envoy';
    const DEPUTY = 'deputy-special-envoy';
    const names = { [SE]: { en: 'Geir O. Pedersen', ar: 'غير بيدرسن' }, [DEPUTY]: { en: 'Najat Rochdi', ar: 'نجاة رشدي' } };
    const roles = (language: string, text: string, officials: readonly (typeof SE | typeof DEPUTY)[], areNamed = true) => {
      const draft = draftOfRows(cssrFeed, [row('a', { [language]: text })]);
      const there = officials.map((role) => ({ role, part: 'keynote' as const, ...(areNamed && { name: names[role] }) }));
      const found = suggestStatements({ ...draft, activity: { ...draft.activity, officials: there } });
      return [...new Set(found.map(({ attribution }) => attribution?.role ?? attribution?.to))].join();
    };
    const both = [SE, DEPUTY] as const;
    const stressed = (who: string) => `${who} stressed that the process must include women.`;
    assert.equal(roles('en', stressed('The Special Envoy'), both), SE);
    assert.equal(roles('en', stressed('The Deputy UN Special Envoy'), both), DEPUTY);
    assert.equal(roles('en', stressed('Mr. Pedersen'), both), SE);
    assert.equal(roles('en', stressed('Mr. Pedersen'), both, false), 'official');
    assert.equal(roles('en', stressed('Mr. Pedersen'), [SE], false), SE);
    // The words are stronger than the list.
    assert.equal(roles('en', stressed('The Deputy Special Envoy'), [SE]), DEPUTY);
    assert.equal(roles('ar', 'شددت نائبة المبعوث الخاص على أن العملية يجب أن تشمل النساء.', [SE]), DEPUTY);
    assert.equal(roles('ar', 'شدد المبعوث الخاص على أن العملية يجب أن تشمل النساء.', both), SE);
    // Who is spoken of, or to, does not speak.
    assert.equal(roles('en', 'Ms. Rochdi stressed that the Special Envoy would go on with his work.', both), DEPUTY);
    assert.equal(roles('en', 'Ms. Rochdi informed the Special Envoy about the views of the participants.', both), DEPUTY);
    assert.equal(roles('ar', 'أطلعت السيدة نجاة المبعوث الخاص على آراء المشاركين في الاجتماع.', both), DEPUTY);
    assert.notEqual(roles('en', stressed('The Office of the UN Special Envoy'), both), SE);
  });
  it('work in one language alone', () => {
    assert.deepEqual(
      suggestStatements(draftOfRows(cssrFeed, [row('a', { ar: 'أوصت المشاركات بتوسيع عمل الغرفة في المنطقة.' })])).map(
        ({ type, words }) => [type, words.length],
      ),
      [['recommendation', 1]],
    );
  });
});

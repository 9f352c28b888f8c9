import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Block } from '../../src/content/schema.js';
import { cssrFeed, rawFeed, read } from '../support/node.js';

const AMMAN = 'amman-2022-11';
const report = cssrFeed.reports.find(({ id }) => id === AMMAN)!;
const lines = read('demo/content/sources/amman-2022-11.ar.txt')
  .split('\n')
  .map((line) => line.trim());
const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A block as the editor has it, and as the source has it: with each corrected word as it was. */
const corrected = ({ children }: Block) => children.map(({ text }) => text).join('');
const asWritten = ({ children, markDefs }: Block) =>
  children
    .map(({ text, marks }) => {
      const correction = markDefs.find((mark) => mark._type === 'correction' && marks.includes(mark._key));
      return correction?._type === 'correction' ? correction.original : text;
    })
    .join('');

describe('the Arabic report in the feed', () => {
  const blocks = report.body['ar']!;

  it('has every line of the source, word for word', () => {
    const held = [
      ...blocks.map(asWritten),
      report.subtitle!['ar']!,
      report.title['ar']!,
      report.dateAsPrinted!['ar']!,
      report.contactHeading!['ar']!,
      cssrFeed.disclaimers.find(({ id }) => id === report.disclaimer)!.text['ar']!,
      // The title of the series, cut over three lines in the source.
      ...report.kicker['ar']!.split(' · '),
    ].map(squeeze);
    const missing = lines.filter((line) => line && !held.includes(squeeze(line.replace(/^– /, ''))));
    assert.deepEqual(missing, []);
  });

  it('has nothing that is not in the source', () => {
    for (const block of blocks) assert.ok(lines.includes(asWritten(block)), asWritten(block));
  });

  it('corrects the misprints in sight, each with a note in both languages', () => {
    const corrections = blocks.flatMap(({ markDefs }) => markDefs.filter((mark) => mark._type === 'correction'));
    assert.deepEqual(
      corrections.map(({ original }) => original).sort(),
      [' ،', ' ،', '"', '"', 'الاجتماعي', 'الطل', 'ذات', 'و ٧', 'ونائبتها'].sort(),
    );
    for (const { note } of corrections) assert.deepEqual(Object.keys(note).sort(), ['ar', 'en']);
    const text = blocks.map(corrected).join('\n');
    for (const right of [
      '«برلمان الظل المدني»',
      'الاجتماع والتفاعل',
      'كياناً ذا حضور',
      'CSSR،',
      'المتحدة،',
      '٦ و٧',
      'المبعوث الخاص ونائبته مع',
    ])
      assert.ok(text.includes(right), right);
  });

  it('is aligned with the English: each English block translates Arabic ones, and none of them is left out', () => {
    const keys = blocks.map(({ _key }) => _key);
    const translated = report.body['en']!.flatMap(({ translates = [] }) => translates);
    assert.deepEqual([...new Set(translated)], keys);
    assert.equal(report.body['en']!.length, blocks.length + 1, 'the English has one more paragraph');
  });
});

describe('the statements of the report', () => {
  const claims = [
    ...read('demo/content/sources/amman-2022-11.claims.md').matchAll(
      /^\| ([A-H]\d+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|/gm,
    ),
  ].map(([, id, ...cells]) => {
    const [line, gist, type, by, about] = cells.map((cell) => cell.trim()) as [string, string, string, string, string];
    return { id: id!.toLowerCase(), line, gist, type, by, about };
  });
  const statementOf = (id: string) => cssrFeed.statements.find((statement) => statement.id === `${AMMAN}-${id}`);
  const attributions: Readonly<Record<string, object | undefined>> = {
    '–': undefined,
    OSE: { to: 'office' },
    report: { to: 'report' },
    participants: { to: 'participants' },
    'ONE interlocutor': { to: 'one-interlocutor' },
    'one interlocutor': { to: 'one-interlocutor' },
    DSE: { to: 'official', role: 'deputy-special-envoy', gender: 'female' },
    'DSE on SE': { to: 'official', role: 'deputy-special-envoy', gender: 'female', about: 'special-envoy' },
  };

  const themes: Readonly<Record<string, string>> = {
    access: 'access',
    inclusion: 'inclusion',
    'CSSR role': 'cssr-role',
    'follow-up': 'follow-up',
    accountability: 'accountability',
    'political process': 'political-process',
    'Constitutional Committee': 'constitutional-committee',
    'UNSCR 2254': 'unscr-2254',
    'detainees and missing': 'detainees-missing',
    'step-for-step': 'step-for-step',
    'CSSR activities': 'cssr-activities',
    TWGs: 'twgs',
    situation: 'situation',
    women: 'women',
    refugees: 'refugees',
    representation: 'representation',
    'CSSR future': 'cssr-future',
    networks: 'networks',
    missions: 'missions',
  };

  it('has found the list of claims', () => assert.equal(claims.length, 42));

  for (const { id, gist, type, by, line, about } of claims) {
    // G1 is the disclaimer, H1 a heading with nothing under it.
    if (id === 'g1' || id === 'h1') continue;
    it(`${id} (${gist}) has lost and gained no weight`, () => {
      const statement = statementOf(id)!;
      assert.equal(statement.type, type.split(' ')[0]);
      assert.ok(by in attributions, by);
      assert.deepEqual(statement.attribution, attributions[by]);
      assert.deepEqual(statement.themes ?? [], about === '–' ? [] : about.split('; ').map((theme) => themes[theme]));
      assert.deepEqual(Object.keys(statement.text).sort(), ['ar', 'en']);
      assert.ok(statement.locator?.includes(line), statement.locator);
    });
  }

  it('holds no statement that is not in the list', () =>
    assert.deepEqual(
      cssrFeed.statements.map(({ id }) => id.slice(AMMAN.length + 1)).filter((id) => !claims.some((claim) => claim.id === id)),
      [],
    ));

  it('has 3 concerns, 2 demands, 1 proposal with its details, and no recommendation', () => {
    const number = (type: string) => cssrFeed.statements.filter((statement) => statement.type === type && !statement.partOf).length;
    assert.deepEqual(['concern', 'demand', 'proposal', 'briefing', 'principle', 'recommendation'].map(number), [3, 2, 1, 7, 6, 0]);
    assert.equal(cssrFeed.statements.filter(({ partOf }) => partOf === `${AMMAN}-d7`).length, 3);
  });

  it('is marked in the text of both languages', () => {
    for (const language of ['ar', 'en']) {
      const marked = new Set(
        report.body[language]!.flatMap(({ markDefs }) => markDefs.flatMap((mark) => (mark._type === 'statement' ? [mark.statement] : []))),
      );
      // A1 and A2 stand above the text.
      for (const { id } of claims)
        if (!['a1', 'a2', 'g1', 'h1'].includes(id)) assert.ok(marked.has(`${AMMAN}-${id}`), `${id} in ${language}`);
    }
  });
});

describe('the feed of the demo', () => {
  it('refers to nothing that is not there', () => {
    const ids = (collection: 'activities' | 'statements' | 'themes' | 'organizations' | 'sources' | 'disclaimers') =>
      new Set(cssrFeed[collection].map(({ id }) => id));
    const check = (holder: string, wanted: readonly string[] | undefined, collection: Parameters<typeof ids>[0]) =>
      (wanted ?? []).forEach((id) => assert.ok(ids(collection).has(id), `${holder}: ${collection}/${id}`));
    for (const record of [
      cssrFeed.activities,
      cssrFeed.statements,
      cssrFeed.reports,
      cssrFeed.disclaimers,
      cssrFeed.organizations,
    ].flat()) {
      check(record.id, record.sources, 'sources');
      record.conflicts?.forEach(({ values }) => values.forEach(({ sources }) => check(record.id, sources, 'sources')));
    }
    for (const { id, themes, organizers, hosts, related } of cssrFeed.activities) {
      check(id, themes, 'themes');
      check(id, [...(organizers ?? []), ...(hosts ?? [])], 'organizations');
      check(id, related, 'activities');
    }
    for (const { id, themes, activity, partOf } of cssrFeed.statements) {
      check(id, themes, 'themes');
      check(id, [activity], 'activities');
      check(id, partOf ? [partOf] : [], 'statements');
    }
    check(report.id, [report.disclaimer], 'disclaimers');
    for (const { id, collection, supersededBy, sources } of cssrFeed.corrections) {
      check(id, sources, 'sources');
      if (supersededBy)
        assert.ok(
          cssrFeed[collection].some((record) => record.id === supersededBy),
          `${id}: ${supersededBy}`,
        );
    }
  });

  it('has all the activities known, of every kind of date, and no text in a language that its source has not', () => {
    assert.equal(cssrFeed.activities.length, 16);
    const dates = cssrFeed.activities.map((activity) => activity.dates.join());
    for (const kind of [/^\d{4}-\d\d-\d\d$/, /^[\d-]+\/[\d-]+$/, /^[\d-]+,[\d-]+$/, /^\d{4}-\d\d$/, /^\.\.\/\d{4}-\d\d$/])
      assert.ok(
        dates.some((text) => kind.test(text)),
        String(kind),
      );
    const titles = (id: string) => Object.keys(cssrFeed.activities.find((activity) => activity.id === id)!.title).sort();
    assert.deepEqual(titles('erbil-2023-02'), ['ar']);
    assert.deepEqual(titles('geneva-2020-01'), ['en']);
    assert.deepEqual(titles(AMMAN), ['ar', 'en']);
  });

  it('tells the conflicts between sources', () => {
    const amman = cssrFeed.activities.find(({ id }) => id === AMMAN)!;
    assert.deepEqual(
      amman.conflicts!.map(({ field }) => field),
      ['dates', 'participants', 'officials', 'statements', 'statements', 'kind', 'title'],
    );
    for (const id of ['geneva-2020-01', 'beirut-2022-06', 'twg3-geneva-2023-05'])
      assert.ok(cssrFeed.activities.find((a) => a.id === id)!.conflicts, id);
  });

  it('knows until when the implementing partners were that', () => {
    const partner = (id: string) => cssrFeed.organizations.find((organization) => organization.id === id)!.roles[0]!;
    assert.equal(partner('noref').until, '2023-10-31');
    assert.equal(partner('swisspeace').until, undefined);
  });

  it('has no bidi control characters, and Arabic digits in Arabic text', () => {
    const visit = (value: unknown, path: string): void => {
      if (typeof value === 'string') assert.doesNotMatch(value, /\p{Cf}/u, path);
      if (typeof value !== 'object' || !value) return;
      for (const [key, inner] of Object.entries(value)) {
        if (key === 'ar' && typeof inner === 'string') assert.doesNotMatch(inner, /\d/, `${path}.ar`);
        visit(inner, `${path}.${key}`);
      }
    };
    visit(rawFeed(), 'feed');
  });
});

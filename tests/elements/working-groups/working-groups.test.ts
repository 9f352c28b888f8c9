import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Feed, WorkingGroup } from '../../../src/content/schema.js';
import { getLocale } from '../../../src/locale/locale.js';
import { staticHtml } from '../../../src/publish/index.js';
import { workingGroupsView } from '../../../src/elements/working-groups/view.js';
import { onlyInLine } from '../../../src/views/translation.js';
import { cssrFeed, plain } from '../../support/node.js';

const [en, ar] = [getLocale('en'), getLocale('ar')];
const groupOf = (id: string, locale = en, feed = cssrFeed) => workingGroupsView(feed, { item: id }, locale)!.groups[0]!;
const membersOf = ({ facts }: ReturnType<typeof groupOf>) => facts.find(({ name }) => name === 'members')!.events;
const withGroup = (change: Partial<WorkingGroup>): Feed => ({
  ...cssrFeed,
  workingGroups: [{ ...cssrFeed.workingGroups.find(({ id }) => id === 'twg-3')!, ...change }],
});

describe('the working groups', () => {
  it('are four, each with number and topic', () => {
    assert.deepEqual(
      workingGroupsView(cssrFeed, {}, en)!.groups.map(({ kicker, topic }) => `${kicker}: ${topic.text}`),
      [
        'Thematic Working Group 1: Civic space and values',
        'Thematic Working Group 2: Economy, recovery and development',
        'Thematic Working Group 3: Local governance and decentralization',
        'Thematic Working Group 4: Protection priorities for Syrians',
      ],
    );
    assert.equal(groupOf('twg-4', ar).kicker, 'مجموعة العمل التخصصية ٤');
  });
  it('have an Arabic topic, with a note where it is the editor’s, and say where there is none', () => {
    const groups = workingGroupsView(cssrFeed, {}, ar)!.groups;
    assert.deepEqual(
      groups.map(({ topic, languageNote, differences }) => [topic.lang, languageNote, /من المحرر/.test(JSON.stringify(differences))]),
      [
        ['ar', undefined, true],
        ['ar', undefined, true],
        ['ar', undefined, false],
        ['ar', undefined, false],
      ],
    );
    const english = groupOf('twg-3', ar, withGroup({ topic: { en: 'Another topic' } }));
    assert.deepEqual([english.topic.lang, english.languageNote], ['en', onlyInLine('en', ar)]);
  });
  it('have a year alone where no more is known, with a note', () => {
    const { facts, differences } = groupOf('twg-1');
    assert.deepEqual(
      facts.map(({ label, events }) => [label, ...events.map(({ words, details, href }) => [words, details, !!href])]),
      [
        ['Launch', ['2021', '', false]],
        ['Meetings', ['28 February 2022 · 4 days', 'Geneva, Switzerland · In person and virtual', true]],
        ['Members'],
      ],
    );
    assert.match(differences!.notes[0]!.text, /year of the launch is derived/);
  });
  it('have the same cells in the same order, whatever is known of each', () => {
    for (const { facts } of workingGroupsView(cssrFeed, {}, en)!.groups)
      assert.deepEqual(
        facts.map(({ name }) => name),
        ['launch', 'meetings', 'members'],
      );
  });
  it('have a band of members as a band, and more where more is told of them', () => {
    const members = (count: object, locale = en) =>
      membersOf(
        groupOf('twg-3', locale, withGroup({ members: [{ asOf: '2022', sources: ['x'], count: { unit: 'people', ...count } as never }] })),
      )[0]!.words;
    assert.equal(members({ certainty: 'band', min: 1, max: 2 }), '1–2');
    assert.equal(members({ certainty: 'band', min: 1, max: 2 }, ar), '١–٢');
    assert.equal(members({ certainty: 'approximate', value: 20 }), 'about 20 participants');
    assert.equal(members({ certainty: 'withheld' }), 'Number not published');
    assert.match(
      members({ certainty: 'exact', value: 20, among: [{ told: 'share', group: 'women', share: '1/2' }] }),
      /^20.*half of them women$/,
    );
  });
  it('have their members at each time, with the source, and no verdict', () => {
    assert.deepEqual(
      membersOf(groupOf('twg-3')).map(({ words, details }) => [words, details]),
      [
        ['22', 'As of 27 September 2022 · cssrweb.org (page of the launch)'],
        ['23', 'As of May 2023 · cssrweb.org (page of the meeting)'],
      ],
    );
    assert.deepEqual(
      membersOf(groupOf('twg-3', ar)).map(({ words }) => words),
      ['٢٢', '٢٣'],
    );
  });
  it('tell the launch once, and of a link in which language it leads', () => {
    assert.deepEqual(
      groupOf('twg-3', ar)
        .facts.slice(0, 2)
        .map(({ label, events }) => plain([label, ...events.flatMap(({ words, details }) => [words, details])].join(' | '))),
      ['الإطلاق | ٢٧ أيلول/سبتمبر ٢٠٢٢ | افتراضي · English', 'الاجتماعات | ٢–٤ أيار/مايو ٢٠٢٣ | جنيف، سويسرا · وجاهي · English'],
    );
  });
  it('name their sources and their dates once for all, from the oldest to the newest', () => {
    const dated = { ...cssrFeed, workingGroups: cssrFeed.workingGroups.map((group, i) => ({ ...group, asOf: `202${i}` })) };
    const { provenance, asOf } = workingGroupsView(dated, {}, en)!;
    assert.match(provenance, /^Source: cssrweb.org, CSSR meeting report, .*As of 2020 to 2023$/);
    assert.equal(asOf, '2023');
  });
  it('keep both spellings of a topic, each with its source', () =>
    assert.deepEqual(
      groupOf('twg-3').differences!.items.map(({ field, claims }) => [field, ...claims.map(({ value }) => value.text)]),
      [['Spelling', 'decentralization', 'decentralisation']],
    ));
  it('say a purpose that they share once', () => {
    const all = workingGroupsView(cssrFeed, {}, en)!;
    assert.match(all.purpose!.text, /policy recommendations/);
    assert.ok(all.groups.every(({ purpose }) => !purpose));
    const one = workingGroupsView(cssrFeed, { item: 'twg-2' }, en)!;
    assert.deepEqual([one.purpose, one.heading, !!one.groups[0]!.purpose], [undefined, undefined, true]);
    const [first, ...others] = cssrFeed.workingGroups;
    const differing = workingGroupsView({ ...cssrFeed, workingGroups: [{ ...first!, purpose: { en: 'Another' } }, ...others] }, {}, en)!;
    assert.deepEqual([differing.purpose, differing.groups[0]!.purpose!.text], [undefined, 'Another']);
  });
  it('are not there where the feed has none, and leave out meetings that it does not know', () => {
    assert.equal(workingGroupsView(cssrFeed, { item: 'nowhere' }, en), undefined);
    assert.deepEqual(
      groupOf('twg-3', en, { ...cssrFeed, activities: [] })
        .facts.slice(0, 2)
        .map(({ events }) => events.map(({ words }) => words)),
      [['27 September 2022'], []],
    );
  });
});

describe('the static HTML of the working groups', () => {
  it('has one heading for all and one for each, links with their language, and as-of dates', () => {
    const html = staticHtml('cssr-working-groups', {}, 'ar', cssrFeed)!;
    assert.match(
      html,
      /^<div class="cssr-working-groups cssr-root" lang="ar" dir="rtl">\s*<section class="cssr-box">\s*<div class="cssr-main">\s*<h3 class="cssr-heading">مجموعات العمل التخصصية<\/h3>/,
    );
    assert.match(html, /<h4 class="cssr-heading cssr-title">الحيّز المدني والقيم<\/h4>/);
    assert.equal(html.match(/<h4/g)?.length, 4);
    assert.match(html, /<a href="https:\/\/cssrweb.org\/en\/twg-geneva-22" hreflang="en">٢٨.شباط/);
    assert.match(html, /<ul class="cssr-themes cssr-small" aria-label="المواضيع">/);
    assert.match(html, /<time class="cssr-as-of" datetime="2026-11">/);
  });
  it('has one group alone at the level asked for', () => {
    const html = staticHtml('cssr-working-groups', { item: 'twg-3', 'heading-level': '2' }, 'en', cssrFeed)!;
    assert.match(html, /<h2 class="cssr-heading cssr-title">Local governance and decentralization<\/h2>/);
    assert.doesNotMatch(html, /<h3|Civic space/);
  });
  it('shows hostile text as text', () => {
    const text = { en: '"><script>alert(1)</script>' };
    const html = staticHtml(
      'cssr-working-groups',
      {},
      'en',
      withGroup({ topic: text, purpose: text, editorNotes: [text], outputs: [{ title: text, url: 'https://example.org/' }] }),
    )!;
    assert.doesNotMatch(html, /<script/);
    assert.equal(html.match(/&quot;&gt;&lt;script/g)?.length, 4);
  });
});

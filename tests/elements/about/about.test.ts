import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import type { About, Feed } from '../../../src/content/schema.js';
import { getLocale } from '../../../src/locale/locale.js';
import { staticHtml } from '../../../src/publish/index.js';
import type { AboutPart } from '../../../src/elements/about/definition.js';
import { aboutView } from '../../../src/elements/about/view.js';
import { organizationsByRole, periodWords } from '../../../src/views/organizations.js';
import { cssrFeed, plain } from '../../support/node.js';

const [en, ar] = [getLocale('en'), getLocale('ar')];
const contact = {
  id: 'sample',
  label: { en: 'The office', ar: 'المكتب' },
  link: 'mailto:office@example.org',
  sources: ['ose-site'],
  asOf: '2026-11',
};
const feed: Feed = { ...cssrFeed, contacts: [contact] };
const withAbout = (change: Partial<About>): Feed => ({ ...feed, about: [{ ...cssrFeed.about[0]!, ...change }] });
const view = (locale = en, parts: AboutPart[] = [], from = feed) => aboutView(from, { parts }, locale)!;

describe('what is said about the CSSR', () => {
  it('tells since when, for what and under whose guidance, in both languages', () => {
    for (const [locale, since, labels] of [
      [en, 'January 2016', ['Purpose', 'Principles', 'Oversight and guidance']],
      [ar, 'كانون الثاني/يناير ٢٠١٦', ['الهدف', 'المبادئ', 'الإشراف العام والتوجيه']],
    ] as const) {
      const { paragraphs, facts, lang } = view(locale);
      assert.ok(paragraphs[0]!.text.includes(since));
      assert.deepEqual(
        facts.map(({ label }) => label),
        labels,
      );
      for (const { lang: of } of [...paragraphs, ...facts.flatMap(({ values }) => values)]) assert.equal(of, lang);
    }
  });
  it('names whose words the principles are, and that the numbers are a third party’s', () => {
    assert.match(view().notes!.lines[0]!.text, /Deputy Special Envoy .* in Amman in November 2022.*third party/);
    assert.match(plain(view(ar).notes!.lines[0]!.text), /نائبة المبعوث الخاص.*لطرف ثالث/);
    // Each by itself: a principle may be quoted alone.
    for (const { text } of view().facts[1]!.values) assert.match(text, /^The Deputy Special Envoy said /);
    for (const { text } of view(ar).facts[1]!.values) assert.match(text, /^قالت نائبة المبعوث الخاص /);
    const [, to, back] = view().path!.bands;
    for (const { action } of [to!.steps[1]!, back!.steps[0]!]) assert.match(action!.text, /according to the Deputy Special Envoy/i);
    assert.match(view().provenance, /LSE study.*As of November 2022$/);
  });
  it('gives the path of views in its order, from civil society to those who decide and back', () => {
    const bands = (locale = en) => view(locale).path!.bands.map(({ label, steps }) => [label, ...steps.map((step) => step.label.text)]);
    assert.deepEqual(bands(), [
      ['Civil society', 'Interlocutors'],
      ['United Nations and parties', 'CSSR', 'Special Envoy and Deputy', 'Official bodies'],
      ['Back to civil society', 'Communities of the participants'],
    ]);
    assert.deepEqual(bands(ar), [
      ['المجتمع المدني', 'المحاورون والمحاورات'],
      ['الأمم المتحدة والأطراف', 'غرفة دعم المجتمع المدني', 'المبعوث الخاص ونائبته', 'الجهات الرسمية'],
      ['العودة إلى المجتمع المدني', 'مجتمعات المشاركين والمشاركات'],
    ]);
    const [cssr] = cssrFeed.about;
    assert.equal(view(en, [], withAbout({ viewsPath: { steps: cssr!.viewsPath!.steps } })).path!.bands.length, 2);
  });
  it('names a source that partners and contact have in common once', () => {
    assert.deepEqual(
      [view().commonProvenance.startsWith('Source: '), view().partnersProvenance, view().contacts[0]!.provenance],
      [true, '', ''],
    );
    const other = view(en, [], { ...feed, contacts: [{ ...contact, asOf: '2025' }] });
    assert.match(other.contacts[0]!.provenance!, /As of 2025$/);
    assert.match(other.partnersProvenance, /As of November 2026$/);
  });
  it('shows the parts asked for, and nothing where they have nothing', () => {
    const { paragraphs, path, partners, contacts, notes } = view(en, ['partners', 'contact']);
    assert.deepEqual([paragraphs, path, partners.length, contacts.length, notes], [[], undefined, 3, 1, undefined]);
    assert.equal(aboutView({ ...feed, contacts: [] }, { parts: ['contact'] }, en), undefined);
    assert.equal(aboutView({ ...feed, about: [] }, {}, en), undefined);
  });
  it('says that a text is in the other language, or withdrawn', () => {
    assert.equal(view(ar, [], withAbout({ title: { en: 'The Room' } })).languageNote, 'متاح بالإنكليزية فقط');
    assert.match(view(en, [], withAbout({ status: 'withdrawn', statusDate: '2026-01' })).notice!.text, /withdrawn.*January 2026/);
  });
  it('gives an address without its scheme', () => assert.deepEqual(view().contacts[0]!.address, 'office@example.org'));
});

describe('partners', () => {
  it('have their periods: a partner of then is not one of today', () => {
    const lines = (locale = en) =>
      view(locale).partners.map(({ label, holders }) => [label, ...holders.map(({ name, period }) => plain(`${name.text}: ${period}`))]);
    assert.deepEqual(lines()[1], [
      'Implementing partners, current and former',
      'Norwegian Centre for Conflict Resolution (NOREF): from 2016 until 31 October 2023',
      'Swiss Peace Foundation (swisspeace): since 2016',
    ]);
    assert.deepEqual(lines(ar)[1], [
      'الشركاء المنفذون، حاليًا وسابقًا',
      'المركز النرويجي لحل النزاعات (نوريف): من عام ٢٠١٦ حتى ٣١ تشرين الأول/أكتوبر ٢٠٢٣',
      'المؤسسة السويسرية للسلام (سويس بيس): منذ عام ٢٠١٦',
    ]);
    assert.match(view().partners[1]!.holders[1]!.notes[0]!.text, /^Note by the editor: The only implementing partner from 1 November 2023/);
    assert.match(view().commonProvenance, /^Source: Website of the Office of the Special Envoy · As of November 2026$/);
  });
  it('have no period where none is known, an open one, or a single day', () => {
    assert.equal(periodWords({ role: 'donor' }, en), '');
    assert.equal(periodWords({ role: 'donor', until: '2023-10' }, en), 'until October 2023');
    assert.equal(periodWords({ role: 'host', from: '2023-10-23', until: '2023-10-23' }, ar), '٢٣ تشرين الأول/أكتوبر ٢٠٢٣');
  });
  it('are listed by role, without roles that no one has', () =>
    assert.deepEqual(
      organizationsByRole(
        { ...cssrFeed, organizations: cssrFeed.organizations.filter(({ id }) => id === 'noref') },
        ['donor', 'implementing-partner'],
        en,
      ).map(({ role }) => role),
      ['implementing-partner'],
    ));
});

describe('the static HTML about the CSSR', () => {
  const html = (language: string, attributes = {}) => staticHtml('cssr-about', attributes, language, feed)!;

  it('has headings, the path as an ordered list, partners, contact and as-of date', () => {
    const english = html('en', { 'heading-level': '2' });
    assert.match(english, /<h2 class="cssr-heading cssr-title">The Civil Society Support Room<\/h2>/);
    assert.match(
      english,
      /<h3 class="cssr-heading">How views travel<\/h3>\s*<ol class="cssr-path cssr-loop">\s*<li class="cssr-band">\s*<p class="cssr-small">Civil society<\/p>\s*<ol>\s*<li><b>Interlocutors<\/b> <span class="cssr-small">can raise/,
    );
    assert.match(english, /<span class="cssr-small">from 2016 until 31 October 2023<\/span>/);
    assert.match(english, /<a class="cssr-address" href="mailto:office@example.org" dir="ltr" translate="no">office@example.org/);
    assert.match(english, /<time class="cssr-as-of" datetime="2022-11">/);
    assert.match(html('ar'), /^<div class="cssr-about cssr-root" lang="ar" dir="rtl">/);
    assert.match(html('ar'), /<bdi dir="ltr">CSSR<\/bdi>/);
  });
  it('has only the parts asked for', () => {
    assert.doesNotMatch(html('en', { parts: 'path' }), /January 2016|Supported by|mailto/);
    assert.match(html('en', { parts: 'path' }), /Official bodies/);
  });
  it('shows hostile text as text', () => {
    const text = { en: '"><script>alert(1)</script>' };
    const hostile = withAbout({
      title: text,
      paragraphs: [text],
      principles: [text],
      viewsPath: { steps: [{ label: text }], back: { label: text } },
    });
    const out = staticHtml('cssr-about', {}, 'en', { ...hostile, contacts: [{ ...contact, label: text }] })!;
    const tags = (node: DefaultTreeAdapterTypes.Node): string[] =>
      'childNodes' in node ? [...('tagName' in node ? [node.tagName] : []), ...node.childNodes.flatMap(tags)] : [];
    assert.ok(!tags(parseFragment(out)).includes('script'));
    assert.equal(out.match(/&lt;script/g)?.length, 6);
  });
});

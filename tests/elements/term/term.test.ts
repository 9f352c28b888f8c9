import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fillPage } from '../../../demo/fill.js';
import type { Feed, Term } from '../../../src/content/schema.js';
import { place } from '../../../src/elements/term/place.js';
import { getLocale } from '../../../src/locale/locale.js';
import { staticHtml } from '../../../src/publish/index.js';
import { findTerms } from '../../../src/elements/term-list/find.js';
import { termListView } from '../../../src/elements/term-list/view.js';
import { termView } from '../../../src/views/term.js';
import { cssrFeed, plain } from '../../support/node.js';

const [en, ar] = [getLocale('en'), getLocale('ar')];
const termOf = (id: string, locale = en) => termView(cssrFeed, { item: id }, locale)!;
const withIssg = (change: Partial<Term>): Feed => ({
  ...cssrFeed,
  terms: [{ ...cssrFeed.terms.find(({ id }) => id === 'issg')!, ...change }],
});

describe('the terms of the feed', () => {
  const ids = new Set(cssrFeed.sources.map(({ id }) => id));

  it('are all there, in both languages, with sources that the feed knows', () => {
    assert.equal(cssrFeed.terms.length, 26);
    for (const { id, term, definition, sources } of cssrFeed.terms) {
      for (const map of [term, definition]) assert.deepEqual(Object.keys(map).sort(), ['ar', 'en'], id);
      for (const source of sources) assert.ok(ids.has(source), `${id}: ${source}`);
    }
  });
  it('are explained in two sentences at most', () => {
    for (const { id, definition } of cssrFeed.terms)
      for (const text of Object.values(definition)) assert.ok(text.split(/[.] /).length <= 2 && text.endsWith('.'), `${id}: ${text}`);
  });
  it('say so where they come from general usage and are to be checked', () => {
    for (const { id, sources, editorNotes = [] } of cssrFeed.terms)
      assert.equal(
        editorNotes.some((note) => note['en']!.includes('still to be checked')),
        sources.includes('general-un-usage'),
        id,
      );
  });
  it('have no other form twice, and none that is the name itself', () => {
    for (const { id, term, variants = {} } of cssrFeed.terms)
      for (const [language, forms] of Object.entries(variants))
        assert.equal(new Set([term[language], ...forms]).size, forms.length + 1, `${id} ${language}`);
  });
});

describe('a term', () => {
  it('has its name, abbreviation, the name in the other language, other forms, source and date', () => {
    const view = termOf('ose-syria');
    assert.deepEqual([view.name.text, view.abbreviation!.text], ['Office of the Special Envoy for Syria', 'OSE-Syria']);
    assert.deepEqual(view.otherNames, [{ text: 'مكتب المبعوث الخاص إلى سوريا', lang: 'ar', dir: 'rtl' }]);
    assert.equal(view.forms, 'Other forms: OSE, Office of the United Nations Special Envoy for Syria');
    assert.equal(view.provenance, 'Source: Website of the Office of the Special Envoy, CSSR meeting report · As of November 2026');
  });
  it('is the same in Arabic, its Latin abbreviation with its own language', () => {
    const view = termOf('ose-syria', ar);
    assert.equal(view.name.text, 'مكتب المبعوث الخاص إلى سوريا');
    assert.deepEqual(view.abbreviation, { text: 'OSE-Syria', lang: 'en', dir: 'ltr' });
    assert.match(view.forms, /^صيغ أخرى: مكتب المبعوث الخاص للأمم المتحدة لسوريا، /);
  });
  it('tells what sources write differently, each with its source', () => {
    assert.deepEqual(
      termOf('step-for-step').notes.map(({ text }) => plain(text)),
      [
        'Spelling: خطوة بخطوة (CSSR meeting report, cssrweb.org (Arabic page)), خطوة مقابل خطوة (General United Nations usage (third party))',
        'The form in the report reads “step by step”; the English term means one step in return for another.',
        'Note by the editor: Defined from general United Nations usage; still to be checked.',
      ],
    );
  });
  it('leads to its own address, else to that of its source, else nowhere', () => {
    assert.equal(termOf('unscr-2254').link!.href, 'https://undocs.org/S/RES/2254(2015)');
    assert.equal(termOf('geneva-round').link!.href, 'https://cssrweb.org/en/round/geneva-consultations/');
    assert.equal(termOf('issg').link, undefined);
  });
  it('names a source once, of which it uses two pages', () =>
    assert.equal(termOf('regional-consultations').provenance, 'Source: cssrweb.org · As of November 2026'));
  it('says where there is no text in the language of the reader, and what became of it', () => {
    const view = termView(withIssg({ definition: { en: 'A group.' }, status: 'withdrawn' }), { item: 'issg' }, ar)!;
    assert.deepEqual([view.languageNote, view.definition.lang], ['متاح بالإنكليزية فقط', 'en']);
    assert.equal(view.notice!.text, 'سحب الناشر هذا النص');
  });
  it('is never another one than was asked for', () => {
    assert.equal(termOf('nothing'), undefined);
    assert.equal(termView(cssrFeed, {}, en), undefined);
    assert.equal(termView(withIssg({}), {}, en)!.id, 'issg');
  });
});

describe('the glossary', () => {
  const namesOf = (locale = en) => termListView(cssrFeed, {}, locale)!.rows.map(({ name }) => plain(name.text));
  const found = (query: string, locale = en) => findTerms(termListView(cssrFeed, {}, locale)!, query).map(({ id }) => id);

  it('is in alphabetical order, whatever the case', () => {
    assert.deepEqual(
      namesOf(),
      [...namesOf()].sort((a, b) => a.localeCompare(b, 'en', { sensitivity: 'base' })),
    );
  });
  it('does not count the Arabic article', () => {
    const names = namesOf(ar);
    assert.ok(names.indexOf('اللجنة الدستورية') > names.indexOf('قرار مجلس الأمن ٢٢٥٤ (٢٠١٥)'));
    assert.ok(names.indexOf('التعافي المبكر') < names.indexOf('جولة في جنيف'));
  });
  it('finds by name in either language, abbreviation, other form and definition, whatever the letter forms', () => {
    assert.deepEqual(found('issg'), ['issg']);
    assert.deepEqual(found('اللجنه الدستوريّة'), ['constitutional-committee']);
    assert.deepEqual(found('steps-for-steps'), ['step-for-step']);
    assert.deepEqual(found('2254 18 december'), ['unscr-2254']);
    assert.ok(found('2254', ar).includes('unscr-2254'));
    assert.equal(found('  ').length, 26);
    assert.deepEqual(found('xyz'), []);
  });
});

describe('static HTML of terms', () => {
  it('is words that fit into a sentence: the name, and the abbreviation in brackets', () => {
    assert.equal(staticHtml('cssr-term', { item: 'issg' }, 'en', cssrFeed), 'International Syria Support Group (<abbr>ISSG</abbr>)');
    assert.equal(staticHtml('cssr-term', { item: 'political-process' }, 'ar', cssrFeed), 'العملية السياسية');
  });
  it('says its language where the sentence is in another', () =>
    assert.equal(
      staticHtml('cssr-term', { item: 'issg', language: 'ar' }, 'en', cssrFeed),
      '<span lang="ar" dir="rtl">المجموعة الدولية لدعم سوريا (<abbr lang="en" dir="ltr">ISSG</abbr>)</span>',
    ));
  it('defines every term under an anchor of its own', () => {
    const html = staticHtml('cssr-term-list', {}, 'en', cssrFeed)!;
    assert.match(
      html,
      /^<div class="cssr-term-list cssr-root" lang="en" dir="ltr">[^]*?<h2 class="cssr-heading cssr-title">Glossary<\/h2>/,
    );
    assert.equal(new Set(html.match(/id="cssr-term-[a-z0-9-]+"/g)).size, 26);
    assert.match(html, /<dt>\s*<dfn>International Syria Support Group<\/dfn> \(<abbr>ISSG<\/abbr>\)\s*<p/);
    assert.match(html, /<p class="cssr-small" lang="ar" dir="rtl">المجموعة الدولية لدعم سوريا<\/p>/);
    assert.match(staticHtml('cssr-term-list', { 'heading-level': '4' }, 'en', cssrFeed)!, /<h4 /);
  });
  it('shows hostile text as text', () => {
    const hostile = `"><img src=x onerror=alert(1)>`;
    const text = { en: hostile, ar: hostile };
    const feed = withIssg({ term: text, abbreviation: text, definition: text, variants: { en: [hostile] }, editorNotes: [text] });
    for (const tag of ['cssr-term', 'cssr-term-list']) assert.doesNotMatch(staticHtml(tag, { item: 'issg' }, 'en', feed)!, /<img/);
  });
  it('fills a sentence of a page without a space too many, and leaves the words of the page', () => {
    const page = (term: string) => fillPage(`<html lang="en"><body><p>(${term})</p></body></html>`, cssrFeed);
    assert.match(page('<cssr-term item="issg"></cssr-term>'), />International Syria Support Group \(<abbr>ISSG<\/abbr>\)<\/cssr-term>\)/);
    assert.match(page('<cssr-term item="issg">the Group</cssr-term>'), /\(<cssr-term item="issg">the Group<\/cssr-term>\)/);
    assert.throws(() => page('<cssr-term item="nothing">words</cssr-term>'), /nothing for <cssr-term/);
  });
  it('has no switch where there is no script', () => assert.equal(staticHtml('cssr-language-switch', {}, 'en', cssrFeed), ''));
});

describe('the place of a definition, where the browser does not find one', () => {
  const card = { width: 200, height: 100 };
  const viewport = { width: 360, height: 600 };
  const word = (left: number, top: number) => ({ left, top, right: left + 60, bottom: top + 20 });

  it('is below the word, from where it begins', () => {
    assert.deepEqual(place(word(20, 50), card, viewport, false), { x: 20, y: 70 });
    assert.deepEqual(place(word(280, 50), card, viewport, true), { x: 140, y: 70 });
  });
  it('never leaves the viewport', () => {
    assert.deepEqual(place(word(300, 50), card, viewport, false), { x: 160, y: 70 });
    assert.deepEqual(place(word(10, 50), card, viewport, true), { x: 0, y: 70 });
  });
  it('is above where there is no room below, and where there is none at all as near as it can be', () => {
    assert.deepEqual(place(word(20, 550), card, viewport, false), { x: 20, y: 450 });
    assert.deepEqual(place(word(20, 50), card, { width: 360, height: 110 }, false), { x: 20, y: 10 });
  });
});

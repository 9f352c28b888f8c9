import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Feed, Statement } from '../../../src/content/schema.js';
import { quoteView } from '../../../src/elements/quote/view.js';
import { getLocale } from '../../../src/locale/locale.js';
import { inFormat, snippetLabel, staticHtml } from '../../../src/publish/index.js';
import { cssrFeed, plain } from '../../support/node.js';

const [en, ar] = [getLocale('en'), getLocale('ar')];
const concern = cssrFeed.statements.find(({ type }) => type === 'concern')!;
const parts = cssrFeed.statements.filter(({ partOf }) => partOf);
const proposal = cssrFeed.statements.find(({ id }) => id === parts[0]!.partOf)!;
const withConcern = (change: Partial<Statement>): Feed => ({
  ...cssrFeed,
  statements: cssrFeed.statements.map((each) => (each.id === concern.id ? { ...each, ...change } : each)),
});

describe('a quotation', () => {
  it('says what kind of statement it is, whose words it gives, where and when, and where that is written', () => {
    const view = quoteView(cssrFeed, { item: concern.id }, en)!;
    assert.equal(view.text.text, concern.text['en']);
    assert.equal(view.typeWord, 'Concern');
    assert.equal(view.attribution, 'Participants');
    assert.equal(view.context, 'Amman, 6–7 November 2022');
    assert.match(view.provenance, /^Source: CSSR meeting report.* As of November 2022$/);
    const arabic = quoteView(cssrFeed, { item: concern.id }, ar)!;
    assert.equal(plain(arabic.text.text), concern.text['ar']);
    assert.equal(arabic.context, 'عمّان، ٦–٧ تشرين الثاني/نوفمبر ٢٠٢٢');
  });

  it('comes with its parts: a proposal with its details is one proposal', () => {
    const { details } = quoteView(cssrFeed, { item: proposal.id }, en)!;
    assert.deepEqual(
      details.map(({ text }) => text),
      parts.filter(({ partOf }) => partOf === proposal.id).map(({ text }) => text['en']),
    );
    assert.ok(details.length);
  });

  it('is of a statement that is named, or given alone: whatever comes first is not quoted', () => {
    assert.equal(quoteView(cssrFeed, {}, en), undefined);
    assert.equal(quoteView(cssrFeed, { item: 'nobody-said-this' }, en), undefined);
    const alone = { ...cssrFeed, statements: cssrFeed.statements.filter(({ id, partOf }) => [id, partOf].includes(proposal.id)) };
    assert.equal(quoteView(alone, {}, en)!.id, proposal.id);
  });

  it('never leaves out who said it, nor that it was withdrawn, nor that it is in another language', () => {
    const unknown = quoteView(withConcern({ attribution: undefined }), { item: concern.id }, en)!;
    assert.equal(unknown.attribution, 'Attribution not stated');
    const feed = withConcern({ status: 'withdrawn', statusDate: '2023-01-15', text: { ar: 'قلق' }, originalLanguage: 'ar' });
    const html = staticHtml('cssr-quote', { item: concern.id }, 'en', feed)!;
    assert.match(html, /<b>This text was withdrawn by its publisher \(15 January 2023\)<\/b>/);
    assert.match(html, /<blockquote class="cssr-said" lang="ar" dir="rtl">/);
    assert.match(html, /Available in Arabic only/);
  });

  it('is a figure in static HTML, with an anchor, its date, and markup as text', () => {
    const html = staticHtml('cssr-quote', { item: concern.id }, 'ar', withConcern({ text: { ar: '<img src=x onerror=alert(1)>' } }))!;
    assert.match(
      html,
      /^<div class="cssr-quote cssr-root" lang="ar" dir="rtl">\n<figure class="cssr-box cssr-concern" id="cssr-[a-z0-9-]+">/,
    );
    assert.match(html, /<time class="cssr-as-of" datetime="2022-11">/);
    assert.doesNotMatch(html, /<img/);
  });

  it('is called by the statement it gives, and is a text, a table of one row and JSON-LD', () => {
    const content = { element: 'quote', attributes: { item: concern.id }, language: 'en', feed: cssrFeed } as const;
    assert.match(snippetLabel(content), /^Concern · /);
    const text = inFormat(content, 'text')!;
    for (const part of ['Concern', concern.text['en']!, 'Participants', 'Amman, 6–7 November 2022', 'As of November 2022'])
      assert.ok(text.includes(part), part);
    assert.match(text, /Views recorded in this report are summaries/, 'the legal sentence goes along');
    assert.equal(inFormat(content, 'csv')!.trim().split('\r\n').length, 2);
    assert.equal((JSON.parse(inFormat(content, 'json-ld')!) as { genre: string }).genre, 'Concern');
    assert.ok((JSON.parse(inFormat(content, 'json')!) as Feed).statements.some(({ id }) => id === concern.id));
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import bidi from 'bidi-js';
import { Parser, type Node as MarkdownNode } from 'commonmark';
import { parse as parseCsv } from 'csv-parse/sync';
import { parseFragment } from 'parse5';
import { parseFeed } from '../../src/content/parse-feed.js';
import { directionOf } from '../../src/locale/language.js';
import { blocksOf, linesIn, textOf as textOfRuns } from '../../src/publish/blocks.js';
import { staticHtml, formatsOf, inFormat, type Format, type FormatOptions, type SnippetContent } from '../../src/publish/index.js';
import { snippetFacts } from '../../src/publish/snippet.js';
import { allContents, contents, feedOf, HOSTILE, nameOf } from '../support/hostile.js';
import { tagsOf, textOf } from '../support/html.js';
import { cssrFeed, plain } from '../support/node.js';

const make = (content: SnippetContent, format: Format, options?: FormatOptions) => inFormat(content, format, options)!;
const amman = (language: string): SnippetContent => ({
  element: 'mission-card',
  attributes: { item: 'amman-2022-11' },
  language,
  feed: cssrFeed,
});
const squeeze = (text: string) => text.replace(/[\s\u200e\u200f\u2060-\u2069]/g, '');

/** What the static HTML says, line by line. */
const said = (content: SnippetContent): string[] =>
  linesIn(blocksOf(snippetFacts(content)!.tree, { lang: content.language, dir: directionOf(content.language) })).flatMap(({ runs }) =>
    textOfRuns(runs).split('\n').map(squeeze),
  );

const everything = [...allContents('en'), ...allContents('ar')];
const hostile = HOSTILE.flatMap((text) => [...contents('en', feedOf(text)), ...contents('ar', feedOf(text))]);

describe('plain text', () => {
  it('has every word of the static HTML', () => {
    for (const content of [...everything, ...hostile]) {
      const text = squeeze(make(content, 'text'));
      for (const line of said(content)) assert.ok(text.includes(line), `${nameOf(content)}: ${line}`);
    }
  });
  it('is what a person would send: title, facts, legal sentence, links alone on their lines, source and date', () => {
    const lines = make(amman('en'), 'text', { bold: true, brief: true, link: 'https://example.org/amman' }).split('\n');
    for (const line of [
      '*Outreach mission of the Civil Society Support Room to Amman*',
      'Dates: 6–7 November 2022',
      '• 1 group meeting',
      '*Where sources differ (7)*',
      'https://cssrweb.org/en/round/regional-outreach-amman/',
      'Views recorded in this report are summaries of the various activities and are not necessarily those of the United Nations.',
      'https://example.org/amman',
    ])
      assert.ok(lines.includes(line), line);
    assert.match(lines.join('\n'), /\nSource: CSSR meeting report.* · As of December 2022/);
    assert.ok(!lines.some((line) => /Ended on 8 November/.test(line)), 'what is folded is left out when asked');
    assert.doesNotMatch(make(amman('en'), 'text'), /\*/);
  });
  it('gives each statement its type and whose words it is', () => {
    const text = make({ element: 'recommendation-list', language: 'en', feed: cssrFeed }, 'text');
    assert.match(text, /\n\nConcerns \(3\)\n\nThe absence of progress in the political process\.\nParticipants · Political process\n\n/);
    assert.match(text, /\n\nProposals \(1\)\n\n.*shadow parliament”\.\n• It would [^]*\nOne interlocutor · /);
    assert.match(text, /not necessarily those of the United Nations\./);
  });
  it('runs from the right in Arabic, whatever a line begins with', () => {
    const { getEmbeddingLevels } = bidi();
    const card = { ...cssrFeed, activities: cssrFeed.activities.map((activity) => ({ ...activity, title: { ar: 'CSSR بعثة' } })) };
    for (const content of [...contents('ar'), { ...amman('ar'), feed: card }])
      for (const line of make(content, 'text').split('\n')) {
        // A line in English, with Arabic words isolated in it, runs from the left.
        const isArabic = /\p{sc=Arab}/u.test(line) && !/\p{sc=Latn}/u.test(line.replace(/\u2066[^\u2069]*\u2069/g, ''));
        if (isArabic) assert.equal(getEmbeddingLevels(line, 'auto').paragraphs[0]!.level, 1, `${nameOf(content)}: ${line}`);
      }
    assert.match(make({ ...amman('ar'), feed: card }, 'text'), /\n\u2066CSSR\u2069 بعثة\n/);
  });
  it('keeps lines short where asked, and every isolate within its line', () => {
    for (const content of everything) {
      const text = make(content, 'text', { width: 40 });
      assert.equal(squeeze(text), squeeze(make(content, 'text')), nameOf(content));
      for (const line of text.split('\n')) {
        assert.ok(line.length <= 44 || !plain(line).trim().replace(/^• /, '').includes(' '), line);
        assert.equal(line.match(/[\u2066\u2067]/g)?.length, line.match(/\u2069/g)?.length, line);
      }
    }
  });
});

describe('Markdown', () => {
  const KINDS = ['document', 'paragraph', 'text', 'heading', 'list', 'item', 'strong', 'link', 'linebreak', 'softbreak'];
  function nodesOf(source: string): MarkdownNode[] {
    const walker = new Parser().parse(source).walker();
    const nodes: MarkdownNode[] = [];
    for (let step = walker.next(); step; step = walker.next()) if (step.entering) nodes.push(step.node);
    return nodes;
  }
  const textIn = (nodes: MarkdownNode[]) => squeeze(nodes.map(({ literal }) => literal ?? '').join(''));

  it('is read back by a CommonMark parser as the same words, without any other markup', () => {
    for (const content of [...everything, ...hostile]) {
      const nodes = nodesOf(make(content, 'markdown'));
      const text = textIn(nodes);
      for (const line of said(content)) assert.ok(text.includes(line), `${nameOf(content)}: ${line.slice(0, 80)}`);
      for (const { type } of nodes) assert.ok(KINDS.includes(type), `${nameOf(content)}: ${type}`);
      for (const { type, destination } of nodes) if (type === 'link') assert.match(destination!, /^(https:\/\/|mailto:|tel:)/);
    }
  });
  it('has the headings, lists and links of the static HTML', () => {
    for (const content of everything.filter(({ element }) => element !== 'term')) {
      const nodes = nodesOf(make(content, 'markdown'));
      const tags = tagsOf(snippetFacts(content)!.html);
      const count = (...names: string[]) => tags.filter((tag) => names.includes(tag)).length;
      const have = (type: string) => nodes.filter((node) => node.type === type).length;
      assert.equal(have('heading'), count('h2', 'h3', 'h4', 'h5', 'h6'), nameOf(content));
      assert.equal(have('link'), count('a'), nameOf(content));
      assert.ok(have('item') >= count('li'), nameOf(content));
      assert.doesNotMatch(textIn(nodes), /\*\*/, nameOf(content));
    }
  });
});

describe('CSV', () => {
  const tables = (all: readonly SnippetContent[]) => all.filter(({ element }) => formatsOf(element).includes('csv'));
  const rowsOf = (content: SnippetContent) => parseCsv<Record<string, string>>(make(content, 'csv'), { columns: true });

  it('has a row for each record, in the words of the element', () => {
    const rows = rowsOf({ element: 'mission-list', language: 'ar', feed: cssrFeed });
    assert.equal(rows.length, cssrFeed.activities.length);
    const row = rows.find(({ id }) => id === 'amman-2022-11')!;
    assert.equal(row['dates'], '٦–٧ تشرين الثاني/نوفمبر ٢٠٢٢');
    assert.deepEqual([row['start'], row['end'], row['as_of']], ['2022-11-06', '2022-11-07', '2022-12']);
    const raised = rowsOf({ element: 'recommendation-list', language: 'en', feed: cssrFeed });
    for (const { type, attribution, disclaimer, source } of raised) assert.ok(type && attribution && disclaimer && source);
    assert.deepEqual(
      rowsOf(amman('en')).map(({ id }) => id),
      ['amman-2022-11'],
    );
  });
  it('is read back by a CSV parser, and no cell is a formula', () => {
    for (const content of tables([...everything, ...hostile])) {
      for (const row of rowsOf(content))
        for (const [column, cell] of Object.entries(row)) assert.doesNotMatch(cell, /^\s*[=+\-@\t\r]/, `${nameOf(content)} ${column}`);
    }
    for (const text of HOSTILE) {
      const [row] = rowsOf({ element: 'mission-list', language: 'en', feed: feedOf(text) });
      assert.equal(row!['title']!.replace(/^'(?=[=+\-@])/, ''), text);
    }
  });
  it('is of RFC 4180, with a byte order mark where asked', () => {
    const text = make(amman('en'), 'csv', { bom: true });
    assert.match(text, /^\ufeff"id","kind",/);
    assert.equal(text.match(/\r\n/g)?.length, 2);
  });
  it('has the header of a full table where nothing is listed', () => {
    const feed = { ...cssrFeed, statements: [], activities: [] };
    for (const element of ['recommendation-list', 'mission-list'] as const) {
      const [header] = make({ element, language: 'en', feed: cssrFeed }, 'csv').split('\r\n');
      assert.equal(make({ element, language: 'en', feed }, 'csv'), `${header}\r\n`);
    }
  });
});

describe('JSON', () => {
  it('is a feed with which the element looks the same, and in which no record is missing', () => {
    for (const content of everything.filter(({ element }) => formatsOf(element).includes('json'))) {
      const { feed, issues } = parseFeed(JSON.parse(make(content, 'json')));
      assert.deepEqual(issues, []);
      const html = (from: typeof feed) => staticHtml(`cssr-${content.element}`, content.attributes!, content.language, from);
      assert.equal(html(feed), html(cssrFeed), nameOf(content));
    }
  });
  it('is small', () => assert.ok(make(amman('en'), 'json').length < JSON.stringify(cssrFeed).length / 4));
});

describe('JSON-LD', () => {
  const read = (content: SnippetContent) => JSON.parse(make(content, 'json-ld')) as Record<string, unknown>;
  it('says what schema.org has words for', () => {
    const { '@type': type, startDate, endDate, name, location } = read(amman('en'));
    assert.deepEqual({ type, startDate, endDate }, { type: 'Event', startDate: '2022-11-06', endDate: '2022-11-07' });
    assert.match(String(name), /^Outreach mission/);
    assert.equal((location as { name: string }).name, 'Amman');
    assert.equal(read({ element: 'report', language: 'ar', feed: cssrFeed })['@type'], 'Report');
    assert.equal(read({ element: 'term', attributes: { item: 'cssr' }, language: 'ar', feed: cssrFeed })['@type'], 'DefinedTerm');
    const graph = read({ element: 'recommendation-list', language: 'en', feed: cssrFeed })['@graph'] as Record<string, unknown>[];
    for (const statement of graph) {
      assert.equal(statement['@type'], 'CreativeWork');
      assert.ok(statement['genre'] && statement['creditText'] && statement['usageInfo']);
    }
  });
  it('can stand in a script element of a page', () => {
    for (const content of [...everything, ...hostile].filter(({ element }) => formatsOf(element).includes('json-ld'))) {
      const json = make(content, 'json-ld');
      const page = parseFragment(`<script type="application/ld+json">${json}</script><p>after</p>`);
      assert.equal(page.childNodes.length, 2, nameOf(content));
      assert.deepEqual(JSON.parse(textOf(page.childNodes[0]!)), JSON.parse(json));
      assert.doesNotMatch(json, /[\u2066-\u2069]|<|undefined/);
    }
    for (const text of HOSTILE) assert.equal(read({ ...amman('en'), feed: feedOf(text) })['name'], text);
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { parseFeed } from '../../src/content/parse-feed.js';
import { nodePlatform } from '../../src/cli/platform.js';
import { draftOf } from '../../src/desk/make/from-feed.js';
import { languageWanted } from '../../src/desk/page/language.js';
import { readDraft } from '../../src/desk/page/open/read-draft.js';
import { recognise, recogniseAll } from '../../src/desk/page/open/recognise.js';
import { starterOf } from '../../src/desk/page/open/starter.js';
import { KEYS, keyNames } from '../../src/desk/page/text/keys.js';
import { OPERATIONS, typed } from '../../src/desk/page/text/operations.js';
import { segmentsOf } from '../../src/desk/page/text/segments.js';

const text = readFileSync('demo/content/cssr.feed.json', 'utf8');
const { feed } = parseFeed(JSON.parse(text));
const amman = draftOf(feed, 'amman-2022-11');
const bytes = (words: string) => strToU8(words);

describe('the language of the desk', () => {
  for (const [address, preferred, wanted] of [
    ['file:///desk.html#lang=ar', ['en'], 'ar'],
    ['https://x.example/desk.html?language=ar-SY', ['en'], 'ar'],
    ['https://x.example/desk.html?language=ar#lang=en', ['ar'], 'en'],
    ['https://x.example/desk.html', ['ar-EG', 'en'], 'ar'],
    ['https://x.example/desk.html#lang=xx', ['de', 'fr'], 'en'],
  ] as const)
    it(`is ${wanted} at ${address} for ${preferred.join()}`, () => assert.equal(languageWanted(address, preferred), wanted));
});

describe('files that are brought to the desk', () => {
  const kindOf = (name: string, content: Uint8Array) => recognise({ name, bytes: content }, nodePlatform).is;

  it('are told apart by what is in them', () => {
    assert.equal(kindOf('report.txt', bytes('A text of a report.')), 'document');
    assert.equal(kindOf('cssr.feed.json', bytes(text)), 'feed');
    assert.equal(kindOf('amman.draft.json', bytes(JSON.stringify(amman))), 'draft');
    assert.equal(kindOf('edition.json', bytes('{}')), 'edition');
    assert.equal(kindOf('all.en.json', bytes('{"format":1,"view":{}}')), 'edition');
    assert.equal(kindOf('cssr.zip', zipSync({ 'cssr/edition/edition.json': bytes('{}') })), 'edition');
    assert.equal(kindOf('cssr.zip', zipSync({ 'cssr/edition/edition.json': bytes('{}'), 'cssr/cssr.feed.json': bytes(text) })), 'feed');
  });

  it('are refused with a reason where they are nothing of these', () => {
    for (const [name, content] of [
      ['a.json', '[1'],
      ['a.json', '{}'],
      ['a.json', 'null'],
      ['a.json', '{"format":"cssr-draft/1","activity":{}}'],
      ['a.zip', 'no zip'],
      ['a.pdf', '%PDF-1.7'],
      ['a.docx', 'no zip'],
    ] as const) {
      const opened = recognise({ name, bytes: bytes(content) }, nodePlatform);
      assert.equal(opened.is, 'refused', name + content);
      if (opened.is === 'refused') assert.equal(opened.error.values['file'], name);
    }
  });

  it('leave the thousand files of an edition aside, but not those that lie beside it', () => {
    const names = ['cssr/edition/edition.json', 'cssr/edition/quote/all.en.json', 'cssr/edition/quote/all.en.html', 'report.txt'];
    const opened = recogniseAll(
      names.map((name) => ({ name, bytes: bytes('{} A text.') })),
      nodePlatform,
    );
    assert.deepEqual(
      opened.map(({ is, name }) => [is, name]),
      [
        ['edition', 'cssr/edition/edition.json'],
        ['document', 'report.txt'],
      ],
    );
  });
});

describe('a draft that was saved', () => {
  it('comes back as it was', () => assert.deepEqual(readDraft(JSON.parse(JSON.stringify(amman))), JSON.parse(JSON.stringify(amman))));

  it('loses what is no part of a draft, and nothing else', () => {
    const [row] = amman.rows;
    const broken = {
      ...amman,
      rows: [
        1,
        { id: 'x' },
        { ...row, cells: { en: [{ key: 'a', text: 'ab', style: 'h9', marks: [{ is: 'link', from: 0, to: 9, href: 'x' }, 3] }] } },
      ],
      statements: [{}, { id: 's' }],
    };
    const read = readDraft(JSON.parse(JSON.stringify(broken)))!;
    assert.deepEqual(read.rows, [{ id: row!.id, cells: { en: [{ key: 'a', text: 'ab', style: 'normal', marks: [] }] } }]);
    assert.deepEqual(read.statements, [{ id: 's', isConfirmed: false }]);
  });
});

describe('a new feed', () => {
  const starter = starterOf(feed);

  it('has what every report needs, and no content', () => {
    assert.deepEqual([starter.activities, starter.statements, starter.reports, starter.corrections], [[], [], [], []]);
    assert.deepEqual([starter.themes, starter.organizations, starter.terms], [feed.themes, feed.organizations, feed.terms]);
  });

  it('names only sources that are in it', () => assert.deepEqual(parseFeed(JSON.parse(JSON.stringify(starter))).issues, []));
});

describe('the text of the desk', () => {
  const at = { row: amman.rows[1]!.id, language: 'en', paragraph: amman.rows[1]!.cells['en']![0]!.key };
  const column = (draft: typeof amman) => draft.rows.flatMap(({ cells }) => cells['en'] ?? []);

  it('is cut where a mark or a finding begins or ends', () => {
    const marks = [{ is: 'statement' as const, statement: 's', from: 0, to: 5 }];
    assert.deepEqual(segmentsOf('abcdefgh', marks, [{ from: 3, to: 6, severity: 'note' }], new Map([['s', true]]), 's'), [
      { text: 'abc', looks: ['confirmed', 'chosen'] },
      { text: 'de', looks: ['confirmed', 'chosen', 'found', 'info'] },
      { text: 'f', looks: ['found', 'info'] },
      { text: 'gh', looks: [] },
    ]);
    assert.deepEqual(
      segmentsOf('abc', [], [{ from: 1, to: 99, severity: 'error' }], new Map())
        .map(({ text }) => text)
        .join(''),
      'abc',
    );
  });

  it('makes a paragraph of each line that is pasted, and puts the caret into the last', () => {
    const pasted = typed(amman, { ...at, from: 0, to: 9 }, 'One.\n\nTwo.\nThree.');
    const texts = column(pasted.draft).map((paragraph) => paragraph.text);
    assert.deepEqual(texts.slice(1, 4), ['One.', 'Two.', 'Three.']);
    assert.equal(texts.length, column(amman).length + 2);
    assert.equal(column(pasted.draft)[3]!.key, pasted.caret.paragraph);
  });

  it('has the caret in a paragraph that is there, whatever was done', () => {
    for (const [name, operation] of Object.entries(OPERATIONS)) {
      const { draft, caret } = operation(amman, { ...at, from: 20, to: 20 });
      assert.ok(
        column(draft).some(({ key }) => key === caret.paragraph),
        name,
      );
    }
  });

  it('has a key of its own for each action', () => {
    const pressed = KEYS.map((key) => keyNames(key).join('+'));
    assert.equal(new Set(pressed).size, pressed.length);
  });
});

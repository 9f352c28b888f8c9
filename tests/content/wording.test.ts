import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Block } from '../../src/content/schema.js';
import { cssrFeed, rawFeed } from '../support/node.js';

/*
 * The rule for statements in the language of the report that are not marked as reworded. Their words stand in the report, corrected as its text
 * marks it, in the same order and in one paragraph. Four things may differ: white space; the full stop at the end; «…» for words left out, once;
 * words of the editor in [square brackets], once. The first word of a quotation may have lost the one letter (و، ب) that tied it to the words before.
 */

const report = cssrFeed.reports[0]!;
const original = report.originalLanguage!;
const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
const wordsOf = ({ children }: Block) => squeeze(children.map(({ text }) => text).join(''));
const paragraphs = [report.title, report.subtitle, report.dateAsPrinted]
  .flatMap((map) => map?.[original] ?? [])
  .map(squeeze)
  .concat(report.body[original]!.map(wordsOf));

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const START = '(?<![\\p{L}\\p{M}\\p{N}])[وب]?';
const END = '(?![\\p{L}\\p{M}\\p{N}])';

/** Whether the report has these words, by the rule above. */
function isVerbatim(text: string): boolean {
  const bare = squeeze(text.replace(/\.$/, ''));
  const pieces = bare
    .split(/…|\[[^\]]+\]/)
    .map(squeeze)
    .filter(Boolean);
  const omissions = bare.split('…').length - 1;
  const insertions = bare.split('[').length - 1;
  if (!pieces.length || omissions > 1 || insertions > 1) return false;
  const pattern = new RegExp(pieces.map((piece) => START + escaped(piece) + END).join('.*'), 'u');
  return paragraphs.some((paragraph) => pattern.test(paragraph));
}

describe('the wording of the statements', () => {
  for (const { id, text, wording = 'verbatim', originalLanguage } of cssrFeed.statements)
    it(`${id} is ${wording}, as it says`, () => {
      assert.equal(originalLanguage, original);
      assert.equal(isVerbatim(text[original]!), wording === 'verbatim', text[original]);
    });

  it('is found by a rule that notices a word more, a word less, another word, half a word, and another order', () => {
    assert.ok(isVerbatim('عدم إحراز تقدم في العملية السياسية.'));
    assert.ok(isVerbatim('الوضع … بالنسبة للسوريين بشكل عام'));
    for (const wrong of [
      'عدم إحراز أي تقدم في العملية السياسية.',
      'عدم تقدم في العملية السياسية.',
      'عدم إحراز نجاح في العملية السياسية.',
      'دم إحراز تقدم في العملية السياسية.',
      'العملية السياسية … عدم إحراز تقدم',
      'الوضع … للسوريين … النساء',
      // Two paragraphs.
      'عدم إحراز تقدم … تهدف هذه الآلية',
      '…',
    ])
      assert.ok(!isVerbatim(wrong), wrong);
  });

  it('leaves the editor’s glosses to notes: no brackets but those of the rule and of the report', () => {
    const own = paragraphs.join('\n');
    for (const { id, text } of cssrFeed.statements)
      for (const [, gloss] of text[original]!.matchAll(/(\([^)]*\))/g)) assert.ok(own.includes(gloss!), `${id}: ${gloss}`);
  });

  it('has the same omissions and insertions in the translation', () => {
    const marks = (text: string) => [text.split('…').length, text.split('[').length];
    for (const { id, text } of cssrFeed.statements) assert.deepEqual(marks(text['en']!), marks(text[original]!), id);
  });
});

describe('the spelling of the editor', () => {
  /** Texts of a language, but for those that give the words of the report. */
  function* textsOf(value: unknown, language: string, path = ''): Generator<readonly [path: string, text: string]> {
    if (typeof value !== 'object' || !value) return;
    for (const [key, inner] of Object.entries(value)) {
      const here = `${path}.${key}`;
      if (key === language && typeof inner === 'string') yield [here, inner];
      else yield* textsOf(inner, language, here);
    }
  }
  const { reports, statements, ...others } = rawFeed() as Record<string, unknown>;
  const written = [
    others,
    (reports as object[]).map((record) => ({ ...record, body: undefined })),
    (statements as { wording?: string }[]).map((record) => (record.wording ? record : { ...record, text: undefined })),
  ];

  it('puts the tanwin before its alif, in Arabic that is not quoted', () => {
    const all = [...textsOf(written, 'ar')];
    assert.ok(all.length > 300);
    for (const [path, text] of all) assert.doesNotMatch(text, /اً/u, path);
  });

  it('has typographic quotation marks and apostrophes in English, the text of the report among it', () => {
    for (const [path, text] of textsOf(rawFeed(), 'en')) assert.doesNotMatch(text, /["']/, path);
    for (const block of report.body['en']!) assert.doesNotMatch(wordsOf(block), /["']/);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deflateSync, strToU8, zipSync } from 'fflate';
import { nodePlatform } from '../../src/cli/platform.js';
import { FOUND, ReadError, REFUSALS } from '../../src/desk/read/document.js';
import { LIMITS } from '../../src/desk/read/limits.js';
import { readFile } from '../../src/desk/read/read.js';
import { foundWords, refusalWords } from '../../src/desk/read/words.js';
import { getLocale } from '../../src/locale/locale.js';
import { INTERFACE_LANGUAGES } from '../../src/locale/languages.js';
import { plain } from '../support/node.js';
import { paragraph, run, wordFile, wordParts } from './word-files.js';

function refusal(name: string, bytes: Uint8Array): ReadError {
  try {
    readFile(name, bytes, nodePlatform);
  } catch (error) {
    assert.ok(error instanceof ReadError, String(error));
    return error;
  }
  assert.fail(`${name} was read`);
}
const reasonOf = (name: string, bytes: Uint8Array) => refusal(name, bytes).reason;
const zipOf = (files: Record<string, string | Uint8Array>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, data]) => [name, typeof data === 'string' ? strToU8(data) : data])));
const word = wordParts({ body: paragraph(run('Text')) });

/** Changes what the table of contents of a zip says of its files. @param at of the field in an entry. */
function withEntries(zip: Uint8Array, at: number, value: (old: number) => number, bytes: 2 | 4 = 4): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (let i = 0; i < copy.length - 46; i++)
    if (view.getUint32(i, true) === 0x02014b50)
      if (bytes === 4) view.setUint32(i + at, value(view.getUint32(i + at, true)), true);
      else view.setUint16(i + at, value(view.getUint16(i + at, true)), true);
  return copy;
}

describe('a file that is refused', () => {
  it('is too large, has too many files inside, or would unpack to too much', () => {
    const large = refusal('a.docx', new Uint8Array(LIMITS.word + 1).fill(0x50).fill(0x4b, 1, 2));
    assert.deepEqual(
      [large.reason, large.values['limit'], large.values['size'], large.values['file']],
      ['too-large', '20', '20', 'a.docx'],
    );
    assert.equal(reasonOf('a.txt', new Uint8Array(LIMITS.text + 1).fill(0x61)), 'too-large');
    const many = Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`word/media/${i}.png`, '']));
    assert.equal(reasonOf('a.docx', zipOf({ ...word, ...many })), 'too-many-entries');
    assert.equal(reasonOf('a.docx', zipOf({ ...word, 'word/styles.xml': new Uint8Array(LIMITS.unpacked + 1) })), 'too-large-unpacked');
  });
  it('unpacks to more than it says: it is given up as soon as that shows', () => {
    const bomb = zipOf({ ...word, 'word/document.xml': new Uint8Array(60_000_000) });
    assert.ok(bomb.length < 300_000);
    assert.equal(reasonOf('a.docx', bomb), 'too-large-unpacked');
    const started = process.memoryUsage().arrayBuffers;
    assert.equal(
      reasonOf(
        'a.docx',
        withEntries(bomb, 24, () => 1000),
      ),
      'damaged',
    );
    assert.ok(process.memoryUsage().arrayBuffers - started < 40_000_000);
  });
  it('is behind a password, of an old Word, or none of Word', () => {
    const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)];
    assert.equal(reasonOf('a.doc', new Uint8Array(ole)), 'old-word');
    const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
    assert.equal(reasonOf('a.docx', new Uint8Array([...ole, ...name, 0, 0])), 'encrypted');
    assert.equal(
      reasonOf(
        'a.docx',
        withEntries(zipOf(word), 8, (flags) => flags | 1, 2),
      ),
      'encrypted',
    );
    assert.equal(reasonOf('a.docx', strToU8('Just text')), 'no-zip');
    assert.equal(reasonOf('a.docx', zipOf({ 'content.xml': '<office/>', mimetype: 'application/vnd.oasis.opendocument.text' })), 'no-word');
    assert.equal(reasonOf('a.docx', zipOf({ ...word, 'word/document.xml': '<w:workbook xmlns:w="urn:x"/>' })), 'no-word');
  });
  it('has names that lead out of a folder', () => {
    for (const name of ['../evil.sh', '/etc/passwd', 'C:\\evil.exe', 'word/..\\..\\x'])
      assert.equal(reasonOf('a.docx', zipOf({ ...word, [name]: 'x' })), 'unsafe-names', name);
  });
  it('is damaged: cut off, with markup that is not well-formed, nested without end, or with entities of its own', () => {
    const whole = wordFile({ body: paragraph(run('Text')) });
    assert.equal(reasonOf('a.docx', whole.subarray(0, whole.length - 40)), 'damaged');
    assert.equal(reasonOf('a.docx', zipOf({ ...word, 'word/document.xml': '<w:document' })), 'damaged');
    const deep = `${'<w:sdt><w:sdtContent>'.repeat(100_000)}${'</w:sdtContent></w:sdt>'.repeat(100_000)}`;
    assert.equal(reasonOf('a.docx', wordFile({ body: deep })), 'damaged');
    const entity = word['word/document.xml']!.replace('?>', '?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>');
    assert.equal(reasonOf('a.docx', zipOf({ ...word, 'word/document.xml': entity })), 'damaged');
    const wrong = withEntries(zipOf({ ...word, 'word/document.xml': deflateSync(new Uint8Array(100)) }), 24, (size) => size);
    assert.equal(reasonOf('a.docx', wrong), 'damaged');
  });
  it('has no text, or is of a kind that is not read', () => {
    for (const [name, text] of [
      ['a.txt', ''],
      ['a.txt', ' \n\u200b\n'],
      ['a.md', '---\n---\n<!-- nothing -->'],
      ['a.html', '<!doctype html><title>T</title><script>x</script>'],
    ] as const)
      assert.equal(reasonOf(name, strToU8(text)), 'no-text', text);
    assert.equal(reasonOf('a.docx', wordFile({ body: paragraph('') })), 'no-text');
    for (const [name, begin] of [
      ['a.pdf', '%PDF-1.7'],
      ['a.txt', '{\\rtf1 text'],
      ['a.odt', 'text'],
      ['a.txt', 'a\0b'],
    ] as const)
      assert.equal(reasonOf(name, strToU8(begin)), 'unknown-kind', name);
    assert.equal(refusal('a.pdf', strToU8('%PDF-1.7')).values['detail'], 'PDF');
  });
});

for (const tag of INTERFACE_LANGUAGES)
  describe(`what is said of a file in ${tag}`, () => {
    const locale = getLocale(tag);
    const values = { file: 'report.docx', address: 'https://example.org/', size: '31.5', limit: '20', detail: 'PDF', status: '401' };
    it('is a sentence for each reason, that names the file or the site and says what to do', () => {
      const sentences = REFUSALS.map((reason) => plain(refusalWords(new ReadError(reason, values), locale)));
      assert.equal(new Set(sentences).size, REFUSALS.length);
      for (const sentence of sentences) assert.match(sentence, /(report\.docx|https:\/\/example\.org\/)[^{}`]*\.$/, sentence);
    });
    it('is a sentence for each thing that was found, for each number', () => {
      for (const what of FOUND) {
        const sentences = [1, 2, 3, 11, 100].map((number) => foundWords({ what, number }, locale));
        for (const sentence of sentences) assert.match(sentence, /\.$/);
        assert.equal(new Set(sentences).size, 5, what);
      }
    });
  });

it('numbers are written as the reader writes them', () => {
  assert.equal(foundWords({ what: 'insertions', number: 3 }, getLocale('en')), '3 tracked insertions were read as part of the text.');
  assert.equal(foundWords({ what: 'insertions', number: 3 }, getLocale('ar')), 'قُرئت ٣ إضافات متعقَّبة ضمن النص.');
  assert.equal(foundWords({ what: 'comments', number: 2 }, getLocale('ar')), 'استُبعدت ملاحظتان هامشيتان من المراجعين.');
});

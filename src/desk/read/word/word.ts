import type { Platform } from '../document.js';
import { checkSize, LIMITS } from '../limits.js';
import { childOf, elementsOf, textOf } from '../markup-tree.js';
import type { RawDocument } from '../raw.js';
import { Tally } from '../tally.js';
import { Fields } from './fields.js';
import { numberingFrom } from './numbering.js';
import { openWord, type WordPackage } from './package.js';
import { noteAuthor, type Reading } from './changes.js';
import { bodyOf } from './body.js';
import { stylesOf } from './styles.js';

/**
 * Reads a Word file (`.docx`): its text as it would be if every tracked change were accepted. What else it has is counted, and left out.
 *
 * @throws {ReadError}
 */
export function readWord(bytes: Uint8Array, platform: Platform): RawDocument {
  checkSize(bytes, LIMITS.word);
  const file = openWord(bytes, platform);
  const tally = new Tally();
  const [styles] = file.partsOf('styles');
  const reading: Reading = {
    relations: file.relations,
    styles: stylesOf(styles),
    fields: new Fields(),
    tally,
    authors: new Set(),
  };
  const paragraphs = bodyOf(childOf(file.main, 'w:body'), reading, numberingFrom(file.partsOf('numbering')[0]));
  countBeside(file, reading);
  return { kind: 'docx', paragraphs, tally };
}

/** What a file has beside its body. Who wrote or reviewed it is counted, never told. */
function countBeside(file: WordPackage, reading: Reading): void {
  const { tally, authors } = reading;
  for (const comment of file.partsOf('comments').flatMap(elementsOf)) {
    if (comment.name !== 'w:comment') continue;
    tally.add('comments');
    noteAuthor(reading, comment);
  }
  for (const [type, what] of [
    ['header', 'headers'],
    ['footer', 'footers'],
  ] as const)
    tally.add(what, file.partsOf(type).filter((part) => textOf(part).trim()).length);
  for (const property of elementsOf(file.properties))
    if (/^(dc:creator|cp:lastModifiedBy)$/.test(property.name) && textOf(property).trim()) authors.add(textOf(property).trim());
  tally.add('authors', authors.size);
}

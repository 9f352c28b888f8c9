import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Feed } from '../content/schema.js';
import { visible } from '../content/visible.js';
import { folderOf } from '../desk/folder/folder-of.js';
import { ReadError, type ReadDocument } from '../desk/read/document.js';
import { readFile } from '../desk/read/read.js';
import { refusalWords } from '../desk/read/words.js';
import { getLocale } from '../locale/locale.js';
import { addedJson, addedLines, addReports } from './add-reports.js';
import { command, type OptionDefinitions, type Values } from './command.js';
import { writeContentFolder } from './content-folder.js';
import { notReadable, readText } from './files.js';
import { refuseOthers } from './init.js';
import { jsonIn, judgeFeed } from './judge-feed.js';
import { nodePlatform } from './platform.js';
import { UsageError } from './usage-error.js';

const OPTIONS = {
  into: { value: 'DIR', says: 'the content folder; the default is this folder' },
  languages: { value: 'TAGS', says: 'the languages of the files, the original first: ar,en; else as the files say' },
  json: { says: 'what was read and what is to be filled in, as JSON' },
} as const satisfies OptionDefinitions;
type Options = Values<typeof OPTIONS>;

async function run(options: Options, files: readonly string[]): Promise<number> {
  if (!files.length) throw new UsageError('which file? None is named: a report (.docx, .md, .html, .txt) or a feed (.json)');
  if (files.some((file) => /\.json$/i.test(file))) {
    if (files.length > 1) throw new UsageError(`a feed is imported by itself: ${files.join(', ')}`);
    return importFeed(files[0]!, options);
  }
  const { into = '.', languages, json } = options;
  const added = await addReports(into, () => [{ names: files, documents: files.map(documentIn) }], languages);
  for (const fault of added.faults) console.error(`left out: ${fault}`);
  console.log(json ? addedJson(added) : addedLines(into, added).map(visible).join('\n'));
  return added.faults.length ? 1 : 0;
}

/** A feed becomes a content folder of its own. */
function importFeed(file: string, { into = '.', json: asJson }: Options): number {
  refuseOthers(into);
  const json = jsonIn(readText(file), file);
  const { feed, faults } = judgeFeed(json, file);
  // As it is written, so that it comes back to the byte; what is faulty would not be found again.
  const made = folderOf(faults.length ? feed : (json as Feed));
  for (const fault of faults) console.error(`left out: ${fault}`);
  writeContentFolder(into, made);
  console.log(asJson ? JSON.stringify({ files: [...made.keys()] }, null, 2) : visible(`${into}: ${made.size} files from ${file}`));
  return faults.length ? 1 : 0;
}

/** @throws {UsageError} in the words for it. */
function documentIn(file: string): ReadDocument {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw notReadable(file, error);
  }
  try {
    return readFile(basename(file), bytes, nodePlatform);
  } catch (error) {
    if (error instanceof ReadError)
      throw new UsageError(`${file}: ${refusalWords(error, getLocale('en')).replace(/[\u2066-\u2069]/g, '')}`, 1);
    throw error;
  }
}

/** `cssr import FILE …`: a report or a feed into a content folder. */
export const importFiles = command({
  name: 'import',
  short: 'a report from Word, Markdown, HTML or text, or a feed',
  usage: 'FILE [FILE] [--into DIR] [options]',
  about: `Takes a report over into a content folder, from one file for each language: .docx, .md, .html or .txt. Paragraphs of both languages are paired; title, date and place are read where the files name them. It says what it found and left out, and which fields are to be filled in. What may be a statement is suggested in comments of statements.yml. Nothing of a file says who wrote it.
Or takes a feed (.json) over into an empty folder: cssr build makes the same feed of it, to the byte.`,
  options: OPTIONS,
  after: 'Exit code: 0 it was taken over, also where fields are to be filled in; 1 records of the folder or the feed are left out.',
  takesWords: true,
  run,
});

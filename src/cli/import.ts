import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { languageTag } from '../content/fields.js';
import { REASONS } from '../content/reasons.js';
import type { Feed } from '../content/schema.js';
import { visible } from '../content/visible.js';
import { folderOf } from '../desk/folder/folder-of.js';
import { activityFile, ORDER_FILE } from '../desk/folder/layout.js';
import type { Files } from '../desk/folder/report.js';
import { draftFrom } from '../desk/make/from-documents.js';
import { ReadError, type ReadDocument } from '../desk/read/document.js';
import { readFile } from '../desk/read/read.js';
import { foundWords, refusalWords } from '../desk/read/words.js';
import { recordsOf } from '../desk/records.js';
import { getLocale } from '../locale/locale.js';
import { command, type OptionDefinitions, type Values } from './command.js';
import { isFolder, writeContentFolder } from './content-folder.js';
import { notReadable, readText } from './files.js';
import { refuseOthers } from './init.js';
import { jsonIn, judgeFeed } from './judge-feed.js';
import { nodeMarkup } from './markup.js';
import { feedFrom } from './read-content.js';
import { UsageError } from './usage-error.js';

const OPTIONS = {
  into: { value: 'DIR', says: 'the content folder; the default is this folder' },
  languages: { value: 'TAGS', says: 'the languages of the files, the original first: ar,en; else as the files say' },
  json: { says: 'what was read and what is to be filled in, as JSON' },
} as const satisfies OptionDefinitions;
type Options = Values<typeof OPTIONS>;

async function run(options: Options, files: readonly string[]): Promise<number> {
  if (!files.length) throw new UsageError('which file? None is named: a report (.docx, .md, .html, .txt) or a feed (.json)');
  const isFeed = (file: string) => /\.json$/i.test(file);
  if (!files.some(isFeed)) return importReport(files, options);
  if (files.length > 1) throw new UsageError(`a feed is imported by itself: ${files.join(', ')}`);
  return importFeed(files[0]!, options);
}

/** A feed becomes a content folder of its own. */
function importFeed(file: string, { into = '.' }: Options): number {
  refuseOthers(into);
  const json = jsonIn(readText(file), file);
  const { feed, faults } = judgeFeed(json, file);
  // As it is written, so that it comes back to the byte; what is faulty would not be found again.
  const made = folderOf(faults.length ? feed : (json as Feed));
  for (const fault of faults) console.error(`left out: ${fault}`);
  writeContentFolder(into, made);
  console.log(visible(`${into}: ${made.size} files from ${file}`));
  return faults.length ? 1 : 0;
}

/** A report becomes an activity of a content folder. */
async function importReport(files: readonly string[], { into = '.', languages: said, json }: Options): Promise<number> {
  if (!isFolder(into)) throw new UsageError(`${into}: there is no such folder; cssr init ${into} makes one for content`, 1);
  const languages = said?.split(/[\s,]+/).filter(Boolean);
  for (const tag of languages ?? []) if (!languageTag.pattern!.test(tag)) throw new UsageError(`--languages "${said}": such is "ar,en"`);
  const { feed, faults } = await feedFrom(into);
  for (const fault of faults) console.error(`left out: ${fault}`);
  const documents = files.map(documentIn);
  const draft = draftFrom(documents, feed, languages);
  const { feed: made, issues } = recordsOf(draft);
  const id = draft.activity.id!;
  const folder = folderOf(made);
  const own = new Map([...folder].filter(([path]) => path.startsWith(activityFile(id, '')) || path === ORDER_FILE));
  writeContentFolder(into, own);
  const wanted = issues.map(({ place, reason }) => ({
    file: fileOf(own, id, place.in),
    field: place.field ?? '',
    message: REASONS[reason],
  }));
  if (json) console.log(JSON.stringify({ activity: id, files: [...own.keys()], read: documents.map(toldOf), wanted }, null, 2));
  else console.log(report(into, files, documents, own, wanted).map(visible).join('\n'));
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
    return readFile(basename(file), bytes, nodeMarkup);
  } catch (error) {
    if (error instanceof ReadError) throw new UsageError(refusalWords(error, getLocale('en')), 1);
    throw error;
  }
}

const toldOf = ({ kind, language, paragraphs, found }: ReadDocument) => ({ kind, language, paragraphs: paragraphs.length, found });

const fileOf = (own: Files, id: string, place: 'activity' | 'report' | 'statement'): string =>
  activityFile(
    id,
    {
      activity: 'activity.yml',
      report: own.has(activityFile(id, 'report.yml')) ? 'report.yml' : 'activity.yml',
      statement: 'statements.yml',
    }[place],
  );

function report(
  into: string,
  files: readonly string[],
  documents: readonly ReadDocument[],
  own: Files,
  wanted: readonly { readonly file: string; readonly field: string; readonly message: string }[],
): string[] {
  return [
    ...documents.flatMap(({ language, paragraphs, found }, i) => [
      `${files[i]}: ${paragraphs.length} paragraphs${language ? `, ${language}` : ''}`,
      ...found.map((one) => `  ${foundWords(one, getLocale('en'))}`),
    ]),
    ...[...own.keys()].map((path) => `wrote ${join(into, path)}`),
    ...(wanted.length ? ['', 'To fill in before it can be published:'] : []),
    ...wanted.map(({ file, field, message }) => `  ${join(into, file)}: ${field} ${message}`),
  ];
}

/** `cssr import FILE …`: a report or a feed into a content folder. */
export const importFiles = command({
  name: 'import',
  short: 'a report from Word, Markdown, HTML or text, or a feed, into a content folder',
  usage: 'FILE [FILE] [--into DIR] [options]',
  about: `Takes a report over into a content folder, in one file for each language: .docx, .md, .html or .txt. Paragraphs of both languages are paired; title, date and place are read where the files name them. It says what it found and left out, and which fields are to be filled in. Nothing of a file says who wrote it.
Or takes a feed (.json) over into an empty folder: cssr build makes the same feed of it, to the byte.`,
  options: OPTIONS,
  after: 'Exit code: 0 it was taken over, also where fields are to be filled in; 1 records of the folder or the feed are left out.',
  takesWords: true,
  run,
});

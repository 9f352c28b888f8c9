import { readFileSync } from 'node:fs';
import { visible } from '../content/visible.js';
import type { Feed } from '../content/schema.js';
import { exampleOf } from '../desk/folder/example.js';
import { folderOf } from '../desk/folder/folder-of.js';
import { command, type OptionDefinitions, type Values } from './command.js';
import { entriesOf, writeContentFolder } from './content-folder.js';
import { UsageError } from './usage-error.js';

/** The report that a new folder has as its example. */
const EXAMPLE = 'amman-2022-11';
/** What the package has beside the command. */
const packaged = (name: string): string => readFileSync(new URL(`../content/${name}`, import.meta.url), 'utf8');

const OPTIONS = {} as const satisfies OptionDefinitions;

function run(_: Values<typeof OPTIONS>, [folder = '.', ...more]: readonly string[]): number {
  if (more.length) throw new UsageError(`one folder at a time: "${more[0]}" stands after ${folder}`);
  refuseOthers(folder);
  const files = new Map(['README.md', 'README.ar.md'].map((name) => [name, packaged(`folder/${name}`)]));
  for (const [path, text] of folderOf(exampleOf(JSON.parse(packaged('cssr.feed.json')) as Feed, EXAMPLE))) files.set(path, text);
  writeContentFolder(folder, files);
  const place = visible(folder);
  console.log(
    [
      `${place}: ${files.size} files, with the report of Amman, November 2022, as example. README.md says what each file is for.`,
      '',
      `  npx cssr-widgets preview ${place}             shows its pages, and again after each change`,
      `  npx cssr-widgets import report.docx --into ${place}   adds a report`,
      `  npx cssr-widgets validate ${place}            says what is wrong or missing`,
      `  npx cssr-widgets build ${place} --out edition   makes what goes on the web`,
    ].join('\n'),
  );
  return 0;
}

/** A folder for content has nothing else in it, but what does not show, such as `.git`. @throws {UsageError} */
export function refuseOthers(folder: string): void {
  const other = entriesOf(folder).find(({ name }) => !name.startsWith('.'));
  if (other) throw new UsageError(`${folder}: there is something else in it already: ${other.name}. Content has a folder of its own`, 1);
}

/** `cssr init [DIR]`: a content folder to begin with. */
export const init = command({
  name: 'init',
  short: 'a folder for content, with a report as example',
  usage: '[DIR]',
  about:
    'Makes a content folder: YAML and Markdown files that a person can edit, with the report of the mission to Amman in November 2022 as example, in English and Arabic. A folder that has something else in it is refused. Without DIR, it is this folder.',
  options: OPTIONS,
  takesWords: true,
  run,
});

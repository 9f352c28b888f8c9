import { visible } from '../content/visible.js';
import { command, type OptionDefinitions, type Values } from './command.js';
import { complaintLine } from './complaint.js';
import { isFolder } from './content-folder.js';
import { dangersIn, DESPITE_DANGER, STOPPED_BY_DANGER } from './finding-told.js';
import { feedFrom } from './read-content.js';
import { UsageError } from './usage-error.js';
import { EDITION_OPTIONS, editionLine, writeEditionOf } from './write-edition-of.js';

const OPTIONS = { ...EDITION_OPTIONS, ...DESPITE_DANGER } as const satisfies OptionDefinitions;
const wrong = (message: string) => new UsageError(message);

async function run({ out, 'despite-danger': isDespite, ...wishes }: Values<typeof OPTIONS>, places: readonly string[]): Promise<number> {
  const [place] = places;
  if (place === undefined) throw wrong('which feed? None is named: a file or an https: URL');
  if (places.length > 1) throw wrong(`an edition is of one feed, not of ${places.length}: ${places.join(', ')}`);
  if (!out) throw wrong('--out is missing: the folder to write into');
  const judged = await feedFrom(place);
  const dangers = dangersIn(judged);
  for (const danger of dangers) console.error(complaintLine(danger));
  // A feed is out already; an edition that stays as it was would not take it back.
  if (dangers.length && isFolder(place) && !isDespite) throw new UsageError(STOPPED_BY_DANGER, 1);
  for (const fault of judged.faults) console.error(`left out: ${fault}`);
  for (const note of judged.notes) console.error(note);
  console.log(visible(editionLine(out, writeEditionOf(judged, place, { out, ...wishes }))));
  return judged.faults.length || (dangers.length && !isDespite) ? 1 : 0;
}

/** `cssr publish FEED --out DIR`: the words of all elements as a folder of small files, for pages without a feed. */
export const publish = command({
  name: 'publish',
  short: 'a feed as an edition: the small files from which pages get their words',
  usage: 'FEED --out DIR [options]',
  about:
    'Writes an edition: a folder of small files from which the elements of a page get their words. Any web server can serve it; a page then needs no feed. FEED is a file, a content folder or an https: URL. Only what has changed is written, each file in one go, edition.json last; files of an earlier edition that are not in this one are removed, those in by-hash/ stay.',
  options: OPTIONS,
  after:
    'Exit code: 0 all is well, notes on misspelt names or not; 1 faulty records were left out, or something may bring people into danger: of a content folder, nothing is written then.',
  takesWords: true,
  run,
});

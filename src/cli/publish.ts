import { visible } from '../content/visible.js';
import { command, type Values } from './command.js';
import { feedFrom } from './read-content.js';
import { UsageError } from './usage-error.js';
import { EDITION_OPTIONS, editionLine, writeEditionOf } from './write-edition-of.js';

const wrong = (message: string) => new UsageError(message);

async function run({ out, ...wishes }: Values<typeof EDITION_OPTIONS>, places: readonly string[]): Promise<number> {
  const [place] = places;
  if (place === undefined) throw wrong('which feed? None is named: a file or an https: URL');
  if (places.length > 1) throw wrong(`an edition is of one feed, not of ${places.length}: ${places.join(', ')}`);
  if (!out) throw wrong('--out is missing: the folder to write into');
  const judged = await feedFrom(place);
  for (const fault of judged.faults) console.error(`left out: ${fault}`);
  for (const note of judged.notes) console.error(note);
  console.log(visible(editionLine(out, writeEditionOf(judged, place, { out, ...wishes }))));
  return judged.faults.length ? 1 : 0;
}

/** `cssr publish FEED --out DIR`: the words of all elements as a folder of small files, for pages without a feed. */
export const publish = command({
  name: 'publish',
  short: 'a feed as an edition: the small files from which pages get their words',
  usage: 'FEED --out DIR [options]',
  about:
    'Writes an edition: a folder of small files from which the elements of a page get their words. Any web server can serve it; a page then needs no feed. FEED is a file, a content folder or an https: URL. Only what has changed is written, each file in one go, edition.json last; files of an earlier edition that are not in this one are removed, those in by-hash/ stay.',
  options: EDITION_OPTIONS,
  after: 'Faulty records are left out and named; the exit code is 1 then. Notes on misspelt names change nothing of it.',
  takesWords: true,
  run,
});

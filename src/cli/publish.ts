import { brotliCompressSync } from 'node:zlib';
import { dateOf } from '../content/dates.js';
import { visible } from '../content/visible.js';
import { editionFiles } from '../publish/edition/edition-files.js';
import { furtherChoice } from './also.js';
import { command, type OptionDefinitions, type Values } from './command.js';
import { writeEdition } from './edition-folder.js';
import { feedFrom } from './read-content.js';
import { UsageError } from './usage-error.js';

const wrong = (message: string) => new UsageError(message);

const OPTIONS = {
  out: { value: 'DIR', says: 'the folder; made if it is not there. One with other files in it, and no edition, is refused' },
  also: {
    value: 'CHOICE',
    many: true,
    says: `several words that a page chooses by, beside all single ones; as often as needed:
--also "recommendation-list types='concern demand' activity=amman-2022-11"`,
  },
  compress: { says: 'with .br and .gz beside each file, for servers that send these' },
} as const satisfies OptionDefinitions;

async function run({ out, also = [], compress = false }: Values<typeof OPTIONS>, places: readonly string[]): Promise<number> {
  const [place] = places;
  if (place === undefined) throw wrong('which feed? None is named: a file or an https: URL');
  if (places.length > 1) throw wrong(`an edition is of one feed, not of ${places.length}: ${places.join(', ')}`);
  if (!out) throw wrong('--out is missing: the folder to write into');
  const { feed, issues, faults, notes } = await feedFrom(place);
  if (dateOf(feed.updated) === undefined)
    throw new UsageError(`${place}: does not say when it was last changed: "updated" is missing or no date`, 1);
  for (const fault of faults) console.error(`left out: ${fault}`);
  for (const note of notes) console.error(note);
  const options = {
    sizeOf: (text: string) => brotliCompressSync(text).length,
    also: also.map((said) => furtherChoice(said, feed)),
    issues,
  };
  const { files, bytes, changed, removed } = writeEdition(out, editionFiles(feed, options), compress);
  console.log(`${visible(out)}: ${files} files, ${changed} changed, ${removed} removed; ${(bytes / 1e6).toFixed(1)} MB`);
  return faults.length ? 1 : 0;
}

/** `cssr publish FEED --out DIR`: the words of all elements as a folder of small files, for pages without a feed. */
export const publish = command({
  name: 'publish',
  short: 'a feed as an edition: the small files from which pages get their words',
  usage: 'FEED --out DIR [options]',
  about:
    'Writes an edition: a folder of small files from which the elements of a page get their words. Any web server can serve it; a page then needs no feed. FEED is a file or an https: URL. Only what has changed is written, each file in one go, edition.json last; files of an earlier edition that are not in this one are removed, those in by-hash/ stay.',
  options: OPTIONS,
  after: 'Faulty records are left out and named; the exit code is 1 then. Notes on misspelt names change nothing of it.',
  takesWords: true,
  run,
});

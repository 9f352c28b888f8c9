import { brotliCompressSync } from 'node:zlib';
import { dateOf } from '../content/dates.js';
import { visible } from '../content/visible.js';
import { editionFiles } from '../publish/edition/edition-files.js';
import { furtherChoice } from './also.js';
import { writeEdition } from './edition-folder.js';
import { feedFrom } from './read-feed.js';
import { optionsIn } from './options.js';
import { UsageError } from './usage.js';

const wrong = (message: string) => new UsageError(message, 'publish');

/** `cssr publish FEED --out DIR`: the words of all elements as a folder of small files, for pages without a feed. */
export async function publishCommand(args: string[]): Promise<number> {
  const { places, out, also = [], compress = false } = optionsOf(args);
  const [place] = places;
  if (place === undefined) throw wrong('which feed? None is named: a file or an https: URL');
  if (places.length > 1) throw wrong(`an edition is of one feed, not of ${places.length}: ${places.join(', ')}`);
  if (!out) throw wrong('--out is missing: the folder to write into');
  const { feed, issues, faults, notes } = await feedFrom(place, 'publish');
  if (dateOf(feed.updated) === undefined)
    throw new UsageError(`${place}: does not say when it was last changed: "updated" is missing or no date`, 'publish', 1);
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

const OPTIONS = { out: { type: 'string' }, also: { type: 'string', multiple: true }, compress: { type: 'boolean' } } as const;

function optionsOf(args: string[]) {
  const { values, positionals } = optionsIn({ args, options: OPTIONS, allowPositionals: true }, 'publish');
  return { ...values, places: positionals };
}

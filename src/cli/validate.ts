import { visible } from '../content/visible.js';
import { COLLECTIONS, type CollectionName } from '../content/schema.js';
import { incoherences } from './coherence.js';
import { command } from './command.js';
import { feedFrom } from './read-content.js';
import { UsageError } from './usage-error.js';

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;

async function run(_: unknown, places: readonly string[]): Promise<number> {
  if (!places.length) throw new UsageError('which feed? None is named');
  let good = true;
  for (const place of places) {
    const { feed, faults, notes, isLeftOut } = await feedFrom(place);
    const all = [...faults, ...incoherences(feed, isLeftOut).map((line) => visible(`${place}: ${line}`))];
    const count = Object.keys(COLLECTIONS).reduce((sum, name) => sum + feed[name as CollectionName].length, 0);
    const found = [all.length ? counted(all.length, 'fault') : 'no fault', ...(notes.length ? [counted(notes.length, 'note')] : [])];
    console.log([...all, ...notes, `${visible(place)}: ${found.join(', ')}; ${count} records can be shown`].join('\n'));
    good &&= !all.length;
  }
  return good ? 0 : 1;
}

/** `cssr validate FEED …`: says what a page would leave out, which records are named but not there, and what contradicts itself. */
export const validate = command({
  name: 'validate',
  short: 'what is wrong in a feed, and what is misspelt',
  usage: 'FEED [FEED …]',
  about: `Says what elements would leave out of a feed, naming file, record and field, with an example of what would be right, and which records are named but not there. Of a file that is no JSON it shows the line.
Names that the format does not know (statments, adressedTo) are told as notes: a feed may have fields of its own, and those of a newer version. No record is left out for them. Names that begin with $, _ or x- are never told.
Exit code: 0 all is well, notes or not; 1 something is not.`,
  options: {},
  takesWords: true,
  run,
});

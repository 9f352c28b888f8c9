import { visible } from '../content/visible.js';
import { COLLECTIONS, type CollectionName } from '../content/schema.js';
import { incoherences } from '../desk/checks/coherence.js';
import { feedFrom } from './read-feed.js';
import { optionsIn } from './options.js';
import { UsageError } from './usage.js';

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;

/** `cssr validate FEED …`: says what a page would leave out, which records are named but not there, and what contradicts itself. */
export async function validateCommand(args: string[]): Promise<number> {
  const places = optionsIn({ args, options: {}, allowPositionals: true }, 'validate').positionals;
  if (!places.length) throw new UsageError('which feed? None is named', 'validate');
  let good = true;
  for (const place of places) {
    const { feed, faults, notes, isLeftOut } = await feedFrom(place, 'validate');
    const all = [...faults, ...incoherences(feed, isLeftOut).map((line) => visible(`${place}: ${line}`))];
    const count = Object.keys(COLLECTIONS).reduce((sum, name) => sum + feed[name as CollectionName].length, 0);
    const found = [all.length ? counted(all.length, 'fault') : 'no fault', ...(notes.length ? [counted(notes.length, 'note')] : [])];
    console.log([...all, ...notes, `${visible(place)}: ${found.join(', ')}; ${count} records can be shown`].join('\n'));
    good &&= !all.length;
  }
  return good ? 0 : 1;
}

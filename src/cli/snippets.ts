import { parseArgs } from 'node:util';
import { snippetsFile } from '../publish/snippets-file.js';
import { putOut } from './files.js';
import { feedFrom } from './read-feed.js';
import { UsageError } from './usage.js';

/** `cssr snippets --feed FEED`: the content of every element, for content systems that put it into pages themselves. */
export async function snippetsCommand(args: string[]): Promise<number> {
  const { feed: place, out } = optionsOf(args);
  if (place === undefined) throw new UsageError('--feed is missing: a file or an https: URL', 'snippets');
  const { feed, faults } = await feedFrom(place, 'snippets');
  for (const fault of faults) console.error(`left out: ${fault}`);
  putOut(JSON.stringify(snippetsFile(feed), undefined, 1), out, 'snippets');
  return 0;
}

function optionsOf(args: string[]) {
  try {
    return parseArgs({ args, options: { feed: { type: 'string' }, out: { type: 'string' } }, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError((error as Error).message, 'snippets');
  }
}

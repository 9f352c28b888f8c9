import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { visible } from '../content/visible.js';
import { readFeed, readText, writeText } from './files.js';
import { framePage, partsOf } from './frame-page.js';
import { UsageError } from './usage.js';

/** `cssr frame …`: the frame page with the feed, and more themes, inside. */
export function frameCommand(args: string[]): number {
  const { feed: file, out = 'frame.html', theme = [] } = optionsOf(args);
  if (!file) throw new UsageError('--feed is missing', 'frame');
  const { feed, faults } = readFeed(file, 'frame');
  const { script, themes } = partsOf(readText(fileURLToPath(new URL('../frame.html', import.meta.url)), 'frame'));
  const page = framePage({ script, themes: [...themes, ...theme.map((name) => readText(name, 'frame'))], feed });
  writeText(out, page, 'frame');
  for (const fault of faults) console.error(fault);
  console.log(`wrote ${visible(out)}: ${Math.ceil(Buffer.byteLength(page) / 1000)} kB, which asks for nothing else`);
  return faults.length ? 1 : 0;
}

function optionsOf(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args, options: { feed: text, out: text, theme: { ...text, multiple: true } } }).values;
  } catch (error) {
    throw new UsageError((error as Error).message, 'frame');
  }
}

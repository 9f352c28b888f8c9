import { readdirSync, watch } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { visible } from '../../content/visible.js';
import type { FolderMemory } from '../../desk/folder/feed-of.js';
import { command, type OptionDefinitions, type Values } from '../command.js';
import { isFolder, readContentFolder } from '../content-folder.js';
import { feedInFolder } from '../read-content.js';
import { UsageError } from '../usage-error.js';
import type { Shown } from './page.js';
import { previewServer } from './server.js';

const OPTIONS = {
  port: { value: 'NUMBER', says: 'of the address; else one that is free' },
} as const satisfies OptionDefinitions;

/** Milliseconds in which changes of several files count as one. */
const TOGETHER = 60;

async function run({ port: said }: Values<typeof OPTIONS>, [folder = '.', ...more]: readonly string[]): Promise<number> {
  if (more.length) throw new UsageError(`one folder at a time: "${more[0]}" stands after ${folder}`);
  if (said !== undefined && !(/^\d{1,5}$/.test(said) && Number(said) <= 65535))
    throw new UsageError(`--port "${said}" is no port: such is 8080`);
  if (!isFolder(folder)) throw new UsageError(`${folder}: there is no such folder; cssr init makes one for content`, 1);
  const library = fileURLToPath(new URL('..', import.meta.url));
  const memory: FolderMemory = new Map();
  let shown = read(folder, library, memory);
  const preview = previewServer(library, () => shown);
  const address = await listening(preview.server, Number(said ?? 0));
  console.log(`${visible(folder)} is shown at ${address} until you press Ctrl+C; the page follows each change.`);
  tell(shown);
  let waiting: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const start = performance.now();
      const next = read(folder, library, memory, shown);
      const isOther = next !== shown;
      shown = next;
      preview.changed();
      if (isOther) console.log(`changed: read again in ${Math.ceil(performance.now() - start)} ms`);
      tell(shown);
    }, TOGETHER);
  });
  await new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
  clearTimeout(waiting);
  watcher.close();
  preview.end();
  return 0;
}

const tell = ({ faults }: Shown) => faults.forEach((fault) => console.error(fault));

/** @param before what is shown as long as the folder cannot be read; where there is nothing yet, that is told at once. */
function read(folder: string, library: string, memory: FolderMemory, before?: Shown): Shown {
  const themes = readdirSync(`${library}/themes`).flatMap((name) => (name.endsWith('.css') ? [name.slice(0, -4)] : []));
  try {
    const { feed, faults } = feedInFolder(readContentFolder(folder), folder, memory);
    return { feed, faults, themes };
  } catch (error) {
    if (!before || !(error instanceof UsageError)) throw error;
    return { ...before, faults: error.message.split('\n').map(visible) };
  }
}

const listening = (server: ReturnType<typeof previewServer>['server'], port: number): Promise<string> =>
  new Promise((settle, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      fail(
        new UsageError(error.code === 'EADDRINUSE' ? `--port ${port} is in use; leave it out, and a free one is taken` : error.message, 1),
      ),
    );
    server.listen(port, '127.0.0.1', () => settle(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`));
  });

/** `cssr preview [DIR]`: the pages of a content folder, on this computer alone. */
export const preview = command({
  name: 'preview',
  short: 'the pages of a content folder, in a browser, again after each change',
  usage: '[DIR] [--port NUMBER]',
  about:
    'Shows the pages of a content folder in a browser on this computer: the real elements, or their static HTML, in English and Arabic and in every theme. Each change of a file shows at once. Nothing is asked for elsewhere, and nobody else can see it. Ctrl+C ends it. Without DIR, it is this folder.',
  options: OPTIONS,
  takesWords: true,
  run,
});

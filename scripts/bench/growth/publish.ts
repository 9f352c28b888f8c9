import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Has a program say at its end what it took. */
const TELL = `data:text/javascript,process.on('exit', () => console.error('took ' + JSON.stringify(process.resourceUsage())))`;

export interface Published {
  readonly folder: string;
  /** Processor time. */
  readonly seconds: number;
  /** Most memory that it had at a time. */
  readonly mebibytes: number;
  readonly read: (path: string) => string;
  readonly remove: () => void;
}

/** Calls `cssr publish`, as it was built, with a feed. */
export function publish(feed: string): Published {
  const folder = mkdtempSync(join(tmpdir(), 'cssr-growth-'));
  writeFileSync(join(folder, 'feed.json'), feed);
  const command = ['--import', TELL, 'dist/cli/cssr.js', 'publish', join(folder, 'feed.json'), '--out', join(folder, 'edition')];
  const { stderr, status } = spawnSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 1e8 });
  const [, took] = /^took (.*)$/m.exec(stderr) ?? [];
  if (status !== 0 || !took) throw new Error(`cssr publish: ${stderr.slice(0, 2000)}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(took) as NodeJS.ResourceUsage;
  return {
    folder: join(folder, 'edition'),
    seconds: (userCPUTime + systemCPUTime) / 1e6,
    mebibytes: maxRSS / 1024,
    read: (path) => readFileSync(join(folder, 'edition', path), 'utf8'),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

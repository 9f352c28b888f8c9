import { cpSync, mkdtempSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LEFT_OUT = ['node_modules', 'dist', '.git', 'coverage', 'screenshots'];

/** A copy of the sources in a folder of its own, with the installed packages; to be removed by who asked. */
export function copyOfSources(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'cssr-copy-'));
  for (const name of readdirSync('.').filter((each) => !LEFT_OUT.includes(each))) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

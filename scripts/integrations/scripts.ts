/** The scripts that modules bring: a file for each element, and one that these need. */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Script {
  readonly file: string;
  /** The handles of others that have to run before. */
  readonly needs: readonly string[];
  readonly integrity: string;
}

interface Integrity {
  readonly version: string;
  readonly files: Readonly<Record<string, { readonly integrity: string; readonly needs?: readonly string[] }>>;
}

/** The scripts of a build, by the handles under which content systems know them: `cssr-core`, `cssr-mission-card`. */
export function scriptsOf(dist: string): Readonly<Record<string, Script>> {
  const { version, files } = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8')) as Integrity;
  const handleOf = (file: string) => file.replace(`-${version}.js`, '');
  const core = `cssr-core-${version}.js`;
  const parts = Object.entries(files).filter(([file, { needs }]) => file === core || needs);
  return Object.fromEntries(
    parts.map(([file, { needs = [], integrity }]) => [handleOf(file), { file, needs: needs.map(handleOf), integrity }] as const),
  );
}

export function copyScripts(dist: string, folder: string, scripts: Readonly<Record<string, Script>>): void {
  for (const { file } of Object.values(scripts)) cpSync(join(dist, file), join(folder, file));
}

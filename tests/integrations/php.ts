import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { EditionIndexFile } from '../../src/publish/index.js';

/** Why nothing in PHP can be tried here; false if it can. */
export const noPhp: string | false = spawnSync('php', ['-v']).status !== 0 && 'no PHP: apt-get install php-cli php-xml php-mbstring';

const SHIPPED = 'dist/drupal/cssr/assets/edition';

/** Calls PHP; see run.php. */
export const php = <Result>(call: string, ...args: unknown[]): Result => phpWith<Result>({}, call, ...args);

/** Calls PHP with settings of its own. */
export const phpWith = <Result>(ini: Record<string, string>, call: string, ...args: unknown[]): Result =>
  JSON.parse(
    execFileSync('php', [...Object.entries(ini).flatMap(([name, value]) => ['-d', `${name}=${value}`]), 'tests/integrations/run.php'], {
      input: JSON.stringify({ call, args }),
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    }),
  ) as Result;

/** A piece of an edition, as a module brings it. */
export interface ShippedPiece {
  readonly view: string;
  readonly html: string;
}

/** The index of the edition that the modules come with. */
export const shippedIndex = () => JSON.parse(readFileSync(`${SHIPPED}/edition.json`, 'utf8')) as EditionIndexFile;

/** Its pieces of an element in a language, by key. */
export const shippedPieces = (element: string, language = 'en') =>
  JSON.parse(readFileSync(`${SHIPPED}/${element}.${language}.json`, 'utf8')) as Record<string, ShippedPiece>;

/** Static HTML as modules put it into pages. */
export const onOneLine = (html: string): string => html.replaceAll('\n', '');

/** What the modules read out of an index. */
export interface ReadIndex {
  readonly refused?: string;
  readonly kept: EditionIndexFile;
  readonly choices: { name: string; label: string; items: { key: string; label: string }[] }[];
}

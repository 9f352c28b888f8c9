import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Why nothing in PHP can be tried here; false if it can. */
export const noPhp: string | false = spawnSync('php', ['-v']).status !== 0 && 'no PHP: apt-get install php-cli php-xml php-mbstring';

const SHIPPED = 'dist/drupal/cssr/assets/cssr.snippets.json';

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

export interface SnippetsFile {
  format: number;
  feed: { id?: string; updated: unknown };
  elements: Record<string, { label: object; items: Record<string, { label: object; html: Record<string, string> }> }>;
}
export interface Read {
  readonly refused?: string;
  readonly problems: string[];
  readonly file: SnippetsFile;
  readonly choices: { name: string; label: string; items: { key: string; label: string }[] }[];
}

/** The snippets file that the modules come with. */
export const shipped = () => JSON.parse(readFileSync(SHIPPED, 'utf8')) as SnippetsFile;

/** A snippets file with two items, `b` a good one. */
export const small = (html: Record<string, string>): SnippetsFile => ({
  format: 1,
  feed: { updated: '2026-11-24' },
  elements: {
    'mission-card': { label: { en: 'Mission' }, items: { a: { label: { en: 'A' }, html }, b: { label: {}, html: { en: '<p>B</p>' } } } },
  },
});

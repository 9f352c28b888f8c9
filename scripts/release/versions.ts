import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

interface Place {
  readonly file: string;
  /** Finds the version, and what stands before it. */
  readonly version: RegExp;
}

const NUMBER = '\\d+\\.\\d+\\.\\d+(?:-[\\w.]+)?';
const after = (start: string) => new RegExp(`(${start})${NUMBER}`, 'g');

/** Where the version stands, besides `package.json`: what is shipped, and the names of files in the docs. */
const places = (): Place[] => [
  // Of the package itself: first of all, and first among the packages.
  { file: 'package-lock.json', version: new RegExp(`("name": "cssr-widgets",\\n +"version": ")${NUMBER}`, 'g') },
  { file: 'src/version.ts', version: after("VERSION = '") },
  { file: 'integrations/wordpress/cssr/cssr.php', version: after('\\* Version: +') },
  { file: 'integrations/drupal/cssr/cssr.info.yml', version: after("\\nversion: '") },
  ...['README.md', 'README.ar.md', ...readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((name) => `docs/${name}`)]
    .filter((file) => file.endsWith('.md') && !/decisions/.test(file))
    .map((file) => ({ file, version: new RegExp(`(/?cssr(?:-[a-z]+)*-)${NUMBER}(?=\\.(?:js|tgz))`, 'g') })),
];

const read = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};

/** Writes a version wherever it stands. Gives the files that have changed. */
export function writeVersion(version: string): string[] {
  return places().flatMap(({ file, version: place }) => {
    const text = read(file);
    const next = text?.replace(place, (_, start: string) => start + version);
    if (next === undefined || next === text) return [];
    writeFileSync(file, next);
    return [file];
  });
}

/** The places, of those that ship, in which another version stands. */
export const otherVersions = (version: string): string[] =>
  places().flatMap(({ file, version: place }) =>
    Array.from(read(file)?.matchAll(place) ?? [])
      .filter(([found, start]) => found !== start! + version)
      .map(([found]) => `${file}: ${found.trim()}`),
  );

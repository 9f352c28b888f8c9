import { readFileSync } from 'node:fs';

/** The sheet for static content as it is published: what it imports stands in it, so that a page asks once. */
export const staticSheet = (folder = 'src/outputs'): string =>
  readFileSync(`${folder}/static.css`, 'utf8').replace(/^@import '(.+)';\n/gm, (_, path: string) =>
    readFileSync(`${folder}/${path}`, 'utf8'),
  );

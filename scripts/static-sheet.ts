import { readFileSync } from 'node:fs';
import { generate, parse } from 'css-tree';

/** The sheet for static content as it is written: what it imports stands in it, so that a page asks once. @param folder with `static.css`. */
export const joinedSheet = (folder = 'src/publish'): string =>
  readFileSync(`${folder}/static.css`, 'utf8').replace(/^@import '(.+)';$/gm, (_, path: string) =>
    readFileSync(`${folder}/${path}`, 'utf8'),
  );

/** As it is published: without comments but the first, and without space. */
export const staticSheet = (folder?: string): string => {
  const sheet = joinedSheet(folder);
  return `${sheet.slice(0, sheet.indexOf('*/') + 2)}\n${generate(parse(sheet))}\n`;
};

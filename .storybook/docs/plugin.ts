import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Plugin } from 'vite';
import type { StorybookDocs } from '../../scripts/reference/storybook.js';

const INDEX = 'virtual:cssr-docs';
const LOADED = `${INDEX}/`;
const MOST = 64_000_000;

/** The docs as modules: one with what every page needs, and one for each page and element in each language. */
export function docsModules(): Plugin {
  let made: Promise<StorybookDocs> | undefined;
  const docs = () =>
    (made ??= promisify(execFile)('npx', ['tsx', 'scripts/reference/storybook.ts'], { maxBuffer: MOST }).then(
      ({ stdout }) => JSON.parse(stdout) as StorybookDocs,
    ));
  const loaders = (kind: 'pages' | 'elements', of: Readonly<Record<string, Readonly<Record<string, unknown>>>>) =>
    `{${Object.entries(of)
      .map(([name, languages]) => {
        const each = Object.keys(languages).map((tag) => `${tag}: () => import('${LOADED}${kind}/${name}/${tag}')`);
        return `${JSON.stringify(name)}: {${each.join()}}`;
      })
      .join()}}`;
  return {
    name: 'cssr-docs',
    resolveId: (id) => (id === INDEX || id.startsWith(LOADED) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${INDEX}`)) return undefined;
      const all = await docs();
      const [kind, ...rest] = id.slice(`\0${LOADED}`.length).split('/');
      if (kind === 'pages' || kind === 'elements') {
        const language = rest.pop()!;
        return `export default ${JSON.stringify(all[kind][rest.join('/')]![language])}`;
      }
      // Of each element what a list of all of them shows.
      const listed = Object.fromEntries(
        Object.entries(all.elements).map(([name, languages]) => [
          name,
          Object.fromEntries(Object.entries(languages).map(([tag, element]) => [tag, { ...element, sections: [] }])),
        ]),
      );
      return `export const WORDS = ${JSON.stringify(all.words)};
export const LISTED = ${JSON.stringify(listed)};
export const PAGES = ${loaders('pages', all.pages)};
export const ELEMENTS = ${loaders('elements', all.elements)};`;
    },
  };
}

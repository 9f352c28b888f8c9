import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * Writes beside a file that holds packages of others whose they are, and under which licences.
 *
 * @param name of the text, such as `cssr.js.LICENSE.txt`.
 * @param whole packages that come as one file, with what they depend on inside.
 */
export const bundledLicences = (name: string, whole: readonly string[]): Plugin => ({
  name: 'cssr-licences',
  generateBundle(_, files) {
    const chunks = Object.values(files).filter((file) => file.type === 'chunk');
    const inside = chunks.flatMap(({ modules }) => Object.keys(modules).flatMap((id) => packageOf(id) ?? []));
    const names = [...new Set(inside.flatMap((found) => [found, ...(whole.includes(found) ? dependenciesOf(found) : [])]))].sort();
    this.emitFile({ type: 'asset', fileName: name, source: `${names.map(licenceOf).join('\n\n\n')}\n` });
  },
});

const packageOf = (id: string): string | undefined => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id.replaceAll('\\', '/'))?.[1];

interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly author?: string | { readonly name: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}
const manifestOf = (name: string) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as Manifest;

const dependenciesOf = (name: string) => Object.keys(manifestOf(name).dependencies ?? {});

function licenceOf(name: string): string {
  const { version, license, author } = manifestOf(name);
  const file = readdirSync(`node_modules/${name}`).find((each) => /^licen[cs]e/i.test(each));
  // Some come without the text of their licence: then their manifest says whose they are.
  const text = file
    ? readFileSync(`node_modules/${name}/${file}`, 'utf8').trim()
    : `Copyright ${typeof author === 'string' ? author : author?.name}`;
  return `${name} ${version}, ${license}\n\n${text}`;
}

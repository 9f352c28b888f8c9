/**
 * The scripts of a page in parts: the core, which all elements share, and one for each element (and one for feeds) with what is its own. They are
 * classic scripts (decision 4), so that a page loads each by an exact tag with its hash, and they run in any order: a part that comes first waits
 * for the core.
 */
import { resolve } from 'node:path';
import { build, parseSync, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import { VERSION } from '../src/version.js';
import { elementNames } from './element-names.js';
import { embed, type EmbedOptions } from './vite-embed.js';
import { ShortNames } from './vite-names.js';

/** The part that all others need. */
export const CORE = 'core';

const CORE_ENTRY = resolve('src/embed/core.ts');
/** Stands for the module that gives parts what they take. */
const GIVEN = '/cssr-given';
/** Where the core of a version is to be found. A symbol, which no element of a page can stand in for by its id. */
const PLACE = `self[Symbol.for('cssr-widgets ${VERSION}')]`;

/** Small functions without any state: each part has those it calls, and the core none for others. */
const OWN = /[\\/]src[\\/](views|templates|locale)[\\/]/;

/** What parts take out of the core: a number for each export of each module. */
class Exports {
  readonly #numbers = new Map<string, number>();

  numberOf(module: string, name: string): number {
    const key = `${name} ${module}`;
    if (!this.#numbers.has(key)) this.#numbers.set(key, this.#numbers.size);
    return this.#numbers.get(key)!;
  }

  /** A module that exports all of them. */
  get module(): string {
    const lines = Array.from(this.#numbers, ([key, number]) => {
      const [, name, module] = /^(\S+) (.*)$/.exec(key)!;
      return `export { ${name} as $${number} } from ${JSON.stringify(module)};`;
    });
    return [`export { start as start } from ${JSON.stringify(CORE_ENTRY)};`, ...lines].join('\n');
  }
}

async function bundle(entry: string, plugin?: Plugin, options: EmbedOptions = {}, define: Readonly<Record<string, string>> = {}) {
  const config: InlineConfig = embed(entry, options);
  const made = await build({
    ...config,
    define,
    plugins: [plugin, ...config.plugins!],
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { ...config.build, write: false },
  });
  return (Array.isArray(made) ? made[0]! : (made as Rolldown.RolldownOutput)).output[0].code;
}

/** A script that is one file. @param define what stands for names in it. */
export const bundleScript = (entry: string, define: Readonly<Record<string, string>> = {}): Promise<string> =>
  bundle(resolve(entry), undefined, {}, define);

/** Every module that the core has. */
async function modulesOfCore(): Promise<ReadonlySet<string>> {
  let ids: string[] = [];
  await bundle(CORE_ENTRY, {
    name: 'cssr-modules',
    buildEnd() {
      ids = [...this.getModuleIds()];
    },
  });
  return new Set(ids);
}

/** Leaves out what the core has. */
const withoutCore = (core: ReadonlySet<string>): Plugin => ({
  name: 'cssr-without-core',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!importer) return undefined;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found && core.has(found.id) && !OWN.test(found.id) ? { id: found.id, external: true } : found;
  },
});

/** Turns the imports of a part into what it is given by the core. */
const asPart = (exports: Exports): Plugin => ({
  name: 'cssr-part',
  enforce: 'pre',
  generateBundle(_, files) {
    for (const file of Object.values(files)) {
      if (file.type !== 'chunk') continue;
      const { staticImports, staticExports } = parseSync('part.js', file.code).module;
      const given = staticImports.flatMap(({ moduleRequest, entries }) =>
        entries.map(({ importName, localName }) => `${exports.numberOf(moduleRequest.value, importName.name!)}:${localName.value}`),
      );
      const code = without(file.code, [...staticImports, ...staticExports]);
      file.code = `(${PLACE}??=[]).push(({${given.join()}})=>{${code}})`;
    }
  },
});

/** Turns the exports of the core into what it gives the parts, those that wait first. */
const asCore: Plugin = {
  name: 'cssr-core',
  enforce: 'pre',
  generateBundle(_, files) {
    for (const file of Object.values(files)) {
      if (file.type !== 'chunk') continue;
      const { staticImports, staticExports } = parseSync('core.js', file.code).module;
      const local = new Map(
        staticExports.flatMap(({ entries }) => entries.map(({ exportName, localName }) => [exportName.name!, localName.name!] as const)),
      );
      const given = Array.from({ length: local.size - 1 }, (_, number) => local.get(`$${number}`)!);
      const code = without(file.code, [...staticImports, ...staticExports]);
      // Each by itself, so that one which fails stops no other. A second core of this version finds no list, and leaves it.
      file.code = `(waiting=>{if(!Array.isArray(waiting))return;${code};const given=[${given.join()}],push=part=>queueMicrotask(()=>{part(given);${local.get('start')!}()});${PLACE}={push};waiting.forEach(push)})(${PLACE}??[])`;
    }
  },
};

function without(code: string, parts: readonly { readonly start: number; readonly end: number }[]): string {
  return [...parts].sort((a, b) => b.start - a.start).reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), code);
}

/** The code of each part, by its name: that of an element, `core`. */
export async function makeParts(elements: readonly string[] = elementNames()): Promise<ReadonlyMap<string, string>> {
  const core = await modulesOfCore();
  const exports = new Exports();
  const names = new ShortNames();
  const parts = new Map<string, string>();
  for (const name of elements)
    parts.set(name, await bundle(resolve(`src/elements/${name}/define.ts`), withoutCore(core), { names, classic: asPart(exports) }));
  const given: Plugin = {
    name: 'cssr-given',
    enforce: 'pre',
    resolveId: (id) => (id === GIVEN ? id : undefined),
    load: (id) => (id === GIVEN ? exports.module : undefined),
  };
  parts.set(CORE, await bundle(GIVEN, given, { names, classic: asCore }));
  return parts;
}

/**
 * `npm run elements`: writes what lists all elements (modules, the tables in the READMEs) and the reference (`docs/elements/`, the pages on the feed
 * and the editions, `llms.txt`), from the folders of `src/elements/` and from the schemas. All of it is kept in the repository, so that who reads it
 * finds it; a test says when a file is not as it would be written.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { elementNames } from './element-names.js';
import { elementsTable } from './elements-table.js';
import { referencePages } from './reference/pages.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const FOLDER = 'src/elements';

const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const entryOf = (name: string) => (name === camel(name) ? `  ${name},\n` : `  '${name}': ${camel(name)},\n`);
const HEAD = '// Made by `npm run elements`.\n';

interface List {
  readonly about: string;
  readonly constant: string;
  /** The module of each element, in its folder. */
  readonly module: string;
  /** What that module exports. */
  readonly exported: (name: string) => string;
  /** Only of the elements that have this module. */
  readonly where?: string;
}

function listOf({ about, constant, module, exported, where = module }: List): string {
  const names = elementNames().filter((name) => existsSync(`${root}${FOLDER}/${name}/${where}.ts`));
  const imports = names.map((name) => `import { ${exported(name)} as ${camel(name)} } from './${name}/${module}.js';\n`);
  return `${HEAD}${imports.join('')}\n/** ${about} */\nexport const ${constant} = {\n${names.map(entryOf).join('')}} as const;\n`;
}

const LISTS: Readonly<Record<string, List>> = {
  definitions: {
    about: 'All that is known of each element, by its name.',
    constant: 'DEFINITIONS',
    module: 'definition',
    exported: () => 'definition',
  },
  labels: { about: 'What each element is called.', constant: 'LABELS', module: 'definition', exported: () => 'label' },
  views: {
    about: 'The view of each element that has content.',
    constant: 'VIEWS',
    module: 'view',
    exported: (name) => `${camel(name)}View`,
    where: 'template',
  },
  templates: { about: 'The template of each of these.', constant: 'TEMPLATES', module: 'template', exported: () => 'template' },
  tables: { about: 'The table of each element that has one.', constant: 'TABLES', module: 'table', exported: () => 'table' },
  sheets: { about: 'The sheets of each element.', constant: 'SHEETS', module: 'styles', exported: () => 'styles' },
};

function storyModules(): string {
  const names = elementNames();
  const imports = names.map((name) => `import * as ${camel(name)} from '../../stories/${name}.stories.js';\n`);
  return `${HEAD}${imports.join('')}\n/** The stories of each element. */\nexport const STORIES = {\n${names.map(entryOf).join('')}};\n`;
}

function playModules(): string {
  const names = readdirSync(`${root}stories/interactions`).map((file) => file.replace('.stories.ts', ''));
  const imports = names.map((name) => `import * as ${camel(name)} from '../../stories/interactions/${name}.stories.js';\n`);
  return `${HEAD}${imports.join('')}\n/** The stories in which something is done. */\nexport const PLAYS = {\n${names.map(entryOf).join('')}};\n`;
}

function feeds(): string {
  const names = elementNames().filter((name) => existsSync(`${root}${FOLDER}/${name}/template.ts`));
  const imports = names.map((name) => `import { uses as ${camel(name)}, ${camel(name)}View } from './${name}/view.js';\n`);
  const entry = (name: string) => `  ${name === camel(name) ? name : `'${name}'`}: [${camel(name)}, ${camel(name)}View],\n`;
  return `${HEAD}${imports.join('')}
/** The collections of a feed that each element is made from, with their shapes, and how its view is made of them. */
export const FEEDS = {\n${names.map(entry).join('')}} as const;\n`;
}

const className = (name: string) => `Cssr${camel(`-${name}`)}`;

function contentElements(): string {
  const names = elementNames().filter((name) => existsSync(`${root}${FOLDER}/${name}/template.ts`));
  const imports = names.map((name) => `import { ${className(name)} } from '../elements/${name}/${name}.js';\n`);
  return `${HEAD}${imports.join('')}import { define } from '../runtime/define.js';

/** Registers every element that has content, without a way to get it: which one it is, the file says that imports this. */
const ALL = [
${names.map((name) => `  ${className(name)},\n`).join('')}];
for (const each of ALL) define(\`cssr-\${each.definition.name}\`, each);
`;
}

/** In every language. */
const readmes = () => readdirSync(root).filter((name) => /^README\b.*\.md$/.test(name));

const each = (line: (name: string) => string) => HEAD + elementNames().map(line).join('');

/** The text of each file, by its path. */
export const lists = async (): Promise<Readonly<Record<string, string>>> => ({
  ...Object.fromEntries(Object.entries(LISTS).map(([name, list]) => [`${FOLDER}/${name}.ts`, listOf(list)])),
  [`${FOLDER}/classes.ts`]: each((name) => `export * from './${name}/${name}.js';\n`),
  [`${FOLDER}/feeds.ts`]: feeds(),
  'src/embed/content-elements.ts': contentElements(),
  'src/define.ts': each((name) => `import './elements/${name}/define.js';\n`),
  'tests/support/story-modules.ts': storyModules(),
  'tests/support/play-modules.ts': playModules(),
  ...Object.fromEntries(await Promise.all(readmes().map(async (name) => [name, await elementsTable(name, elementNames())] as const))),
  ...(await referencePages()),
});

/** Those that are not as they would be written. */
export const outdated = async (made = lists()): Promise<string[]> =>
  Object.entries(await made)
    .filter(([path, text]) => !existsSync(root + path) || readFileSync(root + path, 'utf8') !== text)
    .map(([path]) => path);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const made = lists();
  const texts = await made;
  for (const path of await outdated(made)) {
    mkdirSync(dirname(root + path), { recursive: true });
    writeFileSync(root + path, texts[path]!);
    console.log(`written: ${path}`);
  }
}

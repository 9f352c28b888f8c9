/**
 * `npm run elements`: writes the modules that list all elements, from the folders of `src/elements/`. They are kept in the repository, so that
 * who reads it finds them; a test says when one is not as it would be written.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const FOLDER = 'src/elements';

/** The names of all elements: those of their folders. */
export const elementNames = (): string[] =>
  readdirSync(`${root}${FOLDER}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const has = (name: string, module: string) => existsSync(`${root}${FOLDER}/${name}/${module}.ts`);

/** A module with an entry for each element that has another module. */
function listOf(about: string, constant: string, module: string, exported: string): string {
  const names = elementNames().filter((name) => has(name, module));
  const imports = names.map((name) => `import { ${exported} as ${camel(name)} } from './${name}/${module}.js';\n`);
  const entries = names.map((name) => (name === camel(name) ? `  ${name},\n` : `  '${name}': ${camel(name)},\n`));
  return `${HEAD}${imports.join('')}\n/** ${about} */\nexport const ${constant} = {\n${entries.join('')}} as const;\n`;
}
const HEAD = '// Made by `npm run elements`.\n';

/** The text of each module, by its path. */
export const lists = (): Readonly<Record<string, string>> => ({
  'src/elements/sheets.ts': listOf('The sheets of each element, by its name without `cssr-`.', 'SHEETS', 'styles', 'styles'),
  'src/elements/templates.ts': listOf('The template of each element that has static HTML.', 'TEMPLATES', 'template', 'template'),
  'src/define.ts': `${HEAD}${elementNames()
    .map((name) => `import './elements/${name}/define.js';\n`)
    .join('')}`,
});

/** Those that are not as they would be written. */
export const outdated = (): string[] =>
  Object.entries(lists())
    .filter(([path, text]) => !existsSync(root + path) || readFileSync(root + path, 'utf8') !== text)
    .map(([path]) => path);

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const path of outdated()) {
    writeFileSync(root + path, lists()[path]!);
    console.log(`written: ${path}`);
  }

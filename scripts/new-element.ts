/**
 * `npm run new -- NAME`: makes the folder of an element, its story and its test, and enters it into the lists. All is green at once; it shows
 * the title of an activity, to be replaced by what the element is for.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const [name = ''] = process.argv.slice(2);
/** What filter lists hide; see CONTRIBUTING. */
const HIDDEN = /(^|-)(banners?|shar(e|ing)|social|ads?|widgets?|cookies?|pop-?ups?|promos?|sponsors?)(-|$)/;

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
if (!/^[a-z]+(-[a-z]+)*$/.test(name))
  fail(`"${name}" is no name for an element: small letters and hyphens, without cssr-. npm run new -- quote`);
if (HIDDEN.test(name)) fail(`"${name}" is a name that filter lists hide on pages`);
if (existsSync(`src/elements/${name}`)) fail(`src/elements/${name} is there already`);

const words = name.split('-');
const CLASS = words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('');
const PROPERTY = CLASS[0]!.toLowerCase() + CLASS.slice(1);
const TITLE = name[0]!.toUpperCase() + name.slice(1).replaceAll('-', ' ');
const filled = (text: string) =>
  text.replaceAll('CLASS', CLASS).replaceAll('PROPERTY', PROPERTY).replaceAll('TITLE', TITLE).replaceAll('NAME', name);

const folder = fileURLToPath(new URL('./new-element/', import.meta.url));
const placeOf = (file: string) => {
  if (file.endsWith('.stories.ts')) return `stories/${file}`;
  return file.endsWith('.test.ts') ? `tests/elements/${name}/${file}` : `src/elements/${name}/${file}`;
};
for (const file of readdirSync(folder)) {
  const path = placeOf(filled(file.replace(/\.txt$/, '')));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, await format(filled(readFileSync(folder + file, 'utf8')), { ...(await resolveConfig(path)), filepath: path }));
  console.log(`written: ${path}`);
}
execFileSync('npx', ['tsx', fileURLToPath(new URL('./elements.ts', import.meta.url))], { stdio: 'inherit' });
console.log(`Try it: npm run storybook; npx tsx --test tests/elements/${name}/${name}.test.ts`);

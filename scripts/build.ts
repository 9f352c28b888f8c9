/** `npm run build`: everything that is published, into `dist/`. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { feedJsonSchema } from '../src/content/json-schema.js';
import { EDITION_SCHEMA } from '../src/publish/edition/schema.js';
import { defaultTokens } from './default-tokens.js';
import { writeDeskPage } from './desk-page.js';
import { writeTemplates } from './desk-templates/write.js';
import { writeFramePage, writeIntegrity, writeScripts } from './page-files.js';
import { pruneTypes } from './prune-types.js';
import { describeSchema } from './schema-docs.js';
import { writeStarter } from './starter.js';
import { NAMES, staticSheet } from './static-sheet.js';

const run = (command: string, ...args: string[]) =>
  execFileSync('npx', [command, ...args], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_ENV: 'production' } });

// The built demo and modules stay: packing builds too, and tests of them may be running.
mkdirSync('dist', { recursive: true });
for (const name of readdirSync('dist'))
  if (!['demo', 'site', 'wordpress', 'drupal'].includes(name)) rmSync(`dist/${name}`, { recursive: true });
run('vite', 'build', '--logLevel', 'error');
for (const mode of ['frame', 'frame-parent', 'checkup', 'outputs', 'cli', 'desk'])
  run('vite', 'build', '--logLevel', 'error', '--mode', mode);
run('tsc', '-p', 'tsconfig.build.json');
run('tsx', 'node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--quiet');
pruneTypes('dist');
writeStarter('dist/content');
mkdirSync('dist/outputs/static', { recursive: true });
writeFileSync('dist/outputs/static.css', staticSheet());
for (const name of NAMES) writeFileSync(`dist/outputs/static/${name}.css`, staticSheet([name]));
mkdirSync('dist/themes', { recursive: true });
for (const theme of readdirSync('src/themes').filter((name) => name.endsWith('.css')))
  cpSync(`src/themes/${theme}`, `dist/themes/${theme}`);
cpSync('src/themes/fonts', 'dist/fonts', { recursive: true });
for (const weight of [500, 700])
  cpSync(`node_modules/@fontsource/tajawal/files/tajawal-arabic-${weight}-normal.woff2`, `dist/fonts/tajawal-${weight}.woff2`);
cpSync('node_modules/@fontsource/tajawal/LICENSE', 'dist/fonts/OFL.txt');
writeFileSync('dist/tokens.json', `${JSON.stringify(defaultTokens(), null, 2)}\n`);
const schema = feedJsonSchema();
describeSchema(schema);
writeFileSync('dist/schema.json', `${JSON.stringify(schema, null, 2)}\n`);
await writeTemplates('dist/desk');
writeFileSync('dist/edition.schema.json', `${JSON.stringify(EDITION_SCHEMA, null, 2)}\n`);
const scripts = await writeScripts('dist');
writeFramePage('dist');
writeDeskPage('dist');
writeIntegrity('dist', scripts);

/** `npm run wordpress`, after `npm run build`: the plugin, `dist/wordpress/cssr/` and `cssr.zip`. */
import { cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { mo, po } from 'gettext-parser';
import { build } from 'vite';
import { copyAssets, copyClasses, freshFolder, zipFolder } from './files.js';
import { readmeOf } from './wordpress-readme.js';

if (!existsSync('dist/cssr.js')) throw new Error('npm run build first');
/** Another folder for what is made can be named. */
const out = process.argv[2] ?? 'dist/wordpress';
const plugin = `${freshFolder(out)}/cssr`;
cpSync('integrations/wordpress/cssr', plugin, { recursive: true });
copyClasses(`${plugin}/content`, 'Cssr\\Content');
copyAssets(`${plugin}/assets`, "defined( 'ABSPATH' ) || exit;");
writeFileSync(`${plugin}/readme.txt`, readmeOf(plugin));
cpSync('dist/outputs/static', `${plugin}/assets/static`, { recursive: true });
// The editor finds names as the lists on pages do.
await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    outDir: `${plugin}/block`,
    emptyOutDir: false,
    copyPublicDir: false,
    lib: { entry: 'src/locale/fold.ts', formats: ['iife'], name: 'cssrFold', fileName: () => 'fold.js' },
  },
});
for (const name of readdirSync(`${plugin}/languages`).filter((name) => name.endsWith('.po'))) compile(`${plugin}/languages/${name}`);
zipFolder(plugin, `${out}/cssr.zip`);

/** Makes of a translation what PHP reads, and what the script of the editor reads. */
function compile(path: string): void {
  const file = po.parse(readFileSync(path));
  const language = file.headers['Language']!;
  writeFileSync(path.replace(/\.po$/, '.mo'), mo.compile(file));
  const messages = Object.values(file.translations['']!)
    .filter(({ msgid, comments }) => msgid && comments?.reference?.includes('block/'))
    .map(({ msgid, msgstr }) => [msgid, msgstr] as const);
  const jed = {
    domain: 'messages',
    locale_data: {
      messages: {
        '': { domain: 'messages', lang: language, 'plural-forms': file.headers['Plural-Forms'] },
        ...Object.fromEntries(messages),
      },
    },
  };
  writeFileSync(path.replace(/\.po$/, '-cssr-editor.json'), JSON.stringify(jed));
}

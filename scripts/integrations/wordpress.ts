/** `npm run wordpress`, after `npm run build`: the plugin, `dist/wordpress/cssr/` and `cssr.zip`. */
import { cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { mo, po } from 'gettext-parser';
import { copyAssets, copyClasses, freshFolder, hashOf, zipFolder } from './files.js';

const plugin = `${freshFolder('dist/wordpress')}/cssr`;
if (!existsSync('dist/cssr.js')) throw new Error('npm run build first');
cpSync('integrations/wordpress/cssr', plugin, { recursive: true });
copyClasses(`${plugin}/content`, 'Cssr\\Content');
copyAssets(`${plugin}/assets`);
writeFileSync(`${plugin}/assets/build.php`, buildInfo(`${plugin}/assets`));
for (const name of readdirSync(`${plugin}/languages`).filter((name) => name.endsWith('.po'))) compile(`${plugin}/languages/${name}`);
zipFolder(plugin, 'dist/wordpress/cssr.zip');

/** What the plugin knows of its own files, so that addresses change when they do. */
function buildInfo(assets: string): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const { id, updated } = JSON.parse(readFileSync(`${assets}/cssr.feed.json`, 'utf8')) as { id: string; updated: string };
  for (const word of [version, id, updated]) if (!/^[\w.:+-]+$/.test(word)) throw new Error(`Not a plain word: ${word}`);
  return `<?php
/**
 * Made by the build.
 *
 * @package cssr
 */

return array(
	'version' => '${version}',
	'script'  => '${hashOf(`${assets}/cssr.js`)}',
	'style'   => '${version}',
	'feed'    => array(
		'id'      => '${id}',
		'updated' => '${updated}',
		'hash'    => '${hashOf(`${assets}/cssr.feed.json`)}',
	),
);
`;
}

/** Makes of a translation what PHP reads, and what the script of the editor reads. */
function compile(path: string): void {
  const file = po.parse(readFileSync(path));
  const language = file.headers['Language']!;
  writeFileSync(path.replace(/\.po$/, '.mo'), mo.compile(file));
  const messages = Object.values(file.translations['']!)
    .filter(({ msgid, comments }) => msgid && comments?.reference?.includes('editor.js'))
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

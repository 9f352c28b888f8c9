/** Files of the modules for content management systems. */
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { LANGUAGES } from '../../src/locale/languages.js';
import { copyEdition } from './edition.js';
import { copyScripts, scriptsOf, type Script } from './scripts.js';
import { staticTags, staticTagsClass } from './static-tags.js';

/** The classes both modules have, under the namespace of one; and the class that the templates give. */
export function copyClasses(folder: string, namespace: string): void {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, php: string) =>
    writeFileSync(join(folder, name), php.replace('namespace Cssr\\Content;', `namespace ${namespace};`));
  for (const name of readdirSync('integrations/php')) write(name, readFileSync(`integrations/php/${name}`, 'utf8'));
  write('StaticTags.php', staticTagsClass(staticTags()));
}

/**
 * What a page loads, and the edition of the content that a module comes with.
 *
 * @param guard PHP that ends the file about these where it is called by itself.
 */
export function copyAssets(folder: string, guard = ''): void {
  mkdirSync(folder, { recursive: true });
  for (const name of ['cssr.js.LICENSE.txt', 'themes', 'outputs/static.css'])
    cpSync(`dist/${name}`, join(folder, basename(name)), { recursive: true });
  for (const name of readdirSync(join(folder, 'themes'))) ofNamedPlaces(join(folder, 'themes', name));
  const scripts = scriptsOf('dist');
  copyScripts('dist', folder, scripts);
  copyEdition('demo/content/cssr.feed.json', join(folder, 'edition'));
  writeFileSync(join(folder, 'build.php'), buildInfo(scripts, guard));
}

/**
 * Takes from a theme what it says of a whole page. A module names the theme at each placement that has one: those without keep the look of
 * the page, whichever themes others on it have.
 */
function ofNamedPlaces(sheet: string): void {
  const css = readFileSync(sheet, 'utf8');
  writeFileSync(sheet, css.replaceAll(/:where\(:root:not\(\[data-cssr-theme\]\)\),\s*/g, ''));
}

/** What a module knows of its own files, so that addresses change when they do. */
function buildInfo(scripts: Readonly<Record<string, Script>>, guard: string): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const table = Object.entries(scripts).map(
    ([handle, { file, needs, integrity }]) => `
		'${handle}' => array(
			'file'      => '${file}',
			'needs'     => array(${needs.length ? ` ${needs.map((need) => `'${need}'`).join(', ')} ` : ''}),
			'integrity' => '${integrity}',
		),`,
  );
  const languages = Object.entries(LANGUAGES).map(([tag, { name }]) => `\n\t\t'${tag}' => '${name}',`);
  return `<?php
/**
 * Made by the build.
 *
 * @package cssr
 */
${guard && `\n${guard}\n`}
return array(
	'version' => '${version}',
	'languages' => array(${languages.join('')}
	),
	'scripts' => array(${table.join('')}
	),
);
`;
}

/** A short name of what files contain, for addresses that caches keep. */
export const hashOf = (...paths: readonly string[]): string =>
  paths
    .reduce((hash, path) => hash.update(readFileSync(path)), createHash('sha256'))
    .digest('hex')
    .slice(0, 12);

/** A folder as a zip with the folder in it, the same bytes each time. */
export function zipFolder(folder: string, file: string): void {
  const files: Zippable = {};
  for (const name of (readdirSync(folder, { recursive: true }) as string[]).sort()) {
    const path = join(folder, name);
    if (statSync(path).isFile()) files[`${basename(folder)}/${name.replaceAll('\\', '/')}`] = new Uint8Array(readFileSync(path));
  }
  // A time without a zone: the first that the format has.
  writeFileSync(file, zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) }));
}

/** An empty folder. */
export function freshFolder(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

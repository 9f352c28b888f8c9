import { readFileSync, readdirSync } from 'node:fs';
import { generate, parse } from 'css-tree';
import { build, type Rolldown } from 'vite';
import { staticSheet } from '../static-sheet.js';

/** A script of the site as one classic file, which runs from a folder on a disk, too: modules do not. */
export async function clientScript(name: string): Promise<string> {
  const made = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    // Whoever calls may be a test, which sets another.
    mode: 'production',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: `docs/site/client/${name}.ts`, formats: ['iife'], name: 'cssrSite', fileName: () => `${name}.js` },
    },
  });
  const [{ output }] = made as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
  return output[0].code;
}

const sheets = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .sort()
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));

const small = (css: string): string => generate(parse(css));

/** Of every page: the look of the site, and the theme that it has itself. */
export const siteSheet = (): string => small([readFileSync('src/themes/un-ose.css', 'utf8'), ...sheets('docs/site/styles')].join('\n'));
/** Of the home page: all themes, and how elements look before their script. */
export const homeSheet = (): string => small([...sheets('src/themes'), staticSheet(), ...sheets('docs/site/styles/home')].join('\n'));

/** What browsers paint around the page: the surface of the theme. */
export function themeColours(): readonly [light: string, dark: string] {
  const [, light, dark] = /--cssr-sys-surface: light-dark\((#[0-9a-f]+), (#[0-9a-f]+)\)/.exec(
    readFileSync('src/themes/un-ose.css', 'utf8'),
  )!;
  return [light!, dark!];
}

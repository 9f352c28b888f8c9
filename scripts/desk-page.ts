/** Makes `desk.html`, the editor's desk: one file that works from a disk too, asks for nothing by itself and keeps nothing. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { generate, parse } from 'css-tree';
import { hashOf, jsonInHtml, scriptInHtml, styleInHtml } from '../src/cli/in-html.js';
import type { DataName, TemplateFile, ThemeFile } from '../src/desk/page/data.js';
import { appWords } from '../src/desk/page/app/words.js';
import { PAGE_LANGUAGES } from '../src/locale/languages.js';
import { getLocale } from '../src/locale/locale.js';
import { themeName } from '../src/themes/theme-names.js';
import { VERSION } from '../src/version.js';
import { fieldTexts } from './desk-fields.js';
import { themesIn } from './page-files.js';
import { noticed } from './page-scripts.js';
import { staticSheet } from './static-sheet.js';

export interface DeskParts {
  /** The script of the desk, as it was built. */
  readonly script: string;
  /** `cssr-all.js`, for the preview. */
  readonly elements: string;
  /** Sheets of themes, by name. */
  readonly themes: Readonly<Record<string, string>>;
  /** The sheet of static HTML. */
  readonly staticSheet: string;
  /** The feed that a new one begins with, and that has the example. */
  readonly feed: unknown;
  readonly templates: readonly TemplateFile[];
  /** What the fields of its forms are (`desk-fields.ts`). */
  readonly fields: unknown;
}

/** Whose the script is: the licences stand beside the page, whole. */
const NOTICE = `cssr-widgets ${VERSION}, MIT; Lit, Google LLC, BSD-3-Clause: desk.html.LICENSE.txt`;

const BASE = `html{color-scheme:light dark;background:light-dark(#f4f6f8,#11161b)}body{margin:0;font-family:system-ui,'Noto Sans','Noto Sans Arabic',sans-serif;color:light-dark(#1c2733,#eef2f5)}noscript{display:block;padding:1rem 2rem;font-size:1.125rem}`;

/** The page. Its policy lets it run and look like what stands in it, and ask a site that the editor names; the frames of the preview inherit it. */
export function deskPage({ script, elements, themes, staticSheet: plainSheet, feed, templates, fields }: DeskParts): string {
  const code = scriptInHtml(noticed(script.trim(), NOTICE));
  const shown = scriptInHtml(elements.trim());
  const sheets = Object.fromEntries(Object.entries({ ...themes, static: plainSheet }).map(([name, css]) => [name, styleInHtml(css)]));
  const plain = sheets['static']!;
  const looks = Object.keys(themes).map((name): ThemeFile => ({ name, sheet: sheets[name]!, called: calledIn(name) }));
  const policy = [
    "default-src 'none'",
    `script-src ${[code, shown].map((text) => `'${hashOf(text)}'`).join(' ')}`,
    `style-src ${[BASE, ...Object.values(sheets)].map((text) => `'${hashOf(text)}'`).join(' ')}`,
    'img-src data:',
    // Of `desk-site` alone, when its button is pressed; the frames of the preview have a policy of their own against it.
    'connect-src https:',
    "base-uri 'none'",
    "form-action 'none'",
  ];
  const words = PAGE_LANGUAGES.map((tag) => ({ tag, locale: getLocale(tag) }));
  const noScript = words
    .map(
      ({ tag, locale }) =>
        `<p lang="${tag}" dir="${locale.direction}">${appWords(locale).noScript.replace(/`(.*?)`/, '<code dir="ltr">$1</code>')}</p>`,
    )
    .join('');
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="description" content="${appWords(words[0]!.locale).lead}">
<link rel="icon" href="data:,">
<title>${appWords(words[0]!.locale).title}</title>
<style>${BASE}</style>
</head>
<body>
<noscript>${noScript}</noscript>
<desk-app></desk-app>
${data('feed', 'application/json', jsonInHtml(feed))}
${data('elements', 'text/plain', shown)}
${data('themes', 'application/json', jsonInHtml(looks))}
${data('static', 'text/plain', plain)}
${data('templates', 'application/json', jsonInHtml(templates))}
${data('fields', 'application/json', jsonInHtml(fields))}
<script>${code}</script>
</body>
</html>
`;
}

/** What a theme is called, by language. */
const calledIn = (theme: string) => Object.fromEntries(PAGE_LANGUAGES.map((tag) => [tag, themeName(theme, getLocale(tag))]));

const data = (name: DataName, type: string, text: string) => `<script type="${type}" data-desk="${name}">${text}</script>`;

/** What stands in the page besides its script. @param templates the folder of the Word templates. */
export function deskParts(templates: string): Omit<DeskParts, 'script' | 'elements'> {
  const sheet = (path: string) => generate(parse(readFileSync(path, 'utf8')));
  return {
    themes: Object.fromEntries(themesIn('src/themes').map((name) => [name.replace('.css', ''), sheet(`src/themes/${name}`)])),
    staticSheet: generate(parse(staticSheet())),
    feed: JSON.parse(readFileSync('demo/content/cssr.feed.json', 'utf8')),
    templates: templatesIn(templates),
    fields: fieldTexts(),
  };
}

/** Puts the built script into the page, with all that it needs. @param folder where `desk.js` is, which goes. */
export function writeDeskPage(folder: string): void {
  const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');
  writeFileSync(
    `${folder}/desk.html`,
    deskPage({ ...deskParts(`${folder}/desk`), script: read('desk.js'), elements: read('cssr-all.js') }),
  );
  rmSync(`${folder}/desk.js`);
}

/** The Word templates, by language. */
const templatesIn = (folder: string): TemplateFile[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.docx'))
    .sort()
    .map((name) => ({ name, language: name.split('.').at(-2)!, base64: readFileSync(`${folder}/${name}`).toString('base64') }));

import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format } from 'prettier';
import { getLocale, type Locale } from '../src/locale/locale.js';
import type { AttributeKind, Definition } from '../src/views/definition.js';
import { Catalogue } from './reference/catalogue.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const FOLDER = `${ROOT}src/elements/`;
/** The heads of the columns stay: they are written by hand, in the language of the page. */
const TABLE = /(<!-- elements -->\n\n\|.+\n)[^]*?(\n<!-- \/elements -->)/;
const README = /^README(?:\.([a-z]+))?\.md$/;

/** What the class says of its element in one sentence. */
export const summaryOf = (name: string): string =>
  /^ \* @summary (.+)$/m.exec(readFileSync(`${FOLDER}${name}/${name}.ts`, 'utf8'))?.[1] ?? '';

/** The same in a language; nothing where it is not translated yet. */
export const summaryIn = (name: string, language: string): string | undefined => {
  const catalogue = new Catalogue(language);
  const said = catalogue.say(summaryOf(name));
  return catalogue.missing.length ? undefined : said;
};

const FEW = 3;
const code = (text: string): string => `\`${text}\``;
function attributeText(name: string, kind: AttributeKind, { commas }: Locale): string {
  const words = typeof kind === 'object' && 'one' in kind ? kind.one : [];
  return `${code(name)}${words.length && words.length <= FEW ? ` (${commas(words.map(code))})` : ''}`;
}

/**
 * A README with the table of all elements in it, made of what their classes and definitions say.
 *
 * @param readme name of the file, such as `README.ar.md`. A sentence that is not translated yet stays English.
 */
export async function elementsTable(readme: string, names: readonly string[]): Promise<string> {
  const language = README.exec(readme)?.[1] ?? 'en';
  const locale = getLocale(language);
  const { say } = new Catalogue(language);
  const rows = await Promise.all(
    names.map(async (name) => {
      const { definition } = (await import(pathToFileURL(`${FOLDER}${name}/definition.ts`).href)) as { definition: Definition };
      const attributes = Object.entries(definition.attributes).map(([attribute, kind]) => attributeText(attribute, kind, locale));
      return `| \`<cssr-${name}>\` | ${say(summaryOf(name))} | ${locale.commas(attributes)} |`;
    }),
  );
  const table = ['| --- | --- | --- |', ...rows].join('\n');
  return format(
    readFileSync(ROOT + readme, 'utf8').replace(TABLE, (_, start: string, end: string) => `${start}${table}\n${end}`),
    { parser: 'markdown', printWidth: 140, singleQuote: true },
  );
}

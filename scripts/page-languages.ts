import { DIRECTIONS, EDITION_LANGUAGES, LANGUAGES, NATIVE_NAMES, PAGE_LANGUAGES } from '../src/locale/languages.js';

const known = PAGE_LANGUAGES.map((tag) => [tag, { ...LANGUAGES[tag], name: undefined, onPages: undefined }] as const);
/** What pages have of a table by languages. */
const ofPages = (table: Readonly<Record<string, string>>) =>
  JSON.stringify(Object.fromEntries(PAGE_LANGUAGES.map((tag) => [tag, table[tag]])));

/** `src/locale/languages.ts` as the scripts of a page have it: other languages are spoken only by what is published. */
export const PAGE_LANGUAGES_MODULE = `export const LANGUAGES = ${JSON.stringify(Object.fromEntries(known))};
export const DIRECTIONS = ${ofPages(DIRECTIONS)};
export const NATIVE_NAMES = ${ofPages(NATIVE_NAMES)};
export const INTERFACE_LANGUAGES = Object.keys(DIRECTIONS);
export const PAGE_LANGUAGES = INTERFACE_LANGUAGES;
export const EDITION_LANGUAGES = ${JSON.stringify(EDITION_LANGUAGES)};
`;

const [source, ...others] = PAGE_LANGUAGES as readonly string[];
const chosen = others.reduce((otherwise, tag) => `language === '${tag}' ? ${tag} : ${otherwise}`, source!);
/** `src/locale/translate.ts` in a build for pages, where every call has the wording of each language in it (`vite-messages.ts`). */
export const PAGE_TRANSLATE_MODULE = `export const translator = (language) => (${PAGE_LANGUAGES.join(', ')}) => ${chosen};\n`;

const isModule = (name: string) => {
  const end = `/src/locale/${name}.ts`;
  return (path: string): boolean => path.replaceAll('\\', '/').split('?')[0]!.endsWith(end);
};
export const isLanguages = isModule('languages');
export const isTranslate = isModule('translate');

/** For servers in development: the elements speak what they will speak on a page. */
export const pageLanguages = {
  name: 'cssr-languages',
  enforce: 'pre' as const,
  transform: (_: string, id: string) => (isLanguages(id) ? { code: PAGE_LANGUAGES_MODULE, map: null } : undefined),
};

/** For a page that publishes, after `compileMessages`: it makes editions in the languages that it speaks. */
export const publishedInPageLanguages = {
  name: 'cssr-edition-languages',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    isLanguages(id) ? { code: code.replace(/(?<=EDITION_LANGUAGES = ).*/, 'PAGE_LANGUAGES;'), map: null } : undefined,
};

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path/posix';
import { SITE_LANGUAGES, SOURCE_LANGUAGE } from '../../docs/site/words/words.js';

/** Pages of the repository that lie beside `docs/`. */
const AT_THE_TOP = ['README', 'CONTRIBUTING', 'SECURITY', 'CHANGELOG'];

/** A page of the documentation, in the languages there are. */
export interface Doc {
  /** Its address in the folder `docs` of the site, without `.html`. */
  readonly id: string;
  /** The Markdown files, by language. */
  readonly files: Readonly<Record<string, string>>;
}

const PAGE = /^(.*?)(?:\.([a-z]{2}))?\.md$/;

/** The page that a Markdown file of the repository becomes, and in which language; `undefined` of any other file. */
export function pageOf(path: string): { readonly id: string; readonly language: string } | undefined {
  const [, name, tag] = PAGE.exec(path) ?? [];
  if (name === undefined) return undefined;
  const language = tag !== undefined && SITE_LANGUAGES.includes(tag) ? tag : SOURCE_LANGUAGE;
  if (dirname(name) === '.') return AT_THE_TOP.includes(name) ? { id: name.toLowerCase(), language } : undefined;
  if (!name.startsWith('docs/')) return undefined;
  // The page of a folder is that of the site's own list.
  const id = name.slice('docs/'.length).replace(/(^|\/)(README|index)$/, '$1overview');
  return { id, language };
}

/** All pages there are: whatever Markdown lies in `docs/`, and what is known beside it. */
export function findDocs(): readonly Doc[] {
  const paths = [
    ...AT_THE_TOP.flatMap((name) => [`${name}.md`, ...SITE_LANGUAGES.map((tag) => `${name}.${tag}.md`)]).filter((path) => existsSync(path)),
    ...(readdirSync('docs', { recursive: true }) as string[])
      .map((name) => `docs/${name.replaceAll('\\', '/')}`)
      .filter((path) => path.endsWith('.md'))
      .sort(),
  ];
  const docs = new Map<string, Record<string, string>>();
  for (const path of paths) {
    const page = pageOf(path);
    if (!page) continue;
    docs.set(page.id, { ...docs.get(page.id), [page.language]: path });
  }
  return [...docs].map(([id, files]) => ({ id, files }));
}

/** The file of a page in a language, or, where there is none, that in another. */
export function fileOf({ files }: Doc, language: string): { readonly path: string; readonly language: string } {
  const found = files[language] !== undefined ? language : SITE_LANGUAGES.find((tag) => files[tag] !== undefined)!;
  return { path: files[found]!, language: found };
}

/** Its Markdown, without what only tools read, and without the line that leads to its other language: the page around it does that. */
export function markdownOf(path: string): string {
  const [, name] = PAGE.exec(basename(path))!;
  const link = new RegExp(`^\\[[^\\]]+\\]\\(${name}(?:\\.[a-z]{2})?\\.md\\)\\n\\n`, 'm');
  return readFileSync(path, 'utf8')
    .replace(/<!--[^]*?-->\n*/g, '')
    .replace(link, '');
}

/** Whether a page tells of one element: those of a folder, which are many. */
export const isElement = ({ id }: Doc): boolean => dirname(id) === 'elements' && basename(id) !== 'overview';

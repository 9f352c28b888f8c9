/**
 * Prints, as JSON, what Storybook shows of the docs: the pages of `docs/` and the reference of each element, as HTML, in each language. A process of
 * its own, since Storybook reads its configuration without what reads TypeScript here.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { speechOf } from '../../docs/site/words/words.js';
import { partFile } from '../../src/publish/script-lines.js';
import { elementNames } from '../element-names.js';
import { findDocs, markdownOf, pageOf } from '../site/docs.js';
import { parse, toHtml } from '../site/markdown.js';
import type { IntegrityFile } from '../page-files.js';
import { Catalogue, DOC_LANGUAGES, endingOf } from './catalogue.js';
import type { Example } from './example.js';
import { storybookWords, type StorybookWords } from './storybook-words.js';
import { referenceOf } from './reference.js';
import { idOf, WELCOME } from './storybook-ids.js';

/** A page of the docs in one language. */
export interface DocPage {
  readonly title: string;
  readonly html: string;
}
/** An element in one language. */
export interface DocElement {
  readonly tag: string;
  readonly label: string;
  readonly summary: string;
  readonly isInline: boolean;
  readonly example: Example;
  /** The page of it in Storybook. */
  readonly page: string;
  readonly sections: readonly { readonly id: string; readonly heading: string; readonly html: string }[];
}
type ByLanguage<T> = Readonly<Record<string, T>>;
export interface StorybookDocs {
  readonly words: ByLanguage<StorybookWords>;
  readonly pages: Readonly<Record<string, ByLanguage<DocPage>>>;
  readonly elements: Readonly<Record<string, ByLanguage<DocElement>>>;
}

const SVG = /\.svg$/;

/** Where a link of a file leads in Storybook; nowhere, where that does not have it. */
function linkFrom(file: string, href: string): { readonly href: string } | undefined {
  if (/^(#|[a-z][a-z\d+.-]*:)/i.test(href)) return { href };
  const target = join(dirname(file), decodeURI(href).split('#')[0]!);
  if (SVG.test(target) && existsSync(target)) return { href: `data:image/svg+xml;base64,${readFileSync(target).toString('base64')}` };
  const page = pageOf(target);
  const id = page && idOf(page.id);
  return id === undefined ? undefined : { href: `?path=/docs/${id}` };
}

const rendered = (text: string, file: string, language: string): DocPage => {
  const parsed = parse(text);
  const html = toHtml(parsed, { words: speechOf(language).words.docsPage, anchors: new Map(), link: (href) => linkFrom(file, href) });
  return { title: parsed.title, html };
};

function pages(): StorybookDocs['pages'] {
  const docs = findDocs().filter(({ id }) => !id.startsWith('elements/'));
  const welcome = { id: WELCOME, files: Object.fromEntries(DOC_LANGUAGES.map((tag) => [tag, `stories/welcome${endingOf(tag)}`])) };
  return Object.fromEntries(
    [...docs, welcome].map(({ id, files }) => [
      id,
      Object.fromEntries(Object.entries(files).map(([language, path]) => [language, rendered(markdownOf(path), path, language)])),
    ]),
  );
}

/** What the built file of an element weighs, where there is one. */
function weighed(name: string, words: StorybookWords): string {
  if (!existsSync('dist/integrity.json')) return '';
  const { files } = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as IntegrityFile;
  const [own, core] = [name, 'core'].map((part) => files[partFile(part)]?.brotli);
  const kilobytes = (bytes: number) => String(Math.round(bytes / 100) / 10);
  return own && core ? `<p>${words.files.replace('{0}', kilobytes(own)).replace('{1}', kilobytes(core))}</p>` : '';
}

async function elementsIn(language: string): Promise<ByLanguage<DocElement>> {
  const catalogue = new Catalogue(language);
  const words = storybookWords(catalogue.say);
  const made: Record<string, DocElement> = {};
  for (const name of elementNames()) {
    const { tag, label, summary, definition, example, sections } = await referenceOf(name, catalogue);
    const file = `docs/elements/${tag}${endingOf(language)}`;
    made[name] = {
      tag,
      label,
      summary,
      isInline: !!definition.inline,
      example,
      page: `?path=/docs/${idOf(`elements/${tag}`)!}`,
      sections: sections.map(({ id, heading, markdown }) => ({
        id,
        heading,
        html: rendered(`# -\n\n${markdown}`, file, language).html + (id === 'weight' ? weighed(name, words) : ''),
      })),
    };
  }
  return made;
}

const elements: Record<string, Record<string, DocElement>> = {};
for (const language of DOC_LANGUAGES)
  for (const [name, element] of Object.entries(await elementsIn(language))) (elements[name] ??= {})[language] = element;
const words = Object.fromEntries(DOC_LANGUAGES.map((language) => [language, storybookWords(new Catalogue(language).say)]));
const all: StorybookDocs = { words, pages: pages(), elements };
process.stdout.write(JSON.stringify(all));

import { readFileSync } from 'node:fs';
import { format } from 'prettier';
import { elementNames } from '../element-names.js';
import { Catalogue, DOC_LANGUAGES, elsewhere, endingOf, type Say } from './catalogue.js';
import { editionPage } from './edition-page.js';
import { feedPage } from './feed-page.js';
import { llms } from './llms.js';
import { code, sectionText, table } from './markdown.js';
import { storybookWords } from './storybook-words.js';
import { referenceOf, type Reference } from './reference.js';

const FOLDER = 'docs/elements';
const NEW = 'scripts/new-element/NAME.ts.txt';

export const elementPath = (tag: string, language: string): string => `${FOLDER}/${tag}${endingOf(language)}`;

const elementPage = ({ tag, label, summary, language, sections }: Reference, say: Say): string =>
  [
    `# ${code(`<${tag}>`)}`,
    `**${label}.** ${summary}`,
    elsewhere(tag, language),
    ...sections.map(sectionText),
    `[${say('All elements')}](README${endingOf(language)})`,
  ].join('\n\n');

const indexPage = (references: readonly Reference[], { language, say }: Catalogue): string =>
  [
    `# ${say('The elements')}`,
    elsewhere('README', language),
    say(
      'One page for each: what it is for, code to copy, attributes, slots, parts, tokens, events, keyboard, what a screen reader says, weight.',
    ),
    table(
      [say('Element'), say('What it shows')],
      references.map(({ tag, summary }) => [`[${code(`<${tag}>`)}](${tag}${endingOf(language)})`, summary]),
    ),
    say('These pages are written by `npm run elements`, from what stands in the folder of each element.'),
  ].join('\n\n');

/** What a new element says before it is filled in: translated, so that it is whole at once. */
const beginnings = (): readonly string[] =>
  Array.from(
    readFileSync(NEW, 'utf8').matchAll(/^ *\* @(?:summary|slot|csspart|fires) (?:\{\w+\} )?(?:[\w-]+ - )?(.+)$|^ {3}\* ([A-Z].+)$/gm),
    ([, tagged, sentence]) => (tagged ?? sentence)!.replace(/^- /, ''),
  );

const formatted = (text: string) => format(text, { parser: 'markdown', printWidth: 140, singleQuote: true });

/** Every page that is made of what is known of the elements, the feed and the editions, in each language, and the sentences it takes. */
export async function referencePages(): Promise<Readonly<Record<string, string>>> {
  const pages: Record<string, string> = {};
  for (const language of DOC_LANGUAGES) {
    const catalogue = new Catalogue(language);
    const { say } = catalogue;
    const references: Reference[] = [];
    for (const name of elementNames()) references.push(await referenceOf(name, catalogue));
    for (const reference of references) pages[elementPath(reference.tag, language)] = await formatted(elementPage(reference, say));
    pages[`${FOLDER}/README${endingOf(language)}`] = await formatted(indexPage(references, catalogue));
    pages[`docs/feed${endingOf(language)}`] = await formatted(feedPage(catalogue));
    pages[`docs/edition-format${endingOf(language)}`] = await formatted(editionPage(catalogue));
    if (catalogue.isSource) pages['llms.txt'] = llms(references);
    else {
      storybookWords(say);
      beginnings().forEach((sentence) => say(sentence));
      pages[catalogue.path] = catalogue.file;
    }
  }
  return pages;
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Reference } from './reference.js';

/** What a language model should read of the docs, beside the elements; where a page is not there, its line is left out. */
const GUIDES: readonly (readonly [file: string, about: string])[] = [
  ['embedding', 'which way for which page: elements, plain blocks, WordPress, Drupal, frames, no script; Content Security Policy'],
  ['frameworks', 'React, Next, Vue, Svelte, Astro, Angular, plain HTML'],
  ['snippets', 'static HTML, text, Markdown, CSV, JSON-LD; pinned copies; the command'],
  ['themes', 'tokens `--cssr-sys-*`, ready themes, parts, a theme made from one colour'],
  ['languages', 'which language a reader gets, digits, search, adding a language'],
  ['accessibility', 'keyboard, screen readers, contrast, zoom, motion, print, known limits, each with its test'],
  ['content-rules', 'what the elements promise of the content, and the test for each promise'],
  ['editions', 'the folder of small static files that pages show'],
  ['serving', 'headers and caching for an edition'],
];
const FORMATS: readonly (readonly [file: string, about: string])[] = [
  ['feed', 'the feed, field by field'],
  ['edition-format', 'the files of an edition, field by field'],
];
const OTHERS: readonly (readonly [file: string, about: string])[] = [
  ['wordpress', 'a block, a shortcode, pages that keep their text'],
  ['drupal', 'a block and a text filter for Drupal 10 and 11'],
  ['frame', 'one element in an `<iframe>`'],
  ['checkup', 'what is wrong with a page, in plain words: `?cssr-checkup`'],
  ['privacy', 'what is asked for and kept'],
  ['performance', 'measured against others'],
  ['upgrading', 'versions and what is kept working'],
];

const titleOf = (path: string) => /^# (.+)$/m.exec(readFileSync(path, 'utf8'))![1]!;
const line = ([file, about]: readonly [string, string]) => {
  const path = `docs/${file}.md`;
  return existsSync(path) ? [`- [${titleOf(path)}](${path}): ${about}`] : [];
};
/** Made here, so that they need not be there yet. */
const made = ([file, about]: readonly [string, string]) => `- [${about[0]!.toUpperCase()}${about.slice(1)}](docs/${file}.md)`;

/** `llms.txt`, as llmstxt.org describes it: what a language model should know of the library, and where to read more. */
export function llms(references: readonly Reference[]): string {
  const { description } = JSON.parse(readFileSync('package.json', 'utf8')) as { description: string };
  const themes = readdirSync('src/themes').filter((name) => name.endsWith('.css'));
  return `# cssr-widgets

> ${description}

- One \`<link>\` to an edition and one script, then the elements: \`<link rel="alternate" type="application/vnd.cssr.edition+json" href="edition/edition.json">\`, \`<script src="cssr.js" defer></script>\`, \`<cssr-mission-card item="amman-2022-11"></cssr-mission-card>\`.
- Always write the closing tag: custom elements cannot close themselves.
- What stands between the tags is the content as static HTML, made by the snippet studio or the command. It shows without script; never write it by hand or make words up.
- An element takes its language from the nearest \`lang\`; \`language="ar"\` on the element wins. English and Arabic are equal, and direction follows by itself.
- With a bundler: \`import 'cssr-widgets/mission-card/define.js'\`. Importing \`cssr-widgets\` gives classes and registers nothing.
- Look: CSS custom properties \`--cssr-sys-*\` (${themes.length} themes are ready), \`::part()\`, slots. There is no \`class\` or \`style\` inside to rely on.
- The weight of words is not changed: a demand is not called a recommendation, and whose words they are stays with them. No name of a participant is ever shown.
- None of the themes is official, and nothing here speaks for the United Nations.

## Elements

${references.map(({ tag, summary }) => `- [\`<${tag}>\`](docs/elements/${tag}.md): ${summary}`).join('\n')}

## Guides

${GUIDES.flatMap(line).join('\n')}

## Formats

${FORMATS.map(made).join('\n')}

## Optional

${OTHERS.flatMap(line).join('\n')}
- [Arabic pages of the elements](docs/elements/README.ar.md): the same in Arabic
`;
}

import { existsSync, readFileSync } from 'node:fs';
import { attributesOf, definitionOf, ELEMENT_NAMES, type ElementName } from '../publish/catalogue.js';
import { FORMATS, formatsOf, inFormat } from '../publish/formats.js';
import { inlineContent } from '../publish/inline-content.js';
import { EDITION, fileAt, isFolder, isOwnComputer, scriptLines } from '../publish/script-lines.js';
import { DELIVERIES, snippet as snippetOf, type Delivery } from '../publish/snippet.js';
import { command, type OptionDefinitions, type Values } from './command.js';
import { checkAttributes, elementNamed, languageIn, oneOf } from './choice.js';
import { putOut } from './files.js';
import { linesOf } from './help.js';
import { feedFrom } from './read-content.js';
import { UsageError } from './usage-error.js';

const wrong = (message: string) => new UsageError(message);

const OPTIONS = {
  feed: { value: 'FEED', says: 'a file or an https: URL' },
  language: { value: 'LANGUAGE', says: 'en (the default) or ar' },
  delivery: {
    value: 'DELIVERY',
    says: 'element (the default); block, for content systems that do not know the tag; wordpress, for those who may not write any HTML there; shortcode, with the plugin; frame',
  },
  format: { value: 'FORMAT', says: 'html (the default), text, markdown, csv, json or json-ld' },
  pinned: { says: 'these words stay; the element only tells when there are newer ones' },
  theme: { value: 'NAME', says: 'ocha, norway …' },
  script: {
    says: 'with the lines that a page needs once: edition, style sheets, the scripts for this element, each with the hash of this version; --base URL says from where',
  },
  loader: { says: 'one line that finds out by itself which scripts the page needs, in place of theirs' },
  'edition-url': { value: 'URL', says: 'where browsers find the index of the edition; else it is edition/edition.json below --base' },
  'feed-url': { value: 'URL', says: 'a feed in place of an edition: 24 KB more to load, and all of the feed' },
  inline: { says: 'the content stands in the page as data, too, and nothing is asked for' },
  sheet: { says: 'dresses the content before the script, and without it' },
  base: {
    value: 'URL',
    says: 'the folder that has the files of the library, or its path on your site: /cssr/; needed for frame and --script',
  },
  link: { value: 'URL', says: 'where the content stands: below a frame, at the end of a text' },
  bold: { says: 'text: *bold* as in WhatsApp' },
  brief: { says: 'text: without what is folded in a page' },
  width: {
    value: 'NUMBER',
    says: 'of a frame, in CSS pixels; else all the width there is. Of a text: lines no longer than so many characters',
  },
  height: { value: 'PX', says: 'of a frame; else 480' },
  bom: { says: 'csv: for Excel' },
  out: { value: 'FILE', says: 'where to write; the default is the standard output' },
} as const satisfies OptionDefinitions;
type Options = Values<typeof OPTIONS>;

async function run(options: Options, words: readonly string[]): Promise<number> {
  const element = elementNamed(words[0]);
  if (words.length > 1) throw wrong(`one element at a time: "${words[1]}" stands after ${element}`);
  const attributes = attributesIn(element, options);
  if (options.feed === undefined) throw wrong('--feed is missing: a file or an https: URL');
  const { feed, faults } = await feedFrom(options.feed);
  for (const fault of faults) console.error(`left out: ${fault}`);
  checkAttributes(element, attributes, feed);
  const content = { element, attributes, feed, language: languageIn(options.language ?? 'en', feed) };
  const made = makerOf(element, options)(content);
  if (made === undefined) throw wrong(`the feed has nothing for ${element}${hint(element, attributes)}`);
  putOut(made, options.out);
  return 0;
}

const hint = (element: ElementName, attributes: Readonly<Record<string, string>>) =>
  'item' in attributesOf(element) && attributes['item'] === undefined ? '; which one? --item is missing' : '';

type Maker = (content: Parameters<typeof inFormat>[0]) => string | undefined;

function makerOf(element: ElementName, options: Options): Maker {
  if (options.link !== undefined && !/^https?:\/\/\S+$/.test(options.link)) throw wrong(`--link "${options.link}" must be an https: URL`);
  const format = oneOf('--format', options.format ?? 'html', FORMATS);
  if (format === 'html') return markupMaker(element, oneOf('--delivery', options.delivery ?? 'element', DELIVERIES), options);
  const possible = formatsOf(element);
  if (!possible.includes(format)) throw wrong(`${element} has no ${format}; possible: ${possible.join(', ')}`);
  for (const name of ['delivery', 'pinned', 'script', 'loader', 'inline', 'sheet', 'theme', 'height', 'edition-url', 'feed-url'] as const)
    if (options[name] !== undefined) throw wrong(`--${name} is for HTML, not for ${format}`);
  const width = wholeNumber('--width', options.width, 20);
  return (content) => inFormat(content, format, { ...options, width });
}

function wholeNumber(option: string, value: string | undefined, least: number): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,5}$/.test(value) || Number(value) < least) throw wrong(`${option} "${value}" must be a whole number, ${least} or more`);
  return Number(value);
}

function markupMaker(element: ElementName, delivery: Delivery, options: Options): Maker {
  const { pinned = false, script = false, inline = false, theme, base, link } = options;
  if (theme !== undefined && !/^[a-z][a-z0-9-]*$/.test(theme)) throw wrong(`--theme "${theme}": small letters a-z, digits and hyphens`);
  if (base === undefined && (script || delivery === 'frame'))
    throw wrong(`--base is missing: the address of the folder that has the files of the library`);
  if (base !== undefined && !isFolder(base)) throw wrong(`--base "${base}" must be an https: URL, or a path on the site such as /cssr/`);
  // The studio has it where it is opened on one's own computer: right to try, and wrong to publish.
  if (base !== undefined && isOwnComputer(base))
    console.error(`note: --base "${base}" is this computer, where no visitor finds anything; on your site name its folder, such as /cssr/`);
  if (pinned && !definitionOf(element).pinnable)
    throw wrong(`${element} cannot be pinned: it has no words of its own that could become old`);
  if (pinned && delivery === 'frame') throw wrong('a frame cannot be pinned: its words come from the feed each time');
  for (const name of ['width', 'height'] as const)
    if (options[name] !== undefined && delivery !== 'frame')
      throw wrong(`--${name} is for a frame: an element is as wide as its place on the page, and as high as its content`);
  for (const name of ['sheet', 'loader', 'edition-url', 'feed-url'] as const)
    if (options[name] !== undefined && !script) throw wrong(`--${name} is for the lines that --script brings`);
  if (inline) checkInline(delivery, options);
  const size = { width: wholeNumber('--width', options.width, 100), height: wholeNumber('--height', options.height, 50) };
  const lines = script ? pageLines(element, delivery, options) : [];
  return (content) => {
    const made = snippetOf(content, delivery, { pinned, theme, base, link, ...size });
    return made && [...lines, made, ...(inline ? [inlineContent(content) ?? []].flat() : [])].join('\n');
  };
}

/** A content system takes the script element away, or has the content itself. */
function checkInline(delivery: Delivery, { pinned, 'edition-url': edition, 'feed-url': feed }: Options): void {
  if (delivery !== 'element' && delivery !== 'block') throw wrong(`--inline is for element and block, not for ${delivery}`);
  if (pinned) throw wrong('--inline with --pinned: what became of pinned words is to be asked for');
  if (edition !== undefined || feed !== undefined) throw wrong('--inline needs no --edition-url and no --feed-url: nothing is asked for');
}

/** The lines that --script brings. */
function pageLines(element: ElementName, delivery: Delivery, options: Options): string[] {
  const { base, loader = false, inline = false, sheet = false, theme, 'edition-url': edition, 'feed-url': feed } = options;
  const urls = { '--edition-url': edition, '--feed-url': feed };
  for (const [name, url] of Object.entries(urls))
    if (url !== undefined && !/^https?:\/\/\S+$/.test(url)) throw wrong(`${name} "${url}" must be an https: URL`);
  if (edition !== undefined && feed !== undefined) throw wrong('--edition-url or --feed-url, not both');
  const beside = inline || feed !== undefined ? undefined : fileAt(base!, EDITION);
  return [
    scriptLines({
      base: base!,
      elements: loader ? undefined : [element],
      edition: edition ?? beside,
      feed,
      sheet,
      theme,
      integrity: ownIntegrity(),
      wordpress: delivery === 'wordpress' || delivery === 'shortcode',
      frame: delivery === 'frame',
    }),
  ];
}

/** Of the files of this very version, where the command stands beside them. */
function ownIntegrity(): (file: string) => string | undefined {
  const list = new URL('../integrity.json', import.meta.url);
  if (!existsSync(list)) return () => undefined;
  const { files } = JSON.parse(readFileSync(list, 'utf8')) as { files: Record<string, { integrity: string } | undefined> };
  return (file) => files[file]?.integrity;
}

/** Names of files can have any character. */
const FILES: readonly string[] = ['feed', 'out'];
const CONTROL = /(?![\t\n\r])[\p{Cc}\p{Cs}]/u;

/** The attributes of an element as options of the command. */
function attributeOptions(args: readonly string[]): OptionDefinitions {
  const named = args.map((word) => word.replace(/^cssr-/, '')).find((word) => (ELEMENT_NAMES as readonly string[]).includes(word));
  const kinds = attributesOf(elementNamed(named ?? args.find((word) => !word.startsWith('-'))));
  const says = 'an attribute of the element';
  return Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, kind === 'boolean' ? { says } : { value: 'WORDS', says }]));
}

/** Those options that are attributes of the element. */
function attributesIn(element: ElementName, values: Readonly<Record<string, unknown>>): Record<string, string> {
  const kinds = attributesOf(element);
  for (const [name, value] of Object.entries(values))
    if (!FILES.includes(name) && CONTROL.test(String(value))) throw wrong(`--${name} "${String(value)}" has control characters`);
  const given = Object.entries(values).filter(([name]) => Object.hasOwn(kinds, name));
  return Object.fromEntries(given.map(([name, value]) => [name, value === true ? '' : String(value)]));
}

/** `cssr snippet ELEMENT …`: the content of one element, for a page, a message or a table. */
export const snippet = command({
  name: 'snippet',
  short: 'the content of one element: for a page, a message or a table',
  usage: 'ELEMENT --feed FEED [--language ar] [attributes of the element] [options]',
  about: `Writes the content of an element: markup for a page, complete without script, or a text, a table or data with the same words. FEED is a file or an https: URL, ELEMENT one of these:
  ${linesOf(ELEMENT_NAMES.join(', '), 110).join('\n  ')}
Each attribute of the element is an option by its name: --item ID, --heading-level 3, --kinds "survey side-event".`,
  options: OPTIONS,
  takesWords: true,
  moreOptions: attributeOptions,
  remedy: (_, names) => `; possible: ${names.map((name) => `--${name}`).join(' ')}`,
  run,
});

import { existsSync, readFileSync } from 'node:fs';
import { attributesOf, definitionOf, type ElementName } from '../publish/catalogue.js';
import { FORMATS, formatsOf, inFormat } from '../publish/formats.js';
import { inlineContent } from '../publish/inline-content.js';
import { EDITION, fileAt, isFolder, isOwnComputer, scriptLines } from '../publish/script-lines.js';
import { DELIVERIES, snippet, type Delivery } from '../publish/snippet.js';
import { checkAttributes, elementNamed, languageIn, oneOf } from './choice.js';
import { putOut } from './files.js';
import { optionsIn } from './options.js';
import { feedFrom } from './read-feed.js';
import { UsageError } from './usage.js';

const wrong = (message: string) => new UsageError(message, 'snippet');

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const OPTIONS = {
  feed: text,
  out: text,
  language: text,
  delivery: text,
  format: text,
  theme: text,
  base: text,
  link: text,
  'edition-url': text,
  'feed-url': text,
  width: text,
  height: text,
  pinned: flag,
  script: flag,
  loader: flag,
  inline: flag,
  sheet: flag,
  bold: flag,
  brief: flag,
  bom: flag,
} as const;

/** `cssr snippet ELEMENT …`: the content of one element, for a page, a message or a table. */
export async function snippetCommand(args: string[]): Promise<number> {
  const [name, ...rest] = args;
  const element = elementNamed(name?.startsWith('-') ? undefined : name);
  const { attributes, options } = optionsOf(element, rest);
  if (options.feed === undefined) throw wrong('--feed is missing: a file or an https: URL');
  const { feed, faults } = await feedFrom(options.feed, 'snippet');
  for (const fault of faults) console.error(`left out: ${fault}`);
  checkAttributes(element, attributes, feed);
  const content = { element, attributes, feed, language: languageIn(options.language ?? 'en', feed) };
  const made = makerOf(element, options)(content);
  if (made === undefined) throw wrong(`the feed has nothing for ${element}${hint(element, attributes)}`);
  putOut(made, options.out, 'snippet');
  return 0;
}

const hint = (element: ElementName, attributes: Readonly<Record<string, string>>) =>
  'item' in attributesOf(element) && attributes['item'] === undefined ? '; which one? --item is missing' : '';

type Options = Partial<
  Record<
    'feed' | 'out' | 'language' | 'delivery' | 'format' | 'theme' | 'base' | 'link' | 'edition-url' | 'feed-url' | 'width' | 'height',
    string
  >
> &
  Partial<Record<'pinned' | 'script' | 'loader' | 'inline' | 'sheet' | 'bold' | 'brief' | 'bom', boolean>>;
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
    const made = snippet(content, delivery, { pinned, theme, base, link, ...size });
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

/** Options of the command, and those that are attributes of the element. */
function optionsOf(element: ElementName, args: string[]): { attributes: Record<string, string>; options: Options } {
  const kinds = attributesOf(element);
  const own = Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, kind === 'boolean' ? flag : text]));
  const all = { ...own, ...OPTIONS };
  const possible = `; possible: ${Object.keys(all)
    .map((name) => `--${name}`)
    .join(' ')}`;
  const values: Record<string, unknown> = optionsIn({ args, options: all }, 'snippet', () => possible).values;
  for (const [name, value] of Object.entries(values))
    if (!FILES.includes(name) && CONTROL.test(String(value))) throw wrong(`--${name} "${String(value)}" has control characters`);
  const given = Object.entries(values).filter(([name]) => Object.hasOwn(kinds, name));
  return {
    attributes: Object.fromEntries(given.map(([name, value]) => [name, value === true ? '' : String(value)])),
    options: values,
  };
}

import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { attributesOf, definitionOf, type ElementName } from '../publish/catalogue.js';
import { FORMATS, formatsOf, inFormat } from '../publish/formats.js';
import { scriptLines } from '../publish/script-lines.js';
import { DELIVERIES, snippet, type Delivery } from '../publish/snippet.js';
import { checkAttributes, elementNamed, languageIn, oneOf } from './choice.js';
import { putOut } from './files.js';
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
  integrity: text,
  'feed-url': text,
  width: text,
  height: text,
  pinned: flag,
  script: flag,
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
    'feed' | 'out' | 'language' | 'delivery' | 'format' | 'theme' | 'base' | 'link' | 'integrity' | 'feed-url' | 'width' | 'height',
    string
  >
> &
  Partial<Record<'pinned' | 'script' | 'sheet' | 'bold' | 'brief' | 'bom', boolean>>;
type Maker = (content: Parameters<typeof inFormat>[0]) => string | undefined;

function makerOf(element: ElementName, options: Options): Maker {
  if (options.link !== undefined && !/^https?:\/\/\S+$/.test(options.link)) throw wrong(`--link "${options.link}" must be an https: URL`);
  const format = oneOf('--format', options.format ?? 'html', FORMATS);
  if (format === 'html') return markupMaker(element, oneOf('--delivery', options.delivery ?? 'element', DELIVERIES), options);
  const possible = formatsOf(element);
  if (!possible.includes(format)) throw wrong(`${element} has no ${format}; possible: ${possible.join(', ')}`);
  for (const name of ['delivery', 'pinned', 'script', 'sheet', 'theme', 'height', 'feed-url'] as const)
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
  const { pinned = false, script = false, sheet = false, theme, base, link, integrity } = options;
  if (theme !== undefined && !/^[a-z][a-z0-9-]*$/.test(theme)) throw wrong(`--theme "${theme}": small letters a-z, digits and hyphens`);
  if (base === undefined && (script || delivery === 'frame'))
    throw wrong(`--base is missing: the address of the folder that has the files of the library`);
  if (base !== undefined && !/^https?:\/\//.test(base)) throw wrong(`--base "${base}" must be an https: URL`);
  if (pinned && !definitionOf(element).pinnable)
    throw wrong(`${element} cannot be pinned: it has no words of its own that could become old`);
  if (pinned && delivery === 'frame') throw wrong('a frame cannot be pinned: its words come from the feed each time');
  for (const name of ['width', 'height'] as const)
    if (options[name] !== undefined && delivery !== 'frame')
      throw wrong(`--${name} is for a frame: an element is as wide as its place on the page, and as high as its content`);
  for (const name of ['sheet', 'feed-url'] as const)
    if (options[name] !== undefined && !script) throw wrong(`--${name} is for the lines that --script brings`);
  const size = { width: wholeNumber('--width', options.width, 100), height: wholeNumber('--height', options.height, 50) };
  const lines = () =>
    scriptLines({
      base: base!,
      feed: feedUrl(options),
      sheet,
      theme,
      integrity: integrity ?? ownIntegrity(delivery),
      wordpress: delivery === 'wordpress' || delivery === 'shortcode',
      frame: delivery === 'frame',
    });
  return (content) => {
    const made = snippet(content, delivery, { pinned, theme, base, link, ...size });
    return made === undefined || !script ? made : `${lines()}\n${made}`;
  };
}

/** Where browsers find the feed: at the address it was read from; a file stands beside those of the library, unless it is said where. */
function feedUrl({ feed, base, 'feed-url': said }: Options): string {
  if (said !== undefined && !/^https?:\/\/\S+$/.test(said)) throw wrong(`--feed-url "${said}" must be an https: URL`);
  if (said !== undefined || /^https?:/i.test(feed!)) return said ?? feed!;
  return new URL(encodeURIComponent(basename(feed!)), base!.endsWith('/') ? base : `${base}/`).href;
}

/** Of the file of this very version, where the command stands beside it. */
function ownIntegrity(delivery: Delivery): string | undefined {
  const list = new URL('../integrity.json', import.meta.url);
  if (!existsSync(list)) return undefined;
  const { files } = JSON.parse(readFileSync(list, 'utf8')) as { files: Record<string, { integrity: string } | undefined> };
  return files[delivery === 'frame' ? 'frame-parent.js' : 'cssr.js']?.integrity;
}

/** Names of files can have any character. */
const FILES: readonly string[] = ['feed', 'out'];
const CONTROL = /(?![\t\n\r])[\p{Cc}\p{Cs}]/u;

/** Options of the command, and those that are attributes of the element. */
function optionsOf(element: ElementName, args: string[]): { attributes: Record<string, string>; options: Options } {
  const kinds = attributesOf(element);
  const own = Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, kind === 'boolean' ? flag : text]));
  const values = parse(args, { ...own, ...OPTIONS });
  for (const [name, value] of Object.entries(values))
    if (!FILES.includes(name) && CONTROL.test(String(value))) throw wrong(`--${name} "${String(value)}" has control characters`);
  const given = Object.entries(values).filter(([name]) => Object.hasOwn(kinds, name));
  return {
    attributes: Object.fromEntries(given.map(([name, value]) => [name, value === true ? '' : String(value)])),
    options: values,
  };
}

function parse(args: string[], options: NonNullable<ParseArgsConfig['options']>): Record<string, unknown> {
  try {
    return parseArgs({ args, options, allowPositionals: false }).values;
  } catch (error) {
    throw wrong(
      `${(error as Error).message.split(/[.'] To specify/)[0]}; possible: ${Object.keys(options)
        .map((name) => `--${name}`)
        .join(' ')}`,
    );
  }
}

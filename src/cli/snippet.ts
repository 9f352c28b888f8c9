import { existsSync, readFileSync } from 'node:fs';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { attributesOf, type ElementName } from '../outputs/catalogue.js';
import { FORMATS, formatsOf, inFormat } from '../outputs/formats.js';
import { scriptLines } from '../outputs/script-lines.js';
import { DELIVERIES, snippet, type Delivery } from '../outputs/snippet.js';
import { checkAttributes, elementNamed, languageIn, oneOf } from './choice.js';
import { isPinnable } from '../views/shown-records.js';
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
  width: text,
  pinned: flag,
  script: flag,
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
  Record<'feed' | 'out' | 'language' | 'delivery' | 'format' | 'theme' | 'base' | 'link' | 'integrity' | 'width', string>
> &
  Partial<Record<'pinned' | 'script' | 'bold' | 'brief' | 'bom', boolean>>;
type Maker = (content: Parameters<typeof inFormat>[0]) => string | undefined;

function makerOf(element: ElementName, options: Options): Maker {
  if (options.link !== undefined && !/^https?:\/\/\S+$/.test(options.link)) throw wrong(`--link "${options.link}" must be an https: URL`);
  const format = oneOf('--format', options.format ?? 'html', FORMATS);
  if (format === 'html') return markupMaker(element, oneOf('--delivery', options.delivery ?? 'element', DELIVERIES), options);
  const possible = formatsOf(element);
  if (!possible.includes(format)) throw wrong(`${element} has no ${format}; possible: ${possible.join(', ')}`);
  for (const name of ['delivery', 'pinned', 'script', 'theme'] as const)
    if (options[name] !== undefined) throw wrong(`--${name} is for HTML, not for ${format}`);
  const width = options.width === undefined ? undefined : Number(options.width);
  if (width !== undefined && !(Number.isInteger(width) && width >= 20))
    throw wrong(`--width "${options.width}" must be a whole number, 20 or more`);
  return (content) => inFormat(content, format, { ...options, width });
}

function markupMaker(
  element: ElementName,
  delivery: Delivery,
  { pinned = false, script = false, theme, base, link, integrity }: Options,
): Maker {
  if (theme !== undefined && !/^[a-z][a-z0-9-]*$/.test(theme)) throw wrong(`--theme "${theme}": small letters a-z, digits and hyphens`);
  if (base === undefined && (script || delivery === 'frame'))
    throw wrong(`--base is missing: the address of the folder that has the files of the library`);
  if (base !== undefined && !/^https?:\/\//.test(base)) throw wrong(`--base "${base}" must be an https: URL`);
  if (pinned && !isPinnable(`cssr-${element}`))
    throw wrong(`${element} cannot be pinned: it has no words of its own that could become old`);
  if (pinned && delivery === 'frame') throw wrong('a frame cannot be pinned: its words come from the feed each time');
  const lines = () =>
    scriptLines({
      base: base!,
      theme,
      integrity: integrity ?? ownIntegrity(delivery),
      wordpress: delivery === 'wordpress' || delivery === 'shortcode',
      frame: delivery === 'frame',
    });
  return (content) => {
    const made = snippet(content, delivery, { pinned, theme, base, link });
    return made === undefined || !script ? made : `${lines()}\n${made}`;
  };
}

/** Of the file of this very version, where the command stands beside it. */
function ownIntegrity(delivery: Delivery): string | undefined {
  const list = new URL('../integrity.json', import.meta.url);
  if (!existsSync(list)) return undefined;
  const { files } = JSON.parse(readFileSync(list, 'utf8')) as { files: Record<string, { integrity: string } | undefined> };
  return files[delivery === 'frame' ? 'frame-parent.js' : 'cssr.js']?.integrity;
}

/** Options of the command, and those that are attributes of the element. */
function optionsOf(element: ElementName, args: string[]): { attributes: Record<string, string>; options: Options } {
  const kinds = attributesOf(element);
  const own = Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, kind === 'boolean' ? flag : text]));
  const values = parse(args, { ...own, ...OPTIONS });
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

import { visible } from '../content/visible.js';
import { published } from '../publish/characters.js';
import { command, type OptionDefinitions, type Values } from './command.js';
import { writeText } from './files.js';
import { UsageError } from './usage-error.js';

const wrong = (message: string) => new UsageError(message);
const OPTIONS = {
  frame: { value: 'URL', says: 'address of the frame page, with what it shows: https://example.org/frame.html#element=report' },
  title: { value: 'TITLE', says: 'what is shown, in a few words' },
  at: { value: 'URL', says: 'the address at which the written file will be' },
  width: { value: 'PX', says: 'of the frame; 600' },
  height: { value: 'PX', says: 'of the frame; 600' },
  'provider-name': { value: 'NAME', says: 'the default is Civil Society Support Room' },
  'provider-url': { value: 'URL', says: 'the site of the provider' },
  'cache-age': { value: 'SECONDS', says: 'how long others may keep the answer; a day' },
  out: { value: 'FILE', says: 'the default is oembed.json' },
} as const satisfies OptionDefinitions;

/** A rich response of oEmbed 1.0, https://oembed.com. */
interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url?: string;
  /** Seconds. */
  readonly cache_age: number;
  readonly html: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

function run({ frame, title: given, at, out = 'oembed.json', ...options }: Values<typeof OPTIONS>): number {
  if (given === undefined) throw wrong('--title is missing');
  const title = published(given);
  const src = address('--frame', frame);
  if (!/#.*\belement=/.test(src)) throw wrong(`--frame "${src}" does not say what to show: it ends with #element=…`);
  const provider = options['provider-url'];
  const width = whole('--width', options.width ?? '600');
  const height = whole('--height', options.height ?? '600');
  const response: OEmbed = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: published(options['provider-name'] ?? 'Civil Society Support Room'),
    ...(provider !== undefined && { provider_url: address('--provider-url', provider) }),
    cache_age: whole('--cache-age', options['cache-age'] ?? '86400'),
    html: iframe(src, title, width, height),
    width,
    height,
  };
  const link = `<link rel="alternate" type="application/json+oembed" href="${escape(address('--at', at))}" title="${escape(title)}">`;
  writeText(out, `${JSON.stringify(response, null, 2)}\n`);
  console.log(`wrote ${visible(out)}\n\nPut into the head of the page that people will link to:\n\n${link}`);
  return 0;
}

function iframe(src: string, title: string, width: number, height: number): string {
  const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
  return `<iframe src="${escape(src)}" title="${escape(title)}" width="${width}" height="${height}" sandbox="${sandbox}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
}

const escape = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

function address(option: string, value: string | undefined): string {
  if (value === undefined) throw wrong(`${option} is missing`);
  if (!/^https?:/i.test(value) || !URL.canParse(value)) throw wrong(`${option} "${value}" is no address: https://… is wanted`);
  return new URL(value).href;
}

function whole(option: string, value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw wrong(`${option} "${value}" is no whole number above zero`);
  return Number(value);
}

/** `cssr oembed …`: what a page says of itself to sites that a link to it is pasted into, as a file for a host that runs nothing. */
export const oembed = command({
  name: 'oembed',
  short: 'an answer to sites into which a link is pasted',
  usage: '--frame URL --title TITLE --at URL [options]',
  about:
    'Writes the oEmbed answer for a page on a host that runs nothing, and prints the <link> by which other sites find it: a link to the page, pasted into WordPress say, then becomes the frame.',
  options: OPTIONS,
  run,
});

import { fileURLToPath } from 'node:url';
import { dateOf } from '../content/dates.js';
import { visible } from '../content/visible.js';
import type { ViewFile } from '../views/edition.js';
import { choiceSaid, furtherChoice } from './also.js';
import { readFeed, readText, writeText } from './files.js';
import { command, type OptionDefinitions, type Values } from './command.js';
import { framePage, partsOf } from './frame-page.js';
import { editionIn, editionOf, viewsOf } from './inline-edition.js';
import { UsageError } from './usage-error.js';

/** So many bytes of views may be in a page: it is loaded anew for each frame, whatever that shows. */
const MOST = 2_000_000;
const inKb = (bytes: number): string => `${Math.ceil(bytes / 1000)} kB`;

const OPTIONS = {
  edition: {
    value: 'DIR',
    says: 'puts the words of an edition, as cssr publish wrote it, into the page, which then asks for nothing; without it, the page asks the edition in the folder edition/ beside it',
  },
  feed: {
    value: 'FEED.json',
    says: 'the same, from a feed: its edition is made for this page alone. Faulty records are left out and named; the exit code is 1 then',
  },
  only: {
    value: 'CHOICE',
    many: true,
    says: `not all of it, but what is named; as often as needed:
--only "mission-card item=amman-2022-11" --only disclaimer`,
  },
  theme: { value: 'FILE.css', many: true, says: 'a theme beside those of the library, which are in it; as often as needed' },
  out: { value: 'FILE', says: 'the default is frame.html' },
} as const satisfies OptionDefinitions;

function run(options: Values<typeof OPTIONS>): number {
  const { out = 'frame.html', theme = [] } = options;
  const { views, faults = [] } = contentOf(options);
  const { script, themes } = partsOf(readText(fileURLToPath(new URL('../frame.html', import.meta.url))));
  const page = framePage({ script, themes: [...themes, ...theme.map((name) => readText(name))], views });
  writeText(out, page);
  for (const fault of faults) console.error(fault);
  const asks = views ? 'asks for nothing else' : 'asks the edition in the folder edition/ beside it';
  console.log(`wrote ${visible(out)}: ${inKb(Buffer.byteLength(page))}, which ${asks}`);
  return faults.length ? 1 : 0;
}

interface Content {
  readonly views?: readonly ViewFile[] | undefined;
  readonly faults?: readonly string[];
}

function contentOf({ edition, feed: file, only = [] }: Values<typeof OPTIONS>): Content {
  if (edition !== undefined && file !== undefined) throw new UsageError('--edition and --feed: one of them is enough');
  if (edition !== undefined) {
    const wanted = only.map((said) => ({ ...choiceSaid(said, '--only'), said }));
    return { views: small(viewsOf(editionIn(edition), wanted)) };
  }
  if (file !== undefined) {
    const { feed, issues, faults } = readFeed(file);
    if (dateOf(feed.updated) === undefined)
      throw new UsageError(`${file}: does not say when it was last changed: "updated" is missing or no date`, 1);
    const wanted = only.map((said) => ({ ...furtherChoice(said, feed, '--only'), said }));
    return { views: small(viewsOf(editionOf(file, feed, issues, wanted), wanted)), faults };
  }
  if (only.length) throw new UsageError('--only: of what? --edition or --feed is missing');
  return {};
}

/** @throws {UsageError} where it is too much for a page. */
function small(views: readonly ViewFile[]): readonly ViewFile[] {
  const bytes = Buffer.byteLength(JSON.stringify(views));
  if (bytes <= MOST) return views;
  const remedy = 'name by --only what frames show, or put the edition beside the page';
  throw new UsageError(`${views.length} views have ${inKb(bytes)}, and a page may have ${inKb(MOST)}: ${remedy}`, 1);
}

/** `cssr frame …`: the frame page with what it shows, and more themes, inside. */
export const frame = command({
  name: 'frame',
  short: 'the page that stands in an <iframe>',
  usage: '[--edition DIR | --feed FEED.json] [--only CHOICE …] [--theme FILE.css …] [--out frame.html]',
  about: `Writes the page that stands in an <iframe>. What it shows is said by its address:
frame.html#element=mission-card&item=amman-2022-11&language=ar&theme=un-ose (docs/frame.md).`,
  options: OPTIONS,
  run,
});

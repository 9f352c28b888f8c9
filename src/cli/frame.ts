import { fileURLToPath } from 'node:url';
import { dateOf } from '../content/dates.js';
import { visible } from '../content/visible.js';
import type { ViewFile } from '../views/edition.js';
import { choiceSaid, furtherChoice } from './also.js';
import { readFeed, readText, writeText } from './files.js';
import { framePage, partsOf } from './frame-page.js';
import { editionIn, editionOf, viewsOf } from './inline-edition.js';
import { optionsIn } from './options.js';
import { UsageError } from './usage.js';

/** So many bytes of views may be in a page: it is loaded anew for each frame, whatever that shows. */
const MOST = 2_000_000;
const inKb = (bytes: number): string => `${Math.ceil(bytes / 1000)} kB`;

/** `cssr frame …`: the frame page with what it shows, and more themes, inside. */
export function frameCommand(args: string[]): number {
  const options = optionsOf(args);
  const { out = 'frame.html', theme = [] } = options;
  const { views, faults = [] } = contentOf(options);
  const { script, themes } = partsOf(readText(fileURLToPath(new URL('../frame.html', import.meta.url)), 'frame'));
  const page = framePage({ script, themes: [...themes, ...theme.map((name) => readText(name, 'frame'))], views });
  writeText(out, page, 'frame');
  for (const fault of faults) console.error(fault);
  const asks = views ? 'asks for nothing else' : 'asks the edition in the folder edition/ beside it';
  console.log(`wrote ${visible(out)}: ${inKb(Buffer.byteLength(page))}, which ${asks}`);
  return faults.length ? 1 : 0;
}

interface Content {
  readonly views?: readonly ViewFile[] | undefined;
  readonly faults?: readonly string[];
}

function contentOf({ edition, feed: file, only = [] }: ReturnType<typeof optionsOf>): Content {
  if (edition !== undefined && file !== undefined) throw new UsageError('--edition and --feed: one of them is enough', 'frame');
  if (edition !== undefined) {
    const wanted = only.map((said) => ({ ...choiceSaid(said, '--only', 'frame'), said }));
    return { views: small(viewsOf(editionIn(edition), wanted)) };
  }
  if (file !== undefined) {
    const { feed, issues, faults } = readFeed(file, 'frame');
    if (dateOf(feed.updated) === undefined)
      throw new UsageError(`${file}: does not say when it was last changed: "updated" is missing or no date`, 'frame', 1);
    const wanted = only.map((said) => ({ ...furtherChoice(said, feed, '--only', 'frame'), said }));
    return { views: small(viewsOf(editionOf(file, feed, issues, wanted), wanted)), faults };
  }
  if (only.length) throw new UsageError('--only: of what? --edition or --feed is missing', 'frame');
  return {};
}

/** @throws {UsageError} where it is too much for a page. */
function small(views: readonly ViewFile[]): readonly ViewFile[] {
  const bytes = Buffer.byteLength(JSON.stringify(views));
  if (bytes <= MOST) return views;
  const remedy = 'name by --only what frames show, or put the edition beside the page';
  throw new UsageError(`${views.length} views have ${inKb(bytes)}, and a page may have ${inKb(MOST)}: ${remedy}`, 'frame', 1);
}

function optionsOf(args: string[]) {
  const text = { type: 'string' } as const;
  const many = { ...text, multiple: true } as const;
  return optionsIn({ args, options: { edition: text, feed: text, only: many, out: text, theme: many } }, 'frame').values;
}

import { brotliCompressSync } from 'node:zlib';
import { announcedIn } from '../../src/publish/edition/announced.js';
import { elementFiles } from '../../src/publish/edition/edition-files.js';
import type { MissionCardView } from '../../src/elements/mission-card/view.js';
import type { ViewFile } from '../../src/views/edition.js';
import { cssrFeed } from '../../stories/support/feeds.js';

/** One activity, as it was published. */
export interface CardContent {
  readonly item: string;
  /** The file with its words. */
  readonly file: ViewFile<MissionCardView>;
  /** The path of that file in the edition. */
  readonly path: string;
  readonly html: string;
}

/** So many activities of the demo, in English, that of Amman first: it has all that a card can have. */
export function cards(number: number): readonly CardContent[] {
  const options = { sizeOf: (text: string) => brotliCompressSync(text).length };
  const texts = new Map([...elementFiles('mission-card', cssrFeed, announcedIn(cssrFeed), options)].map(({ path, text }) => [path, text]));
  const items = cssrFeed.activities.map(({ id }) => id).sort((a, b) => Number(b === 'amman-2022-11') - Number(a === 'amman-2022-11'));
  return items.slice(0, number).map((item) => {
    const path = `mission-card/item.${item}.en.json`;
    return {
      item,
      path,
      file: JSON.parse(texts.get(path)!) as CardContent['file'],
      html: texts.get(path.replace(/json$/, 'html'))!,
    };
  });
}

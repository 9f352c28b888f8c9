import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { editionFiles, parseFeed, type EditionIndexFile } from '../../src/publish/index.js';
import { cutToSize } from '../../src/publish/edition/cut-list.js';
import { hashOf } from '../../src/publish/edition/edition-file.js';
import { EDITION_INDEX, type AnyView, type RestFile, type ViewFile } from '../../src/views/edition.js';

/** The files of an edition, by their paths. */
export type Files = Readonly<Record<string, string>>;

export const demoFeed = () => parseFeed(JSON.parse(readFileSync('demo/content/cssr.feed.json', 'utf8'))).feed;

const sizeOf = (text: string) => brotliCompressSync(text).length;

let made: Files | undefined;
const demo = (): Files => (made ??= Object.fromEntries([...editionFiles(demoFeed(), { sizeOf })].map(({ path, text }) => [path, text])));

/** An edition of the demo of another date. @param change files that are others than usual; of these too, the date is changed. */
export function edition(updated: string, change: Files = {}): Files {
  const dated = Object.entries({ ...demo(), ...change })
    .filter(([path]) => !/^by-hash|\.pinned\.json$/.test(path))
    .map(([path, text]) => [path, text.replace(/"edition":"[^"]*"/, `"edition":"${updated}"`)]);
  return sealed(Object.fromEntries(dated) as Files);
}

/** The same with an index that tells of these files. */
export function sealed(files: Files): Files {
  const index = indexOf(files);
  for (const [element, { choices }] of Object.entries(index.elements))
    for (const [key, choice] of Object.entries(choices))
      for (const [language, of] of Object.entries(choice.files))
        for (const [kind, file] of Object.entries(of))
          (file as { hash: string }).hash = hashOf(files[`${element}/${key}.${language}.${kind === 'view' ? 'json' : 'html'}`]!);
  return { ...files, [EDITION_INDEX]: JSON.stringify(index) };
}

export const indexOf = (files: Files) => JSON.parse(files[EDITION_INDEX]!) as EditionIndexFile;

/** An edition whose index is another. */
export const withIndex = (files: Files, change: (index: EditionIndexFile) => unknown): Files => {
  const index = indexOf(files);
  return { ...files, [EDITION_INDEX]: JSON.stringify(change(index) ?? index) };
};

export const CARD_PATH = 'mission-card/item.amman-2022-11.en';

/** The files of the card of Amman with other words. @param path of the piece, without its ending. */
export function cardFiles(words: string, path = CARD_PATH): Files {
  const file = JSON.parse(demo()[`${path}.json`]!) as ViewFile & { view: { title: { text: string } } };
  file.view.title.text = words;
  return {
    [`${path}.json`]: JSON.stringify(file),
    [`${path}.html`]: `<div class="cssr-mission-card cssr-root" lang="en" dir="ltr">\n<article class="cssr-box">\n<h3>${words}</h3>\n</article>\n</div>`,
  };
}

/** An edition with a list that is too long for one file. */
export function longList(updated: string, rows: number): { readonly files: Files; readonly path: string } {
  const path = 'recommendation-list/types.demand.en.json';
  const file = JSON.parse(demo()[path]!) as ViewFile<AnyView & RestFile>;
  const [row] = file.view!.rows;
  // Of different words, since what is the same takes no room.
  const text = (i: number) => ({ text: `Demand ${i}: ${hashOf(`${i}`)}`, lang: 'en', dir: 'ltr' });
  const all = Array.from({ length: rows }, (_, i) => ({ ...row, id: `demand-${i}`, text: text(i) }));
  const { file: first, rest } = cutToSize({ ...file, view: { ...file.view!, rows: all } as AnyView }, sizeOf);
  const parts = Object.fromEntries(rest.map((part) => [part.path, part.text]));
  return { files: { ...edition(updated, { [path]: JSON.stringify(first) }), ...parts }, path };
}

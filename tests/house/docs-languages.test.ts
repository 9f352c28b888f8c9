import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, it } from 'node:test';
import { elementNames } from '../../scripts/element-names.js';
import { read } from '../support/node.js';

/** Pages that are English only, and why. */
const ENGLISH_ONLY: Readonly<Record<string, string>> = {};
/** Folders of `docs/` that are not for users, or whose pages are written by code in every language at once. */
const OTHER_FOLDERS = /^docs\/(decisions|elements)\//;

const PAGES = [
  'README.md',
  ...(readdirSync('docs', { recursive: true }) as string[])
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    .filter((path) => /^[^.]+\.md$/.test(path) && !OTHER_FOLDERS.test(path)),
];
const arabicOf = (path: string) => path.replace(/\.md$/, '.ar.md');
const inBoth = PAGES.filter((path) => existsSync(arabicOf(path)));

const BLOCK = /^( *)```(\S*)\n([^]*?)^ *```$/gm;
const withoutBlocks = (text: string) => text.replace(BLOCK, '');
/** Of the lines, those with words for readers are left out: comments, at the end too. */
const codeOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replace(/(^|\s)(#|\/\/) .*$/, '').trim())
    .filter(Boolean);
const blocksOf = (text: string) => Array.from(text.matchAll(BLOCK), ([, , language, code]) => [language, ...codeOf(code!)]);
const headingsOf = (text: string) =>
  Array.from(withoutBlocks(text).matchAll(/^(#+) (.+)$/gm), ([, marks, words]) => ({ level: marks!.length, words: words! }));
/** How many rows each table has, one after the other. */
const tablesOf = (text: string) =>
  Array.from(withoutBlocks(text).matchAll(/(?:^ *\|.*\n?)+/gm), ([rows]) =>
    rows
      .trimEnd()
      .split('\n')
      .map((row) => row.split(/(?<!\\)\|/).length),
  );
/** What stands for anything is no name. */
const namesOf = (text: string) => [...new Set(withoutBlocks(text).match(/`[^`\n]+`/g))].filter((name) => !name.includes('…'));

/** The id a heading has on a page: as GitHub makes it. */
const slugOf = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
const LINK = /\]\(([^)\s]+)\)/g;
const linksOf = (text: string) => Array.from(withoutBlocks(text).matchAll(LINK), ([, target]) => target!);

/** A link of a page as it is compared: the page it leads to, without its language, and the number of the heading. */
function place(from: string, link: string): string {
  if (/^[a-z]+:/.test(link)) return link;
  const [file = '', anchor] = link.split('#');
  const path = file ? join(dirname(from), file) : from;
  const page = path.replace(/\.ar(?=\.\w+$)/, '');
  if (ENGLISH_ONLY[page]) return page;
  assert.ok(existsSync(path), `${from}: there is no ${path}`);
  const number = anchor === undefined ? '' : headingsOf(read(path)).findIndex(({ words }) => slugOf(words) === decodeURIComponent(anchor));
  assert.notEqual(number, -1, `${from}: ${link} leads to no heading`);
  return `${page}#${number}`;
}

describe('the docs in English and Arabic', () => {
  it('are all there', () => {
    const missing = PAGES.filter((path) => !existsSync(arabicOf(path)));
    assert.deepEqual(
      missing.filter((path) => !ENGLISH_ONLY[path]),
      [],
    );
    const needless = Object.keys(ENGLISH_ONLY).filter((path) => !missing.includes(path));
    assert.deepEqual(needless, [], 'are in both languages, and listed as English only');
  });

  for (const path of inBoth)
    describe(path, () => {
      const [english, arabic] = [read(path), read(arabicOf(path))];
      const same = (of: (text: string) => unknown) => assert.deepEqual(of(arabic), of(english));
      it('has the same headings', () => same((text) => headingsOf(text).map(({ level }) => level)));
      it('has the same code, but for comments', () => same(blocksOf));
      it('has the same tables', () => same(tablesOf));
      it('names the same code in its text', () => {
        const told = namesOf(arabic);
        assert.deepEqual(
          namesOf(english).filter((name) => !told.includes(name)),
          [],
          'only in English',
        );
      });
      it('has the same links, to pages of its own language where there are such', () => {
        const elsewhere = [arabicOf(path), path].map((name) => name.replace(/.*\//, ''));
        const others = (text: string, from: string) =>
          linksOf(text)
            .filter((link) => !elsewhere.includes(link))
            .map((link) => place(from, link))
            .sort();
        assert.deepEqual(others(arabic, arabicOf(path)), others(english, path));
        for (const link of linksOf(arabic).slice(1)) {
          const [file = ''] = link.split('#');
          if (/\.md$/.test(file) && !/\.ar\.md$/.test(file))
            assert.ok(!existsSync(join(dirname(path), arabicOf(file))), `${link} is there in Arabic`);
        }
      });
      it('links to the other language first', () => {
        const name = path.replace(/.*\//, '');
        assert.equal(english.split('\n')[2], `[العربية](${arabicOf(name)})`);
        assert.equal(arabic.split('\n')[2], `[English](${name})`);
      });
      it('has its Arabic in Arabic', () => {
        const lines = withoutBlocks(arabic).split('\n').slice(3);
        // A word or two may be a name.
        const words = (line: string) => line.replace(/`[^`]*`|\]\([^)]*\)|<!--.*-->/g, '').match(/\p{L}{2,}/gu) ?? [];
        for (const line of lines) if (words(line).length > 2) assert.match(line, /\p{Script=Arabic}/u);
      });
    });

  it('say of each element in Arabic what it shows', () => {
    const rows = new Map(
      Array.from(read('README.ar.md').matchAll(/^\| `<cssr-([\w-]+)>` +\| (.+?) +\|/gm), ([, name, shows]) => [name, shows]),
    );
    for (const name of elementNames()) assert.match(rows.get(name) ?? '', /\p{Script=Arabic}/u, `${name}: xliff/reference.ar.xlf`);
  });
});

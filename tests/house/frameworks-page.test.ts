import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { read } from '../support/node.js';

/** The file that a block of code is, and its text. */
const BLOCK = /^`([\w./-]+)`\n\n```\w+\n([^]*?)^```$/gm;
/** Sections of the page whose snippets are an app in `tests/apps/`, which builds them and looks at what they show. */
const APPS = readdirSync('tests/apps', { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []));

const blocksOf = (page: string): Map<string, string> =>
  new Map(
    page.split(/^## /m).flatMap((section) => {
      const app = APPS.find((name) => section.toLowerCase().startsWith(name));
      return [...section.matchAll(BLOCK)].map(([, file, text]) => [`${app ?? section.split('\n')[0]!}/${file!}`, text!] as const);
    }),
  );

describe('the page on frameworks', () => {
  const pages = ['docs/frameworks.md', 'docs/frameworks.ar.md'].map((file) => [file, blocksOf(read(file))] as const);

  it('has in both languages the files of the apps, as they are tried', () => {
    for (const [file, blocks] of pages) {
      const tried = [...blocks].filter(([path]) => APPS.includes(path.split('/')[0]!));
      assert.deepEqual([...new Set(tried.map(([path]) => path.split('/')[0]!))].sort(), [...APPS].sort(), file);
      for (const [path, text] of tried) assert.equal(text, read(`tests/apps/${path}`), `${file}: ${path}`);
    }
  });
});

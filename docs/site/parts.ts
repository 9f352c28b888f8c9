import type { Words } from './words/words.js';

/** A part of the site that is built elsewhere. Where its first page is not there, nothing leads to it. */
export interface Part {
  readonly name: keyof Words['parts'];
  /** Its pages by language; readers of others get the first. */
  readonly pages: Readonly<Record<string, string>>;
}

/** Folders of `dist/` that are parts of the site, under the same name. */
export const FOLDERS: readonly string[] = ['demo', 'storybook'];

export const PARTS: readonly Part[] = [
  { name: 'storybook', pages: { en: 'storybook/index.html' } },
  { name: 'snippets', pages: { en: 'demo/snippets.html', ar: 'demo/snippets-ar.html' } },
  { name: 'studio', pages: { en: 'demo/studio.html', ar: 'demo/studio-ar.html' } },
  { name: 'demo', pages: { en: 'demo/index.html', ar: 'demo/index-ar.html' } },
  { name: 'desk', pages: { en: 'downloads/desk.html', ar: 'downloads/desk.html#lang=ar' } },
  { name: 'downloads', pages: { en: 'downloads.html', ar: 'ar/downloads.html' } },
];

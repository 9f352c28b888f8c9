import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';

/** How a story is shown: a part of what Storybook can choose. */
export interface Shown {
  readonly language: string;
  readonly scheme: string;
}

/** A page that shows one story at a time, without Storybook. */
export interface StoryPage {
  /** The first story of an element, as its file has them. */
  readonly firstOf: (element: string) => string;
  /** All of them, in alphabetical order. */
  readonly namesOf: (element: string) => Promise<readonly string[]>;
  readonly show: (element: string, story: string, on: Shown) => Promise<void>;
}

type InPage = { namesOf: (element: string) => string[]; showStory: (element: string, name: string, on: object) => void };

let script: Promise<string> | undefined;
async function bundle(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['production', 'browser', 'module', 'import', 'default'] },
    build: { write: false, target: 'es2022', lib: { entry: 'scripts/shots/page.ts', formats: ['iife'], name: 'shots' } },
  });
  return (made as unknown as { output: [{ code: string }] }[])[0]!.output[0].code;
}

/** Makes a page of the browser one that shows stories, in a theme. */
export async function storyPage(page: Page, theme: string): Promise<StoryPage> {
  page.on('pageerror', (error) => console.error(error));
  await page.setContent('<!doctype html><html lang="en"><body style="margin: 0"></body></html>');
  await page.addStyleTag({ content: readFileSync(`src/themes/${theme}.css`, 'utf8') });
  await page.addScriptTag({ content: await (script ??= bundle()) });
  return {
    firstOf: (element) => /(?<=export const )[A-Z]\w*/.exec(readFileSync(`stories/${element}.stories.ts`, 'utf8'))![0],
    namesOf: (element) => page.evaluate((of) => (globalThis as unknown as InPage).namesOf(of), element),
    show: async (element, story, shown) => {
      const on = { ...shown, theme, direction: 'of the language', host: 'plain' };
      await page.evaluate((...given) => (globalThis as unknown as InPage).showStory(...given), element, story, on);
      await new Promise((resolve) => setTimeout(resolve, 150));
    },
  };
}

/**
 * `npm run story-shots -- mission-card [Story …]`: pictures of the stories of one element, in English and Arabic, light and dark, at 360, 768 and
 * 1280 px, into `screenshots/`, and how high each is. For looking at what one makes, and for before and after: `all` has the first story of each
 * element; `--themes un-ose,swisspeace`, `--widths 360`, `--schemes light`, `--languages ar` and `--into screenshots/before` say otherwise.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { launchChromium } from './browser.js';
import { elementNames } from './element-names.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    themes: { type: 'string', default: 'neutral' },
    widths: { type: 'string', default: '360,768,1280' },
    schemes: { type: 'string', default: 'light,dark' },
    languages: { type: 'string', default: 'en,ar' },
    into: { type: 'string', default: 'screenshots' },
  },
});
const [element = 'mission-card', ...only] = positionals;
const [themes, widths, schemes, languages] = (['themes', 'widths', 'schemes', 'languages'] as const).map((name) => values[name].split(','));

const made = await build({
  configFile: false,
  logLevel: 'silent',
  resolve: { conditions: ['production', 'browser', 'module', 'import', 'default'] },
  build: { write: false, target: 'es2022', lib: { entry: 'scripts/shots/page.ts', formats: ['iife'], name: 'shots' } },
});
const [{ code }] = (made as unknown as { output: [{ code: string }] }[])[0]!.output;

const firstOf = (name: string) => /(?<=export const )[A-Z]\w*/.exec(readFileSync(`stories/${name}.stories.ts`, 'utf8')) ?? [];

type Page = { namesOf: (element: string) => string[]; showStory: (element: string, name: string, on: object) => void };
mkdirSync(values.into, { recursive: true });
const browser = await launchChromium();
for (const theme of themes!) {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.setContent('<!doctype html><html lang="en"><body style="margin: 0"></body></html>');
  await page.addStyleTag({ content: readFileSync(`src/themes/${theme}.css`, 'utf8') });
  await page.addScriptTag({ content: code });
  for (const name of element === 'all' ? elementNames() : [element]) {
    const all = await page.evaluate((of) => (globalThis as unknown as Page).namesOf(of), name);
    for (const story of only.length ? only : element === 'all' ? firstOf(name) : all)
      for (const language of languages!)
        for (const width of widths!) {
          const heights = [];
          for (const scheme of schemes!) {
            await page.setViewport({ width: Number(width), height: 600 });
            const on = { language, scheme, theme, direction: 'of the language', host: 'plain' };
            await page.evaluate((...given) => (globalThis as unknown as Page).showStory(...given), name, story, on);
            await new Promise((resolve) => setTimeout(resolve, 150));
            await page.screenshot({ path: `${values.into}/${name}-${story}-${theme}-${language}-${scheme}-${width}.png`, fullPage: true });
            heights.push(await page.evaluate((tag) => document.querySelector(tag)?.getBoundingClientRect().height ?? 0, `cssr-${name}`));
          }
          console.log(`${name} ${story} ${theme} ${language} ${width}: ${Math.round(heights[0]!)} px`);
        }
  }
  await page.close();
}
await browser.close();

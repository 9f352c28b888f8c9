/**
 * `npm run story-shots -- mission-card [Story …]`: pictures of the stories of one element, in English and Arabic, light and dark, at 360 and
 * 1000 px, into `screenshots/`. For looking at what one makes. `THEME=un-ose` for another theme.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { build } from 'vite';
import { launchChromium } from './browser.js';

const [element = 'mission-card', ...only] = process.argv.slice(2);
const theme = process.env['THEME'] ?? 'neutral';
const made = await build({
  configFile: false,
  logLevel: 'silent',
  resolve: { conditions: ['production', 'browser', 'module', 'import', 'default'] },
  build: { write: false, target: 'es2022', lib: { entry: 'scripts/shots/page.ts', formats: ['iife'], name: 'shots' } },
});
const [{ code }] = (made as unknown as { output: [{ code: string }] }[])[0]!.output;

type Page = { namesOf: (element: string) => string[]; showStory: (element: string, name: string, on: object) => void };
mkdirSync('screenshots', { recursive: true });
const browser = await launchChromium();
const page = await browser.newPage();
page.on('pageerror', (error) => console.error(error));
await page.setContent('<!doctype html><html lang="en"><body style="margin: 0"></body></html>');
await page.addStyleTag({ content: readFileSync(`src/themes/${theme}.css`, 'utf8') });
await page.addScriptTag({ content: code });
const names = only.length ? only : await page.evaluate((of) => (globalThis as unknown as Page).namesOf(of), element);
for (const story of names)
  for (const [language, scheme, width] of [
    ['en', 'light', 1000],
    ['ar', 'light', 1000],
    ['en', 'light', 360],
    ['ar', 'dark', 360],
    ['en', 'dark', 1000],
  ] as const) {
    await page.setViewport({ width, height: 600 });
    const on = { language, scheme, theme, direction: 'of the language', host: 'plain' };
    await page.evaluate((...given) => (globalThis as unknown as Page).showStory(...given), element, story, on);
    await new Promise((resolve) => setTimeout(resolve, 150));
    await page.screenshot({ path: `screenshots/${element}-${story}-${language}-${scheme}-${width}.png`, fullPage: true });
  }
await browser.close();

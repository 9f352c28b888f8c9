/**
 * `npm run story-shots -- mission-card [Story …]`: pictures of the stories of one element, in English and Arabic, light and dark, at 360, 768 and
 * 1280 px, into `screenshots/`, and how high each is. For looking at what one makes, and for before and after: `all` has the first story of each
 * element; `--themes un-ose,swisspeace`, `--widths 360`, `--schemes light`, `--languages ar` and `--into screenshots/before` say otherwise.
 */
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launchChromium } from './browser.js';
import { elementNames } from './element-names.js';
import { storyPage } from './shots/story-page.js';

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
const [wanted = 'mission-card', ...only] = positionals;
const list = (name: keyof typeof values) => values[name].split(',');

mkdirSync(values.into, { recursive: true });
const browser = await launchChromium();
for (const theme of list('themes')) {
  const page = await browser.newPage();
  const stories = await storyPage(page, theme);
  for (const element of wanted === 'all' ? elementNames() : [wanted])
    for (const story of only.length ? only : wanted === 'all' ? [stories.firstOf(element)] : await stories.namesOf(element))
      for (const language of list('languages'))
        for (const width of list('widths')) {
          await page.setViewport({ width: Number(width), height: 600 });
          for (const scheme of list('schemes')) {
            await stories.show(element, story, { language, scheme });
            const path = `${values.into}/${element}-${story}-${theme}-${language}-${scheme}-${width}.png`;
            await page.screenshot({ path: path, fullPage: true });
          }
          const height = await page.evaluate((tag) => document.querySelector(tag)?.getBoundingClientRect().height ?? 0, `cssr-${element}`);
          console.log(`${element} ${story} ${theme} ${language} ${width}: ${Math.round(height)} px`);
        }
  await page.close();
}
await browser.close();

/** `npm run screenshots`: pictures of every demo page at phone and desktop width, light and dark, into `screenshots/`. */
import { mkdirSync, readdirSync } from 'node:fs';
import { preview } from 'vite';
import { launchChromium } from './browser.js';

const PAGES = (readdirSync('demo', { recursive: true }) as string[])
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace('.html', ''));
const WIDTHS = [360, 1280];
const SCHEMES = ['light', 'dark'];

mkdirSync('screenshots', { recursive: true });
const server = await preview({ configFile: 'demo/vite.config.ts', preview: { port: 0 }, logLevel: 'error' });
const browser = await launchChromium();
const page = await browser.newPage();
for (const name of PAGES)
  for (const width of WIDTHS)
    for (const scheme of SCHEMES) {
      // These follow the scheme of the reader; the others are light pages, as most are.
      if (process.argv[2] && !name.includes(process.argv[2])) continue;
      if (scheme === 'dark' && !/^(index|plain|frames)/.test(name)) continue;
      await page.setViewport({ width, height: 900 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.goto(`${server.resolvedUrls!.local[0]}${name}.html`, { waitUntil: 'networkidle0' });
      // A frame is read once it is near, and painted only in the window.
      for (const frame of await page.$$('iframe')) await frame.scrollIntoView();
      await page.waitForNetworkIdle();
      await page.screenshot({
        path: `screenshots/${name.replaceAll('/', '-')}-${width}-${scheme}.png`,
        fullPage: true,
        captureBeyondViewport: false,
      });
    }
await browser.close();
await server.close();

import { existsSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';

/** Where Chromium or Chrome is usually found; `CHROME_PATH` wins. */
const CANDIDATES = [
  process.env['CHROME_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

export const findChromium = (): string | undefined => CANDIDATES.find((path) => path && existsSync(path));
export const findFirefox = (): string | undefined =>
  [process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => path && existsSync(path));

/** The browser that comes with Debian's webkit2gtk-driver. */
export const WEBKIT = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
export const findWebKit = (): string | undefined => [WEBKIT].find((path) => existsSync(path));

/**
 * Nothing of the browser's own may go over the network, or cost time. For each window it would start two pages for its address bar, and for each
 * page of a test another that waits for the next: five processes where one is looked at.
 */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,SpareRendererForSitePerProcess',
];

/** How long a test waits for what a page does, in milliseconds: on a slow machine with much else to do, too. */
export const PATIENCE = 120_000;

/** @param more arguments than the usual. */
export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found: set CHROME_PATH.');
  return puppeteer.launch({ executablePath, args: [...CHROMIUM_ARGS, ...more], protocolTimeout: PATIENCE });
}

/** @param downloads the folder for what is downloaded. */
export async function launchFirefox(downloads: string): Promise<Browser> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox was found: set FIREFOX_PATH.');
  const extraPrefsFirefox = {
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.alwaysOpenPanel': false,
  };
  return puppeteer.launch({ browser: 'firefox', executablePath, extraPrefsFirefox, protocolTimeout: PATIENCE });
}

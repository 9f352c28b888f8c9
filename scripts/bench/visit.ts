import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { PATIENCE } from '../browser.js';

/** A page seen for the first time, by a device and over a network. */
export interface Conditions {
  /** How many times the processor is slowed. */
  readonly cpu?: number;
  readonly network?: Network;
  readonly width?: number;
}

export const NETWORKS = {
  /** Of the machine itself. */
  fast: undefined,
  /** As of a phone with weak reception: 150 ms there and back, 1.6 Mbit/s. */
  slow: { latency: 150, download: 1_600_000 / 8, upload: 750_000 / 8 },
} as const;
export type Network = keyof typeof NETWORKS;

/**
 * Opens a page with nothing in its cache, looks, and closes it.
 *
 * @param start the address, of a site that has `/blank.html`: what starting a process takes is over before.
 * @param prepare what runs in the page before all else, as code.
 */
export async function visit<T>(
  browser: Browser,
  start: string,
  prepare: string,
  { cpu = 1, network = 'fast', width = 800 }: Conditions,
  look: (page: Page, work: () => Promise<number>) => Promise<T>,
): Promise<T> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const session = await page.createCDPSession();
    page.setDefaultTimeout(PATIENCE);
    await page.setViewport({ width, height: 900 });
    await page.goto(new URL('/blank.html', start).href);
    await page.evaluateOnNewDocument(prepare);
    if (NETWORKS[network]) await page.emulateNetworkConditions(NETWORKS[network]);
    if (cpu !== 1) await page.emulateCPUThrottling(cpu);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const before = await workOf(session);
    await page.goto(start, { waitUntil: 'domcontentloaded' });
    return await look(page, async () => (await workOf(session)) - before);
  } finally {
    await context.close();
  }
}

/**
 * Code that tells, by the promise `whenPainted`, when the first frame with the finished content has been painted, ms after the navigation began.
 *
 * @param done an expression: whether the content is there.
 */
export const watchPaint = (done: string): string => `globalThis.whenPainted = new Promise((resolve) => {
  const look = () => {
    if (!(${done})) return void requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage(null);
  };
  requestAnimationFrame(look);
})`;

/** When all was painted, and when the first words were, ms. */
export interface Painted {
  readonly finished: number;
  readonly words: number;
}

export const paintOf = (page: Page): Promise<Painted> =>
  page.evaluate(async () => ({
    finished: await (globalThis as unknown as { whenPainted: Promise<number> }).whenPainted,
    words: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  }));

/** How long the main thread has been at work since the page began to load, ms: what else the machine does is not in it. */
async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ThreadTime')!.value * 1000;
}

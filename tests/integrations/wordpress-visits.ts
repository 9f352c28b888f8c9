/** What people do on a WordPress of the tests: publish, log in, look. */
import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import { PATIENCE } from '../../scripts/browser.js';
import type { WordPressSite } from './wordpress-site.js';

/** The block, as a text has it. */
export const block = (attributes: object): string => `<!-- wp:cssr/content ${JSON.stringify(attributes)} /-->`;

export interface Visit {
  readonly page: Page;
  readonly requests: string[];
  /** What the console of the browser said. */
  readonly said: string[];
  readonly close: () => Promise<void>;
}

export interface Visits {
  /** Publishes a page, once; gives its address. `builder`: its content goes through a page builder. */
  readonly publish: (content: string, options?: { readonly builder?: boolean }) => Promise<string>;
  /** Opens a page, in a browser of its own if none is given. */
  readonly open: (
    url: string,
    options?: { readonly script?: boolean; readonly width?: number; readonly context?: BrowserContext },
  ) => Promise<Visit>;
  /** A browser in which somebody has logged in by the form. */
  readonly logIn: (name: string) => Promise<BrowserContext>;
}

export function visitsOf(site: WordPressSite, browser: Browser): Visits {
  const published = new Map<string, string>();
  async function publish(content: string, options: { builder?: boolean } = {}) {
    const key = JSON.stringify([content, options]);
    if (!published.has(key)) {
      const id = await site.php(
        `$id = wp_insert_post(wp_slash(['post_title' => 'A page', 'post_type' => 'page', 'post_status' => 'publish', 'post_content' => $arg['content']]));
        if (!empty($arg['builder'])) update_post_meta($id, 'builder', 1);
        echo $id;`,
        { content, ...options },
      );
      published.set(key, `${site.url}/?page_id=${id}`);
    }
    return published.get(key)!;
  }

  const open: Visits['open'] = async (url, { script = true, width = 1000, context } = {}) => {
    const own = context ?? (await browser.createBrowserContext());
    const page = await own.newPage();
    page.setDefaultTimeout(PATIENCE);
    const requests: string[] = [];
    const said: string[] = [];
    // WordPress asks a worker of its own making what emoji there are.
    page.on('request', (request) => request.url().startsWith('blob:') || requests.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.setViewport({ width, height: 900 });
    await page.setJavaScriptEnabled(script);
    // Since 6.5 the editor has a request that does not end.
    await page.goto(url, { waitUntil: !script ? 'load' : url.includes('/wp-admin/') ? 'networkidle2' : 'networkidle0' });
    return { page, requests, said, close: () => (context ? page.close() : own.close()) };
  };

  const contexts = new Map<string, BrowserContext>();
  async function logIn(name: string) {
    let context = contexts.get(name);
    if (context) return context;
    contexts.set(name, (context = await browser.createBrowserContext()));
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.goto(`${site.url}/wp-login.php`);
    // Not typed: the page moves the focus by itself, a little later.
    await page.evaluate((user) => {
      document.querySelector<HTMLInputElement>('#user_login')!.value = user;
      document.querySelector<HTMLInputElement>('#user_pass')!.value = user;
    }, name);
    await Promise.all([page.waitForNavigation({ waitUntil: 'domcontentloaded' }), page.click('#wp-submit')]);
    await page.close();
    return context;
  }
  return { publish, open, logIn };
}

/** What people do on a Drupal site, with a browser. */
import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import { PATIENCE } from '../../scripts/browser.js';
import type { DrupalSite } from './drupal-site.js';

export const CARD = '[cssr element="mission-card" item="amman-2022-11"]';

/** A page that is open, and what was asked and said since. */
export interface Visit {
  readonly page: Page;
  /** Addresses. */
  readonly requests: readonly string[];
  /** Messages of the console, and errors. */
  readonly said: readonly string[];
  readonly close: () => Promise<void>;
}

export interface Visits {
  /** Somebody who has an account, whose password is the name. */
  readonly login: (name: string) => Promise<BrowserContext>;
  /** Opens a path. @param context of somebody who is logged in; without, nobody is. */
  readonly open: (path: string, how?: { readonly script?: boolean; readonly context?: BrowserContext }) => Promise<Visit>;
  /** Publishes a page; gives its path. */
  readonly publish: (value: string, format?: string) => Promise<string>;
  /** The filter of formats, on or off. */
  readonly setFilter: (formats: readonly string[], status: boolean) => Promise<unknown>;
}

export function visitsOf(site: DrupalSite, browser: Browser): Visits {
  const newPage = async (context: BrowserContext): Promise<Page> => {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.setViewport({ width: 1000, height: 900 });
    return page;
  };
  return {
    login: async (name) => {
      const context = await browser.createBrowserContext();
      const page = await newPage(context);
      await page.goto(`${site.url}/user/login`);
      await page.type('#edit-name', name);
      await page.type('#edit-pass', name);
      await Promise.all([page.waitForNavigation(), page.click('#user-login-form [type=submit]')]);
      await page.close();
      return context;
    },
    open: async (path, { script = true, context } = {}) => {
      const own = context ?? (await browser.createBrowserContext());
      const page = await newPage(own);
      const requests: string[] = [];
      const said: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(String(error)));
      await page.setJavaScriptEnabled(script);
      await page.goto(site.url + path, { waitUntil: script ? 'networkidle0' : 'load' });
      return { page, requests, said, close: () => (context ? page.close() : own.close()) };
    },
    publish: async (value, format = 'full_html') =>
      `/node/${await site.php(
        `$node = \\Drupal\\node\\Entity\\Node::create(['type' => 'page', 'title' => 'A page', 'status' => 1, 'body' => $arg]); $node->save(); echo $node->id();`,
        { value, format },
      )}`,
    setFilter: (formats, status) =>
      site.php(
        `foreach ($arg[0] as $id) { $format = \\Drupal\\filter\\Entity\\FilterFormat::load($id); $format->setFilterConfig('cssr', ['status' => $arg[1], 'weight' => 20])->save(); }`,
        [formats, status],
      ),
  };
}

/** Sends the form by a button. */
export const submit = (page: Page, button: string) =>
  Promise.all([page.waitForNavigation({ waitUntil: 'networkidle0' }), page.$eval(button, (one) => (one as HTMLElement).click())]);

/** The elements of the library on a page, with their states. */
export const elements = (page: Page) =>
  page.$$eval('.cssr > *', (all) =>
    all.filter(({ localName }) => localName.startsWith('cssr-')).map((one) => `${one.localName} ${one.getAttribute('state')}`),
  );

/** What Drupal tells somebody on a page. */
export const messages = (page: Page) =>
  page.$$eval('.messages', (all) => all.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()));

import type { Browser, Frame, Page } from 'puppeteer-core';
import { launchChromium, PATIENCE } from '../../scripts/browser.js';
import { jsonInHtml } from '../../src/cli/in-html.js';
import { staticHtml as htmlOf, type Attributes } from '../../src/publish/static-html.js';
import type { IntegrityFile } from '../../scripts/page-files.js';
import { scriptsOf } from '../../src/publish/script-lines.js';
import { cssrFeed, readJson } from '../support/node.js';
import { editionFile, HostServer, type HostPage } from './host-server.js';

export const ITEM = 'amman-2022-11';
export const TITLE = {
  en: 'Outreach mission of the Civil Society Support Room to Amman',
  ar: 'بعثة التواصل لغرفة دعم المجتمع المدني في عمان',
};

/** A page that was opened, with what it asked for and what it said. */
export interface Opened {
  readonly page: Page;
  /** Paths, with the fragment left out, in the order in which they were asked for. */
  readonly requests: string[];
  readonly said: string[];
}

interface Writing {
  readonly head?: string;
  /** Attributes of `<html>`. */
  readonly html?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Where the script is: at the end of the head, deferred, unless told. */
  readonly script?: string;
  /** Where the content is: an edition that the page links to, unless told. */
  readonly content?: 'linked' | 'inline' | 'gone' | 'elsewhere' | 'feed' | 'feed-inline';
}

interface Opening {
  readonly width?: number;
  readonly before?: (page: Page) => Promise<unknown>;
  /** Not to wait for the elements. */
  readonly unsettled?: boolean;
}

/** The loader. */
export const SCRIPT = '<script src="/dist/cssr.js" defer></script>';

const { files } = readJson('dist/integrity.json') as IntegrityFile;

interface TagOptions {
  /** Of the site that has the files. */
  readonly origin?: string;
  readonly nonce?: string;
  /** In place of the built files, by name. */
  readonly folder?: string;
}

/** The exact tag of a file, with its hash. */
export const exactTag = (file: string, { origin = '', nonce, folder = '/dist/' }: TagOptions = {}): string =>
  `<script src="${origin}${folder}${file}" integrity="${files[file]!.integrity}" crossorigin="anonymous"${nonce ? ` nonce="${nonce}"` : ''} defer></script>`;

/** The exact tags of what a page with some elements needs. */
export const exactTags = (elements: readonly string[], options?: TagOptions): string =>
  scriptsOf({ elements })
    .map((file) => exactTag(file, options))
    .join('');

const words = (attributes: Attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

/** What a page has between the tags. */
export const staticHtml = (name: string, attributes: Attributes = {}, language = 'en'): string =>
  htmlOf(`cssr-${name}`, attributes, language, cssrFeed)!;

/** An element with its static HTML, as a page has it. */
export const tag = (name: string, attributes: Attributes = {}, language = 'en'): string =>
  `<cssr-${name}${words(attributes)}>${staticHtml(name, attributes, language)}</cssr-${name}>`;

/** The same as plain markup. */
export function block(name: string, attributes: Attributes = {}, language = 'en'): string {
  const data = Object.entries(attributes).map(([key, value]) => ` data-${key}="${value}"`);
  return `<div class="cssr" data-cssr="${name}"${data.join('')}>${staticHtml(name, attributes, language)}</div>`;
}

export const CARD = tag('mission-card', { item: ITEM });
export const BLOCK = block('mission-card', { item: ITEM });

/**
 * Frames in the process of the page that holds them: on a busy machine the driver of the browser now and then loses one of another origin while it
 * goes over to a process of its own, for good. What a page and its frames may do is the same.
 */
const IN_ONE_PROCESS = ['--disable-site-isolation-trials', '--disable-features=IsolateSandboxedIframes'];

/** Partners' pages, on their server, in a browser. */
export class Host {
  readonly server = new HostServer();
  browser!: Browser;

  async start(): Promise<void> {
    await this.server.listen();
    this.browser = await launchChromium(IN_ONE_PROCESS);
  }

  async stop(): Promise<void> {
    await this.browser?.close();
    this.server.close();
  }

  /** Puts a page up; gives its address. */
  write(body: string, { head = '', html = 'lang="en"', headers = {}, script = SCRIPT, content = 'linked' }: Writing = {}): string {
    const link = (href: string, kind = 'edition') => `<link rel="alternate" type="application/vnd.cssr.${kind}+json" href="${href}">`;
    const json = (name: string, text: string) => `<script type="application/json" class="cssr-${name}">${text}</script>`;
    const contents = {
      linked: link('/edition/edition.json'),
      inline: json('content', editionFile(`mission-card/item.${ITEM}.en.json`)!.replaceAll('<', '\\u003c')),
      gone: link('/gone/edition.json'),
      elsewhere: link(`${this.server.other}/edition/edition.json`),
      feed: link('/cssr.feed.json', 'feed'),
      'feed-inline': json('feed', jsonInHtml(cssrFeed)),
    };
    const page: HostPage = {
      html: `<!doctype html><html ${html}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title><link rel="icon" href="data:,">${head}${contents[content]}${script}</head><body>${body}</body></html>`,
      headers,
    };
    return this.server.add(page);
  }

  async open(url: string, options: Opening = {}): Promise<Opened> {
    const page = await this.browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    const requests: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => request.url().startsWith('http') && requests.push(new URL(request.url()).pathname));
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.setViewport({ width: options.width ?? 1000, height: 800 });
    await options.before?.(page);
    await page.goto(url, { waitUntil: 'load' });
    if (!options.unsettled) await settled(page);
    return { page, requests, said };
  }

  /** Writes a page, opens it, and closes it after the test. */
  async visit(body: string, writing: Writing, test: (opened: Opened) => unknown, options: Opening = {}): Promise<void> {
    const opened = await this.open(this.write(body, writing), options);
    try {
      await test(opened);
    } finally {
      await opened.page.close();
    }
  }
}

/** Waits until all elements of a page have what they can have. */
export const settled = async (page: Page | Frame): Promise<void> => {
  await page.waitForFunction(() => !document.querySelector('[state=loading]'), { polling: 20 });
  // What was asked for in the same moment, and what the console is still to say.
  await new Promise((resolve) => setTimeout(resolve, 50));
};

/** The states of the elements of a page, by order. */
export const states = (page: Page): Promise<(string | null)[]> =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll('*'))
      .filter(({ localName }) => localName.startsWith('cssr-'))
      .map((element) => element.getAttribute('state')),
  );

/** What a reader sees of a page: the text of what has a place in it, shadow trees included. */
export const shownText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const parts: string[] = [];
    // A method: the names that the compiler gives to functions are not there in the page.
    const reader = {
      read(node: Node): void {
        if (node instanceof Text) parts.push(node.data);
        if (node instanceof HTMLSlotElement && node.assignedNodes().length) return node.assignedNodes().forEach(reader.read);
        if (!(node instanceof Element) || node.matches('script, style, noscript, details:not([open]) > :not(summary)')) return;
        if (node instanceof HTMLElement && getComputedStyle(node).display === 'none') return;
        (node.shadowRoot ?? node).childNodes.forEach(reader.read);
      },
    };
    reader.read(document.body);
    const text = parts.join(' ').replace(/[\u2060-\u2069]/g, '');
    return text.replace(/\s+/g, ' ').trim();
  });

export const count = (text: string, part: string): number => text.split(part).length - 1;

import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { editionFiles } from '../../src/publish/edition/edition-files.js';
import { cssrFeed } from '../support/node.js';

/** A page of a partner, for one test. */
export interface HostPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.json': 'application/json',
};

/** The files of the edition, by their paths; made once a page asks for one. */
let edition: ReadonlyMap<string, string> | undefined;
export const editionFile = (path: string): string | undefined =>
  (edition ??= new Map(Array.from(editionFiles(cssrFeed, { sizeOf: () => 0 }), ({ path: name, text }) => [name, text]))).get(path);

/** Where a page stops for a while, as on a slow line. */
export const PAUSE = '<!-- the rest comes later -->';

/**
 * A partner's site: pages as the tests give them, the built files under `/dist/`, with the headers that `docs/frame.md` asks for, the feed and the
 * edition of the demo beside them and at the root. `home` and `other` are two origins.
 */
export class HostServer {
  readonly #pages = new Map<string, HostPage>();
  readonly #server: Server;
  /** Files that stand in for those of `dist`, by their path. */
  readonly files = new Map<string, string>();

  constructor() {
    this.#server = createServer((request, response) => {
      const { pathname } = new URL(request.url!, 'http://localhost');
      const page = this.#pages.get(pathname);
      if (page) {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers });
        const [first, rest] = page.html.split(PAUSE);
        response.write(first);
        return void setTimeout(() => response.end(rest), rest === undefined ? 0 : 400);
      }
      const body = this.#file(pathname);
      if (body === undefined) return void response.writeHead(404).end();
      const type = `${TYPES[extname(pathname)] ?? 'text/plain'}; charset=utf-8`;
      response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' }).end(body);
    });
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, resolve));
  }

  get home(): string {
    return `http://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  get other(): string {
    return this.home.replace('localhost', '127.0.0.1');
  }

  /** Puts a page up; gives its address. */
  add(page: HostPage | string): string {
    const path = `/page-${this.#pages.size}.html`;
    this.#pages.set(path, typeof page === 'string' ? { html: page } : page);
    return this.home + path;
  }

  #file(path: string): string | Buffer | undefined {
    if (this.files.has(path)) return this.files.get(path);
    // The frame page asks for the edition beside it.
    const [, inEdition] = /^(?:\/dist)?\/edition\/(.+)/.exec(path) ?? [];
    if (inEdition) return editionFile(inEdition);
    if (path === '/dist/cssr.feed.json' || path === '/cssr.feed.json') return JSON.stringify(cssrFeed);
    const file = `.${path}`;
    return path.startsWith('/dist/') && existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

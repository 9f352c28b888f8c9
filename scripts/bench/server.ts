import { createServer } from 'node:http';
import { createHash } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';

export interface Site {
  /** `http://127.0.0.1:1234` */
  readonly origin: string;
  /** Puts a file on the site. @param path from `/` on; its ending tells the type. */
  readonly put: (path: string, text: string) => void;
  /** Bytes of a file as it travels. */
  readonly bytesOf: (path: string) => number;
  readonly close: () => void;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
};

/** A site as a server has it that is set up well: compressed beforehand, with types, marks and times. `?late=200` comes so many ms late. */
export async function openSite(): Promise<Site> {
  const files = new Map<string, { readonly body: Buffer; readonly headers: Readonly<Record<string, string>> }>();
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url!, 'http://site');
    const file = files.get(pathname);
    const send = () => response.writeHead(file ? 200 : 404, file?.headers).end(file?.body);
    const late = Number(searchParams.get('late'));
    if (late) setTimeout(send, late);
    else send();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    put: (path, text) => {
      const body = brotliCompressSync(text);
      const ending = /\.(\w+)$/.exec(path)![1]!;
      const headers = {
        'content-type': TYPES[ending]!,
        'content-encoding': 'br',
        'content-length': String(body.length),
        'cache-control': /js|css/.test(ending) ? 'public, max-age=31536000, immutable' : 'no-cache',
        etag: `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`,
        vary: 'accept-encoding',
        'x-content-type-options': 'nosniff',
        // Asked for by measureUserAgentSpecificMemory.
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      };
      files.set(path, { body, headers });
    },
    bytesOf: (path) => files.get(path)!.body.length,
    close: () => void server.close().closeAllConnections(),
  };
}

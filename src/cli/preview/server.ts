import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { SCRIPT, SHEET } from './files.js';
import { askedIn, PLACES, previewPage, type Shown } from './page.js';

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  woff2: 'font/woff2',
};

/** Nothing but this server is asked for anything. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; font-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'";

/** What the server shows, which can become something else. */
export interface Preview {
  readonly server: Server;
  /** Tells open pages to load anew. */
  readonly changed: () => void;
  /** Ends it, also where pages are open. */
  readonly end: () => void;
}

/** @param library the folder with the files of the package. @param shown what is shown now. */
export function previewServer(library: string, shown: () => Shown): Preview {
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const answer = (status: number, type: string, body: string | Buffer) => {
      response.writeHead(status, {
        'content-type': type,
        'cache-control': 'no-store',
        'content-security-policy': POLICY,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    // A page of another site that gets this computer's address under a name of its own is not answered.
    if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '')) return answer(403, 'text/plain', 'not here');
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405, 'text/plain', 'GET alone');
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    switch (pathname) {
      case '/':
        return answer(200, 'text/html; charset=utf-8', previewPage(askedIn(searchParams, shown()), shown()));
      case PLACES.feed:
        return answer(200, TYPES['json']!, JSON.stringify(shown().feed));
      case PLACES.script:
        return answer(200, TYPES['js']!, SCRIPT);
      case PLACES.sheet:
        return answer(200, TYPES['css']!, SHEET);
      case PLACES.events:
        response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
        response.write(': here\n\n');
        listeners.add(response);
        response.on('close', () => listeners.delete(response));
        return;
    }
    const file = fileOf(library, pathname);
    return file ? answer(200, file.type, file.bytes) : answer(404, 'text/plain', 'not found');
  });
  return {
    server,
    changed: () => listeners.forEach((response) => response.write('event: content\ndata: 1\n\n')),
    end: () => {
      listeners.forEach((response) => response.end());
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A file of the library: scripts, sheets and fonts, and nothing else of the computer. */
function fileOf(library: string, path: string): { readonly type: string; readonly bytes: Buffer } | undefined {
  const [, name = '', ending = ''] = /^\/cssr\/((?:[a-z]+\/)?[\w.-]+\.(js|css|woff2))$/.exec(path) ?? [];
  const type = TYPES[ending];
  if (!type || name.includes('..')) return undefined;
  try {
    return { type, bytes: readFileSync(join(library, name)) };
  } catch {
    return undefined;
  }
}

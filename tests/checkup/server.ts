import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';

export interface Answer {
  readonly body: string | Buffer;
  readonly type?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A small server: what `answers` has by path, else what is in `dist/`. */
export async function serve(
  answers: Map<string, Answer>,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ server: Server; base: string }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    let answer = answers.get(pathname);
    try {
      answer ??= { body: readFileSync(`dist${pathname}`), type: pathname.endsWith('.js') ? 'text/javascript' : 'application/json' };
    } catch {
      answer = { status: 404, body: 'not here', type: 'text/plain' };
    }
    const { status = 200, type = 'text/html', body, headers: own } = answer;
    response.writeHead(status, { 'content-type': type, ...headers, ...own });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, base: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

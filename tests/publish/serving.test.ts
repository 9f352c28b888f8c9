import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, connect, type AddressInfo } from 'node:net';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { writeEdition, writeInOneGo } from '../../src/cli/edition-folder.js';
import { editionFiles } from '../../src/publish/edition/edition-files.js';
import { cssrFeed, read } from '../support/node.js';

const NGINX = ['/usr/sbin/nginx', 'nginx'].find((name) => spawnSync(name, ['-v']).status === 0);

const folder = mkdtempSync(join(tmpdir(), 'cssr-serving-'));
const edition = join(folder, 'site/cssr/edition');
const place = (path: string) => `/cssr/edition/${path}`;
const files = () => editionFiles(cssrFeed, { sizeOf: (text) => text.length / 5 });
const CARD = 'mission-card/item.amman-2022-11.en.json';

const freePort = () =>
  new Promise<number>((settle) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => settle(port));
    });
  });

/** Replaces what stands in a configuration once. */
const put = (text: string, from: string, to: string) => {
  assert.equal(text.split(from).length, 2, from);
  return text.replace(from, to);
};

let port: number;
let server: ChildProcess;

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}
const get = (path: string, headers: Record<string, string> = {}) =>
  new Promise<Answer>((settle, fail) => {
    request({ port, host: '127.0.0.1', path: place(path), headers: { Host: 'example.org', ...headers } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => settle({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts) }));
    })
      .on('error', fail)
      .end();
  });

describe('nginx, with the configuration of docs/serving.md', { skip: !NGINX && 'no nginx: apt-get install nginx-light' }, () => {
  before(async () => {
    writeEdition(edition, files(), false);
    port = await freePort();
    const [, printed] = /```nginx\n([^]*?)```/.exec(read('docs/serving.md'))!;
    const site = put(put(printed!, 'listen 80;', `listen 127.0.0.1:${port};`), '/var/www/example.org', join(folder, 'site'));
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n');
    writeFileSync(
      join(folder, 'nginx.conf'),
      `${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/errors;
       events {} http { access_log off; ${temporary}\n${site} }`,
    );
    server = spawn(NGINX!, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'errors')], { stdio: 'inherit' });
    for (let tries = 0; ; tries++) {
      try {
        return void (await get('edition.json'));
      } catch (error) {
        if (tries > 100 || server.exitCode !== null) throw error;
        await pause(50);
      }
    }
  });
  after(() => {
    server?.kill();
    rmSync(folder, { recursive: true });
  });

  it('sends each kind of file with its type, for every origin, to be asked for anew', async () => {
    for (const [path, type] of [
      [CARD, 'application/json'],
      [CARD.replace('json', 'html'), 'text/html; charset=utf-8'],
      [CARD.replace('json', 'pinned.json'), 'application/json'],
      ['edition.json', 'application/json'],
    ] as const) {
      const { status, headers, body } = await get(path, { Origin: 'https://ngo.example' });
      assert.equal(status, 200, path);
      assert.equal(headers['content-type'], type);
      assert.equal(headers['cache-control'], 'no-cache');
      assert.equal(headers['access-control-allow-origin'], '*');
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.ok(headers.etag);
      assert.ok(body.equals(readFileSync(join(edition, path))));
    }
  });

  it('answers 304 without a body until a file changes', async () => {
    const { headers } = await get(CARD);
    const again = await get(CARD, { 'If-None-Match': headers.etag! });
    assert.deepEqual([again.status, again.body.length, again.headers['access-control-allow-origin']], [304, 0, '*']);
    const packed = await get(CARD, { 'Accept-Encoding': 'gzip' });
    assert.equal((await get(CARD, { 'Accept-Encoding': 'gzip', 'If-None-Match': packed.headers.etag! })).status, 304);
    const file = join(edition, CARD);
    writeInOneGo(file, Buffer.from(readFileSync(file, 'utf8').replace('Amman', 'Ammaan')));
    // As if a second had passed.
    utimesSync(file, Date.now() / 1000 + 2, Date.now() / 1000 + 2);
    const { status, body } = await get(CARD, { 'If-None-Match': headers.etag! });
    assert.deepEqual([status, body.includes('Ammaan')], [200, true]);
  });

  it('keeps what never changes for ever, and an error not at all', async () => {
    const [name] = readdirSync(join(edition, 'by-hash')).filter((file) => file.endsWith('.json'));
    const { headers, body } = await get(`by-hash/${name}`);
    assert.equal(headers['cache-control'], 'public, max-age=31536000, immutable');
    assert.equal(headers['content-type'], 'application/json');
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.equal(`${createHash('sha256').update(body).digest('hex').slice(0, 16)}.json`, name);
    const missing = await get('by-hash/0000000000000000.json');
    assert.deepEqual([missing.status, missing.headers['cache-control']], [404, undefined]);
    assert.equal(missing.headers['access-control-allow-origin'], '*', 'a page of another origin learns that it is missing');
    assert.deepEqual((await get('mission-card/item.nowhere.en.json')).headers['cache-control'], 'no-cache');
  });

  it('compresses, and sends what was compressed beforehand', async () => {
    const path = 'mission-list/all.en.json';
    const asked = { 'Accept-Encoding': 'gzip' };
    const plain = readFileSync(join(edition, path));
    for (const compress of [false, true]) {
      if (compress) writeEdition(edition, files(), true);
      const { headers, body } = await get(path, asked);
      assert.equal(headers['content-encoding'], 'gzip');
      assert.match(headers.vary!, /Accept-Encoding/i);
      assert.equal(headers['content-type'], 'application/json');
      assert.ok(gunzipSync(body).equals(plain));
      assert.ok(body.length < plain.length / 3);
      if (compress) assert.ok(body.equals(readFileSync(join(edition, `${path}.gz`))), 'as it lies beside');
    }
  });

  it('gives whoever is reading all of the old file while it is replaced, and the next all of the new', async () => {
    const path = 'mission-card/large.en.json';
    const [old, next] = ['a', 'b'].map((letter) => Buffer.from(`"${letter.repeat(30_000_000)}"`)) as [Buffer, Buffer];
    mkdirSync(join(edition, 'mission-card'), { recursive: true });
    writeInOneGo(join(edition, path), old);
    const socket = connect(port, '127.0.0.1');
    socket.write(`GET ${place(path)} HTTP/1.1\r\nHost: example.org\r\nConnection: close\r\n\r\n`);
    const parts: Buffer[] = [];
    await new Promise<void>((settle, fail) => {
      socket.once('error', fail);
      socket.on('data', (part: Buffer) => {
        if (parts.push(part) > 1) return;
        // More than any buffer between here and there holds is still to come.
        socket.pause();
        writeInOneGo(join(edition, path), next);
        setTimeout(() => socket.resume(), 100);
      });
      socket.once('end', settle);
    });
    const all = Buffer.concat(parts);
    assert.ok(all.subarray(all.indexOf('\r\n\r\n') + 4).equals(old));
    assert.ok((await get(path)).body.equals(next));
  });
});

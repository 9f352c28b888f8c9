import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import { commandIn } from '../support/command.js';
import { Mistake, wrongJson } from '../support/mistakes.js';
import { FEED_FILE } from '../support/node.js';

const published = resolve(FEED_FILE);
const demo = readFileSync(published);
const folder = mkdtempSync(join(tmpdir(), 'cssr-any-'));
after(() => rmSync(folder, { recursive: true }));
const cssr = commandIn(folder);
const written = (name: string) => readFileSync(join(folder, name), 'utf8');

/** Runs a command: whatever it was given, it ends well or says what is wrong with which file. */
async function attempt(named: RegExp, ...args: string[]): Promise<void> {
  const { code, said, complained } = await cssr(...args);
  const told = `cssr ${args.join(' ')}: ${code}\n${said}\n${complained}`.slice(0, 3000);
  assert.ok(code === 0 || code === 1 || code === 2, told);
  // Whole, however long: only what a failure shows is cut.
  assert.ok(!/^\s+at |\[object Object\]|\b\w*Error:|\bundefined\b/m.test(`${said}\n${complained}`), told);
  if (code) assert.ok(named.test(`${said}${complained}`), told);
}

const wrongFeed = wrongJson(demo.toString()).map(({ what, input }) => new Mistake(what, Buffer.from(JSON.stringify(input))));
/** The demo's feed with one byte changed. */
const wrongByte = fc.tuple(fc.nat(demo.length - 1), fc.nat(255)).map(([at, byte]) => {
  const bytes = Buffer.from(demo);
  bytes[at] = byte;
  return new Mistake(`byte ${at}: ${byte}`, bytes);
});
const anything = fc.uint8Array({ maxLength: 300 }).map((bytes) => new Mistake(String(bytes), Buffer.from(bytes)));
const markup = fc
  .array(fc.constantFrom(...'*_`[]()<>!#-+.|:\\&;"\n\n 1a', '<b>', '</p>', '<table>', '<li>', '<!--', '---\n', '](', '&#x0;', 'نص'), {
    maxLength: 80,
  })
  .map((signs) => new Mistake(signs.join(''), Buffer.from(signs.join(''))));
const json = fc.jsonValue({ maxDepth: 3 }).map((value) => new Mistake(JSON.stringify(value), Buffer.from(JSON.stringify(value))));

describe('no input makes a command fail without a word', () => {
  it('a feed', () =>
    fc.assert(
      fc.asyncProperty(fc.oneof(anything, json, wrongFeed, wrongByte), async ({ input }) => {
        writeFileSync(join(folder, 'any.json'), input);
        const named = /any\.json/;
        await attempt(named, 'validate', 'any.json');
        rmSync(join(folder, 'taken'), { recursive: true, force: true });
        await attempt(named, 'import', 'any.json', '--into', 'taken');
        if (existsSync(join(folder, 'taken', 'feed.yml'))) await attempt(/taken/, 'status', 'taken');
        await attempt(named, 'diff', 'any.json', published);
      }),
      { numRuns: 12, includeErrorInReport: true },
    ));

  it('a file of a content folder', async () => {
    assert.equal((await cssr('init', 'content')).code, 0);
    const files = [
      'feed.yml',
      'sources.yml',
      'activities/amman-2022-11/activity.yml',
      'activities/amman-2022-11/statements.yml',
      'activities/amman-2022-11/report.yml',
      'activities/amman-2022-11/ar.md',
      'activities/amman-2022-11/en.md',
    ].map((name) => `content/${name}`);
    const before = new Map(files.map((name) => [name, written(name)]));
    const lines = fc.array(
      fc.constantFrom('- id: a', 'a: [', '  b: {c: d', '---', '&x *x', '? :', '[a]{#b', 'text: 12', '\t- ا', '!!js x'),
    );
    const text = fc.oneof(
      lines.map((all) => all.join('\n')),
      fc.string({ unit: 'binary' }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        text,
        fc.boolean(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (name, text, isAll, at) => {
          const own = before.get(name)!;
          const place = Math.floor(at * own.length);
          writeFileSync(join(folder, name), isAll ? text : own.slice(0, place) + text + own.slice(place));
          await attempt(/content\//, 'validate', 'content');
          await attempt(/content/, 'status', 'content');
          await attempt(/content/, 'diff', published, 'content');
          rmSync(join(folder, 'edition'), { recursive: true, force: true });
          await attempt(/content/, 'build', 'content', '--out', 'edition', '--feed', 'built.json');
          writeFileSync(join(folder, name), own);
        },
      ),
      { numRuns: 6, includeErrorInReport: true },
    );
  });

  it('a report', async () => {
    assert.equal((await cssr('init', 'reports')).code, 0);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('docx', 'md', 'html', 'txt', 'doc', 'pdf'), fc.oneof(anything, markup), async (kind, { input }) => {
        writeFileSync(join(folder, `any.${kind}`), input);
        await attempt(/any\./, 'import', `any.${kind}`, '--into', 'reports', '--languages', 'ar');
      }),
      { numRuns: 20, includeErrorInReport: true },
    );
  });
});

describe('the texts of a WordPress', () => {
  /** A site while something is done with it. */
  async function withSite(answer: RequestListener, work: (url: string) => Promise<void>): Promise<void> {
    const server: Server = createServer(answer);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    try {
      await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  }
  const postIn = (language: string, title: string, words: string) => ({
    id: language === 'ar' ? 7 : 8,
    date: '2022-11-06T10:00:00',
    slug: `mission-${language}`,
    link: `https://site.example/${language}/mission/`,
    lang: language,
    translations: { ar: 7, en: 8 },
    title: { rendered: title },
    content: { rendered: `[vc_row]<h2>${title}</h2><p>${words}</p>[/vc_row]`, protected: false },
  });
  const posts = [postIn('ar', 'بعثة إلى عمّان', 'التقى المشاركون في عمّان.'), postIn('en', 'Mission to Amman', 'Participants met in Amman.')];

  it('come into a content folder, in both languages, without what a builder puts around them', () =>
    withSite(
      (request, response) => {
        const { pathname, searchParams } = new URL(request.url!, 'http://localhost');
        const list = pathname.endsWith('/posts') ? posts.filter(({ lang }) => (searchParams.get('lang') ?? lang) === lang) : [];
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(pathname.includes('/wp/v2/') ? list : { name: 'Site', namespaces: ['wp/v2'] }));
      },
      async (url) => {
        assert.equal((await cssr('init', 'from-site')).code, 0);
        const { code, said, complained } = await cssr('import-wp', url, '--languages', 'ar,en', '--into', 'from-site', '--json');
        assert.deepEqual([code, complained], [0, ''], said);
        const [, id] = /activities\/([^/"]+)\//.exec(said)!;
        const of = (language: string) => written(`from-site/activities/${id}/${language}.md`);
        assert.match(of('ar'), /التقى المشاركون في عمّان\./);
        assert.match(of('en'), /Participants met in Amman\./);
        assert.doesNotMatch(of('ar') + of('en'), /vc_row|<p>/);
      },
    ));

  it('that is not there, or is none, say so with the address', async () => {
    assert.equal((await cssr('init', 'none')).code, 0);
    await withSite(
      (_, response) => response.writeHead(404).end('<h1>Not found</h1>'),
      async (url) => {
        const { code, complained } = await cssr('import-wp', url, '--into', 'none');
        assert.equal(code, 1);
        assert.match(complained, /127\.0\.0\.1/);
      },
    );
    await withSite(
      (_, response) => response.end('<!doctype html><title>A page</title>'),
      async (url) => {
        const { code, complained } = await cssr('import-wp', url, '--into', 'none');
        assert.equal(code, 1);
        assert.match(complained, /no WordPress at http:\/\/127\.0\.0\.1/);
      },
    );
    let closed = '';
    await withSite(
      () => undefined,
      (url) => Promise.resolve(void (closed = url)),
    );
    const { code, complained } = await cssr('import-wp', closed, '--into', 'none');
    assert.deepEqual([code, complained], [1, `cssr: ${closed}/wp-json/ does not answer. Check the address.\n`]);
  });
});

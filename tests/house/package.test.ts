import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { publint } from 'publint';
import { writeFramePage, writeLicences } from '../../scripts/page-files.js';
import { VERSION } from '../../src/version.js';
import { read, readJson } from '../support/node.js';

interface Package {
  readonly version: string;
  readonly exports: Record<string, string | { readonly types: string; readonly default: string }>;
}
const manifest = readJson('package.json') as Package;

describe('the package', () => {
  it('has the version that the sources say', () => assert.equal(VERSION, manifest.version));

  it('publint finds nothing', async () => {
    const { messages } = await publint({ pkgDir: process.cwd(), strict: true });
    assert.deepEqual(messages, []);
  });

  it('are-the-types-wrong finds nothing, for ES modules', () => {
    execFileSync('npx', ['attw', '--pack', '.', '--profile', 'esm-only', '--quiet'], { stdio: 'ignore' });
  });

  it('says in the scripts of pages whose they are, and has the licences of both beside them', () => {
    for (const file of ['cssr.js', `cssr-${VERSION}.js`, 'frame.html'])
      assert.match(read(`dist/${file}`), /\/\*! cssr-widgets \S+, [^*]*MIT[^*]*Lit[^*]*Google LLC[^*]*BSD-3-Clause/, file);
    assert.match(read('dist/checkup.js'), /^\/\*! cssr-widgets \S+, [^*]*MIT/);
    assert.doesNotMatch(read('dist/checkup.js'), /litHtmlVersions\s*\?\?=|_\$lit/, 'what has Lit inside says so');
    const licences = read('dist/cssr.js.LICENSE.txt');
    for (const licence of ['LICENSE', 'node_modules/lit/LICENSE']) assert.ok(licences.includes(read(licence).trim()), licence);
  });

  it('has every file that its exports name', () => {
    for (const target of Object.values(manifest.exports))
      for (const file of typeof target === 'string' ? [target] : Object.values(target))
        if (!file.includes('*')) assert.ok(existsSync(file), file);
  });

  it('registers nothing when a class is imported, and needs no DOM for its outputs', () => {
    // Node has no customElements.define of a page: Lit brings a stand-in.
    const script = `
      const { CssrMissionCard, parseFeed } = await import('cssr-widgets');
      if (customElements.get('cssr-mission-card')) throw new Error('registered');
      await import('cssr-widgets/define.js');
      if (customElements.get('cssr-mission-card') !== CssrMissionCard) throw new Error('not registered');
      const { fallbackHtml } = await import('cssr-widgets/outputs.js');
      if (!fallbackHtml('cssr-disclaimer', {}, 'ar', parseFeed(${JSON.stringify(readJson('demo/content/cssr.feed.json'))}).feed).includes('الآراء')) throw new Error('no text');
    `;
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'ignore', 'inherit'] });
  });

  it('describes every element, attribute, slot, part and event in the manifest', () => {
    const { modules } = readJson('custom-elements.json') as {
      modules: {
        declarations: {
          tagName?: string;
          attributes?: { name: string; description?: string }[];
          cssParts?: unknown[];
          slots?: unknown[];
          events?: unknown[];
        }[];
      }[];
    };
    const elements = modules.flatMap(({ declarations }) => declarations.filter(({ tagName }) => tagName));
    const folders = readdirSync('src/elements');
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), folders.map((name) => `cssr-${name}`).sort());
    for (const { tagName, attributes = [], cssParts, slots, events } of elements) {
      for (const { name, description } of attributes) assert.ok(description, `${tagName} ${name}`);
      assert.ok(attributes.some(({ name }) => name === 'language') && cssParts && slots && events, tagName);
    }
  });
});

describe('the one file', () => {
  const file = () => read('dist/cssr.js');

  it('is one script, module or classic, that loads nothing else, but for the check-up where the address asks for it', () => {
    assert.doesNotMatch(file(), /\bimport\s*[{'"]|\bexport\s|import\.meta|document\.currentScript/);
    assert.equal(file().match(/\bimport\s*\(/g)?.length, 1);
  });
  it('has one Lit, made for production, and both languages', () => {
    assert.equal(file().match(/litHtmlVersions\s*\?\?=/g)?.length, 1);
    assert.doesNotMatch(file(), /dev mode/i);
    assert.ok(file().includes('Outreach mission') && file().includes('بعثة تواصل'));
  });
  it('never writes HTML, and uses no name that filter lists hide', () => {
    assert.doesNotMatch(read('dist/elements/recommendation-list/recommendation-list.js') + read('dist/outputs.js'), /unsafeHTML/);
    const classes = [...file().matchAll(/(?:class|part)="?([\w -]+)/g)].map(([, names]) => names);
    for (const names of classes) assert.doesNotMatch(names!, /\b(banner|share|social|ad|widget|cookie|popup|promo)\b/);
  });
  it('is the same when it is made again, and so are the frame page and the check-up', () => {
    for (const mode of ['embed', 'frame', 'checkup'])
      execFileSync('npx', ['vite', 'build', '--logLevel', 'silent', '--mode', mode, '--outDir', 'dist/again'], {
        env: { ...process.env, NODE_ENV: 'production' },
        stdio: 'ignore',
      });
    writeLicences('dist/again');
    writeFramePage('dist/again');
    for (const name of ['cssr.js', 'frame.html', 'checkup.js']) assert.equal(read(`dist/again/${name}`), read(`dist/${name}`), name);
  });
});

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { publint } from 'publint';
import { partFile } from '../../src/publish/script-lines.js';
import { VERSION } from '../../src/version.js';
import { NAMES } from '../../scripts/static-sheet.js';
import { read, readJson } from '../support/node.js';
import { elementNames } from '../../scripts/element-names.js';

interface Package {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
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
    // Packed without its scripts: they would build once more, while other tests read what is built.
    const folder = mkdtempSync(join(tmpdir(), 'cssr-package-'));
    execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], { stdio: 'ignore' });
    const [packed] = readdirSync(folder);
    execFileSync('npx', ['attw', join(folder, packed!), '--profile', 'esm-only', '--quiet'], { stdio: 'ignore' });
    rmSync(folder, { recursive: true });
  });

  it('says in the scripts of pages whose they are, and has the licences of both beside them', () => {
    const withLit = ['cssr-all.js', partFile('all'), partFile('core'), 'frame.html'];
    const without = ['checkup.js', 'cssr.js', partFile('from-feed'), ...elementNames().map(partFile)];
    for (const file of withLit)
      assert.match(read(`dist/${file}`), /\/\*! cssr-widgets \S+, [^*]*MIT[^*]*Lit[^*]*Google LLC[^*]*BSD-3-Clause/, file);
    for (const file of without) {
      assert.match(read(`dist/${file}`), /^\/\*! cssr-widgets \S+, [^*]*MIT/, file);
      assert.doesNotMatch(read(`dist/${file}`), /litHtmlVersions\s*\?\?=/, 'what has Lit inside says so');
    }
    const licences = read('dist/cssr.js.LICENSE.txt');
    for (const licence of ['LICENSE', 'node_modules/lit/LICENSE']) assert.ok(licences.includes(read(licence).trim()), licence);
  });

  it('has every file that its exports name', () => {
    for (const target of Object.values(manifest.exports))
      for (const file of typeof target === 'string' ? [target] : Object.values(target))
        if (!file.includes('*')) assert.ok(existsSync(file), file);
  });

  it('brings what its modules import and nothing more, and the Lit that a site has already', () => {
    const modules = readdirSync('dist', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js') && !/^(demo|site|storybook|again|wordpress|drupal)\b/.test(file))
      .map((file) => read(`dist/${file}`));
    const imported = modules.flatMap((text) =>
      [...text.matchAll(/^(?:import|export)\b[^'"]*["']([^."'][^"']*)["'];?$/gm)].map(([, from]) => from!),
    );
    const packages = imported.filter((from) => !from.startsWith('node:')).map((from) => /^(?:@[^/]+\/)?[^/]+/.exec(from)![0]);
    assert.deepEqual([...new Set(packages)].sort(), Object.keys(manifest.dependencies).sort());
    assert.match(manifest.dependencies['lit']!, /^\^/, 'an exact version would be a second Lit beside that of the site');
  });

  it('has in the command all that it needs, with the licences', () => {
    const imported = [...read('dist/cli/cssr.js').matchAll(/(?:^|;)import\b[^'"]*["']([^"']+)["']/gm)].map(([, from]) => from!);
    assert.ok(imported.length);
    assert.deepEqual(
      imported.filter((from) => !isBuiltin(from)),
      [],
    );
    const licences = read('dist/cli/cssr.js.LICENSE.txt');
    for (const name of ['commander', 'css-tree', 'culori', 'mdn-data', 'parse5', 'source-map-js', 'yaml']) {
      assert.ok(licences.includes(read(`node_modules/${name}/LICENSE`).trim()), name);
      assert.ok(!(name in manifest.dependencies), name);
    }
  });

  it('registers nothing when a class is imported, and needs no DOM for its outputs', () => {
    // Node has no customElements.define of a page: Lit brings a stand-in.
    const script = `
      const { CssrMissionCard, parseFeed } = await import('cssr-widgets');
      if (customElements.get('cssr-mission-card')) throw new Error('registered');
      await import('cssr-widgets/define.js');
      if (customElements.get('cssr-mission-card') !== CssrMissionCard) throw new Error('not registered');
      const { staticHtml } = await import('cssr-widgets/outputs.js');
      if (!staticHtml('cssr-disclaimer', {}, 'ar', parseFeed(${JSON.stringify(readJson('demo/content/cssr.feed.json'))}).feed).includes('الآراء')) throw new Error('no text');
    `;
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'ignore', 'inherit'] });
  });
});

describe('the scripts of pages', () => {
  const scripts = () => ['cssr.js', 'cssr-all.js', ...['core', 'from-feed', ...elementNames()].map(partFile)];
  const file = () => read('dist/cssr-all.js');
  /** Those that hold the code of elements, or what they share. */
  const withCode = (what: RegExp) => scripts().filter((name) => what.test(read(`dist/${name}`)));

  it('are classic, run as modules too, and load no module but the check-up where the address asks for it', () => {
    for (const name of scripts())
      assert.doesNotMatch(read(`dist/${name}`), /\bimport\s*[{'"]|\bexport\s|import\.meta|document\.currentScript/, name);
    assert.deepEqual(withCode(/\bimport\s*\(/), ['cssr-all.js', partFile('core')]);
  });
  it('begin so that they can be glued to any other, and leave no name behind', () => {
    for (const name of scripts()) assert.match(read(`dist/${name}`), /^\/\*![^*]*\*\/\n[!;(]/, name);
    // What stands before has no end.
    for (const name of scripts()) assert.doesNotMatch(read(`dist/${name}`), /^\/\*![^*]*\*\/\n\(/, name);
  });
  it('have one Lit each page, made for production', () => {
    assert.deepEqual(withCode(/litHtmlVersions/), ['cssr-all.js', partFile('core')]);
    for (const name of scripts()) assert.doesNotMatch(read(`dist/${name}`), /dev mode/i, name);
  });
  it('have words of their own, and what formats them, only where content is made of feeds', () => {
    assert.deepEqual(withCode(/Outreach mission/), [partFile('from-feed')]);
    assert.ok(read(`dist/${partFile('from-feed')}`).includes('بعثة تواصل'));
    // The switch names languages that no edition has.
    assert.deepEqual(withCode(/\bIntl\b/), ['cssr-all.js', partFile('from-feed'), partFile('language-switch')]);
  });
  it('never writes HTML, and uses no name that filter lists hide', () => {
    assert.doesNotMatch(
      read('dist/elements/recommendation-list/recommendation-list.js') + read('dist/elements/mission-card/template.js'),
      /unsafeHTML/,
    );
    const classes = [...file().matchAll(/(?:class|part)="?([\w -]+)/g)].map(([, names]) => names);
    for (const names of classes) assert.doesNotMatch(names!, /\b(banner|share|social|ad|widget|cookie|popup|promo)\b/);
  });
});

describe('the sheets for static HTML', () => {
  const kinds = (css: string) =>
    new Set([...css.matchAll(/\.cssr-([a-z-]+)/g)].map(([, name]) => name!).filter((name) => NAMES.includes(name as never)));

  it('are one for all, and one for each element, which has nothing of the others', () => {
    const all = read('dist/outputs/static.css');
    assert.deepEqual([...kinds(all)].sort(), [...NAMES].sort());
    for (const name of NAMES) {
      // A class within an element that is the name of another would bring that one's look along.
      const own = read(`dist/outputs/static/${name}.css`);
      assert.ok(own.includes(':where(.cssr-root)') && own.length < all.length / 2, name);
      assert.ok(
        [...kinds(own)].every((kind) => kind === name),
        `${name}: ${[...kinds(own)].join(' ')}`,
      );
    }
  });
});

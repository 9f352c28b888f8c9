import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { elementNames } from '../../scripts/element-names.js';
import { readJson } from '../support/node.js';

const { exports } = readJson('package.json') as { exports: Record<string, string | Record<string, string>> };

/** Every module that the package exports, a pattern for each element. */
const modules = Object.entries(exports)
  .filter(([, target]) => typeof target !== 'string' && target['default']?.endsWith('.js'))
  .flatMap(([name]) => (name.includes('*') ? elementNames().map((element) => name.replace('*', element)) : name))
  .map((name) => `cssr-widgets${name.slice(1)}`);

/** Runs a module in a Node of its own. @returns all it has said. */
async function run(script: string): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
  return stdout + stderr;
}

describe('in Node, where frameworks render', () => {
  it('every export can be imported, alone and with all others, without a word', async () => {
    assert.ok(modules.length > 35, modules.join());
    assert.equal(await run(`for (const name of ${JSON.stringify(modules)}) await import(name);`), '');
    // Each alone: another may have put a stand-in of the page there.
    const [alone, ofElements] = [
      modules.filter((name) => name.split('/').length < 3),
      modules.filter((name) => name.includes('mission-card')),
    ];
    for (const name of [...alone, ...ofElements]) assert.equal(await run(`await import('${name}')`), '', name);
  });

  it('a second copy beside the first registers nothing again and throws nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cssr-copy-'));
    for (const name of ['define.js', 'version.js', 'elements', 'runtime', 'views', 'locale', 'templates', 'content'])
      cpSync(`dist/${name}`, `${folder}/${name}`, { recursive: true });
    writeFileSync(`${folder}/package.json`, '{"type":"module"}');
    symlinkSync(resolve('node_modules'), `${folder}/node_modules`);
    const said = await run(`
      await import('cssr-widgets/define.js');
      await import('${pathToFileURL(folder).href}/define.js');
      const { CssrMissionCard } = await import('cssr-widgets');
      if (customElements.get('cssr-mission-card') !== CssrMissionCard) throw new Error('not the first');
    `);
    assert.equal(said, '');
    rmSync(folder, { recursive: true });
  });
});

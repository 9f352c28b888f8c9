import { minify } from '@swc/core';
import { build, type Rolldown } from 'vite';

/** The script of the editor's desk without what is of the elements: their views and templates, which it publishes with. Minified. */
export async function deskScript(): Promise<string> {
  const made = await build({ configFile: 'vite.config.ts', mode: 'desk', logLevel: 'error', build: { write: false } });
  const [{ output }] = made as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
  const own = Object.entries(output[0].modules).flatMap(([id, { code }]) => (/\/src\/elements\//.test(id) || !code ? [] : [code]));
  const { code } = await minify(`(() => {${own.join('\n')}})()`, { ecma: 2022, module: false, compress: false, mangle: true });
  return code;
}

import { minify } from '@swc/core';
import { build, type Rolldown } from 'vite';

/** What the desk publishes with: of the library, and not its own. */
const OF_THE_LIBRARY = /\/src\/(elements|publish|views|templates)\//;

/** The script of the editor's desk without the elements, and what makes their content of records. Minified. */
export async function deskScript(): Promise<string> {
  const made = await build({ configFile: 'vite.config.ts', mode: 'desk', logLevel: 'error', build: { write: false } });
  const [{ output }] = made as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
  const own = Object.entries(output[0].modules).flatMap(([id, { code }]) => (OF_THE_LIBRARY.test(id) || !code ? [] : [code]));
  const { code } = await minify(`(() => {${own.join('\n')}})()`, { ecma: 2022, module: false, compress: false, mangle: true });
  return code;
}

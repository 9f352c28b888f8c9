/**
 * `npm run site`: the whole site, in `dist/site/`. What is built already is taken as it is, `-- --fresh` makes all of it anew; `-- --out DIR` writes
 * elsewhere; `-- --url https://…/` names another public address than that of the package: search engines want it for the pages in the other language. Fails where a link
 * leads nowhere.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildSite } from './build-site.js';
import { provide } from './provide.js';

const { values } = parseArgs({
  options: { fresh: { type: 'boolean', default: false }, out: { type: 'string', default: 'dist/site' }, url: { type: 'string' } },
});
const started = Date.now();
provide(values.fresh);
const { homepage } = JSON.parse(readFileSync('package.json', 'utf8')) as { homepage?: string };
const { pages, untranslated, broken } = await buildSite(values.out, { url: values.url ?? homepage });
for (const [language, ids] of Object.entries(untranslated)) if (ids.length) console.log(`not in "${language}" yet: ${ids.join(', ')}`);
for (const line of broken) console.error(line);
const seconds = ((Date.now() - started) / 1000).toFixed(1);
console.log(`${values.out}: ${pages} pages of its own, ${broken.length} broken links, ${seconds} s`);
process.exitCode = broken.length ? 1 : 0;

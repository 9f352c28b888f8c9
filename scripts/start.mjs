/** `npm start`: installs what is missing, and serves the pages of the demo from the sources, anew with each change. Plain Node, since nothing may be installed yet. */
import { execSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const run = (command) => execSync(command, { stdio: 'inherit' });
const INSTALLED = 'node_modules/.package-lock.json';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
if (!existsSync(INSTALLED) || statSync('package-lock.json').mtimeMs > statSync(INSTALLED).mtimeMs + 1000) {
  console.log('Installing what is missing …');
  run('npm ci --no-audit --no-fund');
}
console.log('\nPartner pages with the widgets:');
run(`npx vite -c demo/vite.config.ts ${process.argv.slice(2).join(' ')}`);

/** `npm start`: installs what is missing, makes the pages, serves them. Plain Node, since nothing may be installed yet. */
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
run('npm run --silent build');
run('npm run --silent demo:build -- --logLevel error');
console.log('\nPartner pages with the widgets:');
run(`npx vite preview -c demo/vite.config.ts ${process.argv.slice(2).join(' ')}`);

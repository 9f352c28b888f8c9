/**
 * `npm run release`: makes a version of what `.changeset/` says. Numbers and changelog, the checks, a commit and a tag; what is pushed then is
 * built and published by `.github/workflows/release.yml`. `-- --without-tests` where they have just passed.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { forPeople } from './changelog.js';
import { writeVersion } from './versions.js';

const run = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: 'inherit' });
const ask = (command: string, ...args: string[]) => execFileSync(command, args, { encoding: 'utf8' }).trim();
const versionNow = () => (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;

function stop(...lines: string[]): never {
  console.error(lines.join('\n'));
  process.exit(2);
}

if (ask('git', 'status', '--porcelain'))
  stop('There are changes that are not committed. Commit them, or put them away, and call it again.');
if (ask('git', 'branch', '--show-current') !== 'main') stop('A release is made on the branch main.');
const changes = readdirSync('.changeset').filter((name) => name.endsWith('.md') && name !== 'README.md');
const isFirst = readFileSync('CHANGELOG.md', 'utf8').includes(`## ${versionNow()} (unreleased)`);
if (!changes.length && !isFirst) stop('Nothing is to be released: .changeset/ has no change. `npm run change` writes one.');

if (isFirst && changes.length) stop(`What is new before the first release stands in CHANGELOG.md. Move it there: ${changes.join(', ')}`);
if (!isFirst) run('npx', 'changeset', 'version');
const version = versionNow();
if (ask('git', 'tag', '--list', `v${version}`))
  stop(`There is a version ${version} already. \`git restore .\` takes back what was written.`);
const date = new Date().toISOString().slice(0, 10);
writeFileSync('CHANGELOG.md', forPeople(readFileSync('CHANGELOG.md', 'utf8'), version, date));
writeVersion(version);
run('npx', 'prettier', '--write', '--log-level', 'warn', 'CHANGELOG.md', 'package.json', 'docs', 'README.md', 'src/version.ts');
if (!process.argv.includes('--without-tests')) run('npm', 'test');
run('git', 'add', '--all');
run('git', 'commit', '--quiet', '--message', `Version ${version}`);
run('git', 'tag', '--annotate', `v${version}`, '--message', `Version ${version}`);
console.log(`\nVersion ${version} is committed and tagged. To publish it: git push --follow-tags`);

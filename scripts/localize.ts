/**
 * `npm run localize`: collects the messages in `src/` into `xliff/`, and makes `src/locale/messages/` from the translations.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const MESSAGES = 'src/locale/messages/ar.ts';

for (const step of ['extract', 'build']) execFileSync('npx', ['lit-localize', step], { stdio: ['ignore', 'ignore', 'inherit'] });

// The main entry of @lit/localize brings its whole runtime (0.6 KB); the tag alone is all that is needed.
const made = readFileSync(MESSAGES, 'utf8');
writeFileSync(MESSAGES, made.replace(`from '@lit/localize'`, `from '@lit/localize/internal/str-tag.js'`));

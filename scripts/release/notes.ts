/** What the changelog says of this version, for its release on the forge. */
import { readFileSync } from 'node:fs';
import { VERSION } from '../../src/version.js';
import { entryOf } from './changelog.js';

console.log(entryOf(readFileSync('CHANGELOG.md', 'utf8'), VERSION));

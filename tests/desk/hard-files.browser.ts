import { expect } from '@open-wc/testing';
import { browserPlatform } from '../../src/desk/read/browser-platform.js';
import read from './hard-files.json' with { type: 'json' };
import { HARD_FILES } from './hard-files.js';
import { readAll } from './read-all.js';

const made = readAll(await browserPlatform(Object.values(HARD_FILES)));

describe('the parsers of a browser', () => {
  for (const name of Object.keys(HARD_FILES))
    it(`read ${name} as those of Node do`, () => expect(made[name]).to.deep.equal((read as Record<string, unknown>)[name]));
});

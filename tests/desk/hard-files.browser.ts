import { expect } from '@open-wc/testing';
import { browserMarkup } from '../../src/desk/read/browser-markup.js';
import read from './hard-files.json' with { type: 'json' };
import { HARD_FILES } from './hard-files.js';
import { readAll } from './read-all.js';

describe('the parsers of a browser', () => {
  const made = readAll(browserMarkup);
  for (const name of Object.keys(HARD_FILES))
    it(`read ${name} as those of Node do`, () => expect(made[name]).to.deep.equal((read as Record<string, unknown>)[name]));
});

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { outdated } from '../../scripts/elements.js';
import { read } from '../support/node.js';

describe('the elements', () => {
  it('are all in the lists that npm run elements writes', async () => assert.deepEqual(await outdated(), []));

  it('ask of Lit nothing that the files for pages leave out', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .map((name) => `src/${name}`)
      // The desk has Lit whole.
      .filter((name) => name.endsWith('.ts') && !name.startsWith('src/desk/') && /\bhtml`/.test(read(name)));
    assert.ok(sources.length > 20);
    for (const name of sources) {
      const templates = [...read(name).matchAll(/\bhtml`/g)].map(({ index }) => read(name).slice(index));
      for (const template of templates) {
        // Up to its end or the next template within: both end the text that Lit reads as one.
        const [text] = /^html`[^`]*/.exec(template)!;
        assert.doesNotMatch(text, /<!--|<(script|style|textarea|title|math)\b/, name);
      }
    }
  });
});

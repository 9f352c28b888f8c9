import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inFormat, snippet, snippetLabel, staticHtml, type ElementName } from '../../src/publish/index.js';
import { cssrFeed as feed } from '../support/node.js';

describe('an element whose name is misspelt', () => {
  const content = { element: 'mision-card' as ElementName, language: 'en', feed };
  const calls = {
    staticHtml: () => staticHtml('cssr-mision-card', {}, 'en', feed),
    snippet: () => snippet(content, 'element'),
    inFormat: () => inFormat(content, 'text'),
    snippetLabel: () => snippetLabel(content),
  };
  for (const [name, call] of Object.entries(calls))
    it(`is told by ${name}, with the names there are, and gives no empty page`, () =>
      assert.throws(call, /^TypeError: there is no element '(cssr-)?mision-card'; there are: .*\b(cssr-)?mission-card, /));

  it('is told as the function wants it: a tag, or a name', () => {
    assert.throws(() => staticHtml('mission-card', {}, 'en', feed), /there are: cssr-about, /);
    assert.throws(() => snippet({ ...content, element: 'cssr-mission-card' as ElementName }, 'block'), /there are: about, /);
  });
});

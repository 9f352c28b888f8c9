import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { cssrFeed, rawFeed, read } from '../support/node.js';

/* What an official, a participant or a study said stays theirs: in the sentence itself, where no field tells of it. */

/** All texts of a value, with where they stand. */
function* textsOf(value: unknown, path = ''): Generator<readonly [path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value) for (const [key, inner] of Object.entries(value)) yield* textsOf(inner, `${path}/${key}`);
}

/** Pages, tools, docs: what this repository says of the CSSR in its own voice. */
const files = (folder: string, ending: RegExp) =>
  (readdirSync(folder, { recursive: true }) as string[]).filter((name) => ending.test(name)).map((name) => `${folder}/${name}`);
const OWN_VOICE = [
  'README.md',
  'README.ar.md',
  'SECURITY.md',
  'integrations/wordpress/cssr/readme.txt',
  ...files('docs', /^(?!content-rules).*\.md$/),
  ...files('demo', /\.(html|ts)$/),
  ...files('docs/site', /\.ts$/),
  ...files('src/locale/messages', /\.ts$/),
];

/** What no source says of the CSSR. */
const CLAIMS: readonly RegExp[] = [
  /voice of (\w+ ){0,2}civil society/i,
  /civil society, heard/i,
  /voix de la société civile/i,
  /صوت المجتمع المدني/,
  // It was set up by the Office; no source says under which resolution.
  /\bunder (\{\d\}|<[^>]+>)?(United Nations )?Security Council resolution/i,
  /dans le cadre de la (\{\d\})?résolution 2254/i,
  /في إطار (\{\d\}|<[^>]+>)?قرار مجلس الأمن/,
  /in the name of the United Nations/i,
  /(all|the) Syrians are represented/i,
  /تمثّ?ل الغرفة/,
];

describe('nobody’s claim becomes a fact', () => {
  it('in what this repository says in its own voice', () => {
    assert.ok(OWN_VOICE.length > 60);
    for (const file of OWN_VOICE) for (const claim of CLAIMS) assert.doesNotMatch(read(file), claim, file);
  });

  it('in records without an attribution: that the Room represents all Syrians is said with who said it', () => {
    const { statements, reports, ...others } = rawFeed() as Record<string, unknown>;
    assert.ok(statements && reports);
    const told = [...textsOf(others)].filter(([, text]) => /represents? all Syrians|all Syrians are|يمثل جميع السوريين/.test(text));
    assert.equal(told.length, 2);
    for (const [path, text] of told) assert.match(text, /^(The Deputy Special Envoy said |قالت نائبة المبعوث الخاص )/, path);
  });

  it('in statements: what was said is attributed, and the heading of a text is not what anybody said', () => {
    const silent = cssrFeed.statements.filter(({ attribution }) => !attribution);
    for (const { type, id } of silent) assert.equal(type, 'fact', id);
  });

  it('in the numbers of a third party: the study is named in the sentence', () => {
    const told = [...textsOf(cssrFeed.about)].filter(([, text]) => /\b500\b|٥٠٠/.test(text));
    assert.equal(told.length, 2);
    for (const [path, text] of told) assert.match(text, /^(According to a study |بحسب دراسة )/, path);
  });

  it('in the suspension of the Constitutional Committee: it is mentioned, not stated', () => {
    for (const [path, text] of textsOf(rawFeed()))
      assert.doesNotMatch(text, /(is|was|were) temporarily suspended|معلّقًا? مؤقتًا|عُلّق مؤقتًا/, path);
  });
});

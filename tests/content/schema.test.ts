import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { feedJsonSchema, type JsonSchema } from '../../src/content/json-schema.js';
import { parseFeed } from '../../src/content/parse-feed.js';
import { formatIssue } from '../../src/content/issue.js';
import { describeSchema } from '../../scripts/schema-docs.js';
import { corrections } from '../../stories/support/feeds.js';
import { cssrFeed, FEED_FILE, rawFeed } from '../support/node.js';

const validate = new Ajv2020({ strict: false, allErrors: true }).compile(feedJsonSchema());
const wrongValues: unknown[] = [
  undefined,
  null,
  '',
  ' ',
  7,
  -1,
  1.5,
  'Nonsense!',
  [],
  [null],
  {},
  { en: '' },
  { __proto__: null, x: 1 },
  'a\u202eb',
  'a\x1bb',
  'a\x85',
  'half \ud83d',
  'https://example.org/\x7f',
  'a'.repeat(201),
];

/** All paths to values within a value, each as a list of keys. */
function* paths(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (path.length) yield path;
  if (typeof value === 'object' && value)
    for (const key of Object.keys(value)) yield* paths((value as Record<string, unknown>)[key], [...path, key]);
}

function withChange(value: unknown, path: readonly string[], change: unknown): unknown {
  const copy = structuredClone(value) as Record<string, unknown>;
  const holder = path.slice(0, -1).reduce((inner, key) => inner[key] as Record<string, unknown>, copy);
  if (change === undefined && Array.isArray(holder)) holder.splice(Number(path.at(-1)), 1);
  else if (change === undefined) delete holder[path.at(-1)!];
  else holder[path.at(-1)!] = change;
  return copy;
}

describe('the published JSON Schema', () => {
  it('accepts the feed of the demo', () => assert.ok(validate(rawFeed()), JSON.stringify(validate.errors)));

  it('judges like the parser: every field of one record of each kind, with many wrong values', () => {
    const small = Object.fromEntries(
      Object.entries(cssrFeed).map(([name, value]) => [
        name,
        Array.isArray(value) ? [name === 'activities' ? value.find(({ id }) => id === 'amman-2022-11') : value.at(-1)] : value,
      ]),
    );
    // The feed has none.
    small['corrections'] = [{ ...corrections[1]!, supersededBy: 'another', url: 'https://example.org/' }];
    // Blocks of a report are alike: one of each language is enough.
    const [report] = small['reports'] as { body: Record<string, unknown[]> }[];
    report!.body = Object.fromEntries(Object.entries(report!.body).map(([language, blocks]) => [language, [blocks[1]]]));
    assert.ok(validate(small), JSON.stringify(validate.errors));
    let compared = 0;
    for (const path of paths(small))
      for (const wrong of wrongValues) {
        if (path[0] === 'version') continue;
        const changed = withChange(small, path, wrong);
        const { issues } = parseFeed(changed);
        assert.equal(
          issues.length === 0,
          validate(changed),
          `${path.join('.')} = ${JSON.stringify(wrong)}: ${issues.map((issue) => formatIssue(issue)).join()}`,
        );
        compared += 1;
      }
    assert.ok(compared > 3000, String(compared));
  });

  it('explains its fields in the words of the sources', () => {
    const schema = feedJsonSchema();
    describeSchema(schema);
    const activity = schema.properties!['activities']!.items!.properties!;
    assert.match(activity['asOf']!.description!, /date of the knowledge/);
    assert.match(activity['officials']!.items!.properties!['name']!.description!, /No one else may be named/);
    assert.match(schema.properties!['version']!.description!, /Version of the feed format/);
  });

  it('has no field for the name of a participant: names are those of officials and organizations', () => {
    const named: string[] = [];
    const visit = (schema: JsonSchema, path: string): void => {
      for (const [name, field] of Object.entries(schema.properties ?? {})) {
        if (/name/i.test(name)) named.push(`${path}.${name}`);
        visit(field, `${path}.${name}`);
      }
      if (schema.items) visit(schema.items, `${path}[]`);
      schema.oneOf?.forEach((option) => visit(option, path));
    };
    visit(feedJsonSchema(), '');
    assert.deepEqual(named, ['.activities[].officials[].name', '.organizations[].name']);
  });

  it('is the source of a message that names file, record and field', () => {
    const feed = rawFeed();
    feed.activities[0]!['dates'] = ['2022-02-30'];
    const [issue] = parseFeed(feed).issues;
    assert.equal(
      formatIssue(issue!, FEED_FILE),
      `${FEED_FILE}: activities/new-york-2023-10 dates[0] must be a day (2022-11-06), a month (2020-06) or a year (2021) that exists, a range of them (2022-11-06/2022-11-07), the end after the start, or rough: about then (2022-11~), no later than then (../2022-11)`,
    );
  });

  it('names the words that a closed list has, also within lists and for the tag of a union', () => {
    const wrong = rawFeed();
    wrong.statements[0]!['type'] = 'advice';
    wrong.activities[1]!['officials'] = [{ role: 'king', part: 'led' }];
    wrong.activities[2]!['participants'] = { certainty: 'sure' };
    const messages = parseFeed(wrong).issues.map((issue) => formatIssue(issue));
    for (const words of [
      / type is not one of .*: concern, demand, proposal, recommendation/,
      /officials\[0\]\.role .*special-envoy/,
      /certainty .*: exact, approximate, at-least, band, withheld/,
    ])
      assert.ok(
        messages.some((message) => words.test(message)),
        `${words.source} in ${messages.join('; ')}`,
      );
  });
});

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const FOLDER = 'docs/decisions';
const records = readdirSync(FOLDER).filter((name) => /^\d{4}-/.test(name));
const numberOf = (name: string) => Number(name.slice(0, 4));
const read = (name: string) => readFileSync(`${FOLDER}/${name}`, 'utf8');

describe('docs/decisions', () => {
  it('has records numbered without a gap, each with its parts', () => {
    assert.deepEqual(
      records.map(numberOf),
      records.map((_, i) => i + 1),
    );
    for (const name of records) {
      const [title, ...parts] = [...read(name).matchAll(/^#+ (.*)$/gm)].map(([, text]) => text!);
      assert.match(title!, new RegExp(`^${numberOf(name)}\\. `), name);
      assert.deepEqual(parts, ['Context', 'Decision', 'Consequences', 'What was tried'], name);
    }
  });

  it('has an index with each record by its title', () => {
    const index = read('README.md');
    for (const name of records) assert.ok(index.includes(`[${/^# (.*)$/m.exec(read(name))![1]}](${name})`), name);
  });

  it('has each decision that a comment names, and each file that a record names', () => {
    const known = new Set(records.map(numberOf));
    let named = 0;
    for (const folder of ['src', 'scripts'])
      for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts')))
        for (const [, number] of readFileSync(`${folder}/${path}`, 'utf8').matchAll(/\bdecision (\d+)\b/g)) {
          named++;
          assert.ok(known.has(Number(number)), `${folder}/${path} names decision ${number}`);
        }
    assert.ok(named > 3);
    for (const name of records)
      for (const [, path] of read(name).matchAll(/`((?:src|scripts|tests)\/[\w./-]+)`/g))
        assert.ok(existsSync(path!), `${name} names ${path}`);
  });
});

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { commandIn } from '../support/command.js';
import { FEED_FILE, rawFeed, read } from '../support/node.js';

const folder = mkdtempSync(join(tmpdir(), 'cssr-folder-'));
after(() => rmSync(folder, { recursive: true }));
const cssr = commandIn(folder);
const write = (name: string, text: string | Uint8Array) => writeFileSync(join(folder, name), text);
const written = (name: string) => readFileSync(join(folder, name), 'utf8');
const STACK = /\n\s+at /;
type Raw = Record<string, { readonly id: string; readonly activity?: string; readonly [field: string]: unknown }[]>;

describe('a content folder', () => {
  it('begins with the Amman report, from which the same records come out', async () => {
    assert.equal((await cssr('init', 'content')).code, 0);
    assert.match((await cssr('init', 'content')).complained, /something else in it already/);
    const { code, complained } = await cssr('build', 'content', '--feed', 'built.json', '--out', 'edition');
    assert.deepEqual([code, complained], [0, '']);
    const built = JSON.parse(written('built.json')) as Raw;
    const demo = rawFeed() as unknown as Raw;
    const ofAmman = (feed: Raw) => [
      feed['activities']!.filter(({ id }) => id === 'amman-2022-11'),
      feed['reports'],
      feed['statements']!.filter(({ activity }) => activity === 'amman-2022-11'),
    ];
    assert.deepEqual(ofAmman(built), ofAmman(demo));
    assert.match(written('edition/edition.json'), /amman-2022-11/);
  });

  it('shows an edit in the feed, in words of what changed, and as a translation to look at again', async () => {
    const text = written('content/activities/amman-2022-11/ar.md');
    write('content/activities/amman-2022-11/ar.md', text.replace('أكثر شمولاً', 'أوسع شمولاً'));
    const { said } = await cssr('diff', 'built.json', 'content');
    assert.match(said, /^Changed: report/m);
    assert.match(said, /^1 record is new, changed or gone$/m);
    const status = JSON.parse((await cssr('status', 'content', '--json')).said) as { stale: { file: string; language: string }[] };
    assert.deepEqual(
      status.stale.map(({ file, language }) => [file, language]),
      [['content/activities/amman-2022-11/en.md', 'en']],
    );
  });

  it('takes the words of a statement out of the text where they are marked', async () => {
    const statements = 'content/activities/amman-2022-11/statements.yml';
    const before = written(statements);
    // As somebody writes it who marks a few words in both languages and says only what they are.
    for (const [file, words] of [
      ['ar', 'أعرب المشاركون عن قلقهم'],
      ['en', 'participants expressed their concern'],
    ])
      write(
        `content/activities/amman-2022-11/${file}.md`,
        `${written(`content/activities/amman-2022-11/${file}.md`).trimEnd()}\n\n[${words}]{#z9} {#p99}\n`,
      );
    write(
      statements,
      `${before.trimEnd()}\n- id: amman-2022-11-z9\n  type: concern\n  asOf: 2022-11\n  originalLanguage: ar\n  sources: [amman-report]\n`,
    );
    await cssr('build', 'content', '--feed', 'marked.json', '--out', 'edition');
    const { statements: built } = JSON.parse(written('marked.json')) as { statements: { id: string; text: unknown }[] };
    assert.deepEqual(built.find(({ id }) => id === 'amman-2022-11-z9')?.text, {
      ar: 'أعرب المشاركون عن قلقهم.',
      en: 'Participants expressed their concern.',
    });
    write(statements, before);
  });

  it('names file, line and field of a fault, and shows the rest', async () => {
    const statements = 'content/activities/amman-2022-11/statements.yml';
    const before = written(statements);
    write(statements, before.replace('type: fact', 'type: fcat'));
    const { code, said } = await cssr('validate', 'content', '--brief');
    assert.equal(code, 1);
    assert.match(
      said,
      /^content\/activities\/amman-2022-11\/statements\.yml line 2: statements\/amman-2022-11-a1 type .*did you mean "fact"\?/m,
    );
    write(statements, before);
    write('content/themes.yml', 'a: [');
    const broken = await cssr('validate', 'content', '--json');
    assert.equal(broken.code, 1);
    const { complaints } = JSON.parse(broken.said) as { complaints: { file: string; line: number; severity: string }[] };
    assert.deepEqual([complaints[0]!.file, complaints[0]!.severity], ['content/themes.yml', 'error']);
    assert.match((await cssr('build', 'content', '--feed', 'rest.json')).said, /wrote rest\.json/);
    assert.equal((JSON.parse(written('rest.json')) as Raw)['reports']!.length, 1);
  });

  it('is not published while something in it may bring people into danger, unless somebody says so', async () => {
    const feed = JSON.parse(read(FEED_FILE)) as Raw;
    Object.assign(feed['activities']![0]!, { summary: { en: 'Call Ahmad on +963 944 123 456.' } });
    write('danger.json', JSON.stringify(feed));
    assert.equal((await cssr('import', 'danger.json', '--into', 'danger')).code, 0);
    const refused = await cssr('build', 'danger', '--feed', 'danger.feed.json');
    assert.equal(refused.code, 1);
    assert.match(refused.complained, /activity\.yml line \d+: danger: .*963[^]*nothing was written/);
    assert.throws(() => written('danger.feed.json'));
    const published = await cssr('publish', 'danger', '--out', 'danger.edition');
    assert.equal(published.code, 1);
    assert.match(published.complained, /activity\.yml line \d+: danger: .*963[^]*nothing was written/);
    assert.throws(() => written('danger.edition/edition.json'));
    assert.equal((await cssr('build', 'danger', '--feed', 'danger.feed.json', '--despite-danger')).code, 0);
  });

  it('is made of a feed, and back to the byte', async () => {
    write('cssr.feed.json', read(FEED_FILE));
    assert.equal((await cssr('import', 'cssr.feed.json', '--into', 'whole')).code, 0);
    assert.equal((await cssr('build', 'whole', '--feed', 'again.json')).code, 0);
    assert.equal(written('again.json'), read(FEED_FILE));
  });

  it('takes a report from a file for each language', async () => {
    write('a.md', '# Bericht\n\n## Summary\n\nParticipants called for more schools in Amman.\n');
    write('b.md', '# تقرير\n\n## ملخص\n\nطالب المشاركون بمزيد من المدارس في عمان.\n');
    const { code, said } = await cssr('import', 'b.md', 'a.md', '--into', 'whole', '--languages', 'ar,en', '--json');
    assert.equal(code, 0);
    const { activities, files, wanted } = JSON.parse(said) as { activities: string[]; files: string[]; wanted: { field: string }[] };
    assert.match(written(`whole/${files.find((file) => file.endsWith('/en.md'))}`), /Participants called for more schools/);
    assert.match(written(`whole/${files.find((file) => file.endsWith('/ar.md'))}`), /طالب المشاركون/);
    assert.ok(activities.length === 1 && wanted.some(({ field }) => field === 'sources'));
  });

  it('suggests statements in comments, which are nothing until somebody takes the signs away', async () => {
    assert.equal((await cssr('import', 'cssr.feed.json', '--into', 'suggested')).code, 0);
    write('c.en.md', '# Mission\n\n## Summary\n\nParticipants called for more schools in Amman.\n');
    write('c.ar.md', '# بعثة\n\n## ملخص\n\nطالب المشاركون بمزيد من المدارس في عمان.\n');
    const { code, said } = await cssr('import', 'c.ar.md', 'c.en.md', '--into', 'suggested', '--languages', 'ar,en', '--json');
    assert.equal(code, 0);
    const { suggested, activities } = JSON.parse(said) as { suggested: { file: string; number: number }[]; activities: string[] };
    const file = `suggested/${suggested[0]!.file}`;
    assert.deepEqual(
      suggested.map(({ number }) => number),
      [1],
    );
    const comments = written(file);
    assert.doesNotMatch(comments, /^[^#\n]/m);
    const statementsOf = async () => {
      assert.match((await cssr('build', 'suggested', '--feed', 'c.json')).said, /wrote c\.json/);
      return (JSON.parse(written('c.json')) as Raw)['statements']!.filter(({ activity }) => activity === activities[0]);
    };
    assert.deepEqual(await statementsOf(), []);
    write(file, `${comments.replace(/^# (?=[- ] )/gm, '')}  sources: [amman-report]\n  asOf: 2026-05\n`);
    const [statement] = await statementsOf();
    assert.deepEqual(
      [statement!['type'], statement!['text'], statement!['attribution']],
      [
        'demand',
        { ar: 'طالب المشاركون بمزيد من المدارس في عمان.', en: 'Participants called for more schools in Amman.' },
        { to: 'participants' },
      ],
    );
  });

  it('whatever is in its files, no command ends in a stack', async () => {
    const cut = written('whole/terms.yml').slice(0, 333);
    for (const [name, text] of [
      ['terms.yml', cut],
      ['terms.yml', '\t- : {[}'],
      ['terms.yml', '&a [*a, *a]'],
      ['terms.yml', '- 1\n- null\n- [x]'],
      ['feed.yml', '[]'],
      ['order.yml', 'records: 3\nfields: {a: 1}'],
      ['activities/amman-2022-11/en.md', '---\n: : :\n---\n[a]{#b [x]{ {#}\n\n{#}\n\n[[[[[]]]]]{#a}'],
      ['activities/amman-2022-11/report.yml', 'null'],
      ['activities/amman-2022-11/statements.yml', `${'['.repeat(3000)}`],
    ] as const) {
      const before = written(`whole/${name}`);
      write(`whole/${name}`, text);
      for (const args of [
        ['validate', 'whole'],
        ['status', 'whole'],
        ['build', 'whole', '--feed', 'x.json'],
        ['diff', 'whole', 'cssr.feed.json'],
      ]) {
        const { code, said, complained } = await cssr(...args);
        assert.ok(code === 0 || code === 1, `${name} ${args.join(' ')}: ${complained}`);
        assert.doesNotMatch(said + complained, STACK, `${name} ${text.slice(0, 40)} ${args.join(' ')}`);
      }
      write(`whole/${name}`, before);
    }
    write(
      'bytes.docx',
      new Uint8Array(500).map((_, i) => (i * 7919) % 256),
    );
    for (const file of ['bytes.docx', 'nowhere.docx', 'whole']) {
      const { code, complained } = await cssr('import', file, '--into', 'whole');
      assert.equal(code, 1);
      assert.doesNotMatch(complained, STACK);
    }
  });

  it('is shown by a server of this computer, which ends well', async () => {
    const child = spawn(process.execPath, [resolve(import.meta.dirname, '../../dist/cli/cssr.js'), 'preview', 'content'], { cwd: folder });
    const address = await new Promise<string>((settle) => {
      child.stdout.on('data', (data: Buffer) => {
        const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(data.toString());
        if (found) settle(found[0]);
      });
    });
    const page = await (await fetch(`${address}?language=ar&show=amman-2022-11`)).text();
    assert.match(page, /<html lang="ar" dir="rtl">/);
    assert.match(page, /<cssr-mission-card [^>]*item="amman-2022-11"/);
    const ended = new Promise((settle) => child.on('exit', settle));
    child.kill('SIGINT');
    assert.equal(await ended, 0);
  });
});

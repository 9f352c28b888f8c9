import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CARD_PATH, cardFiles, edition, longList, sealed, type Files } from './editions.js';
import { noPhp as SKIP, php, phpWith, shippedIndex, type ReadIndex } from './php.js';

/** What somebody writes to make a server busy: what is done with it, what stands before, what is repeated, how often, what stands after. */
const BUSY: readonly (readonly [string, string, string, number, string])[] = [
  ['filter', '', '<div data-cssr="nope">', 1500, ''],
  ['filter', '', '<div data-cssr="nope"></div>', 1500, ''],
  ['filter', 'cssr', '<p ', 20_000, ''],
  ['filter', 'cssr', '<', 50_000, ''],
  ['filter', 'cssr', '<p>', 20_000, ''],
  ['filter', 'cssr', '<a b="', 10_000, ''],
  ['filter', 'cssr', '<a b=\'"', 10_000, ''],
  ['filter', 'cssr', '<!--', 20_000, ''],
  ['filter', 'cssr', '<textarea>', 20_000, ''],
  ['filter', '[cssr ', 'a', 20_000, ']'],
  ['filter', '[cssr ', 'a="', 10_000, ']'],
  ['filter', '', '[cssr ', 10_000, ''],
  ['filter', '', '<p>[cssr element=known]</p>', 5000, ''],
  ['filter', '', '[cssr element=known]<p>', 5000, '</p>'],
  ['filter', '<p>[cssr element=known]', '<p ', 20_000, '</p>'],
  ['filter', '<p>[cssr]', ' &nbsp;', 30_000, '</p>'],
  ['placement', 'a', '”', 10_000, 'b'],
  ['pasted', 'data-cssr', '<div ', 20_000, ''],
  ['sources', 'data-cssr ', '<div data-src="x" ', 10_000, ''],
  ['sources', '<div data-cssr', ' data-src="x"', 20_000, '>'],
  ['fault', '', '<p></p>', 20_000, ''],
  ['fault', '<p class="cssr-a', ' cssr-b', 400_000, '">x</p>'],
  ['fault', '<p aria-label="', 'ab', 1_200_000, '">x</p>'],
];

describe('text that somebody wrote to do harm, in PHP', { skip: SKIP }, () => {
  it('takes no more than twice the time when it is twice as long', () => {
    const growths = php<number[]>('growth', ...BUSY);
    for (const [i, growth] of growths.entries()) assert.ok(growth < 2.5, `${JSON.stringify(BUSY[i])}: ${growth.toFixed(1)} times the time`);
  });

  it('never vanishes', () => {
    for (const [, before, piece, times, after] of BUSY.filter((busy) => busy[0] === 'filter' && !busy.join('').includes('['))) {
      const text = before + piece.repeat(times) + after;
      assert.equal(php('filter', text), text, piece);
      assert.equal(phpWith({ 'pcre.backtrack_limit': '100', 'pcre.jit': '0' }, 'filter', text), text, piece);
    }
    // Where there are placements in it, the rest is there.
    assert.equal(php('filter', `<p>x[cssr]${' &nbsp;'.repeat(100_000)}</p>`), `<p>x${' &nbsp;'.repeat(100_000)}</p>`);
    const heading = `<h3 class="cssr-a">${'x'.repeat(1000)}</h3>`;
    assert.equal(phpWith({ 'pcre.backtrack_limit': '1', 'pcre.jit': '0' }, 'level', heading, 2)?.toString().length, heading.length);
  });

  it('is not taken for good where a search gives up', () => {
    const bad = [
      '<p>\u0001</p>',
      `<p class="cssr-a${' cssr-a'.repeat(50_000)} x">x</p>`,
      '<p onclick="alert(1)">x</p>',
      `<p>${'x'.repeat(1e6)}\u0001</p>`,
    ];
    for (const limit of ['1', '2', '5', '20', '100', '1000000'])
      for (const jit of ['0', '1']) {
        const faults = phpWith<(string | null)[]>({ 'pcre.backtrack_limit': limit, 'pcre.jit': jit }, 'faults', ...bad);
        assert.equal(faults.includes(null), false, `${limit} ${jit}: ${faults.join()}`);
      }
  });
});

describe('what is pasted, in PHP', { skip: SKIP }, () => {
  const spellings: readonly (readonly [string, string])[] = [
    ['<div data-cssr="disclaimer" data-src="https://x.example/">', '<div data-cssr="disclaimer" >'],
    ['<div data-src="https://x.example/" data-cssr="disclaimer">', '<div  data-cssr="disclaimer">'],
    ['<DIV DATA-CSSR=disclaimer DATA-SRC=https://x.example/ class=a>', '<DIV DATA-CSSR=disclaimer  class=a>'],
    ["<div data-cssr='disclaimer'data-src='//x.example/'class='a'>", "<div data-cssr='disclaimer'class='a'>"],
    ['<div\ndata-cssr\n=\n"disclaimer"\ndata-src\t=\r\n"https://x.example/"\f>', '<div\ndata-cssr\n=\n"disclaimer"\n\f>'],
    ['<div/data-cssr="disclaimer"/data-src="https://x.example/"/>', '<div/data-cssr="disclaimer"//>'],
    ['<div title="a > b" data-cssr="disclaimer" data-src="a > b">', '<div title="a > b" data-cssr="disclaimer" >'],
    ['<div title=\'<i "\' data-cssr="disclaimer" data-src="x">', '<div title=\'<i "\' data-cssr="disclaimer" >'],
    ['<div =a data-cssr="disclaimer" data-src="x">', '<div =a data-cssr="disclaimer" >'],
    ['<div data-cssr="disclaimer" data-src="a" data-src="b" data-src>', '<div data-cssr="disclaimer"   >'],
    ['<div data-cssr="&#100;isclaimer" data-src="&#104;ttps://x.example/">', '<div data-cssr="&#100;isclaimer" >'],
    ['<!--><div data-cssr="disclaimer" data-src="x">-->', '<!--><div data-cssr="disclaimer" >-->'],
    ['<!-- a --!><div data-cssr="disclaimer" data-src="x">', '<!-- a --!><div data-cssr="disclaimer" >'],
    ['<textarea><a b="</textarea><div data-cssr="disclaimer" data-src="x">', '<textarea><a b="</textarea><div data-cssr="disclaimer" >'],
    ['<section data-cssr="disclaimer" data-src="x">', '<section data-cssr="disclaimer" >'],
    // The rest of the page may close it.
    ['<div data-cssr="disclaimer" data-src="x', '<div data-cssr="disclaimer" '],
    ['<cssr-disclaimer src="https://x.example/">', '<cssr-disclaimer >'],
    ['<CSSR-Disclaimer\tSRC=x item=a>', '<CSSR-Disclaimer\t item=a>'],
  ];

  it('names no server from which it would come, in any spelling', () => {
    const texts = spellings.map(([text]) => `<p>before</p>${text}after`);
    assert.deepEqual(
      php<string[]>('without_sources', ...texts),
      spellings.map(([, text]) => `<p>before</p>${text}after`.slice(0, text.endsWith('data-cssr="disclaimer" ') ? -5 : undefined)),
    );
  });

  it('is left alone where it is something else', () => {
    const same = [
      '<img data-src="cssr.png" src="cssr.png">',
      '<div data-cssr-theme="ocha"><img data-src="a.png"></div>',
      '<div data-cssr="disclaimer" data-srcs="a" title="data-src=b"><img src="a.png" data-src="b.png"></div>',
      '<!-- <div data-cssr="disclaimer" data-src="x"> -->',
      '<script>const a = \'<div data-cssr="disclaimer" data-src="x">\';</script>',
      'data-cssr data-src < src="x">',
      '<x-cssr- src="a" data-cssr-x data-src="b">',
    ];
    assert.deepEqual(php<string[]>('without_sources', ...same), same);
  });

  it('is found in any spelling, and nothing else is', () => {
    const blocks = spellings.map(([text]) => text).filter((text) => !/^<cssr/i.test(text));
    const found = (texts: string[]) => php<{ element: string }[][]>('pasted', ...texts);
    for (const [i, all] of found(blocks).entries())
      assert.deepEqual(
        all.map(({ element }) => element),
        ['disclaimer'],
        blocks[i],
      );
    const none = ['<p>data-cssr="x"</p>', '<!-- <div data-cssr="x"> -->', '<div title=" data-cssr=x">', '<div data-cssr-theme="ocha">'];
    assert.deepEqual(found(none).flat(), []);
  });
});

describe('addresses that a server is sent to', { skip: SKIP }, () => {
  it('are out in public, in whatever spelling', () => {
    const names = {
      'public.example': ['93.184.216.34', '2606:2800:220:1::1'],
      'meta.example': ['169.254.169.254'],
      'six.example': ['93.184.216.34', 'fe80::1'],
    };
    const open = [
      '93.184.216.34',
      '[2606:2800:220:1::1]',
      'public.example',
      'PUBLIC.example.',
      'unknown.example',
      '172.32.0.1',
      '192.169.0.1',
    ];
    const closed = [
      '169.254.169.254',
      '127.0.0.1',
      '127.1',
      '2130706433',
      '0x7f000001',
      '0177.0.0.1',
      '0x7f.0.0.1',
      '0',
      '0.0.0.0',
      '10.1.2.3',
      '100.64.0.1',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.1.1',
      '224.0.0.1',
      '255.255.255.255',
      '[::1]',
      '[::]',
      '[::ffff:127.0.0.1]',
      '[::ffff:a9fe:a9fe]',
      '[::127.0.0.1]',
      '[64:ff9b::a9fe:a9fe]',
      '[2002:a9fe:a9fe::]',
      '[2001:0:1::1]',
      '[fe80::1]',
      '[fc00::1]',
      '[ff02::1]',
      'meta.example',
      'META.example.',
      'six.example',
      '%31%32%37.0.0.1',
      '①②⑦.⓪.⓪.①',
      'user@public.example',
      'public.example\\@127.0.0.1',
      '',
    ];
    const urls = (hosts: string[]) => hosts.flatMap((host) => [`https://${host}/x?y`, `https://${host}:8443`]);
    const answers = (hosts: string[]) => php<boolean[]>('public', urls(hosts), names);
    assert.deepEqual(
      urls(open).filter((_, i) => !answers(open)[i]),
      [],
    );
    assert.deepEqual(
      urls(closed).filter((_, i) => answers(closed)[i]),
      [],
    );
    assert.deepEqual(php('public', ['https://localhost/'], { localhost: ['127.0.0.1', '::1'] }), [false]);
  });

  it('are found from where they are given', () => {
    const cases: readonly [string, string, string][] = [
      ['https://a.example/x/y?z', 'https://b.example/', 'https://b.example/'],
      ['https://a.example/x/y?z', '//b.example/c', 'https://b.example/c'],
      ['https://a.example:8443/x/y?z/w', '/c?d', 'https://a.example:8443/c?d'],
      ['https://a.example/x/y?z/w', 'c', 'https://a.example/x/c'],
      ['https://a.example?z', '?d', 'https://a.example/?d'],
      ['https://a.example/x', 'file:///etc/passwd', ''],
      ['https://a.example/x', 'https://b.example\\@c.example/', ''],
      ['https://a.example/x', '/\\c.example/', ''],
      ['https://a.example/x', 'https://user@b.example/', ''],
      ['https://a.example/x', '', ''],
    ];
    for (const [from, location, target] of cases) assert.equal(php('target', from, location), target, location);
  });
});

describe('editions', { skip: SKIP }, () => {
  it('are compared on what both dates tell', () => {
    const older: readonly (readonly [string, string])[] = [
      ['2026-01-01', '2026-01-02'],
      ['2025', '2026-01-02'],
      ['2026-01-01T10:00:00Z', '2026-01-02'],
      ['2026-01-01T10:00:00Z', '2026-01-01T10:00:01Z'],
      ['2026-01-02T00:30:00+02:00', '2026-01-01T23:00:00Z'],
    ];
    const notOlder = [
      ...older.map(([one, other]) => [other, one]),
      ['2026-01-01', '2026-01-01T10:00:00Z'],
      ['2026-01', '2026-01-31'],
      ['2026', ''],
    ];
    for (const pair of older) assert.equal(php('older', ...pair), true, pair.join());
    for (const pair of notOlder) assert.equal(php('older', ...pair), false, pair.join());
  });

  it('are named on a block, after the date of the content', () => {
    const attributes = php<Record<string, string>>('attributes', { element: 'mission-card', item: 'amman-2022-11' });
    assert.equal(attributes['data-edition'], shippedIndex().edition);
    const names = Object.keys(attributes);
    assert.deepEqual(names.slice(names.indexOf('data-as-of')).slice(0, 3), ['data-as-of', 'data-edition', 'data-hash']);
  });
});

describe('the index of an edition', { skip: SKIP }, () => {
  const index = JSON.stringify(shippedIndex());

  it('is read though a name in it has characters that are none', () => {
    const faults = ['\\ud83d', '\\uDE00', '\\ud83d\\ud83d', '\\\\\\ud83d', '\u0001', '\u001f', '\\ud83d\\ude00', '\\\\ud83d', '\ufffd'];
    for (const fault of faults) {
      const read = php<ReadIndex>('index', index.replace('"label":{"en":"', `"label":{"en":"${fault}`));
      assert.equal(read.refused, undefined, fault);
    }
    assert.equal(php<ReadIndex>('index', `\ufeff${index}`).refused, undefined);
  });
});

describe('a piece of an edition', { skip: SKIP }, () => {
  interface ReadPiece {
    readonly refused?: string;
    readonly view: string;
    readonly html: string;
    readonly edition: string;
  }
  const read = (files: Files, path = CARD_PATH) => php<ReadPiece>('piece', files, path);
  const card = cardFiles('Words');
  const view = JSON.parse(card[`${CARD_PATH}.json`]!) as Record<string, unknown>;

  it('is taken as it is', () => {
    const files = edition('2026-12-01', card);
    const piece = read(files);
    assert.deepEqual([piece.view, piece.html, piece.edition], [files[`${CARD_PATH}.json`], files[`${CARD_PATH}.html`], '2026-12-01']);
  });

  it('is refused where it is not the one that the index tells of', () => {
    const files = edition('2026-12-01', card);
    for (const ending of ['json', 'html']) {
      const name = `${CARD_PATH}.${ending}`;
      assert.match(read({ ...files, [name]: `${files[name]!} ` }).refused!, /^is not the file that the index tells of \([0-9a-f]{16}\)$/);
    }
  });

  it('is refused where it is not a view with static HTML', () => {
    const json = (text: string) => ({ ...card, [`${CARD_PATH}.json`]: text });
    const but = (change: object) => json(JSON.stringify({ ...view, ...change }));
    const rest = (path: unknown) => but({ rest: [path] });
    const cases: [Files, RegExp][] = [
      [json('<html>'), /not JSON/],
      [json('[]'), /not JSON/],
      [json(JSON.stringify(view).replace('Words', '\\ud83d')), /not JSON/],
      [json('{"a":'.repeat(600) + '1' + '}'.repeat(600)), /not JSON/],
      [but({ format: 2 }), /format is another/],
      [but({ element: 'report' }), /element is another/],
      [but({ key: 'all' }), /key is another/],
      [but({ language: 'ar' }), /language is another/],
      [but({ view: null }), /has no view/],
      [but({ view: 'x' }), /has no view/],
      [rest('https://stranger.example/1.json'), /address that is none/],
      [rest('../../by-hash/0123456789abcdef.json'), /address that is none/],
      [rest('../by-hash/0123456789abcdef.html'), /address that is none/],
      [rest(['x']), /address that is none/],
      [rest('../by-hash/0123456789abcdef.json'), /is not the file that the index tells of/],
      [{ ...card, [`${CARD_PATH}.html`]: '<p onclick="x">x</p>' }, /has the attribute onclick/],
      [{ ...card, [`${CARD_PATH}.html`]: '' }, /is empty/],
    ];
    for (const [files, message] of cases) assert.match(read(edition('2026-12-01', files)).refused ?? 'taken', message);
  });

  it('has all rows of a long list, and what it can be narrowed by; and is refused where one of its files is another', () => {
    const { files, path } = longList('2026-12-01', 1200);
    const piece = read(files, path.replace('.json', ''));
    const whole = JSON.parse(piece.view) as { view: { rows: { id: string }[]; facets: { options: unknown[] }[] } };
    assert.deepEqual(
      whole.view.rows.map(({ id }) => id),
      Array.from({ length: 1200 }, (_, i) => `demand-${i}`),
    );
    assert.ok(whole.view.facets.every(({ options }) => options.length));
    for (const name of ['rest', 'total', 'counts']) assert.ok(!(name in whole), name);
    const [part] = Object.keys(files).filter((name) => name.startsWith('by-hash/'));
    assert.match(read({ ...files, [part!]: '{"rows":[]}' }, path.replace('.json', '')).refused!, /is not the file/);
    assert.match(
      read(sealed({ ...files, [path]: files[path]!.replace('"rows":[', '"rows":7,"x":[') }), path.replace('.json', '')).refused!,
      /without rows/,
    );
  });

  it('stands in a page as words that do nothing', () => {
    const words = ['</script><script>alert(1)</script>', '<!-- <script>', '\u2028\u2029', ']]>', '&lt;', '\\u003c', '🙂', '{"a":"\\""}'];
    const views = words.map((text) => JSON.stringify({ text }));
    const json = php<string>('json', ...views);
    assert.deepEqual(
      (JSON.parse(json) as { text: string }[]).map(({ text }) => text),
      words,
    );
    assert.doesNotMatch(json, /[<\u2028\u2029]/);
  });
});

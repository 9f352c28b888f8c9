import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { catalogue, messagesOfPlugin } from '../../scripts/integrations/messages.js';
import { staticTags } from '../../scripts/integrations/static-tags.js';
import { po } from 'gettext-parser';
import { attributesOf, elementsOf } from '../support/html.js';
import { edition, indexOf } from './editions.js';
import { noPhp as SKIP, php, shippedIndex, shippedPieces, type ReadIndex } from './php.js';
import { definitionOf, ELEMENT_NAMES } from '../../src/publish/catalogue.js';
import { EDITION_LANGUAGES } from '../../src/locale/languages.js';
import { viewKey } from '../../src/views/view-key.js';
import { scriptsOf } from '../../scripts/integrations/scripts.js';

/** What Drupal itself says in the same words, and has translated. */
const DRUPALS_OWN = 'Warning message';

describe('the modules in PHP', { skip: SKIP }, () => {
  it('have no errors of syntax', () => {
    const files = ['wordpress', 'drupal'].flatMap((system) =>
      (readdirSync(`dist/${system}/cssr`, { recursive: true }) as string[])
        .filter((name) => /\.(php|module|install)$/.test(name))
        .map((name) => `dist/${system}/cssr/${name}`),
    );
    assert.ok(files.length > 25);
    // One process for all: "php -l" of PHP 8.2 takes one file.
    const check = `foreach (array_slice($argv, 1) as $file) { try { token_get_all(file_get_contents($file), TOKEN_PARSE); } catch (ParseError $e) { echo "$file: {$e->getMessage()}\\n"; } }`;
    assert.equal(execFileSync('php', ['-r', check, '--', ...files], { encoding: 'utf8' }), '');
  });

  it('take all static HTML that the library makes, in every language', () => {
    const fragments = htmlShipped();
    assert.ok(fragments.length > 400);
    assert.deepEqual(
      php<(string | null)[]>('faults', ...fragments).filter((fault) => fault !== null),
      [],
    );
  });

  it('come with an edition: every piece that its index tells of', () => {
    for (const [element, { choices }] of Object.entries(shippedIndex().elements))
      for (const language of EDITION_LANGUAGES) {
        const pieces = shippedPieces(element, language);
        const told = Object.keys(choices).filter((key) => choices[key]!.files[language]?.html);
        assert.deepEqual(Object.keys(pieces), told);
        for (const { view } of Object.values(pieces)) assert.ok(!('rest' in (JSON.parse(view) as object)));
      }
  });

  it('know the tags and attributes that this content has, and none besides that no template has', () => {
    const { tags, common, patterns } = php<{ tags: Record<string, string[]>; common: string[]; patterns: string[] }>('static_tags');
    assert.deepEqual({ tags, common }, staticTags(), 'npm run wordpress && npm run drupal');
    const [seen, attributes] = [new Set<string>(), new Set<string>()];
    for (const element of htmlShipped().flatMap(elementsOf)) {
      seen.add(element.tagName);
      for (const name of Object.keys(attributesOf(element))) {
        attributes.add(name);
        assert.ok([...common, ...(tags[element.tagName] ?? [])].includes(name), `${element.tagName} ${name}`);
      }
    }
    // Titles stand at a level that the page asks for. Corrections are marked where a reader asks for it, which takes the script.
    const unseen = ['h5', 'h6', 'del', 'ins'];
    assert.deepEqual(Object.keys(tags).sort(), [...seen, ...unseen].sort());
    // Who said what is asked for by a reader, too.
    assert.deepEqual([...new Set([...common, ...Object.values(tags).flat()])].sort(), [...attributes, 'aria-hidden'].sort());
    assert.deepEqual(patterns.sort(), [...attributes].sort(), 'what each may say is in StaticHtml.php');
  });

  it('take nothing else', () => {
    const bad = [
      '<script>alert(1)</script>',
      '<p onclick="alert(1)">x</p>',
      '<p style="position:fixed">x</p>',
      '<img src=x onerror=alert(1)>',
      '<a href="javascript:alert(1)">x</a>',
      '<a href="JAVASCRIPT:alert(1)">x</a>',
      '<a href="java&#115;cript:alert(1)">x</a>',
      '<a href="data:text/html,x">x</a>',
      '<a href="http://example.org/">x</a>',
      '<a href="//example.org/">x</a>',
      '<a href=https://example.org/>x</a>',
      "<p class='cssr-box'>x</p>",
      '<p id="wpadminbar">x</p>',
      '<p class="admin-bar">x</p>',
      '<p class="cssr-a" class="cssr-b">x</p>',
      '<a href="https://a.example/"><a href="https://b.example/">x</a></a>',
      '<a href="https://a.example/" target="_blank">x</a>',
      '<a href="#top">x</a>',
      '<time datetime="x">x</time>',
      '<p href="https://example.org/">x</p>',
      '<div role="alert">x</div>',
      '<div tabindex="0">x</div>',
      '<details open="">x</details>',
      '<slot>x</slot>',
      '<h1>x</h1>',
      '<p>x<br>y</p>',
      '<p>x',
      'x</p>',
      '<p></div></p>',
      '<p>a < b</p>',
      '<!-- x -->',
      '<![CDATA[x]]>',
      '<?php x ?>',
      '<svg></svg>',
      '<math></math>',
      '<style>x</style>',
      '<template>x</template>',
      '<button>x</button>',
      '<cssr-contact></cssr-contact>',
      '<iframe src="https://example.org/"></iframe>',
      '<form></form>',
      '<P>x</P>',
      '<p\n>x</p>',
      '<p dir="auto">x</p>',
      '<p>\u0000</p>',
      '<div>'.repeat(40) + '</div>'.repeat(40),
      ' ',
    ];
    const faults = php<(string | null)[]>('faults', ...bad);
    assert.deepEqual(
      bad.filter((_, i) => faults[i] === null),
      [],
    );
    assert.match(faults[1]!, /byte 0.*onclick/);
  });

  it('refuse what is not a whole index, and say what they found', () => {
    const index = shippedIndex();
    const but = (change: object) => JSON.stringify({ ...index, ...change });
    const element = (change: object) => but({ elements: { 'mission-card': { ...index.elements['mission-card'], ...change } } });
    const choice = (change: object, key = 'all') =>
      element({ choices: { [key]: { ...index.elements['mission-card']!.choices['all'], ...change } } });
    const cases: [string, RegExp][] = [
      ['<html>', /not JSON/],
      ['[]', /format 1/],
      [but({ format: 2 }), /format 1/],
      [but({ elements: 'x' }), /no elements/],
      [but({ elements: {} }), /no elements/],
      [but({ edition: { a: 1 } }), /no date/],
      [but({ elements: { '"><script>': {} } }), /^"><script>: not an element/],
      [element({ choices: {} }), /mission-card: not an element with choices/],
      [element({ decidedBy: undefined }), /mission-card: does not say what decides/],
      [element({ decidedBy: { item: 'x' } }), /mission-card: does not say what decides/],
      [choice({}, '../../x'), /mission-card\/\.\.\/\.\.\/x: not a choice/],
      [choice({ files: 'x' }), /mission-card\/all: not a choice/],
      [choice({ attributes: { item: ['x'] } }), /mission-card\/all: not a choice/],
      [choice({ files: { en: { view: { hash: 'xyz' } } } }), /mission-card\/all\.en: has no hash/],
      [choice({ files: { en: { html: { hash: '0123456789abcdef' } } } }), /mission-card\/all\.en: has no hash/],
      [`{"format":1,"x":"${'x'.repeat(4_000_000)}"}`, /larger than/],
      [`${'['.repeat(5000)}`, /not JSON/],
    ];
    for (const [text, message] of cases) assert.match(php<ReadIndex>('index', text).refused ?? '', message, text.slice(0, 200));
    assert.equal(php<ReadIndex>('index', JSON.stringify(index)).refused, undefined);
    // What is not understood is left aside.
    const more = JSON.parse(
      choice({ files: { 'zh-Hant': { view: 1 }, en: index.elements['mission-card']!.choices['all']!.files['en'] } }),
    ) as typeof index;
    assert.deepEqual(Object.keys(php<ReadIndex>('index', JSON.stringify(more)).kept.elements['mission-card']!.choices['all']!.files), [
      'en',
    ]);
  });

  it('find a choice by the key that the script looks for, whatever the attributes say', () => {
    const words = [
      '',
      'amman-2022-11',
      'concern',
      'demand concern',
      'nothing',
      '  text\n path ',
      'one',
      'all',
      'switch',
      '2023-01-01',
      'donor',
      'survey',
    ];
    const given = ELEMENT_NAMES.filter((name) => name in shippedIndex().elements).flatMap((element) =>
      Object.keys(shippedIndex().elements[element]!.decidedBy).flatMap((name) =>
        words.flatMap((word) => [
          { element, [name]: word },
          { element, item: 'amman-2022-11', [name]: word },
          { element, types: 'concern', [name]: word },
        ]),
      ),
    );
    const found = php<({ key: string; wider: string[] } | null)[]>('found', given, null);
    for (const [i, { element, ...attributes }] of given.entries()) {
      const said = attributes as Readonly<Record<string, string>>;
      const shown = Object.fromEntries(Object.entries(said).filter(([name]) => !found[i]?.wider.includes(name)));
      const key = viewKey(definitionOf(element), (name) => shown[name]?.trim());
      if (found[i]) assert.equal(found[i].key, key, JSON.stringify(given[i]));
      else assert.ok(!(key in shippedIndex().elements[element]!.choices), JSON.stringify(given[i]));
    }
  });

  it('speak the first language of the reader that there is, and Arabic to those who read it before English', () => {
    const shown = [
      ['de', '', 'en'],
      ['ku', '', 'ar'],
      ['ckb_IQ', '', 'ar'],
      ['en', 'ku', 'ar'],
      ['en', 'ku fr', 'fr'],
      ['ar', 'ku en', 'en'],
      ['ar', 'no list', 'ar'],
      ['ar', 'ku en!', 'ar'],
    ];
    const given = shown.map(([page, language]) => ({ element: 'mission-list', page, language }));
    assert.deepEqual(
      php<{ language: string }[]>('found', given, null).map(({ language }) => language),
      shown.map(([, , language]) => language),
    );
  });

  it('show all where the edition has nothing so narrow, unless it has', () => {
    const list = { element: 'recommendation-list', types: 'demand concern' };
    const [wide] = php<{ key: string; wider: string[] }[]>('found', [list], null);
    assert.deepEqual([wide!.key, wide!.wider], ['all', ['types']]);
    const index = indexOf(edition('2026-12-01'));
    const { choices } = index.elements['recommendation-list']!;
    Object.assign(choices, { 'types.concern.demand': { ...choices['all'], attributes: { types: 'concern demand' } } });
    const [narrow] = php<{ key: string; wider: string[] }[]>('found', [list], JSON.stringify(index));
    assert.deepEqual([narrow!.key, narrow!.wider], ['types.concern.demand', []]);
  });

  it('show each choice that they list', () => {
    for (const { name, items } of php<ReadIndex>('index', JSON.stringify(shippedIndex())).choices) {
      const found = php<({ key: string; wider: string[] } | null)[]>(
        'found',
        items.map(({ key }) => ({ element: name, item: key })),
        null,
      );
      assert.deepEqual(
        found.map((one) => one?.key),
        Object.keys(shippedIndex().elements[name]!.choices),
      );
    }
  });

  it('tell items of one name apart', () => {
    for (const { label, items } of php<ReadIndex>('index', JSON.stringify(shippedIndex()), 'ar').choices) {
      assert.match(label, /[\u0600-\u06ff]/);
      const labels = items.map((item) => item.label);
      assert.equal(new Set(labels).size, labels.length, labels.join('\n'));
    }
  });

  it('move the headings to a level', () => {
    assert.equal(php('level', '<h3 lang="ar">a</h3><h4>b</h4><h6>c</h6>', 2), '<h2 lang="ar">a</h2><h3>b</h3><h5>c</h5>');
    assert.equal(php('level', '<h2>a</h2><h4>b</h4>', 5), '<h5>a</h5><h6>b</h6>');
    assert.equal(php('level', '<p>a</p>', 3), '<p>a</p>');
  });
});

describe('the modules', () => {
  it('are not built with a template that would make static HTML do something', () => {
    const tags = ['script', 'style', 'iframe', 'button', 'form', 'template', 'svg', 'cssr-contact'];
    const markup = [...tags.map((tag) => `<${tag}>x</${tag}>`), '<img>', '<input>', '<br>'];
    for (const each of markup) assert.throws(() => staticTags([[`<div>${each}</div>`]]), /^Error: <[\w-]+> cannot be in static HTML/, each);
    // What only an element alone has is not there.
    const made = staticTags([['<p id="a" part="b" role="heading" aria-level=', ' tabindex="0" @click=', '><slot name="c">x</slot></p>']]);
    assert.deepEqual(
      [Object.keys(made.tags), made.common],
      [
        ['div', 'h2', 'h3', 'h4', 'h5', 'h6'],
        ['class', 'dir', 'lang'],
      ],
    );
  });

  it('bring a script for each element, and what these need', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cssr-scripts-'));
    const files = {
      'cssr-all.js': { integrity: 'sha384-all' },
      'cssr-all-1.2.3.js': { integrity: 'sha384-all' },
      'cssr-core-1.2.3.js': { integrity: 'sha384-core' },
      'cssr-mission-card-1.2.3.js': { integrity: 'sha384-card', needs: ['cssr-core-1.2.3.js'] },
    };
    writeFileSync(join(folder, 'integrity.json'), JSON.stringify({ version: '1.2.3', files }));
    assert.deepEqual(scriptsOf(folder), {
      'cssr-core': { file: 'cssr-core-1.2.3.js', needs: [], integrity: 'sha384-core' },
      'cssr-mission-card': { file: 'cssr-mission-card-1.2.3.js', needs: ['cssr-core'], integrity: 'sha384-card' },
    });
    rmSync(folder, { recursive: true });
  });

  it('have the version of the library', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const read = (path: string) => readFileSync(`integrations/${path}`, 'utf8');
    assert.ok(read('wordpress/cssr/cssr.php').includes(` * Version:           ${version}\n`));
    assert.ok(read('drupal/cssr/cssr.info.yml').includes(`version: '${version}'\n`));
  });

  it('say everything in Arabic too', () => {
    const messages = messagesOfPlugin();
    const file = po.parse(readFileSync('integrations/wordpress/cssr/languages/cssr-ar.po'));
    const missing = Object.values(catalogue(messages, file).translations).flatMap((entries) =>
      Object.values(entries).filter(({ msgstr }) => !msgstr.join('')),
    );
    assert.deepEqual(
      missing.map(({ msgid }) => msgid),
      [],
      'npm run wordpress:messages, and translate cssr-ar.po',
    );
    for (const { text } of messages) {
      const arabic = file.translations['']?.[text]?.msgstr[0];
      if (arabic) assert.deepEqual(arabic.match(/%\d?\$?s/g), text.match(/%\d?\$?s/g), text);
    }
    for (const name of ['cssr-ar.mo', 'cssr-ar-cssr-editor.json', 'cssr.pot'])
      assert.ok(existsSync(`dist/wordpress/cssr/languages/${name}`), name);
    assert.match(readFileSync('dist/wordpress/cssr/languages/cssr-ar-cssr-editor.json', 'utf8'), /"Language":\["اللغة"\]/);

    const drupal = po.parse(readFileSync('integrations/drupal/cssr/translations/cssr.ar.po')).translations;
    const folder = 'integrations/drupal/cssr';
    /** A message, and the context that keeps it apart from a word of Drupal's own. */
    const said = /(?:\bt\(|TranslatableMarkup\()(['"])(.+?)\1(?:, \[[^\]]*\], \['context' => '(\w+)'\])?/g;
    for (const name of (readdirSync(folder, { recursive: true }) as string[]).filter((name) => /\.(php|install|module)$/.test(name)))
      for (const [, , text, context = ''] of readFileSync(`${folder}/${name}`, 'utf8').matchAll(said))
        if (text !== DRUPALS_OWN) assert.ok(drupal[context]?.[text!]?.msgstr[0], `${name}: ${text}`);
    for (const [, text] of readFileSync(`${folder}/cssr.info.yml`, 'utf8').matchAll(/^(?:name|description): '?([^'\n]+)/gm))
      assert.ok(drupal['']![text!]?.msgstr[0], text);
  });

  it('have themes of the places that name them, not of a whole page', () => {
    for (const folder of ['dist/wordpress/cssr/assets/themes', 'dist/drupal/cssr/assets/themes'])
      for (const name of readdirSync(folder)) {
        const css = readFileSync(`${folder}/${name}`, 'utf8');
        assert.ok(css.includes(`[data-cssr-theme='${name.replace('.css', '')}'] {`), name);
        assert.doesNotMatch(css, /:root/, name);
      }
  });

  it('are the same bytes when they are made again', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cssr-modules-'));
    for (const system of ['wordpress', 'drupal']) {
      execFileSync('npx', ['tsx', `scripts/integrations/${system}.ts`, join(folder, system)], { stdio: 'ignore' });
      assert.ok(readFileSync(join(folder, system, 'cssr.zip')).equals(readFileSync(`dist/${system}/cssr.zip`)), system);
    }
    rmSync(folder, { recursive: true });
  });
});

/** All static HTML of the edition that the modules come with. */
function htmlShipped(): string[] {
  return Object.keys(shippedIndex().elements).flatMap((element) =>
    EDITION_LANGUAGES.flatMap((language) => Object.values(shippedPieces(element, language)).map(({ html }) => html)),
  );
}

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseFeed } from '../../src/content/parse-feed.js';
import type { Correction, Feed } from '../../src/content/schema.js';
import { STATEMENT_TYPES } from '../../src/content/vocabulary.js';
import { EDITION_LANGUAGES } from '../../src/locale/languages.js';
import { getLocale } from '../../src/locale/locale.js';
import { definitionOf, ELEMENT_NAMES, type ElementName } from '../../src/publish/catalogue.js';
import { choicesOf } from '../../src/publish/choices.js';
import { announcedIn } from '../../src/publish/edition/announced.js';
import { keyOf } from '../../src/publish/edition/edition-choices.js';
import { cutToSize } from '../../src/publish/edition/cut-list.js';
import type { EditionFile } from '../../src/publish/edition/edition-file.js';
import { editionFiles, elementFiles, type EditionOptions } from '../../src/publish/edition/edition-files.js';
import type { EditionIndexFile } from '../../src/publish/edition/edition-index.js';
import { EDITION_SCHEMA } from '../../src/publish/edition/schema.js';
import { sha256 } from '../../src/publish/edition/sha256.js';
import { hasView, staticHtml, viewOf } from '../../src/publish/static-html.js';
import type { Attributes } from '../../src/views/definition.js';
import { pinnedPath, viewPath, type AnyView, type PinnedFile, type RestFile, type ViewFile } from '../../src/views/edition.js';
import { filterRows, NO_FILTERS, type Filterable } from '../../src/views/filters.js';
import { pinnedView } from '../../src/views/pinned.js';
import { pinnedFacts } from '../../src/views/pinned-facts.js';
import { largeFeed } from '../support/large-feed.js';
import { cssrFeed } from '../support/node.js';

const compressed = (text: string) => brotliCompressSync(text).length;
const filesOf = (feed: Feed, options: Partial<EditionOptions> = {}): ReadonlyMap<string, string> => {
  const files = [...editionFiles(feed, { sizeOf: compressed, ...options })];
  assert.equal(files.at(-1)!.path, 'edition.json', 'a half-written edition keeps the old index');
  const byPath = new Map(files.map(({ path, text }) => [path, text]));
  assert.equal(byPath.size, files.length, 'no file is written twice');
  return byPath;
};
const demo = filesOf(cssrFeed);
const indexOf = (files: ReadonlyMap<string, string>) => JSON.parse(files.get('edition.json')!) as EditionIndexFile;
const without = (object: object, field: string) => Object.fromEntries(Object.entries(object).filter(([name]) => name !== field));
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Every choice of an edition, in every language. */
function* choices(files: ReadonlyMap<string, string>) {
  for (const [element, { choices }] of Object.entries(indexOf(files).elements))
    for (const [key, choice] of Object.entries(choices))
      for (const language of EDITION_LANGUAGES) yield { element: element as ElementName, key, language, choice };
}
const inFile = <T>(files: ReadonlyMap<string, string>, path: string): T => {
  const text = files.get(path);
  assert.ok(text !== undefined, `${path} is missing`);
  return JSON.parse(text) as T;
};

const AMMAN = 'amman-2022-11';
const changed = (feed: Feed, id: string, change: object): Feed => ({
  ...feed,
  activities: feed.activities.map((record) => (record.id === id ? { ...record, ...change } : record)),
});
const correction = (more: Partial<Correction>): Correction => ({
  id: 'notice',
  collection: 'activities',
  record: AMMAN,
  title: { en: 'The outreach mission to Amman' },
  kind: 'withdrawn',
  date: '2026-11-20',
  change: { en: 'The date was wrong.' },
  ...more,
});

describe('an edition', () => {
  it('is the same bytes each time, whatever the clock says', ({ mock }) => {
    mock.timers.enable({ apis: ['Date'], now: Date.parse('2031-05-05') });
    assert.deepEqual(filesOf(cssrFeed), demo);
  });

  it('has every element that has content, with everything, each item and each single word', () => {
    const { elements } = indexOf(demo);
    assert.deepEqual(Object.keys(elements), ELEMENT_NAMES.filter(hasView));
    for (const element of ELEMENT_NAMES.filter(hasView))
      for (const { attributes } of choicesOf(element, cssrFeed).values()) {
        const key = keyOf(element, attributes);
        assert.equal(key in elements[element]!.choices, !!viewOf(element, attributes, 'en', cssrFeed), `${element} ${key}`);
      }
    assert.deepEqual(Object.keys(elements['disclaimer']!.choices), [
      'all',
      'item.amman-2022-11',
      'languages.one',
      'item.amman-2022-11_languages.one',
    ]);
  });

  it('has of every choice, in every language, what the whole feed gives: the view and the static HTML', () => {
    let count = 0;
    for (const { element, key, language, choice } of choices(demo)) {
      assert.ok(hasView(element));
      const { attributes } = choice;
      const file = inFile<ViewFile>(demo, viewPath(element, key, language));
      const { view, ...head } = file;
      const whole = plain(viewOf(element, { ...attributes, language }, language, cssrFeed));
      assert.deepEqual(view, whole, `${element} ${key} ${language}`);
      const { editionLabel, ...rest } = head;
      assert.deepEqual(rest, { format: 1, element, key, language, edition: cssrFeed.updated });
      assert.ok(editionLabel);
      const html = demo.get(`${element}/${key}.${language}.html`);
      assert.equal(html, staticHtml(`cssr-${element}`, { ...attributes, language }, language, cssrFeed));
      count++;
    }
    assert.ok(count > 500, String(count));
    assert.equal(inFile<ViewFile>(demo, 'mission-list/all.ar.json').editionLabel, 'كما كان في ٢٦ تشرين الثاني/نوفمبر ٢٠٢٦');
  });

  it('says in place of a withdrawn statement what else there is, as the whole feed does', () => {
    const [first, ...others] = cssrFeed.statements as [Feed['statements'][number]];
    const feed: Feed = { ...cssrFeed, statements: [{ ...first, status: 'withdrawn' }, ...others] };
    const { view } = inFile<ViewFile<AnyView & { others: string[] }>>(filesOf(feed), `recommendation-list/items.${first.id}.en.json`);
    assert.ok(view!.others.length);
    assert.deepEqual(view, plain(viewOf('recommendation-list', { items: first.id }, 'en', feed)));
  });

  it('names in its index the copies that never change, which have the bytes of the files', () => {
    for (const { element, key, language, choice } of choices(demo)) {
      const { view, html } = choice.files[language]!;
      for (const [ending, known] of [
        ['json', view],
        ['html', html!],
      ] as const) {
        const text = demo.get(`${element}/${key}.${language}.${ending}`)!;
        assert.equal(createHash('sha256').update(text).digest('hex').slice(0, 16), known.hash);
        assert.equal(Buffer.byteLength(text), known.bytes);
        assert.equal(demo.get(`by-hash/${known.hash}.${ending}`), text);
      }
      assert.ok(choice.label[language]);
    }
    const { hash, asOf, label } = indexOf(demo).elements['mission-card']!.choices[`item.${AMMAN}`]!;
    assert.match(hash!, /^[0-9a-z]{12}$/);
    assert.equal(asOf, '2022-12');
    assert.match(label['en']!, /Amman/);
  });

  it('names each choice in each language, and not like its element; has no detail without the whole', () => {
    const { elements } = indexOf(demo);
    for (const [name, { label: element, choices }] of Object.entries(elements))
      for (const [language, called] of Object.entries(element))
        for (const [key, { label }] of Object.entries(choices)) {
          if (key !== 'all') assert.notEqual(label[language], called, `${name} ${key}`);
          if (language === 'ar') assert.match(label[language]!, /[\u0600-\u06ff]/);
        }
    // The term is not in French.
    assert.deepEqual(elements['term']!.choices['item.special-envoy']!.label, {
      en: 'Special Envoy',
      ar: 'المبعوث الخاص',
      fr: 'Special Envoy',
    });
    assert.match(elements['mission-card']!.choices['all']!.label['ar']!, /^الأول، وهو الآن: /);
    assert.ok(!('items.amman-2022-11-d8' in elements['recommendation-list']!.choices));
    assert.ok(!('activity.beirut-2022-06' in elements['recommendation-list']!.choices), 'nothing is on record of it');
  });

  it('tells what decides what an element shows, in the order of the key', () => {
    const { elements } = indexOf(demo);
    assert.deepEqual(elements['recommendation-list']!.decidedBy, { types: STATEMENT_TYPES, activity: [], items: [] });
    assert.deepEqual(elements['disclaimer']!.decidedBy, { item: [], languages: ['one'] });
    assert.deepEqual(elements['corrections']!.decidedBy, {});
  });

  it('calls no two choices of an element the same', () => {
    for (const [element, { choices: all }] of Object.entries(indexOf(demo).elements))
      for (const language of EDITION_LANGUAGES) {
        const labels = Object.values(all).map(({ label }) => label[language]);
        assert.equal(new Set(labels).size, labels.length, `${element} ${language}`);
      }
  });

  it('has only files whose names stand in addresses as they are', () => {
    for (const path of demo.keys()) assert.match(path, /^(edition\.json|[a-z-]+\/[a-zA-Z0-9._-]+\.(json|html))$/);
  });

  it('of a feed in which one record has changed, differs in its files and in the index', () => {
    const id = 'cssr';
    const terms = cssrFeed.terms.map((term) => (term.id === id ? { ...term, definition: { ...term.definition, en: 'Another.' } } : term));
    const next = filesOf({ ...cssrFeed, terms });
    const differing = [...next].filter(([path, text]) => demo.get(path) !== text).map(([path]) => path);
    const kept = differing.filter((path) => !path.startsWith('by-hash/')).sort();
    assert.deepEqual(
      kept,
      [
        'edition.json',
        ...EDITION_LANGUAGES.map((tag) => `term-list/all.${tag}.pinned.json`),
        // The definition in Arabic has not changed.
        'term-list/all.en.html',
        'term-list/all.en.json',
        'term-list/all.fr.html',
        'term-list/all.fr.json',
        'term/item.cssr.en.json',
        'term/item.cssr.fr.json',
      ].sort(),
    );
    assert.deepEqual(
      [...demo.keys()].filter((path) => !next.has(path) && !path.startsWith('by-hash/')),
      [],
    );
  });

  it('has the choices that are asked for besides', () => {
    const attributes = { types: 'concern demand', activity: AMMAN };
    const also = [
      { element: 'recommendation-list', attributes },
      { element: 'recommendation-list', attributes: { types: 'demand  concern', activity: AMMAN } },
      { element: 'partners', attributes: { on: '2022-11' } },
    ] as const;
    const files = filesOf(cssrFeed, { also });
    const added = [...files.keys()].filter((path) => !demo.has(path) && !path.startsWith('by-hash/'));
    const keys = new Set(added.map((path) => path.replace(/\.(en|ar|fr)\..*$/, '')));
    assert.deepEqual([...keys], ['partners/on.2022-11', `recommendation-list/types.concern.demand_activity.${AMMAN}`]);
    const { view } = inFile<ViewFile<AnyView & Filterable>>(files, `recommendation-list/types.concern.demand_activity.${AMMAN}.en.json`);
    assert.deepEqual(view, plain(viewOf('recommendation-list', attributes, 'en', cssrFeed)));
    for (const wrong of [{ on: '../x' }, { on: '2'.repeat(300) }])
      assert.throws(() => filesOf(cssrFeed, { also: [{ element: 'partners', attributes: wrong }] }), RangeError);
  });

  it('tells where records were left out of what an element is made from', () => {
    const issues = [{ collection: 'terms', record: 'x', field: '', reason: 'object' }] as const;
    const files = filesOf(cssrFeed, { issues });
    const partial = [...files].flatMap(([path, text]) => (/"partial":true/.test(text) && !path.startsWith('by-hash') ? [path] : []));
    assert.deepEqual(new Set(partial.map((path) => posix.dirname(path))), new Set(['term', 'term-list']));
  });

  it('wants a feed that says when it was last changed', () => {
    assert.throws(() => filesOf(without(cssrFeed, 'updated') as Feed), /"updated" is missing/);
  });

  it('is as its schema says, and the schema says something', () => {
    const ajv = new Ajv2020({ strict: false, formats: { 'uri-reference': true } });
    const whole = ajv.compile(EDITION_SCHEMA);
    ajv.addSchema(EDITION_SCHEMA, 'edition');
    const part = (name: string) => ajv.compile({ $ref: `edition#/$defs/${name}` });
    const parts = { view: part('view'), rest: part('rest'), pinned: part('pinned'), index: part('index') };
    const nameOf = (path: string) => (path === 'edition.json' ? 'index' : path.endsWith('.pinned.json') ? 'pinned' : 'view');
    const withNotices = filesOf({ ...cssrFeed, corrections: [correction({}), correction({ id: 'b', record: 'gone-for-good' })] });
    for (const [path, text] of [...demo, ...withNotices]) {
      if (!path.endsWith('.json')) continue;
      const json = JSON.parse(text) as Record<string, unknown>;
      const validate = parts[nameOf(path)];
      assert.ok(validate(json), `${path}: ${JSON.stringify(validate.errors?.slice(0, 3))}`);
      assert.ok(whole(json), path);
      assert.ok(validate({ ...json, later: 1 }), 'readers ignore what they do not know');
    }
    for (const path of ['edition.json', 'mission-card/all.en.json', 'mission-card/all.en.pinned.json']) {
      const json = JSON.parse(demo.get(path)!) as Record<string, unknown>;
      for (const field of Object.keys(json)) {
        assert.ok(!parts[nameOf(path)](without(json, field)), `${path} without ${field}`);
      }
    }
  });
});

describe('what an edition tells pages that keep their content', () => {
  const withoutActivity = (id: string): Feed => ({ ...cssrFeed, activities: cssrFeed.activities.filter((record) => record.id !== id) });
  const facts = (files: ReadonlyMap<string, string>, element: string, key: string, language = 'en') =>
    inFile<PinnedFile>(files, pinnedPath(element, key, language)).pinned;

  it('is the same as the whole feed tells, of every choice', () => {
    const [first, second] = cssrFeed.statements as [Feed['statements'][number], Feed['statements'][number]];
    const feed: Feed = {
      ...changed(cssrFeed, AMMAN, { status: 'withdrawn', statusDate: '2026-11-20' }),
      corrections: [
        correction({ id: 'a' }),
        correction({ id: 'b', record: 'gone-for-good', kind: 'superseded', supersededBy: 'erbil-2023-02' }),
        correction({ id: 'c', collection: 'statements', record: first.id, kind: 'superseded', supersededBy: second.id }),
        correction({ id: 'd', collection: 'statements', record: 'gone-statement' }),
        correction({ id: 'e', collection: 'terms', record: cssrFeed.terms[0]!.id, kind: 'corrected' }),
      ],
    };
    const files = filesOf(feed);
    let count = 0;
    for (const element of ELEMENT_NAMES.filter(hasView).filter((name) => definitionOf(name).pinnable)) {
      const gone: Attributes[] = [{ item: 'gone-for-good' }, { item: 'gone-statement' }, { items: 'gone-statement' }];
      const named = gone.filter((attributes) => files.has(pinnedPath(element, keyOf(element, attributes), 'en')));
      for (const attributes of [...[...choicesOf(element, feed).values()].map((choice) => choice.attributes), ...named])
        for (const language of EDITION_LANGUAGES) {
          const wanted = pinnedFacts(definitionOf(element), attributes, feed, feed.updated, getLocale(language));
          assert.deepEqual(
            facts(files, element, keyOf(element, attributes), language),
            plain(wanted),
            `${element} ${JSON.stringify(attributes)}`,
          );
          count++;
        }
    }
    assert.ok(count > 500);
    for (const path of ['mission-card/item.gone-for-good', 'quote/item.gone-statement', 'recommendation-list/items.gone-statement'])
      assert.ok(files.has(`${path}.ar.pinned.json`) && !files.has(`${path}.ar.json`), path);
  });

  it('says that a record was withdrawn, while the feed has it and when it has left', () => {
    const said = (files: ReadonlyMap<string, string>) => {
      const copy = { hash: facts(demo, 'mission-card', `item.${AMMAN}`).hash!, asOfLabel: '', holds: () => true };
      return pinnedView(copy, facts(files, 'mission-card', `item.${AMMAN}`));
    };
    assert.equal(said(demo), undefined);
    const withdrawn = filesOf(changed(cssrFeed, AMMAN, { status: 'withdrawn', statusDate: '2026-11-20' }));
    assert.equal(said(withdrawn)!.withdrawn, 'closed');
    assert.match(said(withdrawn)!.lines[0]!.notice.text, /withdrawn.*20 November 2026/);
    const gone = filesOf({ ...withoutActivity(AMMAN), corrections: [correction({})] });
    assert.equal(said(gone)!.withdrawn, 'gone');
  });

  it('is not there of elements that cannot be pinned', () => {
    assert.ok([...demo.keys()].every((path) => !/^(term|corrections)\/.*pinned/.test(path)));
  });
});

/** The first files of an element, up to the stable one of a choice. */
function upTo(path: string, element: 'recommendation-list' | 'term-list', feed: Feed): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const { path: at, text } of elementFiles(element, feed, announcedIn(feed), { sizeOf: compressed })) {
    files.set(at, text);
    if (at === path) break;
  }
  return files;
}

describe('a long list', () => {
  type ListFile = ViewFile<AnyView & Filterable>;
  /** Copies of the same few statements would shrink to nothing: each has words of its own. */
  const varied = (value: string, i: number) => `${value} ${createHash('sha256').update(String(i)).digest('base64')}`;
  const large = (count: number): Feed => {
    const { feed, issues } = parseFeed(largeFeed(count));
    assert.deepEqual(issues, []);
    const statements = feed.statements.map((record, i) => ({
      ...record,
      text: Object.fromEntries(Object.entries(record.text).map(([tag, text]) => [tag, varied(text, i)])),
    }));
    return { ...feed, statements, corrections: [] };
  };

  it('is cut: the first file is small, the others have all further rows once, in their order', () => {
    const feed = large(5000);
    const path = 'recommendation-list/all.en.html';
    const files = upTo(path, 'recommendation-list', feed);
    const file = inFile<ListFile>(files, 'recommendation-list/all.en.json');
    const whole = plain(viewOf('recommendation-list', {}, 'en', feed)) as unknown as Filterable;
    const text = files.get('recommendation-list/all.en.json')!;
    assert.ok(compressed(text) <= 8000, String(compressed(text)));
    const first = file.view!.rows;
    assert.ok(first.length >= 10 && first.length % 5 === 0, String(first.length));
    assert.equal(file.total, whole.rows.length);
    assert.ok(file.rest!.length > 1, String(whole.rows.length));

    const rest = file.rest!.map((href) => {
      const at = posix.join('recommendation-list', href);
      assert.equal(at, `by-hash/${sha256(files.get(at)!).slice(0, 16)}.json`);
      return inFile<RestFile>(files, at);
    });
    assert.deepEqual([...first, ...rest.flatMap(({ rows }) => rows)], whole.rows);
    assert.ok(rest.every(({ rows }) => rows.length <= 500 && rows.length));
    assert.deepEqual(
      rest.map(({ facets }) => facets),
      [whole.facets, ...rest.slice(1).map(() => undefined)],
    );
    assert.deepEqual(
      file.view!.facets,
      whole.facets.map((facet, i) => (i ? { ...facet, options: [] } : facet)),
    );
    const { counts } = filterRows(whole, NO_FILTERS);
    for (const [name, numbers] of Object.entries(counts)) assert.deepEqual(file.counts![name], Object.fromEntries(numbers));

    // One step more would not fit.
    const more = { ...file, view: { ...file.view!, rows: whole.rows.slice(0, first.length + 5) } };
    assert.ok(compressed(JSON.stringify(more)) > 8000);

    const html = files.get(path)!;
    const shown = [...html.matchAll(/ id="cssr-([^"]+)"/g)].map(([, id]) => id);
    assert.deepEqual(
      shown,
      first.map((row) => (row as unknown as { id: string }).id),
    );
  });

  it('is not cut where it fits, and has then no rest', () => {
    for (const [path, text] of demo) if (path.endsWith('.json')) assert.doesNotMatch(text, /"(rest|total|counts)":/, path);
  });

  it('without facets is cut too', () => {
    const { feed } = parseFeed(largeFeed(1600));
    const terms = feed.terms.map((record, i) => ({ ...record, definition: { en: varied('It is.', i) } }));
    const files = upTo('term-list/all.en.json', 'term-list', { ...feed, terms });
    const file = inFile<ListFile>(files, 'term-list/all.en.json');
    assert.equal(file.total, 200);
    assert.equal(file.counts, undefined);
    const rest = file.rest!.flatMap((href) => inFile<RestFile>(files, posix.join('term-list', href)).rows);
    assert.equal(file.view!.rows.length + rest.length, 200);
  });

  it('of a feed twice as large takes about twice the work', () => {
    /** Counts how often the records of the feed are looked at; the clock says nothing on a busy machine. */
    const workFor = (count: number) => {
      const work = { looks: 0, bytes: 0, files: 0 };
      const feed = large(count);
      const counted = <T extends object>(records: T): T =>
        new Proxy(records, { get: (all, name, self) => (work.looks++, Reflect.get(all, name, self) as unknown) });
      const { statements, activities, terms, organizations } = feed;
      const watched = {
        ...feed,
        statements: counted(statements),
        activities: counted(activities),
        terms: counted(terms),
        organizations: counted(organizations),
      };
      for (const { text } of editionFiles(watched, { sizeOf: (text) => text.length / 6 }) as Iterable<EditionFile>) {
        work.files++;
        work.bytes += text.length;
      }
      return work;
    };
    const [small, twice] = [workFor(150), workFor(300)];
    for (const name of ['looks', 'bytes', 'files'] as const)
      assert.ok(twice[name] < 2.5 * small[name], `${name}: ${small[name]}, then ${twice[name]}`);
  });

  it('however long it is, is compressed no more often than it takes to find the cut', () => {
    const compressedFor = (count: number) => {
      const rows = Array.from({ length: count }, (_, i) => ({ id: varied('row', i), keys: {}, date: '' }));
      const view = { lang: 'en', dir: 'ltr', rows } as const;
      let all = 0;
      const sizeOf = (text: string) => ((all += text.length), text.length / 3);
      const { file, rest } = cutToSize({ format: 1, element: 'x', key: 'all', language: 'en', view }, sizeOf);
      assert.ok(file.rest!.length === rest.length && rest.length === Math.ceil((count - (file.view as typeof view).rows.length) / 500));
      return all;
    };
    const [some, many] = [compressedFor(3_000), compressedFor(24_000)];
    assert.ok(many < 2 * some, `${some}, then ${many}`);
  });
});

it('SHA-256 is that of everyone', () => {
  for (const length of [0, 1, 3, 54, 55, 56, 63, 64, 65, 119, 120, 1000])
    for (const letter of ['a', 'غ', '€']) {
      const text = letter.repeat(length);
      assert.equal(sha256(text), createHash('sha256').update(text).digest('hex'), `${length} ${letter}`);
    }
});

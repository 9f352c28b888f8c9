import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { incoherences } from '../../src/desk/checks/coherence.js';
import { formatIssue } from '../../src/content/issue.js';
import { parseFeed } from '../../src/content/parse-feed.js';
import type { Correction, Activity, Block, Feed, KeyFigure, Statement } from '../../src/content/schema.js';
import { isolate } from '../../src/locale/bidi.js';
import { fold } from '../../src/locale/fold.js';
import { getLocale } from '../../src/locale/locale.js';
import { definitionOf, ELEMENT_NAMES, type ElementName } from '../../src/publish/catalogue.js';
import { editionFiles } from '../../src/publish/edition/edition-files.js';
import { FORMATS, inFormat } from '../../src/publish/formats.js';
import { snippetLabel } from '../../src/publish/label.js';
import { DELIVERIES, snippet } from '../../src/publish/snippet.js';
import { checkTheme } from '../../src/themes/checker/check-theme.js';
import { calendarFile } from '../../src/elements/mission-list/calendar.js';
import { arrangeRows, filterRows } from '../../src/views/filters.js';
import { keyFiguresView } from '../../src/elements/key-figures/view.js';
import { missionCardView } from '../../src/elements/mission-card/view.js';
import { missionListView } from '../../src/elements/mission-list/view.js';
import { pinnedView } from '../../src/views/pinned.js';
import { pinnedFacts } from '../../src/views/pinned-facts.js';
import { recommendationListView } from '../../src/elements/recommendation-list/view.js';
import { reportView } from '../../src/elements/report/view.js';
import { findTerms } from '../../src/elements/term-list/find.js';
import { termListView } from '../../src/elements/term-list/view.js';
import { timelineOf } from '../../src/elements/mission-list/timeline.js';
import { largeFeed } from '../support/large-feed.js';
import { cssrFeed } from '../support/node.js';

/** Twice the input takes at most about twice the time: whatever is in a feed or a file, no page and no server waits for ever. */

const en = getLocale('en');
const ar = getLocale('ar');
const base = 'https://example.org/';

/**
 * Where Linux says how long a thread has had the processor: collectors of garbage are threads of their own, which wait for one another in a loop
 * and so take longer the more else runs on the machine.
 */
const OF_THREAD = `/proc/self/task/${process.pid}/schedstat`;
const COUNTS_THREAD = existsSync(OF_THREAD);

/** Milliseconds of the processor, which other work on the machine does not add to. */
function onProcessor(): number {
  if (COUNTS_THREAD) return Number(readFileSync(OF_THREAD, 'utf8').split(' ')[0]) / 1e6;
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function spent(work: () => void): number {
  const before = onProcessor();
  work();
  return onProcessor() - before;
}

/** Milliseconds that can be told from what a compiler and a collector of garbage take in between. */
const ENOUGH = 8;
/** For twice the input. What is linear takes twice as long and, on a busy machine, half as much again; what is quadratic four times. */
const TIMES = 2.8;
const DOUBLINGS = 3;

/**
 * Doubles the input until the work can be measured, then measures eight times as much: one doubling alone is within what caches do.
 *
 * @param make the input of a size, made anew each time: what is kept from one run must not make the next one shorter.
 */
function assertLinear<T>(name: string, size: number, make: (size: number) => T, work: (input: T) => void): void {
  const least = new Map<number, number>();
  const measure = (n: number) => {
    const input = make(n);
    const time = Math.min(
      least.get(n) ?? Infinity,
      spent(() => work(input)),
    );
    least.set(n, time);
    return time;
  };
  // Once for nothing: the first run compiles.
  measure(size);
  least.clear();
  let n = size;
  while (measure(n) < ENOUGH) n *= 2;
  const much = n * 2 ** DOUBLINGS;
  let times = Infinity;
  for (let run = 0; run < 10 && times > TIMES; run++) {
    const large = measure(much);
    times = (large / (run ? measure(n) : least.get(n)!)) ** (1 / DOUBLINGS);
  }
  assert.ok(times <= TIMES, `${name}: twice the input takes ${times.toFixed(2)} times as long (${least.get(n)!.toFixed(0)} ms for ${n})`);
}

const linear = <T>(name: string, size: number, make: (size: number) => T, work: (input: T) => void) =>
  it(name, () => assertLinear(name, size, make, work));

/** A feed with nothing but this: what else there is would hide how long this takes. */
const bare = parseFeed({ version: '1.0', id: 'x', title: { en: 'X' }, updated: '2026-11-24' }).feed;
const feedWith = (part: object): Feed => ({ ...bare, ...part });
/** Of a type that lists show. */
const statement: Statement = { ...cssrFeed.statements[0]!, type: 'demand' };
const activity = cssrFeed.activities.find(({ id }) => id === 'amman-2022-11')!;

/** All files of an edition; what they take compressed is only estimated. */
const published = (feed: Feed) => [...editionFiles(feed, { sizeOf: (text) => text.length / 5 })];

/** All that can be made of an element. */
function everything(element: ElementName, feed: Feed, attributes: Record<string, string> = {}, language = 'en'): void {
  const content = { element, attributes, language, feed };
  for (const format of FORMATS) inFormat(content, format, { width: 70, bold: true });
  for (const delivery of DELIVERIES) snippet(content, delivery, { base, pinned: delivery === 'block' });
  snippetLabel(content);
}

/** What shows one record, or nothing of a feed. */
const SMALL: readonly ElementName[] = ['language-switch', 'disclaimer', 'report', 'about', 'term', 'mission-card', 'quote'];

describe('a large feed', () => {
  const parsed = (n: number) => parseFeed(largeFeed(n)).feed;
  it('is without fault', () => assert.deepEqual(parseFeed(largeFeed(64)).issues, []));
  linear('is read', 500, largeFeed, parseFeed);
  linear(
    'is read with as many faults',
    500,
    (n) => ({ ...bare, sources: Array.from({ length: n }, () => ({ id: 'no id' })) }),
    (feed) => {
      for (const issue of parseFeed(feed).issues) formatIssue(issue);
    },
  );
  linear('is looked through for contradictions', 4_000, parsed, incoherences);
  // What has left the feed is told in every file of a pinned copy that may have shown it: those are as many times as many.
  const withoutGone = (n: number): Feed => {
    const feed = parsed(n);
    const has = ({ collection, record }: Correction) => (feed[collection] as readonly { id: string }[]).some(({ id }) => id === record);
    return { ...feed, corrections: feed.corrections.filter(has) };
  };
  linear('is made into an edition', 64, withoutGone, published);
  for (const element of ELEMENT_NAMES)
    if (!SMALL.includes(element))
      linear(`is shown by ${element}`, 256, parsed, (feed) => {
        everything(element, feed);
      });
  linear('is shown by recommendation-list with as many ids', 256, parsed, (feed) => {
    everything('recommendation-list', feed, { items: feed.statements.map(({ id }) => id).join(' ') });
  });
  linear('has pinned copies', 256, parsed, (feed) => {
    const items = feed.statements.map(({ id }) => id).join(' ');
    const facts = pinnedFacts(definitionOf('recommendation-list'), { items }, feed, '2026', ar);
    assert.ok(pinnedView({ hash: '000000000000', asOfLabel: '2020', holds: () => true }, facts)!.lines.length);
  });
  linear('is filtered, sorted and grouped', 256, parsed, (feed) => {
    for (const view of [recommendationListView(feed, {}, en), missionListView(feed, {}, en)]) {
      filterRows(view, { query: 'the a', theme: view.facets.find(({ name }) => name === 'theme')!.options[0]!.key });
      for (const { name } of view.facets) arrangeRows<(typeof view.rows)[number]>(view, undefined, name);
    }
    timelineOf(missionListView(feed, {}, en).rows, missionListView(feed, {}, en));
    findTerms(termListView(feed, {}, en)!, 'a');
  });
});

describe('a feed that is large in one place', () => {
  const names = (n: number, name = 'x') => Array.from({ length: n }, (_, i) => `${name}-${i}`);
  const labelled = (n: number) => names(n).map((id) => ({ id, label: { en: `Label ${id}` } }));

  linear(
    'thirty statements with as many themes',
    800,
    (n) => {
      const statements = names(30, 's').map((id) => ({ ...statement, id, themes: names(n) }));
      return feedWith({ statements, themes: labelled(n) });
    },
    (feed) => {
      const view = recommendationListView(feed, {}, en);
      filterRows(view, { theme: 'x-1' });
      arrangeRows(view, undefined, 'theme');
    },
  );
  linear(
    'a statement with as many parts',
    200,
    (n) => {
      const parts = names(n, 's').map((id): Statement => ({ ...statement, id, partOf: 's-0' }));
      return feedWith({ statements: [{ ...statement, id: 's-0' }, ...parts.slice(1)] });
    },
    (feed) => {
      everything('recommendation-list', feed);
      published(feed);
    },
  );
  linear(
    'statements each of which is part of the one before',
    200,
    (n) => feedWith({ statements: names(n, 's').map((id, i): Statement => ({ ...statement, id, ...(i && { partOf: `s-${i - 1}` }) })) }),
    (feed) => {
      everything('recommendation-list', feed);
      assert.ok(incoherences(feed).length);
    },
  );
  linear(
    'statements in a circle',
    200,
    (n) => feedWith({ statements: names(n, 's').map((id, i): Statement => ({ ...statement, id, partOf: `s-${(i + 1) % n}` })) }),
    (feed) => {
      everything('recommendation-list', feed);
      everything('recommendation-list', feed, { items: 's-1' });
      assert.ok(incoherences(feed).length);
    },
  );
  linear(
    'an activity with many of everything',
    50,
    (n) => {
      const organizations = names(n, 'o').map((id) => ({ ...cssrFeed.organizations[0]!, id }));
      const large: Activity = {
        ...activity,
        dates: names(n).map((_, i) => `${2000 + (i % 25)}-0${1 + (i % 9)}`),
        organizers: names(n, 'o'),
        hosts: names(n, 'o'),
        themes: names(n),
        alsoMet: names(n).map((name) => ({ en: name })),
        officials: names(n).map(() => ({ role: 'special-envoy', part: 'leading', name: { en: 'A B', ar: 'أ ب' } })),
        documents: names(n).map((name) => ({ kind: 'summary', language: 'ar', format: 'pdf', url: `https://example.org/${name}` })),
        editorNotes: names(n).map((name) => ({ en: name })),
        conflicts: names(n).map(() => ({ field: 'dates', values: [{ value: { en: 'a' }, sources: names(3) }] })),
      };
      return feedWith({ activities: [large], organizations, themes: labelled(n) });
    },
    (feed) => {
      everything('mission-card', feed);
      everything('mission-list', feed, {}, 'ar');
      missionCardView(feed, {}, ar);
    },
  );
  linear(
    'a figure with many values of many sources',
    40,
    (n) => {
      const [figure] = cssrFeed.keyFigures;
      const values = names(n).map((_, number): KeyFigure['values'][number] => ({
        ...figure!.values[0]!,
        number,
        sources: names(30, `s${number}`),
      }));
      return feedWith({ keyFigures: [{ ...figure!, values: [{ ...values[0]!, sources: names(n, 't') }, ...values.slice(1)] }] });
    },
    (feed) => {
      everything('key-figures', feed);
      keyFiguresView(feed, {}, ar);
    },
  );
});

describe('a report', () => {
  const [report] = cssrFeed.reports;
  const block = (i: number, part: Partial<Block> = {}): Block => ({
    _type: 'block',
    _key: `b-${i}`,
    style: 'normal',
    children: [{ _type: 'span', _key: 's', text: `Words of block ${i}. `, marks: [] }],
    markDefs: [],
    ...part,
  });
  const reportOf = (ar: readonly Block[], en: readonly Block[]) => feedWith({ reports: [{ ...report!, body: { ar, en } }] });
  const indices = (n: number) => Array.from({ length: n }, (_, i) => i);
  const show = (feed: Feed) => {
    reportView(feed, { item: report!.id }, en);
    everything('report', feed);
  };

  linear(
    'of many blocks',
    50,
    (n) =>
      reportOf(
        indices(n).map((i) => block(i)),
        indices(n).map((i) => block(i, { translates: [`b-${i}`] })),
      ),
    show,
  );
  linear(
    'of which all blocks became one, step by step',
    2_000,
    (n) =>
      reportOf(
        indices(n).map((i) => block(i)),
        indices(n).map((i) => block(i, { translates: [`b-${Math.min(i + 1, n - 1)}`, `b-${i}`] })),
      ),
    (feed) => reportView(feed, { item: report!.id }, en),
  );
  linear(
    'of which all blocks became one, again and again',
    4_000,
    (n) =>
      reportOf(
        indices(n).map((i) => block(i)),
        indices(n).map((i) => block(i, { translates: [`b-${n - 1 - i}`, 'b-0'] })),
      ),
    (feed) => reportView(feed, { item: report!.id }, en),
  );
  linear(
    'with a block of many marked words',
    400,
    (n) => {
      const markDefs = indices(n).map((i) => ({ _type: 'statement', _key: `m-${i}`, statement: `s-${i}` }) as const);
      const children = indices(n).map((i) => ({ _type: 'span', _key: `s-${i}`, text: `word ${i} `, marks: [`m-${i}`] }) as const);
      return reportOf([block(0, { markDefs, children })], [block(0)]);
    },
    show,
  );
  linear(
    'with words that many statements begin with',
    400,
    (n) => {
      const markDefs = indices(n).map((i) => ({ _type: 'statement', _key: `m-${i}`, statement: `s-${i}` }) as const);
      const children = [{ _type: 'span', _key: 's', text: 'words', marks: markDefs.map(({ _key }) => _key) }] as const;
      return reportOf([block(0, { markDefs, children })], [block(0, { markDefs, children })]);
    },
    show,
  );
});

describe('hostile text', () => {
  const units: Record<string, string> = {
    spaces: ' ',
    'line ends': '\n',
    'carriage returns': '\r',
    'spaces and line ends': '  \n',
    'wide spaces': '\u2003',
    tabs: '\t',
    brackets: '[',
    tags: '<',
    'ends of tags': '>',
    quotes: '"',
    ampersands: '&',
    'entities without end': '&a',
    asterisks: '*',
    backslashes: '\\',
    hyphens: '-',
    'Latin and spaces': 'a ',
    Arabic: 'ا ',
    'Arabic and Latin': 'اa',
    digits: '1.',
    marks: '\u0301',
    ligatures: '\ufdfa',
    emoji: '😀',
    hashes: '#\n',
    slashes: '/',
  };
  for (const [name, unit] of Object.entries(units))
    linear(
      `of ${name}`,
      1_000,
      (n) => `x${unit.repeat(n)}x`,
      (text) => {
        const map = { en: text, ar: text };
        const { feed } = parseFeed({
          ...bare,
          statements: [{ ...statement, text: map, followUp: map }],
          activities: [{ ...activity, title: map, editorNotes: [map] }],
          mood: text,
        });
        everything('recommendation-list', feed, { heading: text });
        everything('mission-card', feed, {}, 'ar');
        for (const direction of ['ltr', 'rtl'] as const) isolate(text, direction);
        fold(text);
        const [row] = missionListView(feed, {}, en, '2000-01-01').rows;
        calendarFile(row!);
        formatIssue({ collection: 'feed', record: '', field: text, reason: 'text' }, text);
      },
    );
  for (const [name, unit] of Object.entries({
    'isolates that open': '\u2066',
    'isolates that close': '\u2069',
    'isolates of any kind': '\u2068\u2067',
    controls: '\x1b',
  }))
    linear(
      `of ${name}, in a heading`,
      16_000,
      (n) => unit.repeat(n),
      (heading) => everything('mission-list', feedWith({ activities: [] }), { heading }),
    );
});

describe('a hostile theme', () => {
  const units: Record<string, (n: number) => string> = {
    'many declarations': (n) => `:root { ${'--cssr-sys-brand: #009edb;\n'.repeat(n)} }`,
    'many wrong tokens': (n) => `:root { ${Array.from({ length: n }, (_, i) => `--cssr-sys-x${i}: red;`).join('\n')} }`,
    'many themes': (n) => Array.from({ length: n / 50 }, (_, i) => `[data-cssr-theme=t${i}] { --cssr-sys-brand: red; }`).join('\n'),
    'a long token': (n) => `:root { --cssr-sys-${'x'.repeat(n)}: red; }`,
    spaces: (n) => `:root {${' '.repeat(n)}--cssr-sys-brand:${' '.repeat(n)}red }`,
    comments: (n) => `:root { --cssr-sys-brand: red; } ${'/*'.repeat(n)}`,
    commas: (n) => `:root { --cssr-sys-brand: color-mix(in srgb, red${', red'.repeat(n)}); }`,
    'a long selector': (n) => `:root${':not('.repeat(n)} { --cssr-sys-brand: red; }`,
    'attributes in a selector': (n) => `:root${'[data-cssr-theme="'.repeat(n)} { --cssr-sys-brand: red; }`,
  };
  for (const [name, make] of Object.entries(units)) linear(`with ${name}`, 100, make, checkTheme);
});

describe('a theme without end', () => {
  const deep = (n: number, open: string, within: string, close: string) => open.repeat(n) + within + close.repeat(n);
  const chain = (n: number, value: (name: string) => string) =>
    `:root { ${Array.from({ length: n }, (_, i) => `--x${i}: ${value(`--x${i + 1}`)};`).join('')} --x${n}: red; --cssr-sys-brand: var(--x0); }`;
  for (const [name, css, fault] of [
    ['of blocks in blocks', deep(50_000, '@media screen {', ':root { --cssr-sys-brand: red }', '}'), /./],
    ['of brackets in brackets', `:root { --cssr-sys-brand: ${deep(50_000, '(', '', ')')} }`, /longer than 10000/],
    ['of properties that name one another', chain(5_000, (next) => `var(${next})`), /in more than 32 steps/],
    ['of properties that name another twice', chain(28, (next) => `var(${next}) var(${next})`), /longer than 10000/],
    ['of one property after the other', `:root { --a: red; --cssr-sys-brand: ${'var(--a)'.repeat(50_000)} }`, /longer than 10000/],
  ] as const)
    it(`${name} is told to be one`, () => {
      const { faults } = checkTheme(css);
      assert.ok(
        faults.some(({ message }) => fault.test(message)),
        faults[0]?.message.slice(0, 200),
      );
    });
});

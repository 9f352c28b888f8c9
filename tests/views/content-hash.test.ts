import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import type { Feed } from '../../src/content/schema.js';
import type { ActivityKind } from '../../src/content/vocabulary.js';
import { staticHtml } from '../../src/publish/index.js';
import { contentHash } from '../../src/views/content-hash.js';
import { cssrFeed } from '../support/node.js';
import { definitionOfTag } from '../../src/publish/catalogue.js';

const card = { item: 'amman-2022-11' };
const amman = cssrFeed.activities.find(({ id }) => id === card.item)!;
/** The feed after a change to one activity. */
const changed = (change: object, changedId = card.item): Feed => ({
  ...cssrFeed,
  activities: cssrFeed.activities.map((activity) => (activity.id === changedId ? { ...activity, ...change } : activity)),
});
const hashOf = (feed: Feed, tag = 'cssr-mission-card', attributes: Record<string, string> = card) =>
  contentHash(definitionOfTag(tag)!, attributes, feed);
const now = hashOf(cssrFeed);

/** An element with content in the demo feed, and attributes that choose some of it. */
const ELEMENTS: Record<string, Record<string, string>> = {
  'cssr-mission-card': card,
  'cssr-mission-list': { kinds: 'outreach-mission' },
  'cssr-recommendation-list': { types: 'demand' },
  'cssr-report': {},
  'cssr-about': { parts: 'text' },
  'cssr-working-groups': { item: cssrFeed.workingGroups[0]!.id },
  'cssr-disclaimer': {},
  'cssr-key-figures': { items: cssrFeed.keyFigures[0]!.id },
  'cssr-partners': { roles: 'donor' },
  'cssr-contact': { items: cssrFeed.contacts[0]!.id },
  'cssr-term-list': {},
};

describe('content hash', () => {
  afterEach(() => {
    for (const prototype of [Object.prototype, Array.prototype, String.prototype])
      for (const name of ['toJSON', 'item', 'kinds', 'extra']) delete (prototype as unknown as Record<string, unknown>)[name];
  });

  for (const [tag, attributes] of Object.entries(ELEMENTS))
    it(`of <${tag}> is 12 letters and digits, and another for other records`, () => {
      assert.ok(staticHtml(tag, attributes, 'en', cssrFeed));
      const hash = hashOf(cssrFeed, tag, attributes);
      assert.match(hash!, /^[0-9a-z]{12}$/);
      if (Object.keys(attributes).length && tag !== 'cssr-contact') assert.notEqual(hash, hashOf(cssrFeed, tag, {}));
    });
  it('of a statement changes with its parts, and with no other statement', () => {
    const of = (id: string) =>
      hashOf(
        {
          ...cssrFeed,
          statements: cssrFeed.statements.map((statement) => (statement.id === id ? { ...statement, text: { en: 'x' } } : statement)),
        },
        'cssr-recommendation-list',
        { items: 'amman-2022-11-d7' },
      );
    assert.notEqual(of('amman-2022-11-d8'), of(''));
    assert.equal(of('amman-2022-11-d6'), of(''));
  });
  it('stays the same from one version of the library to the next', () => {
    const feed = { activities: [{ id: 'a', title: { en: 'Meeting', ar: 'اجتماع' }, dates: ['2022-11'], participants: { value: 3 } }] };
    assert.equal(contentHash(definitionOfTag('cssr-mission-card')!, {}, feed as never), 'jre6nuwf7ina');
  });
  it('changes with every text of the record, in either language', () => {
    const changes = [
      { summary: { ...amman.summary, ar: `${amman.summary!['ar']} ` } },
      { dates: ['2022-11-06'] },
      { themes: amman.themes!.slice(1) },
      { unheardOf: 'a field of a later version' },
    ];
    for (const change of changes) assert.notEqual(now, hashOf(changed(change)));
  });
  it('tells where one text ends and the next begins', () => {
    const of = (titles: object) => contentHash(definitionOfTag('cssr-term-list')!, {}, { terms: [{ id: 'a', term: titles }] } as never);
    const seen = [{ en: 'ab', fr: 'c' }, { en: 'a', fr: 'bc' }, { en: 'abc' }, { en: 'a","fr":"bc' }, { fr: 'ab', en: 'c' }].map(of);
    assert.equal(new Set(seen).size, 5);
  });
  it('does not change with the order of keys or records', () => {
    const turned = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(turned)
        : typeof value === 'object' && value
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, entry]) => [key, turned(entry)]),
            )
          : value;
    const feed = turned(cssrFeed) as Feed;
    for (const [tag, attributes] of Object.entries(ELEMENTS))
      assert.equal(hashOf(feed, tag, attributes), hashOf(cssrFeed, tag, attributes));
    const reversed = { ...cssrFeed, activities: [...cssrFeed.activities].reverse() };
    assert.equal(hashOf(reversed, 'cssr-mission-list', {}), hashOf(cssrFeed, 'cssr-mission-list', {}));
  });
  it('does not change with what became of the record, or with other records', () => {
    assert.equal(now, hashOf(changed({ status: 'withdrawn', statusDate: '2023-01', statusNote: { en: 'Why' } })));
    assert.equal(now, hashOf({ ...cssrFeed, statements: [] }));
    assert.equal(now, hashOf(changed({ title: { en: 'Other' } }, 'erbil-2023-02')));
  });
  it('of a list changes when a record of it is withdrawn, since lists leave it out', () => {
    assert.notEqual(hashOf(changed({ status: 'withdrawn' }), 'cssr-mission-list', {}), hashOf(cssrFeed, 'cssr-mission-list', {}));
    assert.doesNotMatch(staticHtml('cssr-mission-list', {}, 'en', changed({ status: 'withdrawn' }))!, /Amman, November 2022/);
  });
  it('does not depend on the language or the looks that the element is given', () => {
    assert.equal(now, hashOf(cssrFeed, 'cssr-mission-card', { ...card, language: 'ar', digits: 'latn', 'heading-level': '4' }));
  });
  it('of a list changes when a record comes or goes, and only with its own', () => {
    const list = (feed: Feed) => hashOf(feed, 'cssr-mission-list', { kinds: 'outreach-mission' });
    const added = (kind: ActivityKind) => ({ ...cssrFeed, activities: [...cssrFeed.activities, { ...amman, id: 'new', kind }] });
    assert.notEqual(list(cssrFeed), list(added('outreach-mission')));
    assert.equal(list(cssrFeed), list(added('survey')));
  });
  it('is the same from the collections that the element reads as from the whole feed', () => {
    const { activities, organizations, themes, sources } = cssrFeed;
    assert.equal(now, contentHash(definitionOfTag('cssr-mission-card')!, card, { activities, organizations, themes, sources }));
  });
  it('is undefined where there is nothing to show, or no such element', () => {
    assert.equal(hashOf(cssrFeed, 'cssr-mission-card', { item: 'never' }), undefined);
    for (const tag of ['cssr-language-switch', 'cssr-corrections', 'cssr-term'])
      assert.equal(hashOf(cssrFeed, tag, { item: cssrFeed.terms[0]!.id }), undefined);
    for (const tag of ['p', 'toString', '__proto__', 'constructor']) assert.equal(definitionOfTag(tag), undefined);
    assert.equal(contentHash(definitionOfTag('cssr-disclaimer')!, {}, {}), undefined);
  });
  it('takes nothing from what a page puts on its prototypes', () => {
    const list = hashOf(cssrFeed, 'cssr-mission-list', {});
    for (const prototype of [Object.prototype, Array.prototype, String.prototype] as object[])
      for (const [name, value] of Object.entries({ toJSON: () => '"x"', item: 'never', kinds: 'survey', extra: 1 }))
        Object.defineProperty(prototype, name, { value, configurable: true, enumerable: true });
    assert.equal(hashOf(cssrFeed), now);
    assert.equal(hashOf(cssrFeed, 'cssr-mission-list', {}), list);
  });
  it('has no two alike among many like texts', () => {
    const seen = new Set<string | undefined>();
    for (let i = 0; i < 20_000; i++) seen.add(contentHash(definitionOfTag('cssr-term-list')!, {}, { terms: [{ id: 'a', n: i }] } as never));
    assert.equal(seen.size, 20_000);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { generate, parse, walk } from 'css-tree';
import { parseFragment } from 'parse5';
import { fillPage } from '../../demo/fill.js';
import { staticSheet } from '../../scripts/static-sheet.js';
import type { Feed } from '../../src/content/schema.js';
import { TAGS } from '../../src/publish/catalogue.js';
import { staticHtml } from '../../src/publish/static-html.js';
import { tagsOf, textOf } from '../support/html.js';
import { exampleOf } from '../support/hostile.js';
import { cssrFeed } from '../support/node.js';

const HOSTILE = [
  `<script>alert(1)</script>`,
  `"><img src=x onerror=alert(1)>`,
  `'</p></article><!--`,
  '&lt;b&gt;&amp;',
  ']]>${x}`',
  'x'.repeat(10_000),
];

describe('static HTML', () => {
  it('is complete: heading, dates, place, documents, source and as-of date', () => {
    const html = staticHtml('cssr-mission-card', { item: 'amman-2022-11' }, 'en', cssrFeed)!;
    for (const part of [
      'Outreach mission',
      '6–7 November 2022',
      'Amman, Jordan',
      'hreflang="ar"',
      'Source: CSSR meeting report',
      'datetime="2022-12"',
    ])
      assert.ok(html.includes(part), part);
  });
  it('of every element has the class by which the script hides it, and static.css finds it', () => {
    const sheet = staticSheet();
    for (const tag of TAGS) {
      const html = staticHtml(tag, exampleOf(tag.slice(5)), 'en', cssrFeed) ?? '';
      // A term stands within a sentence of the page, and a switch has no content.
      if (['cssr-term', 'cssr-language-switch'].includes(tag)) continue;
      assert.match(html, new RegExp(`^<div class="${tag} cssr-root" lang="en" dir="ltr">`));
      assert.ok(sheet.includes(`:where(.${tag})`), `${tag} is not in static.css`);
    }
  });
  it('has a sheet that asks for no other, and whose selectors all weigh the same', () => {
    const sheet = staticSheet();
    assert.doesNotMatch(sheet, /@import|url\(|!important/);
    const selectors: string[] = [];
    walk(parse(sheet), { visit: 'Rule', enter: ({ prelude }) => void selectors.push(generate(prelude)) });
    assert.ok(selectors.length > 150);
    const WEIGHT = ':not(x x x x x x x x .x)';
    for (const selector of selectors) assert.ok(selector.split(WEIGHT).length > 1, selector);
    // Whatever is not within `:where()` besides that and a pseudo-element, which counts as a tag does.
    const weighty = (selector: string) => {
      let [depth, outside] = [0, ''];
      for (const part of selector
        .replaceAll(WEIGHT, '')
        .replaceAll(/::(?:before|after|details-content)/g, '')
        .split(/(:where\(|\(|\))/))
        if (part.endsWith('(')) depth++;
        else if (part === ')') depth--;
        else if (!depth) outside += part;
      return /[^\s>,+~]/.test(outside);
    };
    assert.ok(weighty('.a :where(b)') && weighty(':where(a), :is(b)'));
    assert.deepEqual(selectors.filter(weighty), []);
  });
  it('has the language of the page, and says where a text is in another', () => {
    assert.match(
      staticHtml('cssr-mission-card', { item: 'amman-2022-11' }, 'ar-SY', cssrFeed)!,
      /^<div class="cssr-mission-card cssr-root" lang="ar" dir="rtl">/,
    );
    assert.match(
      staticHtml('cssr-mission-card', { item: 'erbil-2023-02' }, 'en', cssrFeed)!,
      /<h3 class="cssr-heading cssr-title" lang="ar" dir="rtl">/,
    );
    assert.match(staticHtml('cssr-mission-card', { item: 'amman-2022-11', language: 'en' }, 'ar', cssrFeed)!, /lang="en" dir="ltr"/);
  });
  it('makes isolates of Latin words in Arabic elements', () => {
    const html = staticHtml('cssr-recommendation-list', { types: 'fact' }, 'ar', cssrFeed)!;
    assert.match(html, /<bdi dir="ltr">CSSR<\/bdi>/);
    assert.doesNotMatch(html, /[\u2066-\u2069]/);
  });
  it('takes levels of headings, digits and types from the attributes', () => {
    assert.match(staticHtml('cssr-mission-card', { item: 'amman-2022-11', 'heading-level': '5' }, 'en', cssrFeed)!, /<h5 /);
    assert.match(staticHtml('cssr-mission-card', { item: 'amman-2022-11', digits: 'latn' }, 'ar', cssrFeed)!, /6–7\u00a0تشرين/);
    assert.equal(staticHtml('cssr-recommendation-list', { types: 'demand' }, 'en', cssrFeed)!.match(/<li [^>]*id=/g)?.length, 2);
    assert.doesNotMatch(staticHtml('cssr-disclaimer', { languages: 'one' }, 'en', cssrFeed)!, /الآراء/);
  });

  for (const hostile of HOSTILE)
    it(`shows ${hostile.slice(0, 30)} as text, wherever it stands`, () => {
      const text = { en: hostile };
      const [amman] = cssrFeed.activities.filter(({ id }) => id === 'amman-2022-11');
      const conflict = {
        ...amman!.conflicts![0]!,
        values: amman!.conflicts![0]!.values.map((value) => ({ ...value, value: text })),
        note: text,
      };
      const feed: Feed = {
        ...cssrFeed,
        activities: [
          {
            ...amman!,
            title: text,
            summary: text,
            alsoMet: [text],
            conflicts: [conflict],
            editorNotes: [text],
            status: 'withdrawn',
            statusNote: text,
            place: { city: text },
          },
        ],
        statements: cssrFeed.statements.map((statement) => ({ ...statement, text, followUp: text })),
        disclaimers: cssrFeed.disclaimers.map((disclaimer) => ({ ...disclaimer, text })),
        themes: cssrFeed.themes.map((theme) => ({ ...theme, label: text })),
        sources: cssrFeed.sources.map((source) => ({ ...source, title: text })),
      };
      const plainFeed = JSON.parse(JSON.stringify(feed).replaceAll(JSON.stringify(hostile), '"Words"')) as Feed;
      for (const tag of ['cssr-mission-card', 'cssr-recommendation-list', 'cssr-disclaimer']) {
        const html = staticHtml(tag, { item: tag === 'cssr-mission-card' ? 'amman-2022-11' : undefined }, 'en', feed)!;
        assert.deepEqual(
          tagsOf(html),
          tagsOf(staticHtml(tag, { item: tag === 'cssr-mission-card' ? 'amman-2022-11' : undefined }, 'en', plainFeed)!),
          tag,
        );
        assert.ok(textOf(parseFragment(html)).includes(hostile), tag);
      }
    });
});

describe('filling a page', () => {
  const page = (body: string) =>
    `<!doctype html><html lang="ar"><head><script type="application/json" class="cssr-feed"></script></head><body>${body}</body></html>`;

  it('takes the language from the nearest element that has one', () => {
    const html = fillPage(
      page(
        '<cssr-disclaimer languages="one"></cssr-disclaimer><p lang="en"><span><cssr-disclaimer languages="one"></cssr-disclaimer></span></p>',
      ),
      cssrFeed,
    );
    assert.match(html, /<cssr-disclaimer languages="one">\n<div class="cssr-disclaimer cssr-root" lang="ar" dir="rtl">/);
    assert.match(html, /<span><cssr-disclaimer languages="one">\n<div class="cssr-disclaimer cssr-root" lang="en" dir="ltr">/);
  });
  it('puts the feed into the page so that no text can end the script', () => {
    const feed = { ...cssrFeed, title: { en: '</script><script>alert(1)</script>' } };
    const script = /<script type="application\/json" class="cssr-feed">(.*?)<\/script>/s.exec(fillPage(page(''), feed))![1]!;
    assert.deepEqual(JSON.parse(script), feed);
  });
  it('refuses to send out an element that would stay empty', () =>
    assert.throws(
      () => fillPage(page('<cssr-mission-card item="nowhere"></cssr-mission-card>'), cssrFeed),
      /nothing for <cssr-mission-card item,nowhere>/,
    ));
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Feed, Organization } from '../../../src/content/schema.js';
import { getLocale } from '../../../src/locale/locale.js';
import { staticHtml } from '../../../src/publish/index.js';
import { definition } from '../../../src/elements/partners/definition.js';
import { chosenBy } from '../../../src/views/definition.js';
import { partnersView, type PartnersScope } from '../../../src/elements/partners/view.js';
import { cssrFeed, plain } from '../../support/node.js';

const [en, ar] = [getLocale('en'), getLocale('ar')];
const credits = (scope: PartnersScope = {}, locale = en, feed: Feed = cssrFeed) =>
  Object.fromEntries(
    (partnersView(feed, scope, locale)?.groups ?? []).map(({ label, holders }) => [
      label,
      holders.map(({ name, period }) => plain([name.text, period].filter(Boolean).join(' | '))),
    ]),
  );
const noref = cssrFeed.organizations.find(({ id }) => id === 'noref')!;
const only = (...organizations: Organization[]): Feed => ({ ...cssrFeed, organizations });
const held = (from?: string, until?: string): Feed =>
  only({ ...noref, roles: [{ role: 'implementing-partner', ...(from && { from }), ...(until && { until }) }] });

describe('the credit line', () => {
  it('tells who oversees, implements and supports, and from when until when', () => {
    assert.deepEqual(credits(), {
      'Oversight and guidance': ['Office of the Special Envoy for Syria (OSE-Syria) | since January 2016'],
      'Implementing partners, current and former': [
        'Norwegian Centre for Conflict Resolution (NOREF) | from 2016 until 31 October 2023',
        'Swiss Peace Foundation (swisspeace) | since 2016',
      ],
      'Supported by': ['Switzerland', 'Norway', 'European Union', 'Sweden'],
    });
    assert.deepEqual(credits({}, ar), {
      'الإشراف العام والتوجيه': ['مكتب المبعوث الخاص إلى سوريا | منذ كانون الثاني/يناير ٢٠١٦'],
      'الشركاء المنفذون، حاليًا وسابقًا': [
        'المركز النرويجي لحل النزاعات (نوريف) | من عام ٢٠١٦ حتى ٣١ تشرين الأول/أكتوبر ٢٠٢٣',
        'المؤسسة السويسرية للسلام (سويس بيس) | منذ عام ٢٠١٦',
      ],
      'بدعم من': ['سويسرا', 'النرويج', 'الاتحاد الأوروبي', 'السويد'],
    });
  });

  it('names both partners on the day of the Amman mission, and one from November 2023', () => {
    const names = (on: string) => partnersView(cssrFeed, { on, roles: ['implementing-partner'] }, en)!.groups[0]!;
    assert.deepEqual(
      names('2022-11-06').holders.map(({ id }) => id),
      ['noref', 'swisspeace'],
    );
    assert.deepEqual(
      names('2023-10-31').holders.map(({ id }) => id),
      ['noref', 'swisspeace'],
    );
    assert.deepEqual(
      names('2023-11-01').holders.map(({ id }) => id),
      ['swisspeace'],
    );
    assert.deepEqual([names('2022-11-06').label, names('2023-11-01').label], ['Implementing partners', 'Implementing partner']);
    assert.equal(partnersView(cssrFeed, { on: '2022-11-06' }, en)!.context, 'Roles as of 6 November 2022');
    assert.equal(partnersView(cssrFeed, { on: '2015', roles: ['implementing-partner'] }, en), undefined);
  });

  it('claims no date for those whose dates are not known', () => {
    assert.deepEqual(credits({ on: '2022-11-06', roles: ['donor'] })['Supported by']![0], 'Switzerland | dates not stated');
    assert.deepEqual(credits({ on: '2022-11-06', roles: ['donor'] }, ar)['بدعم من']![0], 'سويسرا | التواريخ غير مذكورة');
  });

  it('compares dates as far as both are known', () => {
    const at = (feed: Feed, on: string) => Object.values(credits({ on }, en, feed)).flat().length;
    assert.deepEqual(
      ['2015-12-31', '2016-01-01', '2020', '2023-10', '2023-11', '2024'].map((on) => at(held('2016', '2023-10-31'), on)),
      [0, 1, 1, 1, 0, 0],
    );
    assert.deepEqual(
      ['2016-01-31', '2016-02-01', '2016'].map((on) => at(held('2016-02'), on)),
      [0, 1, 1],
    );
    assert.equal(at(held(undefined, '2020'), '2019'), 1);
  });

  it('shows everyone where the date asked for is none', () => {
    const view = partnersView(cssrFeed, { on: 'yesterday' }, en)!;
    assert.equal(view.context, '');
    assert.equal(view.groups.length, 3);
  });

  it('shows the roles asked for; hosts of single activities only then', () => {
    assert.deepEqual(Object.keys(credits(chosenBy({ roles: 'donor oversight' }, definition.attributes))), [
      'Oversight and guidance',
      'Supported by',
    ]);
    assert.deepEqual(credits({ roles: ['host'] }), {
      'Hosted by': ['Permanent Mission of Switzerland to the United Nations | 23 October 2023'],
    });
    // A word that is none of them is as if not said, as with kinds and types.
    assert.deepEqual(chosenBy({ roles: 'sponsor' }, definition.attributes), { roles: [] });
  });

  it('puts a name that is in another script apart', () => {
    const english = only({ ...noref, name: { en: 'A centre' } });
    const { name } = partnersView(english, {}, ar)!.groups[0]!.holders[0]!;
    assert.deepEqual([name.lang, name.dir], ['en', 'ltr']);
    const latin = only({ ...noref, abbreviation: { en: 'NOREF' } });
    assert.match(partnersView(latin, {}, ar)!.groups[0]!.holders[0]!.name.text, /\(\u2066NOREF\u2069\)$/);
  });

  it('is of the dates of its records, from the oldest to the newest', () => {
    const view = partnersView(only({ ...noref, asOf: '2024-05' }, { ...noref, id: 'other', asOf: '2026' }), {}, en)!;
    assert.equal(view.asOf, '2026');
    assert.equal(view.provenance, 'Source: Website of the Office of the Special Envoy · As of May 2024 to 2026');
  });
});

describe('the credit line as static HTML', () => {
  it('names everyone, with roles, dates and as-of date', () => {
    const html = staticHtml('cssr-partners', { on: '2022-11-06', 'heading-level': '4' }, 'en', cssrFeed)!;
    for (const part of [
      '<h4 class="cssr-heading">Oversight, implementation and support</h4>',
      'Roles as of 6 November 2022',
      '<a href="https://noref.no/"><b>Norwegian Centre for Conflict Resolution (NOREF)</b></a>',
      'until 31 October 2023',
      '<b>Swiss Peace Foundation (swisspeace)</b>',
      'Sweden',
      '<time class="cssr-as-of" datetime="2026-11">',
    ])
      assert.ok(html.includes(part), part);
    assert.doesNotMatch(staticHtml('cssr-partners', { on: '2024' }, 'en', cssrFeed)!, /NOREF/);
  });
  it('shows markup as text', () => {
    const html = staticHtml('cssr-partners', {}, 'en', only({ ...noref, name: { en: '<script>alert(1)</script>' } }))!;
    assert.match(html, /&lt;script&gt;/);
    assert.doesNotMatch(html, /<script/);
  });
});

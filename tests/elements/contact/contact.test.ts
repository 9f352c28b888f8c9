import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Contact, Feed } from '../../../src/content/schema.js';
import { getLocale } from '../../../src/locale/locale.js';
import { staticHtml } from '../../../src/publish/index.js';
import { contactView } from '../../../src/elements/contact/view.js';
import { cssrFeed, plain } from '../../support/node.js';

const [en, ar] = [getLocale('en'), getLocale('ar')];
const [ose] = cssrFeed.contacts as [Contact];
const only = (...changes: Partial<Contact>[]): Feed => ({
  ...cssrFeed,
  contacts: changes.map((change, i) => ({ ...ose, id: `c${i}`, ...change })),
});

describe('the contact', () => {
  it('is the address that the Office published, with what is not known about it', () => {
    assert.ok(cssrFeed.sources.some(({ id }) => id === ose.sources[0]));
    const [entry] = contactView(cssrFeed, {}, en)!.entries;
    assert.equal(entry!.href, 'mailto:ose-cssr@un.org');
    assert.equal(entry!.address, 'ose-cssr@un.org');
    assert.match(entry!.remarks[0]!.text, /older copy.*not known.*not been checked/);
    assert.match(entry!.provenance, /^Source: Older copy of the CSSR page/);
    const [arabic] = contactView(cssrFeed, {}, ar)!.entries;
    assert.match(plain(arabic!.label.text), /^مكتب المبعوث الخاص إلى سوريا/);
    assert.match(plain(arabic!.remarks[0]!.text), /نسخة قديمة/);
  });

  it('writes each kind of address as people do', () => {
    const addresses = ['mailto:a@example.org?subject=CSSR', 'tel:+41220000000', 'https://example.org/contact/', 'https://example.org/?a=b'];
    assert.deepEqual(
      contactView(only(...addresses.map((link) => ({ link }))), {}, en)!.entries.map(({ address }) => address),
      ['a@example.org', '+41220000000', 'example.org/contact', 'example.org/?a=b'],
    );
  });

  it('says plainly that there is none', () => {
    assert.equal(contactView(only(), {}, en)!.none, 'No contact address is published.');
    assert.equal(contactView(only(), {}, ar)!.none, 'لم يُنشر أي عنوان للتواصل.');
    assert.match(staticHtml('cssr-contact', {}, 'en', only())!, /No contact address is published/);
  });

  it('does not say so where the page asks for one that is not there', () => {
    assert.equal(contactView(cssrFeed, { items: 'nobody' }, en), undefined);
    assert.equal(staticHtml('cssr-contact', { items: 'nobody' }, 'en', cssrFeed), undefined);
  });

  it('is in static HTML a link, left-to-right also in Arabic, with its date', () => {
    const html = staticHtml('cssr-contact', {}, 'ar', cssrFeed)!;
    assert.match(
      html,
      /^<div class="cssr-contact cssr-root" lang="ar" dir="rtl">\n<section class="cssr-box">\n<h3 class="cssr-heading">للتواصل<\/h3>/,
    );
    assert.match(html, /<a href="mailto:ose-cssr@un\.org" dir="ltr">ose-cssr@un\.org<\/a>/);
    assert.match(html, /<time class="cssr-as-of" datetime="2026-11">/);
    assert.doesNotMatch(html, /published|لم يُنشر/);
  });

  it('shows markup as text', () => {
    const html = staticHtml('cssr-contact', {}, 'en', only({ label: { en: '"><script>' }, link: 'mailto:a"<b@example.org' }))!;
    assert.doesNotMatch(html, /<script|<b@/);
    assert.match(html, /href="mailto:a&quot;&lt;b@example\.org"/);
  });
});

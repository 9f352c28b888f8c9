import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { CssrContact } from '../../../src/elements/contact/contact.js';
import '../../../src/elements/contact/define.js';
import { cssrFeed } from '../../../stories/support/feeds.js';
import { inside, visibleText, widget } from '../../support/browser.js';

const contact = (language = 'en', feed: unknown = cssrFeed) =>
  widget<CssrContact>(html`<cssr-contact .feed=${feed} .language=${language}></cssr-contact>`);

describe('the contact', () => {
  it('is a link that says its address, left-to-right in every language', async () => {
    for (const language of ['en', 'ar']) {
      const [link] = inside<HTMLAnchorElement>(await contact(language), 'a');
      expect([link!.href, link!.textContent]).to.deep.equal(['mailto:ose-cssr@un.org', 'ose-cssr@un.org']);
      expect(getComputedStyle(link!).direction).to.equal('ltr');
      expect(link!.getBoundingClientRect().height, 'high enough for a finger').to.be.at.least(44);
    }
  });

  it('stands at the start of its line in Arabic', async () => {
    const element = await contact('ar');
    const [box, link] = ['.entry', 'a'].map((selector) => inside(element, selector)[0]!.getBoundingClientRect());
    expect(Math.abs(box!.right - link!.right)).to.be.lessThan(1);
  });

  it('tells that the address is from an older copy', async () => {
    expect(visibleText(await contact())).to.match(/older copy.*As of November 2026/);
  });

  it('says plainly that there is none, in a state of its own', async () => {
    const element = await contact('en', { ...cssrFeed, contacts: [] });
    expect(visibleText(element)).to.equal('Contact No contact address is published.');
    expect(element.state).to.equal('empty');
  });

  it('never makes a link of anything but an address', async () => {
    const [ose] = cssrFeed.contacts;
    const element = await contact('en', { ...cssrFeed, contacts: [{ ...ose, link: 'javascript:alert(1)' }] });
    expect(inside(element, 'a')).to.have.length(0);
  });
});

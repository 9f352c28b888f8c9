import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import type { CssrPartners } from '../../../src/elements/partners/partners.js';
import '../../../src/elements/partners/define.js';
import { cssrFeed } from '../../../stories/support/feeds.js';
import { inside, visibleText, widget } from '../../support/browser.js';

const partners = (language = 'en', inner?: TemplateResult) =>
  widget<CssrPartners>(html`<cssr-partners .feed=${cssrFeed} .language=${language}>${inner}</cssr-partners>`);

describe('the credit line', () => {
  it('is a named section of roles and who holds them', async () => {
    const element = await partners();
    const section = inside(element, 'section')[0]!;
    const heading = element.shadowRoot!.getElementById(section.getAttribute('aria-labelledby')!)!;
    expect(heading.textContent.trim()).to.equal('Oversight, implementation and support');
    expect(inside(element, 'dt').map(({ textContent }) => textContent)).to.deep.equal([
      'Oversight and guidance',
      'Implementing partners, current and former',
      'Supported by',
    ]);
    expect(visibleText(element)).to.contain('(NOREF)').and.to.contain('until 31 October 2023').and.to.contain('As of November 2026');
  });

  it('follows the date and the roles that the page sets', async () => {
    const element = await partners();
    element.setAttribute('on', '2023-11-01');
    element.setAttribute('roles', 'implementing-partner');
    await element.updateComplete;
    expect(visibleText(element))
      .to.contain('swisspeace')
      .and.to.contain('1 November 2023')
      .and.not.to.match(/NOREF|Norway|Envoy for/);
    element.on = '2022-11-06';
    await element.updateComplete;
    expect(visibleText(element)).to.contain('swisspeace').and.to.contain('NOREF');
    element.on = '2010';
    await element.updateComplete;
    expect(element.state).to.equal('empty');
  });

  it('shows the logo that the page gives in place of the name, names elsewhere, and keeps the dates', async () => {
    const element = await partners(
      'en',
      html`<svg slot="logo-noref" role="img" aria-label="NOREF" width="300" height="100"><rect width="300" height="100" /></svg>`,
    );
    const logo = element.querySelector('svg')!.getBoundingClientRect();
    expect(logo.width).to.be.greaterThan(0);
    expect(logo.height, 'no higher than three lines').to.be.at.most(48);
    const names = inside(element, 'b').map(({ textContent }) => textContent);
    expect(names).to.contain('Swiss Peace Foundation (swisspeace)').and.not.to.contain('Norwegian Centre for Conflict Resolution (NOREF)');
    expect(visibleText(element)).to.contain('until 31 October 2023');
  });

  it('keeps the logo within the link of the organization', async () => {
    const element = await partners('en', html`<img slot="logo-noref" alt="NOREF" src="data:," />`);
    const link = inside<HTMLAnchorElement>(element, 'a')[0]!;
    expect(link.href).to.equal('https://noref.no/');
    expect(link.querySelector('slot')!.assignedElements()).to.deep.equal([element.querySelector('img')]);
  });

  it('is mirrored in Arabic', async () => {
    const element = await partners('ar');
    const [term] = inside(element, 'dt');
    expect(getComputedStyle(term!).direction).to.equal('rtl');
    expect(visibleText(element))
      .to.contain('الشركاء المنفذون، حاليًا وسابقًا')
      .and.to.contain('حتى ٣١ تشرين الأول/أكتوبر ٢٠٢٣')
      .and.not.to.match(/[A-Za-z]/);
  });
});

import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { start } from '../../src/checkup/start.js';

/** What it finds on whole pages is tested in Node; here, that it runs and looks right in each engine. */
describe('the page check-up', () => {
  const place = document.createElement('div');
  const panel = () => document.querySelector('#cssr-checkup')?.shadowRoot?.querySelector<HTMLElement>('.panel');

  before(async () => {
    const content = document.createElement('article');
    content.className = 'cssr-mission-card cssr-root';
    content.lang = 'ar';
    content.textContent = 'بعثة';
    place.append(content);
    document.body.append(place);
    await start();
  });
  after(() => {
    place.remove();
    document.querySelector('#cssr-checkup')?.remove();
  });

  it('says what it found, in a panel within the window that has the focus', () => {
    const found = [...panel()!.querySelectorAll<HTMLElement>('.finding')].map(({ dataset }) => dataset['id']);
    expect(found).to.include('tag-stripped');
    expect(panel()!.textContent).not.to.contain('could not be made');
    const { left, right, top, bottom } = panel()!.getBoundingClientRect();
    expect(left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight + 1 && right - left > 250).to.equal(true);
    expect(panel()!.getRootNode()).to.have.property('activeElement', panel());
  });

  it('outlines what it speaks of', async () => {
    panel()!.querySelector<HTMLElement>('[data-id=tag-stripped] .show')!.click();
    await new Promise((resolve) => setTimeout(resolve, 700));
    const outline = (panel()!.getRootNode() as ShadowRoot).querySelector('.outline')!.getBoundingClientRect();
    const content = place.firstElementChild!.getBoundingClientRect();
    expect(outline.top).to.be.closeTo(content.top - 4, 2);
    expect(outline.height).to.be.closeTo(content.height + 8, 2);
  });

  it('goes by Escape', async () => {
    panel()!.focus();
    await sendKeys({ press: 'Escape' });
    expect(panel()).to.equal(undefined);
  });
});

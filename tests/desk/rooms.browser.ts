import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import feedData from '../../demo/content/cssr.feed.json' with { type: 'json' };
import { parseFeed } from '../../src/content/parse-feed.js';
import type { Draft } from '../../src/desk/draft.js';
import type { Finding } from '../../src/desk/checks/finding.js';
import { DeskStore } from '../../src/desk/changes/store.js';
import { setFact } from '../../src/desk/changes/facts.js';
import { draftOf } from '../../src/desk/make/from-feed.js';
import { DeskFindings } from '../../src/desk/page/findings.js';
import { DeskFacts } from '../../src/desk/page/facts/desk-facts.js';
import { DeskNewSource } from '../../src/desk/page/facts/desk-new-source.js';
import { DeskFinding } from '../../src/desk/page/finding/desk-finding.js';
import { DeskPreview } from '../../src/desk/page/preview/desk-preview.js';
import { DeskChanges } from '../../src/desk/page/publish/desk-changes.js';
import { DeskPublish } from '../../src/desk/page/publish/desk-publish.js';
import { getLocale } from '../../src/locale/locale.js';
import { until } from '../support/browser.js';

customElements.define('desk-facts', DeskFacts);
customElements.define('desk-new-source', DeskNewSource);
customElements.define('desk-finding', DeskFinding);
customElements.define('desk-preview', DeskPreview);
customElements.define('desk-changes', DeskChanges);
customElements.define('desk-publish', DeskPublish);

const { feed } = parseFeed(feedData);
const amman = draftOf(feed, 'amman-2022-11');
const DANGER: Finding = {
  code: 'person-named',
  severity: 'danger',
  place: { in: 'activity', field: 'participants' },
  values: { words: 'x' },
  key: 'danger-1',
};

/** A room with a draft in it. */
async function room<T extends DeskFacts | DeskPreview | DeskPublish | DeskChanges>(
  name: string,
  draft: Draft,
  language = 'en',
  found: readonly Finding[] = [],
) {
  const store = new DeskStore(draft);
  const findings = new DeskFindings(store, { steps: () => [], findings: () => found });
  findings.checkNow();
  const host = document.createElement('div');
  document.body.append(host);
  const element = document.createElement(name) as T;
  Object.assign(element, { store, findings, locale: getLocale(language) });
  render(html`${element}`, host);
  await element.updateComplete;
  const settled = async () => {
    findings.checkNow();
    await element.updateComplete;
  };
  return { element, store, settled, root: element.renderRoot as ShadowRoot };
}
const field = (root: ShadowRoot, id: string) => root.querySelector<HTMLInputElement>(`#${id}`)!;
function type(input: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, text: string): void {
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
afterEach(() => document.body.replaceChildren());

describe('The room Facts', () => {
  it('has the fields of the schema, each text in its own language and direction', async () => {
    const { root } = await room('desk-facts', amman, 'ar');
    const title = field(root, 'activity-title-en');
    expect([title.lang, title.dir, title.value]).to.deep.equal(['en', 'ltr', amman.activity.title!['en']]);
    expect(field(root, 'activity-title-ar').dir).to.equal('rtl');
    expect(field(root, 'activity-kind').value).to.equal('outreach-mission');
    expect(root.querySelector('label[for="activity-kind"]')!.textContent).to.include('النوع');
  });
  it('changes the draft, and an emptied text leaves no trace', async () => {
    const { root, store, settled } = await room('desk-facts', amman);
    type(field(root, 'activity-place-venue-en'), 'Hall');
    expect(store.draft.activity.place!.venue).to.deep.equal({ en: 'Hall' });
    await settled();
    type(field(root, 'activity-place-venue-en'), '');
    expect(store.draft.activity.place).to.deep.equal(amman.activity.place);
  });
  it('says beside a field what is wrong with it, also to screen readers', async () => {
    const { root } = await room('desk-facts', setFact(amman, 'activity', 'dates[0]', '6 November'));
    const input = field(root, 'activity-dates-0-');
    const id = input.getAttribute('aria-describedby')!.split(' ').at(-1)!;
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(root.getElementById(id)!.textContent).to.include('2022-11-06/2022-11-07');
  });
  it('takes the digits of an Arabic keyboard for a date', async () => {
    const { root, store } = await room('desk-facts', amman, 'ar');
    type(field(root, 'activity-asOf'), '٢٠٢٦-٠٥-٢٠');
    type(field(root, 'activity-dates-add'), '۲۰۲۶-۰۵');
    expect(store.draft.activity.asOf).to.equal('2026-05-20');
    expect(store.draft.activity.dates!.at(-1)).to.equal('2026-05');
  });
  it('keeps what is being typed while the checks go on', async () => {
    const { root, store, settled } = await room('desk-facts', amman);
    const input = field(root, 'activity-asOf');
    input.value = '2026-0';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    store.apply((draft) => setFact(draft, 'activity', 'summary.en', 'Other words.'));
    await settled();
    expect(input.value).to.equal('2026-0');
    type(input, ' ٢٠٢٢-١١ ');
    expect([store.draft.activity.asOf, input.value]).to.deep.equal(['2022-11', '2022-11']);
  });
  it('goes to the first thing that is missing, to a field and not to what is around it', async () => {
    const { element, root } = await room('desk-facts', setFact(amman, 'activity', 'sources', undefined));
    expect(element.findings.countIn('facts'), 'the number at the name of the room').to.deep.equal({ number: 1, worst: 'error' });
    root.querySelector<HTMLElement>('.note button')!.click();
    expect(root.activeElement!.id).to.equal('activity-sources-add');
  });
  it('chooses a new source where it was missing', async () => {
    const { root, store, settled } = await room('desk-facts', amman);
    const before = store.draft.activity.sources!;
    [...root.querySelectorAll<HTMLElement>('#activity-sources .plain')].at(-1)!.click();
    const form = root.querySelector('desk-new-source')!.shadowRoot!;
    const add = [...form.querySelectorAll('button')].at(-1)!;
    add.click();
    await settled();
    expect(form.activeElement!.getAttribute('aria-invalid'), 'what is missing has the focus').to.equal('true');
    type(field(form, 'source-id'), 'gaziantep-report');
    type(field(form, 'source-title-en'), 'The report');
    type(field(form, 'source-standing'), 'official');
    await settled();
    add.click();
    await settled();
    expect(store.draft.activity.sources).to.deep.equal([...before, 'gaziantep-report']);
    expect(root.activeElement!.id).to.equal('activity-sources-add');
  });
  it('adds, moves and removes entries, and keeps the focus near', async () => {
    const { root, store, settled } = await room('desk-facts', amman);
    const before = store.draft.activity.themes!;
    for (const group of root.querySelectorAll('details')) group.open = true;
    field(root, 'activity-themes-1--up').click();
    await settled();
    expect(store.draft.activity.themes!.slice(0, 2)).to.deep.equal([before[1], before[0]]);
    expect(root.activeElement!.id).to.equal('activity-themes-0--up');
    type(field(root, 'activity-themes-add'), 'youth');
    await settled();
    expect(store.draft.activity.themes!.at(-1)).to.equal('youth');
    field(root, 'activity-alsoMet-add').click();
    await settled();
    expect(root.activeElement!.closest('li')!.id, 'the first field of what was added').to.equal('activity-alsoMet-2--entry');
    expect(root.activeElement!.matches('input, textarea')).to.equal(true);
    type(field(root, 'activity-alsoMet-2-en'), 'Donors');
    expect(store.draft.activity.alsoMet!.at(-1)).to.deep.equal({ en: 'Donors' });
  });
  it('bands a count with one click, and keeps what another way of telling it has too', async () => {
    const { root, store, settled } = await room('desk-facts', amman);
    const button = [...root.querySelectorAll('button')].find((one) => one.textContent.includes('Give it as a band'))!;
    button.click();
    expect(store.draft.activity.participants).to.deep.equal({ certainty: 'band', min: 5, max: 10, unit: 'people' });
    await settled();
    type(field(root, 'activity-participants-certainty'), 'at-least');
    expect(store.draft.activity.participants).to.deep.equal({ certainty: 'at-least', unit: 'people' });
  });
  it('has what every report needs first, and folds what is empty, which stays where it is while it is filled in', async () => {
    const { root, settled } = await room('desk-facts', setFact(amman, 'activity', 'titleBy', undefined));
    const section = root.querySelector('section[aria-labelledby="activity"]')!;
    const labels = [...section.querySelectorAll(':scope > .field > :is(legend, label), :scope > .group > summary')];
    expect(labels.slice(0, 5).map((label) => label.textContent.match(/^[\p{L} ]+/u)![0].trim())).to.deep.equal([
      'Title',
      'Dates',
      'Place',
      'Participants',
      'United Nations officials',
    ]);
    const folded = field(root, 'activity-titleBy').closest('details')!;
    expect(folded.open).to.equal(false);
    expect(folded.querySelector('summary')!.textContent).to.include('Who gave the title');
    expect(field(root, 'activity-kind').closest('details')).to.equal(null);
    type(field(root, 'activity-titleBy'), 'editor');
    await settled();
    expect(field(root, 'activity-titleBy').closest('details')).to.equal(folded);
    expect(field(root, 'activity-titleBy').value).to.equal('editor');
  });
  it('says beside a choice what its words are called, and gives no id as an example', async () => {
    const { root } = await room('desk-facts', amman);
    expect(field(root, 'activity-themes').querySelector('.example')).to.equal(null);
    expect(root.textContent).not.to.include('`');
  });
  it('goes to the field of a finding, and opens what is around it', async () => {
    const { element, root } = await room<DeskFacts>('desk-facts', amman);
    element.showPlace({ in: 'activity', field: 'conflicts[0].note.en' });
    await until(() => root.activeElement);
    expect(root.activeElement!.closest('details')!.open).to.equal(true);
  });
});

describe('The room Publish', () => {
  const blocked = (root: ShadowRoot) =>
    [...root.querySelectorAll('.take button')].map((button) => button.getAttribute('aria-disabled') === 'true');
  it('lets nothing public out while a danger is open, but the draft', async () => {
    const { root, store, settled } = await room('desk-publish', amman, 'en', [DANGER]);
    const states = blocked(root);
    expect(states.at(-1)).to.equal(false);
    expect(states.slice(0, -1).every(Boolean)).to.equal(true);
    const finding = root.querySelector('desk-finding')!;
    await finding.updateComplete;
    [...finding.shadowRoot!.querySelectorAll('button')].at(-1)!.click();
    await finding.updateComplete;
    type(finding.shadowRoot!.querySelector('input')!, 'It is public');
    finding.shadowRoot!.querySelector('form')!.requestSubmit();
    expect(store.draft.dismissed).to.deep.equal([{ finding: 'danger-1', reason: 'It is public' }]);
    await settled();
    expect(blocked(root).some(Boolean)).to.equal(false);
  });
  it('tells what has changed against a published feed, and adds an entry for readers', async () => {
    const { root, store } = await room('desk-publish', setFact(amman, 'activity', 'title.en', 'Mission to Amman'));
    const changes = root.querySelector('desk-changes')!;
    await changes.compareWith(new File([JSON.stringify(feedData)], 'old.feed.json'));
    await changes.updateComplete;
    const shown = changes.renderRoot as ShadowRoot;
    expect(shown.querySelector('.changes')!.textContent).to.include('Title (English)');
    type(shown.querySelector('textarea')!, 'The title was shortened.');
    [...shown.querySelectorAll<HTMLButtonElement>('.proposal button')].at(-1)!.click();
    const [correction] = store.draft.feed.corrections;
    expect(correction!.kind).to.equal('corrected');
    expect(Object.values(correction!.change)).to.include('The title was shortened.');
    await changes.updateComplete;
    expect(shown.querySelector('.proposal')).to.equal(null);
  });
  it('keeps the feed that it compares with, while the editor looks elsewhere', async () => {
    const { element, root, store, settled } = await room<DeskChanges>('desk-changes', amman);
    await element.compareWith(new File([JSON.stringify(feed)], 'published.json'));
    await settled();
    expect(root.textContent).to.include('published.json');
    // As when the room is left and entered again.
    const again = Object.assign(document.createElement('desk-changes'), { store, findings: element.findings, locale: element.locale });
    document.body.append(again);
    await again.updateComplete;
    expect(again.renderRoot.textContent).to.include('published.json');
  });
  it('says so where a file is no feed', async () => {
    const { root } = await room('desk-publish', amman);
    const changes = root.querySelector('desk-changes')!;
    await changes.compareWith(new File(['{}'], 'x.json'));
    await changes.updateComplete;
    expect((changes.renderRoot as ShadowRoot).querySelector('.fault')!.textContent).to.include('x.json');
  });
});

describe('The room Preview', () => {
  it('shows the elements with the records of the draft in each language, shut off from the desk', async () => {
    const { root } = await room('desk-preview', setFact(amman, 'activity', 'title.en', 'A new title'));
    const frames = [...root.querySelectorAll('iframe')];
    expect(frames.length).to.equal(2);
    expect(frames.map((frame) => frame.getAttribute('sandbox'))).to.deep.equal(['allow-scripts', 'allow-scripts']);
    expect(frames[0]!.srcdoc).to.include('<html lang="ar" dir="rtl">');
    expect(frames[1]!.srcdoc).to.include('<cssr-mission-card').and.to.include('A new title').and.to.include('class="cssr-content"');
  });
  it('shows static HTML without any script', async () => {
    const { element, root } = await room<DeskPreview>('desk-preview', amman);
    const [, form] = root.querySelectorAll('select');
    form!.selectedIndex = 1;
    form!.dispatchEvent(new Event('change'));
    await element.updateComplete;
    const [frame] = root.querySelectorAll('iframe');
    expect(frame!.getAttribute('sandbox')).to.equal('');
    expect(frame!.srcdoc).not.to.include('<script');
  });
});

declare global {
  interface HTMLElementTagNameMap {
    'desk-finding': DeskFinding;
    'desk-changes': DeskChanges;
  }
}

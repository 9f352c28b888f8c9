import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import feedJson from '../../demo/content/cssr.feed.json';
import { parseFeed } from '../../src/content/parse-feed.js';
import { confirmStatement } from '../../src/desk/changes/statements.js';
import { DeskStore } from '../../src/desk/changes/store.js';
import { draftOf } from '../../src/desk/make/from-feed.js';
import { DRAFT_CHECKS } from '../../src/desk/page/check-everything.js';
import { DeskFinding } from '../../src/desk/page/finding/desk-finding.js';
import { DeskFindings } from '../../src/desk/page/findings.js';
import { DeskKeys } from '../../src/desk/page/text/desk-keys.js';
import { DeskRow } from '../../src/desk/page/text/desk-row.js';
import { DeskStatementForm } from '../../src/desk/page/text/desk-statement-form.js';
import { DeskStatements } from '../../src/desk/page/text/desk-statements.js';
import { DeskText } from '../../src/desk/page/text/desk-text.js';
import { DeskTools } from '../../src/desk/page/text/desk-tools.js';
import { getLocale } from '../../src/locale/locale.js';

/** The page as it is built is tested in Node; here, that the fields and what is behind them fit in each engine. */
describe('the text of the desk', () => {
  let room: DeskText;
  let store: DeskStore;
  const fields = (language: string) => [...room.renderRoot.querySelectorAll<HTMLTextAreaElement>(`textarea[data-language=${language}]`)];
  const settled = async () => {
    await room.updateComplete;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  };
  const focused = () => (room.renderRoot as ShadowRoot).activeElement;
  const caretAt = (field: HTMLTextAreaElement, at: number) => {
    field.focus();
    field.setSelectionRange(at, at);
  };

  before(() => {
    const elements = {
      'desk-text': DeskText,
      'desk-tools': DeskTools,
      'desk-row': DeskRow,
      'desk-finding': DeskFinding,
      'desk-statements': DeskStatements,
      'desk-statement-form': DeskStatementForm,
      'desk-keys': DeskKeys,
    };
    for (const [name, element] of Object.entries(elements)) customElements.define(name, element);
  });

  beforeEach(async () => {
    store = new DeskStore(draftOf(parseFeed(structuredClone(feedJson)).feed, 'amman-2022-11'));
    const findings = new DeskFindings(store, DRAFT_CHECKS);
    findings.checkNow();
    room = Object.assign(document.createElement('desk-text') as DeskText, { store, findings, locale: getLocale('en') });
    document.body.append(room);
    await settled();
  });
  afterEach(() => room.remove());

  it('has each field as high as its text, and the marks behind its words', () => {
    for (const field of [...fields('ar'), ...fields('en')]) {
      const mirror = field.parentElement!.querySelector<HTMLElement>('.mirror')!;
      expect(field.scrollHeight, field.value.slice(0, 40)).to.be.at.most(field.clientHeight + 1);
      const { inlineSize, blockSize, fontSize, lineHeight, paddingInlineStart } = getComputedStyle(field);
      const behind = getComputedStyle(mirror);
      expect([behind.inlineSize, behind.fontSize, behind.lineHeight, behind.paddingInlineStart]).to.deep.equal([
        inlineSize,
        fontSize,
        lineHeight,
        paddingInlineStart,
      ]);
      expect(parseFloat(behind.blockSize)).to.be.closeTo(parseFloat(blockSize), 1);
      expect(mirror.textContent).to.equal(`${field.value}\u200b`);
    }
    expect(room.renderRoot.querySelectorAll('.mirror .confirmed').length).to.be.greaterThan(20);
  });

  it('writes where the caret is, and keeps it there', async () => {
    const [, field] = fields('en') as [HTMLTextAreaElement, HTMLTextAreaElement];
    const before = field.value;
    caretAt(field, 5);
    await sendKeys({ type: 'xyz' });
    await settled();
    expect(field.value).to.equal(`${before.slice(0, 5)}xyz${before.slice(5)}`);
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([8, 8]);
    expect(store.draft.rows[1]!.cells['en']![0]!.text).to.equal(field.value);
    store.undo();
    await settled();
    expect(field.value, 'one step').to.equal(before);
  });

  it('cuts a paragraph at the caret by Enter, and joins it again by Backspace', async () => {
    const paragraphs = () => fields('ar').length;
    const before = paragraphs();
    const [, field] = fields('ar') as [HTMLTextAreaElement, HTMLTextAreaElement];
    const text = field.value;
    caretAt(field, text.indexOf(' ', 40));
    await sendKeys({ press: 'Enter' });
    await settled();
    expect(paragraphs()).to.equal(before + 1);
    expect((focused() as HTMLTextAreaElement).selectionStart).to.equal(0);
    await sendKeys({ press: 'Backspace' });
    await settled();
    expect(paragraphs()).to.equal(before);
    expect((focused() as HTMLTextAreaElement).value).to.equal(text);
  });

  it('leaves the focus in the text when an undo takes its field away', async () => {
    const [, field] = fields('en') as [HTMLTextAreaElement, HTMLTextAreaElement];
    caretAt(field, field.value.indexOf(' ', 40));
    await sendKeys({ press: 'Enter' });
    await settled();
    store.undo();
    await settled();
    await new Promise((done) => setTimeout(done, 100));
    expect(focused()?.localName).to.equal('textarea');
  });

  it('gives the caret to the next paragraph when one is removed', async () => {
    const [, field, next] = fields('en') as [HTMLTextAreaElement, HTMLTextAreaElement, HTMLTextAreaElement];
    const { value } = next;
    caretAt(field, 0);
    await sendKeys({ down: 'Alt' });
    await sendKeys({ press: 'Delete' });
    await sendKeys({ up: 'Alt' });
    await settled();
    expect((focused() as HTMLTextAreaElement).value).to.equal(value);
  });

  it('asks for each statement with a form of its own, also after one that was cancelled', async () => {
    const [first, other] = store.draft.statements;
    const edit = async (id: string) => {
      const list = room.renderRoot.querySelector('desk-statements')!.shadowRoot!;
      list.querySelector<HTMLElement>(`li[data-id="${id}"] .small:nth-last-child(2)`)!.click();
      await settled();
      return room.renderRoot.querySelector('desk-statement-form')!.shadowRoot!;
    };
    const form = await edit(first!.id);
    const ticked = () =>
      [...form.querySelectorAll<HTMLInputElement>('[name=theme]')].filter(({ checked }) => checked).map(({ value }) => value);
    form.querySelector<HTMLInputElement>('[name=theme]:not(:checked)')!.click();
    await settled();
    expect(form.querySelector('summary')!.textContent, 'themes are counted').to.include(String(ticked().length));
    form.querySelector<HTMLTextAreaElement>('#own-en')!.value = 'Words of the first';
    form.querySelector<HTMLElement>('[type=button]')!.click();
    await settled();
    await edit(other!.id);
    expect(ticked()).to.have.members([...(other!.themes ?? [])]);
    expect(form.querySelector<HTMLTextAreaElement>('#own-en')!.value).to.equal(other!.text?.['en'] ?? '');
  });

  it('dismisses all that is only suggested at once', async () => {
    const [first, ...others] = store.draft.statements.map(({ id }) => id);
    const suggested = others.slice(0, 3);
    store.apply((draft) => suggested.reduce((next, id) => confirmStatement(next, id, false), draft));
    await settled();
    const list = room.renderRoot.querySelector('desk-statements')!.shadowRoot!;
    list.querySelector<HTMLElement>('p.small button')!.click();
    await settled();
    expect(store.draft.statements.map(({ id }) => id)).to.deep.equal([first, ...others.slice(3)]);
    expect(list.querySelector('p.small button')).to.equal(null);
    store.undo();
    expect(store.draft.statements.length).to.equal(others.length + 1);
  });

  it('makes rows again only where they have changed', async () => {
    const rows = [...room.renderRoot.querySelectorAll('desk-row')] as DeskRow[];
    const made = new Map<DeskRow, number>();
    for (const row of rows) {
      const update = row.requestUpdate.bind(row);
      row.requestUpdate = (...given: Parameters<DeskRow['requestUpdate']>) => {
        if (given[0] !== undefined && given[1] !== row[given[0] as keyof DeskRow]) made.set(row, (made.get(row) ?? 0) + 1);
        update(...given);
      };
    }
    const [, field] = fields('en') as [HTMLTextAreaElement, HTMLTextAreaElement];
    caretAt(field, 5);
    await sendKeys({ type: 'x' });
    await settled();
    expect([...made.keys()].map(({ row }) => row.id)).to.deep.equal([store.draft.rows[1]!.id]);
  });
});

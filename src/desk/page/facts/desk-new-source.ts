import { html, nothing, type TemplateResult } from 'lit';
import { check } from '../../../content/check.js';
import { COLLECTIONS, type Feed } from '../../../content/schema.js';
import { setRecord } from '../../changes/feed-records.js';
import { withValue } from '../../path.js';
import { DeskElement } from '../element.js';
import { deskStyles } from '../styles.js';
import { fieldTemplate } from './fields.js';
import { fieldsOf, type Form } from './form.js';
import { reasonWords } from './reasons.js';
import { factsStyles } from './styles.js';
import { factsWords } from './words.js';

type Source = Feed['sources'][number];

/** A source that the feed does not have yet: a form for its record. */
export class DeskNewSource extends DeskElement {
  static override properties = { source: { state: true }, isAsked: { state: true } };
  static override styles = [deskStyles, factsStyles];

  private source: Partial<Source> = {};
  #choose: ((source: string) => void) | undefined;
  /** Whether the editor has asked for it to be added: before that nothing is called missing. */
  private isAsked = false;

  override render(): TemplateResult {
    const words = factsWords(this.locale);
    const form = this.#form();
    return html`<details class="panel">
      <summary>${words.newSource}</summary>
      <div class="inner">
        ${fieldsOf(COLLECTIONS.sources.fields, { path: '', key: '', value: this.source }).map((field) => fieldTemplate(form, field))}
        <p><button @click=${() => this.#add()}>${words.addSource}</button></p>
      </div>
    </details>`;
  }

  /** Opens the form, and gives the focus to its first field. @param choose chooses the source where it was missing, by its id. */
  begin(choose: (source: string) => void): void {
    this.#choose = choose;
    this.renderRoot.querySelector('details')!.open = true;
    const field = this.renderRoot.querySelector<HTMLElement>('input');
    field?.scrollIntoView({ block: 'center' });
    field?.focus();
  }

  get #faults(): ReadonlyMap<string, string> {
    const reasons = reasonWords(this.locale);
    const found = new Map<string, string>();
    check(COLLECTIONS.sources, this.source, '', (field, reason) => void found.set(field, reasons[reason]));
    if (this.store.draft.feed.sources.some(({ id }) => id === this.source.id)) found.set('id', reasons.duplicate);
    return found;
  }

  #form(): Form {
    const { draft } = this.store;
    const faults = this.isAsked ? this.#faults : new Map<string, string>();
    return {
      name: 'source',
      collection: 'sources',
      record: this.source,
      feed: draft.feed,
      languages: draft.languages,
      locale: this.locale,
      faultOf: (path) => faults.get(path) ?? '',
      findingsOf: () => [],
      finding: () => html`${nothing}`,
      set: (path, value) => (this.source = withValue(this.source, path, value === '' ? undefined : value)),
      focus: () => undefined,
    };
  }

  #add(): void {
    this.isAsked = true;
    if (this.#faults.size)
      return void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
    const source = this.source as Source;
    this.store.apply((draft) => setRecord(draft, 'sources', source));
    this.source = {};
    this.isAsked = false;
    if (this.#choose) this.renderRoot.querySelector('details')!.open = false;
    this.#choose?.(source.id);
    this.#choose = undefined;
    this.say(factsWords(this.locale).sourceAdded);
  }
}

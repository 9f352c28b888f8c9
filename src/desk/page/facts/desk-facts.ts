import { html, nothing, type TemplateResult } from 'lit';
import { record as recordFields } from '../../../content/fields.js';
import { COLLECTIONS } from '../../../content/schema.js';
import { setFact } from '../../changes/facts.js';
import type { Finding, Place } from '../../checks/finding.js';
import { fieldName } from '../../field-names.js';
import { valueAt } from '../../path.js';
import { recordsOf } from '../../records.js';
import { DeskElement, type ShowsPlace } from '../element.js';
import { columnStyles } from '../layout-styles.js';
import { deskStyles } from '../styles.js';
import type { DeskNewSource } from './desk-new-source.js';
import { fieldsOf, idOf, listOf, type Field, type Form } from './form.js';
import { fieldTemplate } from './fields.js';
import { opens } from './opens.js';
import { reasonWords } from './reasons.js';
import { factsStyles } from './styles.js';
import { factsWords } from './words.js';

type Of = 'activity' | 'report';
const SHAPES = { activity: COLLECTIONS.activities, report: COLLECTIONS.reports } as const;
/** What the text room has, and what follows from the activity. */
const ELSEWHERE: Readonly<Record<Of, readonly string[]>> = { activity: [], report: ['id', 'activity', 'body'] };

/** What is asked of every report stands first, in this order. */
const FIRST: readonly string[] = ['title', 'dates', 'place', 'participants', 'officials', 'sources', 'asOf'];

/** The room "Facts": a form for the activity and for what stands around its report, made of the schema. */
export class DeskFacts extends DeskElement implements ShowsPlace {
  static override styles = [deskStyles, columnStyles, factsStyles];

  /** What is to have the focus once it is there. */
  #focused = '';
  /** Where fields stand, by their ids. */
  readonly #places = new Map<string, 'shown' | 'folded'>();

  override render(): TemplateResult {
    const { draft } = this.store;
    const words = factsWords(this.locale);
    const forms = { activity: this.#form('activity'), report: this.#form('report') };
    const fields = (of: Of, isOfRecord: boolean): readonly Field[] =>
      of === 'report' && !draft.report && !draft.rows.length
        ? []
        : fieldsOf(SHAPES[of].fields, { path: '', key: '', value: draft[of] }, ELSEWHERE[of]).filter(
            ({ name }) => Object.hasOwn(recordFields, name) === isOfRecord,
          );
    const section = (id: string, title: string, of: Of, isOfRecord: boolean) => {
      const own = fields(of, isOfRecord);
      return own.length
        ? html`<section class="panel" aria-labelledby=${id}>
            <h3 id=${id}>${title}</h3>
            ${this.#fields(forms[of], own)}
          </section>`
        : nothing;
    };
    return html`
      ${this.#missing()}
      <div class="columns">
        <div class="column">${section('activity', words.activity, 'activity', false)}</div>
        <div class="column">
          ${section('record-activity', `${words.records} · ${words.ofActivity}`, 'activity', true)}
          <desk-new-source .store=${this.store} .findings=${this.findings} .locale=${this.locale}></desk-new-source>
          ${section('report', words.report, 'report', false)}
          ${section('record-report', `${words.records} · ${words.ofReport}`, 'report', true)}
        </div>
      </div>
    `;
  }

  /** The fields of a section: what every report has first, and what is empty and may stay so folded at the end. */
  #fields(form: Form, fields: readonly Field[]): TemplateResult {
    const rank = ({ name }: Field) => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);
    const isFolded = (field: Field) => {
      const id = idOf(form, field.path);
      // Where a field stands is settled when the room opens: it does not go away from under whoever fills it in.
      if (!this.#places.has(id)) this.#places.set(id, mayFold(form, field) ? 'folded' : 'shown');
      return this.#places.get(id) === 'folded';
    };
    const sorted = [...fields].sort((a, b) => rank(a) - rank(b));
    const folded = sorted.filter(isFolded);
    const shown = sorted.filter((field) => !folded.includes(field));
    const { locale } = form;
    const isOpen = folded.some(({ path }) => !!form.faultOf(path) || form.findingsOf(path).length > 0);
    return html`${shown.map((field) => fieldTemplate(form, field))}
    ${
      folded.length
        ? html`<details class="more" ${opens(isOpen)}>
            <summary>
              ${factsWords(locale).more(locale.number(folded.length))}
              <span class="quiet names">${folded.map(({ name }) => fieldName(name, locale)).join(' · ')}</span>
            </summary>
            <div class="inner">${folded.map((field) => fieldTemplate(form, field))}</div>
          </details>`
        : nothing
    }`;
  }

  #missing(): TemplateResult {
    const words = factsWords(this.locale);
    const places = recordsOf(this.store.draft).issues.map(({ place }) => place);
    const own = places.filter((place) => place.in !== 'statement');
    const [first] = own;
    return first
      ? html`<p class="note row">
          <span>${words.missing(this.locale.number(own.length))}</span>
          <button class="small" @click=${() => this.showPlace(first)}>${words.first}</button>
        </p>`
      : html`<p class="note good">${words.whole}</p>`;
  }

  #form(of: Of): Form {
    const { store, locale, findings } = this;
    const { draft } = store;
    const reasons = reasonWords(locale);
    const faults = new Map(
      recordsOf(draft).issues.flatMap(({ place, reason }) => (place.in === of ? [[place.field, reasons[reason]] as const] : [])),
    );
    return {
      name: of,
      collection: of === 'activity' ? 'activities' : 'reports',
      record: draft[of],
      feed: draft.feed,
      languages: draft.languages,
      locale,
      faultOf: (path) => faults.get(path) ?? '',
      findingsOf: (path) => findings.open.filter(({ place }) => place.in === of && place.field === path),
      finding: (finding: Finding) => html`<desk-finding .finding=${finding} .store=${store} .locale=${locale}></desk-finding>`,
      set: (path, value) => store.apply((now) => setFact(now, of, path, value)),
      focus: (id) => (this.#focused = id),
      newSource: (path) =>
        this.renderRoot.querySelector<DeskNewSource>('desk-new-source')?.begin((source) => {
          store.apply((now) => setFact(now, of, `${path}[${listOf(valueAt(now[of], path)).length}]`, source));
          this.#focused = `${idOf({ name: of }, path)}-add`;
        }),
    };
  }

  protected override updated(): void {
    if (!this.#focused) return;
    const element = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(this.#focused)}`);
    this.#focused = '';
    // Of an entry that was added, its first field.
    (element?.matches('li') ? element.querySelector<HTMLElement>('input, select, textarea') : element)?.focus();
  }

  showPlace(place: Place): void {
    if (place.in !== 'activity' && place.in !== 'report') return;
    const form = { name: place.in };
    // A field that is not there yet stands in one that is.
    const keys = place.field.match(/[^.[\]]+/g) ?? [];
    for (let n = keys.length; n > 0; n--) {
      const element = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(idOf(form, keys.slice(0, n).join('.')))}`);
      if (!element) continue;
      for (let outer = element.closest('details'); outer; outer = outer.parentElement!.closest('details')) outer.open = true;
      const field = element.matches('details, fieldset')
        ? (element.querySelector<HTMLElement>('textarea, input, select') ?? element)
        : element;
      field.scrollIntoView({ block: 'center' });
      field.focus();
      return;
    }
  }
}

/** Whether a field is empty, and nobody asks for it. */
const mayFold = (form: Form, { name, path, value, isRequired }: Field): boolean =>
  !isRequired && value === undefined && !FIRST.includes(name) && !form.faultOf(path) && !form.findingsOf(path).length;

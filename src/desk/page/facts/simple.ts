import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { REFERENCES } from '../../../content/references.js';
import type { CollectionName } from '../../../content/schema.js';
import type { StringShape } from '../../../content/shape.js';
import { directionOf } from '../../../locale/language.js';
import { westernDigits } from '../../../locale/western-digits.js';
import type { AnyRecord } from '../../../views/shown-records.js';
import { nameOf } from '../../compare/words.js';
import { fieldName } from '../../field-names.js';
import { optionLabel } from '../../option-labels.js';
import { coded, descriptionOf, exampleOf } from './about.js';
import { bare, idOf, mapOf, textOf, type Field, type Form, type Options } from './form.js';
import { factsWords } from './words.js';

type Input = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
const valueIn = (event: Event): string => (event.target as Input).value;

/** What a field is called, with a mark where it is needed. */
export const labelOf = ({ locale }: Form, { name, isRequired, entry }: Field): TemplateResult =>
  html`${entry ? factsWords(locale).entry(fieldName(name, locale), locale.number(entry)) : fieldName(name, locale)}${isRequired ? html`&nbsp;<span class="needed">(${factsWords(locale).needed})</span>` : nothing}`;

/** What a field is, an example, what is wrong with it, and what was found in it. @param path where that is not the field as a whole. */
export function below(form: Form, field: Field, path = field.path): TemplateResult {
  const id = idOf(form, path);
  // What is said of a list is not said once more of each entry.
  const isWhole = path === field.path && !field.entry;
  const shape = bare(field.shape);
  const inner = shape.is === 'list' ? bare(shape.of) : shape;
  // What is chosen, alone or for a list, needs no example: the choices are there to be seen.
  const options = inner.is === 'string' ? optionsOf(form, field, inner) : undefined;
  const example = isWhole && !options ? exampleOf(form, field) : '';
  const findings = form.findingsOf(path);
  return html`${
      isWhole
        ? html`<p class="small" id="${id}-about">
            ${descriptionOf(form, field, options)}
            ${example ? html`<span class="example">${factsWords(form.locale).example(`\u2068${example}\u2069`)}</span>` : nothing}
          </p>`
        : nothing
    }
    <p class="fault" id="${id}-fault">${coded(form.faultOf(path))}</p>
    ${findings.map((finding) => form.finding(finding))}`;
}

/** The attributes by which a screen reader finds what is said below a field. */
const described = (form: Form, field: Field, path = field.path) => {
  const id = idOf(form, path);
  return {
    id,
    describedBy: `${idOf(form, field.path)}-about ${id}-fault`,
    invalid: form.faultOf(path) ? 'true' : nothing,
  };
};

/** The records that a field can name; undefined where it names none. */
export const referenceOf = ({ name }: Field, shape: StringShape): CollectionName | undefined =>
  shape.expected === 'id' && Object.hasOwn(REFERENCES, name) ? REFERENCES[name] : undefined;

/** A choice of a few words, of languages or of records. */
export function optionsOf(form: Form, field: Field, shape: StringShape): Options | undefined {
  const { locale, feed, languages } = form;
  if (shape.values) return shape.values.map((word) => [word, optionLabel(word, shape.values!, locale)] as const);
  if (shape.expected === 'language')
    return [...new Set([...languages, 'en', 'ar', 'fr'])].map((tag) => [tag, locale.languageName(tag)] as const);
  const collection = referenceOf(field, shape);
  if (!collection) return undefined;
  const records = feed[collection] as unknown as readonly AnyRecord[];
  const named = records.map((record) => [record.id, nameOf(collection, record, locale)] as const);
  // Records of one name are told apart by their ids.
  const names = new Map<string, number>();
  for (const [, name] of named) names.set(name, (names.get(name) ?? 0) + 1);
  return named.map(([id, name]) => [id, names.get(name)! > 1 ? `\u2068${name}\u2069 · \u2068${id}\u2069` : name] as const);
}

/** A field with one text, number or word in it. */
export function simpleField(form: Form, field: Field, shape: StringShape | { readonly is: 'integer' }): TemplateResult {
  const options = shape.is === 'string' ? optionsOf(form, field, shape) : undefined;
  const { id } = described(form, field);
  return html`<div class="field">
    <label for=${id}>${labelOf(form, field)}</label>
    ${options ? choice(form, field, options) : input(form, field, shape.is === 'integer')} ${below(form, field)}
  </div>`;
}

export function choice(form: Form, field: Field, options: Options): TemplateResult {
  const { id, describedBy, invalid } = described(form, field);
  const value = textOf(field.value);
  const words = factsWords(form.locale);
  const all = value && !options.some(([word]) => word === value) ? [...options, [value, words.unknown(value)] as const] : options;
  return html`<select
    id=${id}
    aria-describedby=${describedBy}
    aria-invalid=${invalid}
    @change=${(event: Event) => form.set(field.path, valueIn(event))}
  >
    <option value="" .selected=${!value}>${words.none}</option>
    ${all.map(([word, label]) => html`<option value=${word} .selected=${word === value}>${label}</option>`)}
  </select>`;
}

/** What is being typed stays, whatever else is rendered meanwhile: it counts when the field is left. */
function input(form: Form, field: Field, isNumber: boolean): TemplateResult {
  const { id, describedBy, invalid } = described(form, field);
  const set = (event: Event) => {
    const text = westernDigits(valueIn(event).trim());
    (event.target as Input).value = text;
    // What is no number is kept as it was typed, and said to be none.
    form.set(field.path, isNumber && /^\d+$/.test(text) ? Number(text) : text);
  };
  return html`<input
    id=${id}
    dir="ltr"
    autocomplete="off"
    inputmode=${isNumber ? 'numeric' : 'text'}
    aria-describedby=${describedBy}
    aria-invalid=${invalid}
    .value=${textOf(field.value)}
    @change=${set}
  />`;
}

/** A text in each language, side by side. */
export function textField(form: Form, field: Field): TemplateResult {
  const map = mapOf(field.value);
  const languages = [...new Set([...form.languages, ...Object.keys(map)])];
  return html`<fieldset class="field texts" id=${idOf(form, field.path)} tabindex="-1">
    <legend class="name">${labelOf(form, field)}</legend>
    <div class="languages">
      ${languages.map((language) => {
        const path = `${field.path}.${language}`;
        const { id, describedBy, invalid } = described(form, field, path);
        const text = textOf(map[language]);
        return html`<div class="field">
          <label class="language" for=${id}>${form.locale.languageName(language)}</label>
          <textarea
            id=${id}
            lang=${language}
            dir=${directionOf(language)}
            rows=${text.length > 90 ? 3 : 1}
            aria-describedby=${describedBy}
            aria-invalid=${invalid}
            .value=${live(text)}
            @input=${(event: Event) => form.set(path, valueIn(event))}
          ></textarea>
          ${below(form, field, path)}
        </div>`;
      })}
    </div>
    ${below(form, field)}
  </fieldset>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { count, languageMap } from '../../../content/fields.js';
import type { Count } from '../../../content/schema.js';
import type { ListShape, Shape, UnionShape } from '../../../content/shape.js';
import { westernDigits } from '../../../locale/western-digits.js';
import { countWords } from '../../../views/counts.js';
import { bandOf } from '../../checks/harm/band.js';
import { fieldName } from '../../field-names.js';
import { optionLabel } from '../../option-labels.js';
import { CROSS, DOWN, UP } from '../icons.js';
import { coded } from './about.js';
import { bare, fieldsOf, idOf, listOf, textOf, type Field, type Form } from './form.js';
import { opens } from './opens.js';
import { below, choice, labelOf, optionsOf, simpleField, textField } from './simple.js';
import { textsIn } from './texts-in.js';
import { factsWords } from './words.js';

/** The form of a field, whatever its shape. */
export function fieldTemplate(form: Form, field: Field): TemplateResult {
  const shape = bare(field.shape);
  if (shape === languageMap) return textField(form, field);
  switch (shape.is) {
    case 'string':
    case 'integer':
      return simpleField(form, field, shape);
    case 'list':
      return group(form, field, listTemplate(form, field, shape));
    case 'object':
      return group(form, field, html`${fieldsOf(shape.fields, field).map((inner) => fieldTemplate(form, inner))}`);
    case 'union':
      return group(form, field, unionTemplate(form, field, shape));
    case 'map': {
      const inner = form.languages.map((language) => entryField(field, shape.of, language, form.locale.languageName(language)));
      return group(form, field, html`${inner.map((entry) => fieldTemplate(form, entry))}`);
    }
  }
}

/** What stands under a key of a map, or at a place in a list. */
function entryField(field: Field, shape: Shape, at: string | number, name = field.name): Field {
  const path = typeof at === 'number' ? `${field.path}[${at}]` : `${field.path}.${at}`;
  const value = (field.value as Record<string | number, unknown> | undefined)?.[at];
  return { name, path, key: field.key, shape, value, isRequired: false, ...(typeof at === 'number' && { entry: at + 1 }) };
}

/** Fields that belong together; closed as long as nothing is in them and nothing is missing. */
function group(form: Form, field: Field, inner: TemplateResult): TemplateResult {
  const { path, value, isRequired } = field;
  const isOpen = isRequired || hasFault(form, bare(field.shape), field);
  const number = Array.isArray(value) ? html`&nbsp;<span class="quiet">${form.locale.number(value.length)}</span>` : nothing;
  return html`<details class="group" ${opens(isOpen)} id=${idOf(form, path)} tabindex="-1">
    <summary>${labelOf(form, field)}${number}</summary>
    <div class="inner">${below(form, field)} ${inner}</div>
  </details>`;
}

function unionTemplate(form: Form, field: Field, shape: UnionShape): TemplateResult {
  const { tag, variants } = shape;
  const value = (field.value ?? {}) as Readonly<Record<string, unknown>>;
  const chosen = textOf(value[tag]);
  const words = Object.keys(variants);
  const tagField: Field = {
    ...field,
    name: tag,
    path: `${field.path}.${tag}`,
    key: `${field.key}.${tag}`,
    value: chosen,
    isRequired: true,
  };
  // What both variants have is kept.
  const choose = (variant: string) => {
    const fields = Object.keys(variants[variant] ?? {});
    const kept = Object.entries(value).filter(([name]) => fields.includes(name));
    form.set(field.path, variant ? { [tag]: variant, ...Object.fromEntries(kept) } : undefined);
  };
  const inner = Object.hasOwn(variants, chosen)
    ? fieldsOf(variants[chosen]!, { path: field.path, key: `${field.key}(${chosen})`, value })
    : [];
  return html`<div class="field">
      <label for=${idOf(form, tagField.path)}>${fieldName(tag, form.locale)}</label>
      ${choice(
        { ...form, set: (_, word) => choose(textOf(word)), faultOf: (path) => form.faultOf(path) },
        tagField,
        words.map((word) => [word, optionLabel(word, words, form.locale)]),
      )}
      <p class="fault" id="${idOf(form, tagField.path)}-fault">${coded(form.faultOf(tagField.path))}</p>
    </div>
    ${shape === (count as Shape) ? band(form, field, value) : nothing} ${inner.map((one) => fieldTemplate(form, one))}`;
}

/** A button that gives a number as a band, so that few people cannot be counted. */
function band(form: Form, { path }: Field, value: Readonly<Record<string, unknown>>): TemplateResult | typeof nothing {
  if (!Number.isInteger(value['value']) || typeof value['unit'] !== 'string') return nothing;
  const exact = value as unknown as Count;
  const banded = bandOf(exact);
  if (banded === exact) return nothing;
  return html`<p>
    <button class="small" @click=${() => form.set(path, banded)}>${factsWords(form.locale).band(countWords(banded, form.locale))}</button>
  </p>`;
}

function listTemplate(form: Form, field: Field, { of }: ListShape): TemplateResult {
  const entries = listOf(field.value);
  const shape = bare(of);
  const isPlain = shape.is === 'string' || shape.is === 'integer';
  const options = shape.is === 'string' ? optionsOf(form, field, shape) : undefined;
  const next = entryField(field, of, entries.length);
  return html`<ol class="entries" role="list">
      ${entries.map((_, i) => entryTemplate(form, field, of, i, entries))}
    </ol>
    ${isPlain ? adder(form, field, next, options) : addButton(form, field, next)}`;
}

function entryTemplate(form: Form, field: Field, of: Shape, i: number, entries: readonly unknown[]): TemplateResult {
  const { locale } = form;
  const words = factsWords(locale);
  const entry = entryField(field, of, i);
  const shape = bare(of);
  const name = words.entry(fieldName(field.name, locale), locale.number(i + 1));
  const move = (to: number, button: 'up' | 'down') => {
    const rest = entries.filter((_, j) => j !== i);
    form.set(field.path, [...rest.slice(0, to), entries[i], ...rest.slice(to)]);
    form.focus(`${idOf(form, `${field.path}[${to}]`)}-${button}`);
  };
  const remove = () => {
    form.set(entry.path, undefined);
    form.focus(`${idOf(form, field.path)}-add`);
  };
  const id = idOf(form, entry.path);
  const plain = shape.is === 'string' || shape.is === 'integer';
  const texts = textsIn(form, entry);
  return html`<li class="entry ${plain ? 'plain-entry' : ''}" id="${id}-entry">
    ${
      plain || shape === languageMap
        ? html`<div class="content">${inEntry(form, { ...entry, name: field.name }, shape)}</div>`
        : html`<details class="content" ${opens(!texts.length || hasFault(form, shape, entry))} id=${id} tabindex="-1">
            <summary>
              ${name}
              <span class="quiet">${texts.slice(0, 3).map((text) => ` · \u2068${text}\u2069`)}</span>
            </summary>
            <div class="inner">${inEntry(form, { ...entry, name: field.name }, shape)}</div>
          </details>`
    }
    <div class="row tools">
      <button
        class="small"
        id="${id}-up"
        aria-label=${words.up(name)}
        title=${words.up(name)}
        aria-disabled=${i === 0 || nothing}
        @click=${() => i > 0 && move(i - 1, 'up')}
      >
        ${UP}
      </button>
      <button
        class="small"
        id="${id}-down"
        aria-label=${words.down(name)}
        title=${words.down(name)}
        aria-disabled=${i === entries.length - 1 || nothing}
        @click=${() => i < entries.length - 1 && move(i + 1, 'down')}
      >
        ${DOWN}
      </button>
      <button class="small" aria-label=${words.remove(name)} title=${words.remove(name)} @click=${remove}>${CROSS}</button>
    </div>
  </li>`;
}

/** Whether something is wrong or was found in a field, or in one within it that is there. */
function hasFault(form: Form, shape: Shape, { path, value }: Pick<Field, 'path' | 'value'>): boolean {
  if (form.faultOf(path) || form.findingsOf(path).length) return true;
  if (typeof value !== 'object' || value === null) return false;
  const names = shape.is === 'object' ? [...new Set([...Object.keys(shape.fields), ...Object.keys(value)])] : Object.keys(value);
  return names.some((name) => {
    const inner = (value as Record<string, unknown>)[name];
    return hasFault(form, shape, { path: Array.isArray(value) ? `${path}[${name}]` : `${path}.${name}`, value: inner });
  });
}

/** The fields of an entry, without a frame of their own: the entry has one. */
function inEntry(form: Form, entry: Field, shape: ReturnType<typeof bare>): TemplateResult {
  if (shape !== languageMap && shape.is === 'object')
    return html`${below(form, entry)}${fieldsOf(shape.fields, entry).map((field) => fieldTemplate(form, field))}`;
  if (shape.is === 'union') return unionTemplate(form, entry, shape);
  return fieldTemplate(form, entry);
}

function addButton(form: Form, field: Field, next: Field): TemplateResult {
  const add = () => {
    form.set(next.path, {});
    form.focus(`${idOf(form, next.path)}-entry`);
  };
  return html`<p>
    <button class="small" id="${idOf(form, field.path)}-add" @click=${add}>
      ${factsWords(form.locale).add(fieldName(field.name, form.locale))}
    </button>
  </p>`;
}

/** An empty field at the end of a list: what is chosen or written there is added. */
function adder(form: Form, field: Field, next: Field, options: ReturnType<typeof optionsOf>): TemplateResult {
  const { locale } = form;
  const id = `${idOf(form, field.path)}-add`;
  const taken = new Set(listOf(field.value));
  const add = (event: Event) => {
    const target = event.target as HTMLInputElement | HTMLSelectElement;
    const text = westernDigits(target.value.trim());
    if (text) form.set(next.path, text);
    target.value = '';
    form.focus(id);
  };
  return html`<div class="field">
    <label for=${id}>${factsWords(locale).add(fieldName(field.name, locale))}</label>
    ${
      options
        ? html`<select id=${id} @change=${add}>
            <option value="" selected></option>
            ${options.filter(([word]) => !taken.has(word)).map(([word, label]) => html`<option value=${word}>${label}</option>`)}
          </select>`
        : html`<input id=${id} dir="ltr" autocomplete="off" @change=${add} />`
    }
    ${
      field.name === 'sources' && form.newSource
        ? html`<button class="plain" @click=${() => form.newSource?.(field.path)}>${factsWords(locale).otherSource}</button>`
        : nothing
    }
  </div>`;
}

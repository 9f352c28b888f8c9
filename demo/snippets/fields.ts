import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Feed } from '../../src/content/schema.js';
import { directionOf } from '../../src/locale/language.js';
import type { Locale } from '../../src/locale/locale.js';
import { collectionOf, recordsFor, type AttributeKind } from '../../src/publish/catalogue.js';
import { filterLabel, recordLabel } from '../../src/views/snippet-label.js';
import { fill, wordsIn } from '../shared/words.js';
import { fieldsOf, idsOf, needsItem, type Choice } from './choice.js';
import type { PickerWords } from './picker.js';
import { picksOf } from './picks.js';
import { attributeWords, emptyWords, pickerWords, valueWords } from './words.js';

/** Folded away: what few pages need. */
const RARE = ['digits', 'heading-level', 'controls', 'page-size', 'permalinks', 'open', 'remember', 'value'];
/** Chosen with the look of the page. */
const ELSEWHERE = ['compact'];
/** More records than this are searched, not read. */
const FEW = 10;
/** Elements that show all records, where none is named. */
const SHOW_ALL = ['recommendation-list', 'working-groups'];

/** The controls for the attributes of an element, made of the list of what each can take. */
export function fields(choice: Choice, feed: Feed, locale: Locale, more: string): TemplateResult {
  const all = Object.entries(fieldsOf(choice)).filter(([name]) => !ELSEWHERE.includes(name));
  const field = ([name, kind]: (typeof all)[number]) => renderField(name, kind, choice, feed, locale);
  const rare = all.filter(([name]) => RARE.includes(name));
  return html`${all.filter(([name]) => !RARE.includes(name)).map(field)}
  ${
    rare.length
      ? html`<details ?open=${rare.some(([name]) => name in choice.attributes)}>
          <summary>${more}</summary>
          <div class="fields">${rare.map(field)}</div>
        </details>`
      : nothing
  }`;
}

function renderField(name: string, kind: AttributeKind, choice: Choice, feed: Feed, locale: Locale): TemplateResult {
  const words = wordsIn(attributeWords, locale);
  const label = words[name as keyof typeof words] ?? name;
  const empty = wordsIn(emptyWords, locale);
  const value = choice.attributes[name];
  const id = `attribute-${name}`;
  if (kind === 'boolean')
    return html`<label class="check"><input type="checkbox" name=${name} value="" .checked=${live(value !== undefined)} />${label}</label>`;
  if (typeof kind === 'string') return html`<div class="field"><label for=${id}>${label}</label>${renderText(name, id, choice)}</div>`;
  const isMany = ('record' in kind || 'records' in kind) && idsOf(name, kind, feed).length > FEW;
  if (isMany) return renderPicker(name, kind, choice, feed, locale, label);
  if ('one' in kind || 'record' in kind) {
    const options = 'one' in kind ? kind.one : idsOf(name, kind, feed);
    const none = 'one' in kind ? empty.usual : noneOf(choice, empty);
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <select id=${id} name=${name}>
        ${
          name === 'item' && needsItem(choice.element, feed)
            ? nothing
            : html`<option value="" .selected=${live(value === undefined)}>${none}</option>`
        }
        ${options.map(
          (word) => html`<option value=${word} .selected=${live(word === value)}>${wordOf(name, word, kind, feed, locale)}</option>`,
        )}
      </select>
    </div>`;
  }
  const options = 'some' in kind ? kind.some : idsOf(name, kind, feed);
  const chosen = value?.split(' ') ?? [];
  return html`<fieldset class="field group">
    <legend>${label} <small>${empty.allWhereNone}</small></legend>
    <div class="checks">
      ${options.map(
        (word) =>
          html`<label class="check"
            ><input
              type="checkbox"
              name=${name}
              value=${word}
              .checked=${live(chosen.includes(word))}
            />${wordOf(name, word, kind, feed, locale)}</label
          >`,
      )}
    </div>
  </fieldset>`;
}

/** What it means to name no record. */
const noneOf = ({ element }: Choice, empty: ReturnType<typeof emptyWords>): string =>
  SHOW_ALL.includes(element) ? empty.all : empty.first;

function renderPicker(name: string, kind: AttributeKind, choice: Choice, feed: Feed, locale: Locale, label: string): TemplateResult {
  const empty = wordsIn(emptyWords, locale);
  const several = typeof kind === 'object' && 'records' in kind;
  const none = several || (name === 'item' && needsItem(choice.element, feed)) ? undefined : noneOf(choice, empty);
  const id = `attribute-${name}`;
  return html`<div class="field">
    <label id="${id}-name" for=${id}>${label} ${several ? html`<small>${empty.allWhereNone}</small>` : nothing}</label>
    <record-picker
      .name=${name}
      .several=${several}
      .picks=${picksOf(name, kind, feed, locale, none)}
      .chosen=${choice.attributes[name]?.split(' ') ?? []}
      .words=${wordsOfPicker(locale)}
    ></record-picker>
  </div>`;
}

function wordsOfPicker(locale: Locale): PickerWords {
  const { search, nothing: none, takeOut, count } = wordsIn(pickerWords, locale);
  return {
    search,
    nothing: none,
    takeOut: (label) => fill(takeOut, label),
    count: (number) => fill(count, locale.number(number)),
  };
}

function renderText(name: string, id: string, { attributes, language }: Choice): TemplateResult {
  const type = name === 'on' ? 'date' : name === 'page-size' ? 'number' : 'text';
  const isProse = name === 'heading';
  return html`<input
    id=${id}
    name=${name}
    type=${type}
    min=${type === 'number' ? 0 : nothing}
    lang=${isProse ? language : nothing}
    dir=${isProse ? directionOf(language) : type === 'text' ? 'ltr' : nothing}
    .value=${live(attributes[name] ?? '')}
  />`;
}

/** What a value is called: by the words of the library where it has them. */
export function wordOf(name: string, word: string, kind: AttributeKind, feed: Feed, locale: Locale): string {
  const collection = collectionOf(kind);
  const record = recordsFor(name, kind, feed).find(({ id }) => id === word);
  if (collection && record) return recordLabel(collection, record, locale);
  if (typeof kind === 'object' && 'some' in kind) return filterLabel(name, word, locale) ?? word;
  if (/^\d+$/.test(word)) return locale.number(Number(word));
  const words = wordsIn(valueWords, locale) as Readonly<Record<string, string>>;
  return words[`${name}=${word}`] ?? words[word] ?? word;
}

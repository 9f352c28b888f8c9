import { html, nothing, type TemplateResult } from 'lit';
import { pressed } from './pressed.js';
import type { Facet, FacetOption, Filterable, FilterResult, Filters } from '../views/filters.js';
import { wholeNumber } from '../views/patterns.js';

/** What a reader has chosen of a list. */
export interface ListChoice {
  readonly filters: Filters;
  readonly sort: string;
  readonly group: string;
  /** Whether the menus are open; until then they are not made. */
  readonly menus: boolean;
}

/** The first facet has buttons, the others menus. */
type Controlled = Pick<Filterable, 'facets' | 'words'>;
type Counts = FilterResult['counts'];

type Choose = (change: Partial<ListChoice>) => void;

/** The buttons, the search field and the menus above a list. */
export function renderControls(view: Controlled, counts: Counts, choice: ListChoice, choose: Choose): TemplateResult {
  const { facets, words } = view;
  const [first] = facets;
  const filter = (change: Filters) => choose({ filters: { ...choice.filters, ...change } });

  const button = ({ key, label }: FacetOption) => {
    const on = (choice.filters[first!.name] ?? '') === key;
    const number = counts[first!.name]!.get(key) ?? 0;
    return pressed(`${label} (${wholeNumber(number, words.digits)})`, on, () => filter({ [first!.name]: key }), !number && !on);
  };

  return html`<div class="controls" part="controls">
    <div class="choices" role="group" aria-label=${first!.label}>${[{ key: '', label: words.all }, ...first!.options].map(button)}</div>
    <input
      type="search"
      aria-label=${words.search}
      placeholder=${words.search}
      .value=${choice.filters['query'] ?? ''}
      @input=${(event: InputEvent) => filter({ query: (event.target as HTMLInputElement).value })}
    />
    <details @toggle=${(event: Event) => choose({ menus: (event.target as HTMLDetailsElement).open })}>
      <summary>${words.more}</summary>
      ${choice.menus ? renderMenus(view, counts, choice, filter, choose) : nothing}
    </details>
  </div>`;
}

function renderMenus({ facets, words }: Controlled, counts: Counts, choice: ListChoice, filter: (change: Filters) => void, choose: Choose) {
  // A menu with one option is no choice.
  const menus = facets.filter(({ options }, i) => i && options.length > 1);
  const facetMenu = ({ name, label, options }: Facet) =>
    menu(label, choice.filters[name] ?? '', (value) => filter({ [name]: value }), [
      { key: '', label: words.all },
      ...options.map((option) => {
        const number = counts[name]!.get(option.key) ?? 0;
        return { key: option.key, label: `${option.label} (${wholeNumber(number, words.digits)})`, disabled: !number };
      }),
    ]);
  return html`<div class="selects">
    ${menus.map(facetMenu)} ${menu(words.sort, choice.sort, (sort) => choose({ sort }), words.sorts)}
    ${menu(words.group, choice.group, (group) => choose({ group }), [
      { key: 'none', label: words.ungrouped },
      ...[facets[0]!, ...menus].map(({ name, label }) => ({ key: name, label })),
    ])}
  </div>`;
}

interface MenuOption extends FacetOption {
  readonly disabled?: boolean;
}

function menu(label: string, value: string, choose: (value: string) => void, options: readonly MenuOption[]): TemplateResult {
  return html`<label class="small"
    >${label}
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${options.map(
        ({ key, label: text, disabled = false }) =>
          html`<option value=${key} ?disabled=${disabled && key !== value} .selected=${key === value}>${text}</option>`,
      )}
    </select>
  </label>`;
}

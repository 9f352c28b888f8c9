import { html, nothing, type TemplateResult } from 'lit';
import { pressed } from './pressed.js';
import type { Facet, FacetOption, Filterable, FilterResult, Filters } from '../views/filters.js';
import { wholeNumber } from '../views/patterns.js';

/** What a reader has chosen of a list, and the element that shows it. */
export interface ListChoice {
  readonly filters: Filters;
  readonly sort: string;
  /** Where absent, that of the view. */
  readonly group?: string | undefined;
  /** Whether the menus are open; until then they are not made. */
  readonly menus: boolean;
  readonly updateComplete: Promise<unknown>;
  readonly renderRoot: ParentNode;
}

/** The first facet has buttons, the others menus. */
type Controlled = Pick<Filterable, 'facets' | 'words' | 'grouping'>;
type Counts = FilterResult['counts'];

type Choose = (change: Partial<Pick<ListChoice, 'filters' | 'sort' | 'group' | 'menus'>>) => void;

const NEAREST: ScrollIntoViewOptions = { block: 'nearest', inline: 'nearest' };

/**
 * The search field, the button that opens the menus, and the buttons above a list.
 *
 * @param more menus that only this list has.
 */
export function renderControls(view: Controlled, counts: Counts, choice: ListChoice, choose: Choose, more?: unknown): TemplateResult {
  const { facets, words } = view;
  const { filters, menus } = choice;
  const [first] = facets;
  const filter = async (change: Filters) => {
    choose({ filters: { ...filters, ...change } });
    await choice.updateComplete;
    // What was found is in sight, also below open menus.
    choice.renderRoot.querySelector('.row')?.scrollIntoView(NEAREST);
  };
  const counted = (label: string, number: number) => `${label} (${wholeNumber(number, words.digits)})`;
  const chosen = facets.slice(1).filter(({ name }) => filters[name]).length;

  const button = ({ key, label }: FacetOption) => {
    const on = (filters[first!.name] ?? '') === key;
    const number = counts[first!.name]!.get(key) ?? 0;
    return pressed(counted(label, number), on, () => void filter({ [first!.name]: key }), !number && !on);
  };
  // A menu with one option is no choice.
  const inMenus = facets.filter(({ options }, i) => i && options.length > 1);
  const facetMenu = ({ name, label, options }: Facet) =>
    menu(label, filters[name] ?? '', (value) => void filter({ [name]: value }), [
      { key: '', label: words.all },
      ...options.map((option) => {
        const number = counts[name]!.get(option.key) ?? 0;
        return { key: option.key, label: counted(option.label, number), disabled: !number };
      }),
    ]);

  return html`<div class="controls" part="controls">
    <input
      type="search"
      aria-label=${words.search}
      placeholder=${words.search}
      .value=${filters['query'] ?? ''}
      @input=${(event: InputEvent) => void filter({ query: (event.target as HTMLInputElement).value })}
    />
    <button type="button" aria-expanded=${menus ? 'true' : 'false'} @click=${() => choose({ menus: !menus })}>
      ${chosen ? counted(words.more, chosen) : words.more}
    </button>
    ${
      menus
        ? html`<div class="selects">
            ${inMenus.map(facetMenu)} ${menu(words.sort, choice.sort, (sort) => choose({ sort }), words.sorts)}
            ${menu(words.group, choice.group ?? view.grouping!, (group) => choose({ group }), [
              { key: 'none', label: words.ungrouped },
              ...[first!, ...inMenus].map(({ name, label }) => ({ key: name, label })),
            ])}
            ${more}
          </div>`
        : nothing
    }
    <div
      class="choices"
      role="group"
      aria-label=${first!.label}
      @focusin=${(event: Event) => (event.target as HTMLElement).scrollIntoView(NEAREST)}
    >
      ${[{ key: '', label: words.all }, ...first!.options].map(button)}
    </div>
  </div>`;
}

interface MenuOption extends FacetOption {
  readonly disabled?: boolean;
}

/** A menu with its label. */
export function menu(label: string, value: string, choose: (value: string) => void, options: readonly MenuOption[]): TemplateResult {
  return html`<label
    ><span class="small">${label}</span>
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${options.map(
        ({ key, label: text, disabled = false }) =>
          html`<option value=${key} ?disabled=${disabled && key !== value} .selected=${key === value}>${text}</option>`,
      )}
    </select>
  </label>`;
}

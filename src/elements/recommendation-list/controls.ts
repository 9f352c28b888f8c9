import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../locale/locale.js';
import {
  GROUPINGS,
  SORTS,
  type controlWords,
  type FilterResult,
  type Grouping,
  type ListFilters,
  type Sort,
} from '../../views/list-filters.js';
import { FACETS, type Facet, type FacetOption, type RecommendationListView } from '../../views/recommendation-list.js';

/** What the reader has chosen. */
export interface ListChoice {
  readonly filters: ListFilters;
  readonly sort: Sort;
  readonly group: Grouping;
  /** Whether the menus are open; until then they are not made. */
  readonly menus: boolean;
}

interface Controls {
  readonly view: RecommendationListView;
  readonly counts: FilterResult['counts'];
  readonly choice: ListChoice;
  readonly words: ReturnType<typeof controlWords>;
  readonly locale: Locale;
}

type Choose = (change: Partial<ListChoice>) => void;

/** The buttons, the search field and the menus above a list. */
export function renderControls(controls: Controls, choose: Choose): TemplateResult {
  const { view, counts, choice, words, locale } = controls;
  const filter = (change: Partial<ListFilters>) => choose({ filters: { ...choice.filters, ...change } });

  const typeButton = ({ key, label }: FacetOption) => {
    const pressed = choice.filters.type === key;
    const number = counts.type.get(key) ?? 0;
    return html`<button
      type="button"
      aria-pressed=${pressed ? 'true' : 'false'}
      ?disabled=${!number && !pressed}
      @click=${() => filter({ type: key })}
    >
      ${label} ${locale.number(number)}
    </button>`;
  };

  return html`<div class="controls" part="controls">
    <div class="types" role="group" aria-label=${words.facets.type}>
      ${[{ key: '', label: words.all }, ...view.options.type].map(typeButton)}
    </div>
    <input
      type="search"
      aria-label=${words.search}
      placeholder=${words.search}
      .value=${choice.filters.query}
      @input=${(event: InputEvent) => filter({ query: (event.target as HTMLInputElement).value })}
    />
    <details @toggle=${(event: Event) => choose({ menus: (event.target as HTMLDetailsElement).open })}>
      <summary>${words.more}</summary>
      ${choice.menus ? renderMenus(controls, filter, choose) : nothing}
    </details>
  </div>`;
}

function renderMenus({ view, counts, choice, words, locale }: Controls, filter: (change: Partial<ListFilters>) => void, choose: Choose) {
  // Type has its buttons; a menu with one option is no choice.
  const facets = FACETS.filter((facet) => facet !== 'type' && view.options[facet].length > 1);
  const groupings = GROUPINGS.filter((key) => key === 'none' || key === 'type' || view.options[key].length > 1);
  const facetMenu = (facet: Facet) =>
    menu(words.facets[facet], choice.filters[facet], (value) => filter({ [facet]: value }), [
      { key: '', label: words.all },
      ...view.options[facet].map(({ key, label }) => {
        const number = counts[facet].get(key) ?? 0;
        return { key, label: `${label} (${locale.number(number)})`, disabled: !number };
      }),
    ]);
  return html`<div class="selects">
    ${facets.map(facetMenu)}
    ${menu(
      words.sort,
      choice.sort,
      (value) => choose({ sort: value as Sort }),
      SORTS.map((key) => ({ key, label: words.sorts[key] })),
    )}
    ${menu(
      words.group,
      choice.group,
      (value) => choose({ group: value as Grouping }),
      groupings.map((key) => ({ key, label: key === 'none' ? words.ungrouped : words.facets[key] })),
    )}
  </div>`;
}

interface MenuOption {
  readonly key: string;
  readonly label: string;
  readonly disabled?: boolean;
}

function menu(
  label: string,
  value: string,
  choose: (value: string) => void,
  options: readonly MenuOption[],
): TemplateResult | typeof nothing {
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

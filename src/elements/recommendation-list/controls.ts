import type { nothing } from 'lit';
import { html, type TemplateResult } from 'lit';
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
import { FACETS, type Facet, type RecommendationListView } from '../../views/recommendation-list.js';

/** What the reader has chosen. */
export interface ListChoice {
  readonly filters: ListFilters;
  readonly sort: Sort;
  readonly group: Grouping;
}

interface Controls {
  readonly view: RecommendationListView;
  readonly result: FilterResult;
  readonly choice: ListChoice;
  readonly words: ReturnType<typeof controlWords>;
  readonly locale: Locale;
}

type Choose = (choice: ListChoice) => void;

/** The buttons, the search field and the menus above a list. */
export function renderControls(controls: Controls, choose: Choose): TemplateResult {
  const { view, result, choice, words, locale } = controls;
  const filter = (change: Partial<ListFilters>) => choose({ ...choice, filters: { ...choice.filters, ...change } });
  const count = (facet: Facet, key: string) => result.counts[facet].get(key) ?? 0;

  const typeButton = ({ key, label }: { key: string; label: string }) => {
    const pressed = choice.filters.type === key;
    return html`<button
      type="button"
      aria-pressed=${pressed ? 'true' : 'false'}
      ?disabled=${!count('type', key) && !pressed}
      @click=${() => filter({ type: key })}
    >
      ${label} ${locale.number(count('type', key))}
    </button>`;
  };

  // Type has its buttons; a menu with one option is no choice.
  const menus = FACETS.filter((facet) => facet !== 'type' && view.options[facet].length > 1);
  const facetMenu = (facet: Facet) =>
    menu(words.facets[facet], choice.filters[facet], (value) => filter({ [facet]: value }), [
      { key: '', label: words.all },
      ...view.options[facet].map(({ key, label }) => ({
        key,
        label: `${label} (${locale.number(count(facet, key))})`,
        disabled: !count(facet, key),
      })),
    ]);
  const groupings = GROUPINGS.filter((key) => key === 'none' || key === 'type' || view.options[key].length > 1);

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
    <details>
      <summary>${words.more}</summary>
      <div class="selects">
        ${menus.map(facetMenu)}
        ${menu(
          words.sort,
          choice.sort,
          (value) => choose({ ...choice, sort: value as Sort }),
          SORTS.map((key) => ({ key, label: words.sorts[key] })),
        )}
        ${menu(
          words.group,
          choice.group,
          (value) => choose({ ...choice, group: value as Grouping }),
          groupings.map((key) => ({ key, label: key === 'none' ? words.ungrouped : words.facets[key] })),
        )}
      </div>
    </details>
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

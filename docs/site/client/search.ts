/** The search of the site: loaded with its index once somebody wants to search. */
import MiniSearch, { type SearchResult } from 'minisearch';
import { directionOf } from '../../../src/locale/language.js';
import { SEARCH_OPTIONS, termOf, wordsIn, type Found, type SearchData } from './search-data.js';

type Shown = SearchResult & Found;

/** As many as anyone reads. */
const MOST = 30;
/** Characters of a text before and after the word that was found. */
const AROUND = { before: 60, after: 140 };

const root = document.documentElement.dataset['root'] ?? '';
const { words, numbers, index } = (globalThis as unknown as { cssrSiteSearch: SearchData }).cssrSiteSearch;
const engine = MiniSearch.loadJSON<Found>(index, SEARCH_OPTIONS);
const plural = new Intl.PluralRules(numbers);
const digits = new Intl.NumberFormat(numbers);

function make<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Readonly<Record<string, string>>, ...children: (Node | string)[]) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A piece of a text around the first word that was found, with all of them marked. */
function excerpt(text: string, terms: ReadonlySet<string>): (Node | string)[] {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}ـ]+/gu)];
  const isFound = (word: string) => terms.has(termOf(word));
  const at = words.find(([word]) => isFound(word))?.index ?? 0;
  const start = at <= AROUND.before ? 0 : text.indexOf(' ', at - AROUND.before) + 1;
  const cut = text.slice(start, at + AROUND.after);
  const end = start + cut.length < text.length ? cut.replace(/\s+\S*$/u, '') : cut;
  const parts = end.split(/([\p{L}\p{M}\p{N}ـ]+)/u).map((part, i) => (i % 2 && isFound(part) ? make('mark', {}, part) : part));
  return [start ? '… ' : '', ...parts, end === cut ? '' : ' …'];
}

function find(query: string): readonly Shown[] {
  if (!wordsIn(query).length) return [];
  const all = engine.search(query);
  // Where nothing has every word, what has some is better than nothing.
  return (all.length ? all : engine.search(query, { combineWith: 'OR' })) as unknown as readonly Shown[];
}

const input = make('input', {
  type: 'search',
  'aria-label': words.label,
  placeholder: words.label,
  autocomplete: 'off',
  spellcheck: 'false',
});
const status = make('p', { role: 'status' });
const list = make('ol', { 'aria-label': words.label });
const close = make('button', { type: 'button' }, words.close);
const form = make('form', { role: 'search' }, input, close);
const dialog = make(
  'dialog',
  { class: 'search-dialog', 'aria-label': words.label },
  form,
  status,
  list,
  make('p', { class: 'hint' }, words.hint),
);
document.body.append(dialog);

function show(): void {
  const query = input.value.trim();
  const found = find(query);
  const count = words.results[plural.select(found.length)].replace('{0}', digits.format(found.length));
  status.textContent = !query ? '' : found.length ? count : words.none;
  list.replaceChildren(
    ...found.slice(0, MOST).map(({ title, page, text, path, lang, terms }) => {
      const known = new Set(terms);
      const link = make('a', { href: root + path, ...(lang && { hreflang: lang, lang, dir: directionOf(lang) }) });
      link.append(make('strong', {}, title), ...(page ? [make('small', {}, page)] : []), make('span', {}, ...excerpt(text, known)));
      return make('li', {}, link);
    }),
  );
}

const links = () => [...list.querySelectorAll('a')];
/** Moves among the field and what was found, in a circle. */
function move(by: number): void {
  const stops: HTMLElement[] = [input, ...links()];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  stops[(at + by + stops.length) % stops.length]?.focus();
}

/** Where nothing had the focus before, the browser leaves it in the field until it next draws the page: a key would be taken for writing. */
function shut(): void {
  dialog.close();
  if (dialog.contains(document.activeElement)) (document.activeElement as HTMLElement).blur();
}

input.addEventListener('input', show);
form.addEventListener('submit', (event) => {
  // Enter in the field opens what is first.
  event.preventDefault();
  links()[0]?.click();
});
close.addEventListener('click', () => shut());
dialog.addEventListener('keydown', (event) => {
  // A field for searching would only empty itself.
  if (event.key === 'Escape') {
    event.preventDefault();
    shut();
  }
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!by) return;
  event.preventDefault();
  move(by);
});
dialog.addEventListener('click', (event) => {
  // Beside it; or a link to a place on this very page.
  if (event.target === dialog || (event.target as Element).closest('a')) shut();
});

(globalThis as unknown as { cssrSiteSearchOpen: () => void }).cssrSiteSearchOpen = () => {
  if (!dialog.open) dialog.showModal();
  input.select();
  input.focus();
};

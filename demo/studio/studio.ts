import { toHex } from '../../src/themes/generator/colour.js';
import { origin, themeCss } from '../../src/themes/generator/css.js';
import { makeTheme, type Theme } from '../../src/themes/generator/theme.js';
import { copyText } from '../shared/copy.js';
import { find, pageLocale, say } from '../shared/dom.js';
import { fill as put, inDigits, ltr, wordsIn } from '../shared/words.js';
import { renderChanges, toldChanges } from './changes.js';
import { commandOf, FIELDS, givenIn, LENGTHS, queryOf, readChoice, type Faults, type Field, type Given } from './choice.js';
import { renderPairs, renderPalette, verdict } from './contrast.js';
import { download, KINDS, makeFile } from './files.js';
import { SHOWN, Shown, shownIn, shownText } from './shown.js';
import { originWords } from './theme-words.js';
import { studioWords } from './words.js';

const locale = pageLocale();
const words = wordsIn(studioWords, locale);
const reader = { words, locale };
const form = find<HTMLFormElement>('#theme');
const fields = Object.fromEntries(FIELDS.map((field) => [field, form.elements.namedItem(field)])) as Record<
  Field,
  HTMLInputElement | HTMLSelectElement | RadioNodeList
>;
const pickers = (['brand', 'accent'] as const).map((field) => ({ field, picker: find<HTMLInputElement>(`#${field}-picker`) }));
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [sheet];

let theme: Theme | undefined;
/** What the contrasts are compared with: the theme that the page began with, until the reader says otherwise. */
let compared: Theme | undefined;
const shown = new Shown(tellLink);

/** The theme, and what is shown in it, as the address of the page. */
function tellLink(): void {
  const query = new URLSearchParams(queryOf(given()));
  const places = shownText(shown.places);
  if (places) query.set(SHOWN, places);
  history.replaceState(history.state, '', `?${query}${location.hash}`);
  // Another language goes on with the same.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.other-language')) link.search = `?${query}`;
}

function showChanges(): void {
  compared ??= theme;
  find('#changes').innerHTML = renderChanges(theme!, compared!, reader);
  find('#changed').textContent = toldChanges(theme!, compared!, reader);
}

const given = (): Given => Object.fromEntries(FIELDS.map((field) => [field, fields[field].value])) as Given;

function fill(values: Given): void {
  for (const field of FIELDS) fields[field].value = values[field];
  // A link has no #, which would end its query.
  for (const field of ['brand', 'accent'] as const) fields[field].value = toHex(values[field]) ?? values[field];
}

/** Shows what the form says, or what is wrong with it; the last good theme stays then. */
function update(): void {
  const now = given();
  const choice = readChoice(now);
  showFaults('faults' in choice ? choice.faults : {});
  for (const { field, picker } of pickers) picker.value = toHex(now[field]) ?? toHex(now.brand) ?? picker.value;
  for (const field of LENGTHS) find(`#${field}-value`).textContent = put(words.pixels, inDigits(now[field], locale));
  if ('faults' in choice) return;
  theme = makeTheme(choice.options);
  // The samples are under one name, whatever the house is called.
  sheet.replaceSync(themeCss({ ...theme, name: 'studio' }));
  say('#verdict', verdict(theme, reader));
  showChanges();
  find('#pairs').innerHTML = renderPairs(theme, reader);
  find('#palette').innerHTML = renderPalette(theme, reader);
  find('#origin').replaceChildren(
    ...origin(theme, originWords(locale, words.light, words.dark)).map((sentence) =>
      Object.assign(document.createElement('li'), { textContent: sentence }),
    ),
  );
  find('#command').textContent = commandOf(now);
  find('#css').textContent = makeFile('css', theme).text;
  tellLink();
}

function showFaults(faults: Faults): void {
  for (const field of FIELDS) {
    const control = fields[field];
    if (!(control instanceof HTMLInputElement)) continue;
    control.setAttribute('aria-invalid', String(!!faults[field]));
    const note = document.getElementById(`${field}-fault`);
    if (note) say(note, faults[field] ? words[faults[field]] : '');
  }
}

/** Moving a slider or a colour fires faster than the screen shows. */
let isDue = false;
function updateSoon(): void {
  if (isDue) return;
  isDue = true;
  requestAnimationFrame(() => {
    isDue = false;
    update();
  });
}

/** @param shown where the same text stands, to be copied by hand. */
async function copy(text: string, what: string, shown?: Element): Promise<void> {
  say('#done', (await copyText(text, shown)) ? put(words.copied, what) : words.cannotCopy);
}

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', updateSoon);
for (const { field, picker } of pickers) picker.addEventListener('input', () => (fields[field].value = picker.value));
for (const button of form.querySelectorAll<HTMLButtonElement>('[data-brand]'))
  button.addEventListener('click', () => {
    fields.brand.value = button.dataset['brand']!;
    fields.accent.value = button.dataset['accent'] ?? '';
    update();
  });
find('#no-accent').addEventListener('click', () => {
  fields.accent.value = '';
  update();
});
for (const kind of KINDS) {
  find(`#download-${kind}`).addEventListener('click', () => {
    if (!theme) return;
    const file = makeFile(kind, theme);
    download(file);
    say('#done', put(words.made, ltr(file.name)));
  });
  document.getElementById(`copy-${kind}`)?.addEventListener('click', () => {
    if (!theme) return;
    const { name, text } = makeFile(kind, theme);
    void copy(text, ltr(name));
  });
}
find('#compare').addEventListener('click', () => {
  compared = theme;
  showChanges();
});
find('#copy-link').addEventListener('click', () => void copy(location.href, words.theLink));
find('#copy-command').addEventListener('click', () => void copy(commandOf(given()), words.theCommand));
/** Shows what the address says. */
function showLink(): void {
  const query = new URLSearchParams(location.search);
  fill(givenIn(query));
  shown.show(shownIn(query));
  update();
}
window.addEventListener('popstate', showLink);
showLink();
for (const part of document.querySelectorAll('[data-needs-script]')) part.removeAttribute('hidden');

import { html, render } from 'lit';
import { parseFeed } from '../../src/content/parse-feed.js';
import { directionOf } from '../../src/locale/language.js';
import { attributesOf } from '../../src/publish/catalogue.js';
import { copyText } from '../shared/copy.js';
import { find, findAll, pageLocale, say } from '../shared/dom.js';
import { counter, fill, ltr, wordsIn } from '../shared/words.js';
import { fileAt, isFolder, isOwnComputer } from '../../src/publish/script-lines.js';
import { FOLDER, isFine, linkOf, readChoice, TEXT_OPTIONS, WIDTH, type Choice, type Offer } from './choice.js';
import { fields } from './fields.js';
import { RecordPicker } from './picker.js';
import { policyOf, policyText } from './policy.js';
import { previewPage } from './preview.js';
import { commandOf, furtherOf, pageLines, produce } from './produce.js';
import { makeStage } from './stage.js';
import { isMarkup, isProse, runsScript, takesInline, waysOf, type Way } from './ways.js';
import { filesOf, sizeOf, type Files } from './weight.js';
import { snippetWords, wayNotes } from './words.js';

const locale = pageLocale();
const words = wordsIn(snippetWords, locale);
const notes = wordsIn(wayNotes, locale);
const count = counter(locale);
const { feed } = parseFeed(JSON.parse(find('.cssr-feed').textContent));
const files = JSON.parse(find('#files').textContent) as Files;
const integrity = (file: string) => files[file]?.integrity;
const home = new URL('.', location.href).href;
const form = find<HTMLFormElement>('#choice');
const offer: Offer = {
  feed,
  language: locale.language,
  themes: [...find<HTMLSelectElement>('#look').options].map(({ value }) => value).filter(Boolean),
};
const stage = makeStage(find('#stage'), words.preview, (height) =>
  say('#content-height', height ? fill(words.contentHeight, count.format(height)) : ''),
);

customElements.define('record-picker', RecordPicker);

let choice: Choice;
let page = '';

const read = (given: URLSearchParams) => readChoice(given, offer);
const fromForm = () =>
  read(new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : ''])));
const fromLink = () => read(new URLSearchParams(location.hash.slice(1)));

/** The address of the folder with the files, as it goes into the lines; undefined where what was typed is none. */
function baseOf({ base }: Choice): string | undefined {
  return isFolder(base || FOLDER) ? fileAt(base || FOLDER, '') : undefined;
}

/** Puts a choice into the controls. */
function showChoice(): void {
  render(fields(choice, feed, locale, words.more), find<HTMLElement>('#fields'));
  const { element, delivery, theme, width, height, base, attributes } = choice;
  const values = { element, delivery, theme, base, language: choice.language, width: String(width), height: String(height) };
  const others = { page: choice.page, screen: choice.screen, words: choice.words };
  for (const [name, value] of Object.entries({ ...values, ...others })) {
    const control = form.elements.namedItem(name) as HTMLInputElement | RadioNodeList;
    // A number half typed is none yet.
    if (control.value !== value && !(name === 'height' && control === document.activeElement)) control.value = value;
  }
  for (const radio of form.querySelectorAll<HTMLInputElement>('[name=words]'))
    radio.disabled = radio.value === 'inline' ? !takesInline(delivery) : !runsScript(delivery);
  say('#words-note', words[`${choice.words}Note`]);
  say('#tag', `<cssr-${element}>`);
  find<HTMLElement>('#text-options').hidden = delivery !== 'text';
  for (const name of TEXT_OPTIONS) (form.elements.namedItem(name) as HTMLInputElement).checked = choice[name];
  const isFrame = delivery === 'frame';
  find<HTMLElement>('#frame-height').hidden = !isFrame;
  say('#width-name', isFrame ? words.frameWidth : words.width);
  say('#width-note', isFrame ? words.frameWidthNote : words.widthNote);
  const compact = find<HTMLInputElement>('#compact');
  compact.checked = 'compact' in attributes;
  compact.disabled = !isMarkup(delivery) || !('compact' in attributesOf(element));
  const sheet = find<HTMLInputElement>('#sheet');
  sheet.checked = choice.sheet;
  sheet.disabled = !runsScript(delivery);
  const ways = waysOf(element);
  for (const option of find<HTMLSelectElement>('#delivery').options) option.disabled = !ways.includes(option.value as Way);
  find<HTMLSelectElement>('#look').disabled = !isMarkup(delivery);
  say('#width-value', width === WIDTH.most ? words.fullWidth : fill(words.pixels, count.format(width)));
  say('#delivery-note', delivery === 'shortcode' && isFine(choice) ? `${notes[delivery]} ${words.fine}` : notes[delivery]);
  const rough = choice.page === 'hostile' ? fill(words.hostileNote, ltr('p { float: left }')) : '';
  say('#page-note', delivery === 'json-ld' ? words.noPreview : rough);
}

function showOutcome(): void {
  const base = baseOf(choice);
  find('#base').setAttribute('aria-invalid', String(!base));
  say('#base-fault', !base ? words.baseFault : isOwnComputer(base) ? words.baseOwn : '');
  history.replaceState(history.state, '', linkOf(choice));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.other-language')) link.hash = linkOf(choice);
  hold(!base);
  if (!base) return showPreview();
  const code = produce(choice, feed, base);
  say('#done', code === undefined ? words.nothing : '');
  for (const button of findAll<HTMLButtonElement>('#copy-snippet, #copy-command')) button.disabled = code === undefined;
  say('#snippet', code ?? '');
  // Code is read from the left, words as they are written.
  find<HTMLElement>('#snippet').parentElement!.dir = isProse(choice.delivery) ? directionOf(choice.language) : 'ltr';
  say('#command', commandOf(choice, base));
  showLines(pageLines(choice, base, integrity), base);
  showPolicy(base);
  showFurther();
  void showWeight(code ?? '');
  showPreview();
}

/** Takes all away that could be copied, with the reason, or leaves it there. */
function hold(isHeld: boolean): void {
  for (const button of findAll<HTMLButtonElement>('[id^=copy-]')) button.disabled = isHeld;
  if (!isHeld) return;
  say('#done', words.held);
  for (const shown of ['#snippet', '#command', '#once', '#look-at']) say(shown, '');
  render([], find<HTMLElement>('#policy'));
}

function showLines(lines: string, base: string): void {
  const { delivery } = choice;
  const none = delivery === 'shortcode' ? words.oncePlugin : words.onceNothing;
  say('#once-note', delivery === 'frame' ? words.onceFrame : lines ? words.onceNote : none);
  say('#once', lines);
  find('#once').parentElement!.hidden = !lines;
  find<HTMLButtonElement>('#copy-once').hidden = !lines;
  // A frame is checked in its own page, and the plugin has its files.
  const isSeen = runsScript(delivery) && delivery !== 'shortcode';
  say('#look-at', isSeen ? fill(words.lookAt, ltr('?cssr-checkup'), ltr(fileAt(base, 'README.html'))) : '');
}

function showPolicy(base: string): void {
  const directives = policyOf(choice, base);
  say('#policy-note', directives.length ? words.policyNote : words.policyNothing);
  find<HTMLButtonElement>('#copy-policy').hidden = !directives.length;
  const list = directives.map(
    ({ name, value }) =>
      html`<dt><code dir="ltr">${name} ${value}</code></dt>
        <dd>${fill(words[name], ltr("require-trusted-types-for 'script'"))}</dd>`,
  );
  render(list, find<HTMLElement>('#policy'));
}

/** Where the edition has the choice only if it is told to. */
function showFurther(): void {
  const further = choice.words === 'live' && runsScript(choice.delivery) ? furtherOf(choice, feed) : undefined;
  const command = `npx cssr-widgets publish cssr.feed.json --out edition --also "${further}"`;
  say('#also-note', further === undefined ? '' : fill(words.alsoNote, ltr(command)));
}

async function showWeight(code: string): Promise<void> {
  const size = await sizeOf(code);
  if (code !== find('#snippet').textContent) return;
  const needed = await filesOf(choice, feed, files);
  const sum = (unit: 'gzip' | 'brotli') => count.format(needed.reduce((all, file) => all + (file[unit] ?? file.gzip), 0));
  say('#weight-sum', needed.length ? fill(words.weightSum, count.format(needed.length), sum('brotli'), sum('gzip')) : words.weightNone);
  find<HTMLElement>('#weight').hidden = !needed.length;
  const rows = needed.map(
    ({ name, bytes, gzip, brotli }) =>
      html`<tr>
        <th scope="row"><code dir="ltr">${name}</code></th>
        ${[bytes, gzip].map((number) => html`<td>${count.format(number)}</td>`)}
        <td>${brotli === undefined ? `≤ ${count.format(gzip)}` : count.format(brotli)}</td>
      </tr>`,
  );
  render(rows, find<HTMLElement>('#weight tbody'));
  const isComplete = ['element', 'block', 'wordpress'].includes(choice.delivery);
  say('#weight-words', fill(isComplete ? words.weightWords : words.weightCode, count.format(size.bytes), count.format(size.gzip)));
}

/** With the files of the studio itself, wherever the snippet will have them. */
function showPreview(): void {
  // What the plugin makes of its shortcode is the block.
  const asPage: Choice = choice.delivery === 'shortcode' ? { ...choice, delivery: 'block' } : choice;
  // As it will be once the edition has it.
  const shown: Choice =
    choice.words === 'live' && takesInline(asPage.delivery) && furtherOf(choice, feed) ? { ...asPage, words: 'inline' } : asPage;
  const next = previewPage(shown, produce(shown, feed, home) ?? '', home, integrity);
  if (next !== page) stage.show(next, choice.page !== 'still');
  page = next;
  // A frame has its own width.
  stage.size(choice.screen, choice.width === WIDTH.most || choice.delivery === 'frame' ? undefined : choice.width);
}

let isDue = false;
/** Moving a slider fires faster than the screen shows. */
function updateSoon(): void {
  if (isDue) return;
  isDue = true;
  requestAnimationFrame(() => {
    isDue = false;
    choice = fromForm();
    showChoice();
    showOutcome();
  });
}

function start(): void {
  choice = fromLink();
  showChoice();
  showOutcome();
}

function copies(button: string, what: string, text: () => string, shown?: string): void {
  find(button).addEventListener('click', () => {
    void copyText(text(), shown === undefined ? undefined : find(shown)).then((done) =>
      say('#done', done ? fill(words.copied, what) : words.cannotCopy),
    );
  });
}

/** Makes the edition here, and hands it over as a file. */
async function writeEdition(): Promise<void> {
  say('#edition-done', words.writingEdition);
  const { zippedEdition } = await import('./edition-zip.js');
  const { zip, files: number } = await zippedEdition(feed);
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(zip), download: 'edition.zip' });
  link.click();
  URL.revokeObjectURL(link.href);
  say('#edition-done', fill(words.wroteEdition, count.format(number), count.format(zip.size)));
}

find('#write-edition').addEventListener('click', () => void writeEdition());
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', updateSoon);
find('#height').addEventListener('blur', updateSoon);
// The choices of the preview stand outside the form, and belong to it.
find('#result').addEventListener('input', updateSoon);
copies('#copy-snippet', words.theSnippet, () => find('#snippet').textContent, '#snippet');
copies('#copy-command', words.theCommand, () => find('#command').textContent, '#command');
copies('#copy-once', words.theOnce, () => find('#once').textContent, '#once');
copies('#copy-policy', words.thePolicy, () => policyText(policyOf(choice, baseOf(choice) ?? FOLDER)), '#policy');
copies('#copy-link', words.link, () => location.href);
window.addEventListener('hashchange', () => {
  // A link to a place on this page has no choice in it.
  if (/\belement=/.test(location.hash)) start();
  else history.replaceState(history.state, '', linkOf(choice));
});
start();
for (const part of document.querySelectorAll('[data-needs-script]')) part.removeAttribute('hidden');

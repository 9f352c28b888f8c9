import { INTERFACE_LANGUAGES } from '../../locale/languages.js';
import { getLocale, nativeName, type Locale } from '../../locale/locale.js';
import { boxOf, root } from '../dom.js';
import { severityOf, type Report } from '../run.js';
import { fill } from '../prose.js';
import { severities, summary, verdict } from '../summary.js';
import { panelWords } from '../words/panel.js';
import { copyText } from './copy.js';
import { button, h } from './h.js';
import { item } from './item.js';
import { Outline } from './outline.js';
import { STYLES } from './styles.js';

/** The id of the one element that is put into the page. */
export const PANEL_ID = 'cssr-checkup';

/** The panel: a dialog beside the page, which stays in use. Says what was found, and leaves nothing behind when it is closed. */
export class Panel {
  readonly #host = h('div', { id: PANEL_ID });
  readonly #panel = h('section', { class: 'panel', role: 'dialog', 'aria-modal': 'false', 'aria-labelledby': 'name', tabindex: '-1' });
  readonly #told = h('p', { class: 'told', role: 'status' });
  readonly #outline: Outline;
  readonly #again: () => void;
  readonly #before = document.activeElement;
  #locale: Locale;
  #report: Report | undefined;

  /** @param again checks the page once more. */
  constructor(locale: Locale, again: () => void) {
    this.#locale = locale;
    this.#again = again;
    const shadow = this.#host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
    shadow.adoptedStyleSheets = [sheet];
    const box = h('div', { class: 'outline', hidden: '' });
    this.#outline = new Outline(box);
    shadow.append(box, this.#panel);
    this.#panel.addEventListener('keydown', (event) => event.key === 'Escape' && this.close());
    this.#render();
  }

  /** Puts the panel over the page, and the focus into it. */
  open(): void {
    root().append(this.#host);
    // Above everything, also above what the page itself has in the top layer.
    this.#host.popover = 'manual';
    this.#host.showPopover?.();
    this.#panel.focus({ preventScroll: true });
  }

  close(): void {
    this.#outline.hide();
    this.#host.remove();
    if (this.#before instanceof HTMLElement) this.#before.focus({ preventScroll: true });
  }

  /** Shows a report; without one, that the page is being checked. */
  show(report: Report | undefined): void {
    this.#report = report;
    this.#outline.hide();
    this.#render();
    this.#say(report ? verdict(report, this.#locale) : panelWords(this.#locale).checking, true);
  }

  /** @param quiet whether only a screen reader says it, since it stands in the panel already. */
  #say(text: string, quiet = false): void {
    this.#told.textContent = text;
    this.#told.classList.toggle('quiet', quiet || !text);
  }

  #render(): void {
    const { language, direction } = this.#locale;
    const words = panelWords(this.#locale);
    this.#panel.lang = language;
    this.#panel.dir = direction;
    const others = INTERFACE_LANGUAGES.filter((tag) => tag !== language).map((tag) =>
      button(nativeName(tag), () => this.#switchTo(tag), { class: 'small language', lang: tag }),
    );
    const report = this.#report;
    this.#say('');
    this.#panel.replaceChildren(
      h(
        'header',
        {},
        h('h2', { id: 'name' }, words.name),
        ...others,
        button(words.close, () => this.close(), { class: 'small' }),
      ),
      h('div', { class: 'scroll' }, ...(report ? this.#findings(report) : [h('p', { class: 'verdict' }, words.checking)])),
      h('footer', {}, ...(report ? [this.#actions(report)] : []), this.#told),
    );
  }

  #findings(report: Report): HTMLElement[] {
    const locale = this.#locale;
    const words = panelWords(locale);
    const { findings, count, shown, headersRead, failed } = report;
    const good = count === shown && !findings.some((finding) => severityOf(finding) === 'error' || finding.id === 'no-elements');
    const actions = {
      show: (element: Element) => this.#reveal(element),
      copy: (text: string, from: Element) => void this.#copy(text, from),
    };
    const text = h('textarea', { readonly: '', 'aria-label': words.summary, dir: locale.direction }, summary(report, locale));
    return [
      h('p', { class: good ? 'verdict good' : 'verdict' }, verdict(report, locale)),
      h('p', { class: 'aside' }, findings.length ? severities(report, locale) : words.clean),
      ...(headersRead ? [] : [h('p', { class: 'aside' }, words.headers)]),
      ...(failed.length ? [h('p', { class: 'aside' }, fill(words.failed, { names: failed.join(', ') }))] : []),
      ...(findings.length ? [h('ol', {}, ...findings.map((finding) => item(finding, locale, actions)))] : []),
      h('details', {}, h('summary', {}, words.summary), text),
      h('p', { class: 'aside' }, words.private),
    ];
  }

  #actions(report: Report): HTMLElement {
    const words = panelWords(this.#locale);
    const copy = button(words.copyAll, (self) => void this.#copy(summary(report, this.#locale), self), { class: 'main' });
    return h(
      'div',
      { class: 'row' },
      copy,
      button(words.again, () => this.#again()),
    );
  }

  #switchTo(language: string): void {
    this.#locale = getLocale(language);
    this.#render();
    this.#panel.querySelector<HTMLElement>('.language')?.focus();
  }

  #reveal(element: Element): void {
    const wide = this.#panel.clientWidth < innerWidth - 40;
    // What stands at the end of the page cannot come out from under a panel at the bottom.
    const { bottom } = boxOf(element);
    const above = !wide && root().scrollHeight - scrollY - bottom < this.#panel.clientHeight;
    this.#panel.classList.toggle('above', above);
    this.#outline.show(element, wide ? 'center' : above ? 'end' : 'start');
  }

  async #copy(text: string, from: Element): Promise<void> {
    const done = await copyText(text);
    this.#say(panelWords(this.#locale)[done ? 'copied' : 'notCopied']);
    if (done) return;
    const details = this.#panel.querySelector('details')!;
    if (from.localName === 'pre') getSelection()?.selectAllChildren(from);
    else {
      details.open = true;
      details.querySelector('textarea')!.select();
    }
  }
}

import type { Locale } from '../../locale/locale.js';
import type { Finding } from '../finding.js';
import { fill, tell, type Piece } from '../prose.js';
import { severityOf } from '../run.js';
import { panelWords, severityWords } from '../words/panel.js';
import { button, h } from './h.js';

export interface ItemActions {
  /** Shows an element of the page. */
  readonly show: (element: Element) => void;
  /** Copies a text; on failure, selects what holds it. */
  readonly copy: (text: string, holder: Element) => void;
}

const sentence = (parts: readonly Piece[]): Node[] =>
  parts.map(({ kind, text }) => {
    if (kind === 'code') return h('code', { dir: 'ltr' }, text);
    return kind === 'value' ? h('bdi', {}, text) : new Text(text);
  });

/** One finding, with what to do about it. */
export function item(finding: Finding, locale: Locale, actions: ItemActions): HTMLElement {
  const words = panelWords(locale);
  const { title, cause, remedy, code } = tell(finding, locale);
  const severity = severityOf(finding);
  const where = (finding.where ?? []).filter(({ localName }) => !/^(html|script|meta|link)$/.test(localName));
  let next = 0;
  const showLabel = () =>
    where.length > 1
      ? fill(words.showNext, { place: locale.number((next % where.length) + 1), count: locale.number(where.length) })
      : words.show;
  const show = (self: HTMLButtonElement) => {
    actions.show(where[next++ % where.length]!);
    self.textContent = showLabel();
  };
  // It scrolls, so it has to be reached by the keyboard.
  const holder = h('pre', { dir: 'ltr', tabindex: '0', role: 'group', 'aria-label': words.code }, h('code', {}, code ?? ''));
  return h(
    'li',
    { class: `finding ${severity}`, 'data-id': finding.id },
    h('p', { class: 'severity' }, severityWords(locale)[severity]),
    h('h3', {}, ...sentence(title)),
    h('p', { class: 'cause' }, ...sentence(cause)),
    h('p', { class: 'remedy' }, h('strong', {}, words.remedy), ' ', ...sentence(remedy)),
    !!code && holder,
    h(
      'div',
      { class: 'row' },
      where.length > 0 && button(showLabel(), show, { class: 'small show' }),
      !!code && button(words.copyCode, () => actions.copy(code, holder), { class: 'small' }),
    ),
  );
}

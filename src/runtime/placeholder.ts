import { html, nothing, type TemplateResult } from 'lit';
import { staleLine, stateWords } from '../views/content-state.js';
import type { AnyView } from '../views/edition.js';
import type { ContentController, ControlledHost } from './content-controller.js';
import { asOfLabel, hasContent } from './page-content.js';

/** What the notes of an element are about. */
type NotedContent = ContentController<AnyView>;

const note = (words: unknown): TemplateResult => html`<p class="note" part="note">${words}</p>`;

/** "Try again", where that may help. It stays while it does, so that the focus stays. */
function retryButton(content: NotedContent) {
  const words = stateWords(content.locale);
  const { source } = content;
  return source?.canReload
    ? html`<button type="button" @click=${() => source.reload()}>${source.loading ? words.loading : words.retry}</button>`
    : nothing;
}

/** Said below what stands, once it is known that nothing newer can be had. @param label "As of December 2022", of what stands. */
export const staleNote = (label: string, content: NotedContent): TemplateResult =>
  note(html`${staleLine(label, content.locale)} ${retryButton(content)}`);

/**
 * What an element shows while it has no view: the content the page was made with, with a dated note once it is known that there is nothing
 * newer. Only where the page gives no such content does the element speak of itself.
 */
export function placeholder<View extends AnyView>(host: ControlledHost<View>, content: NotedContent): TemplateResult {
  const { locale, source } = content;
  const isEmpty = host.state === 'empty';
  const words = stateWords(locale);
  if (hasContent(host)) return html`<slot></slot>${source?.error || isEmpty ? frame(staleNote(asOfLabel(host), content)) : nothing}`;
  if (source?.error) return frame(note(html`${words.failed} ${retryButton(content)}`));
  return frame(isEmpty ? note(words.empty) : html`<p class="note" part="note" role="status">${words.loading}</p>`);

  function frame(inner: TemplateResult) {
    return html`<div class="root" lang=${locale.language} dir=${locale.direction}>${inner}</div>`;
  }
}

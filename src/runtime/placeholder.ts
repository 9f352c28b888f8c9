import { html, nothing, type TemplateResult } from 'lit';
import { staleLine, stateWords } from '../views/content-state.js';
import type { ContentController, ContentHost } from './content-controller.js';
import { contentDate, hasContent } from './page-content.js';

/** What the notes of an element are about. */
export type NotedContent = Pick<ContentController<unknown>, 'locale' | 'feed'>;

const note = (words: unknown): TemplateResult => html`<p class="note" part="note">${words}</p>`;

/** "Try again", where that may help. It stays while it does, so that the focus stays. */
function retryButton({ locale, feed }: NotedContent) {
  const words = stateWords(locale);
  return feed.canReload
    ? html`<button type="button" @click=${() => feed.reload()}>${feed.loading ? words.loading : words.retry}</button>`
    : nothing;
}

/** Said below what stands, once it is known that nothing newer can be had. @param date of what stands, ISO 8601. */
export const staleNote = (date: string | undefined, content: NotedContent): TemplateResult =>
  note(html`${staleLine(date, content.locale)} ${retryButton(content)}`);

/**
 * What an element shows while it has no view: the content the page was made with, with a dated note once it is known that there is nothing
 * newer. Only where the page gives no such content does the element speak of itself.
 */
export function placeholder(host: ContentHost, content: NotedContent): TemplateResult {
  const { locale, feed } = content;
  const isEmpty = host.state === 'empty';
  const words = stateWords(locale);
  if (hasContent(host)) return html`<slot></slot>${feed.error || isEmpty ? frame(staleNote(contentDate(host), content)) : nothing}`;
  if (feed.error) return frame(note(html`${words.failed} ${retryButton(content)}`));
  return frame(isEmpty ? note(words.empty) : html`<p class="note" part="note" role="status">${words.loading}</p>`);

  function frame(inner: TemplateResult) {
    return html`<div class="root" lang=${locale.language} dir=${locale.direction}>${inner}</div>`;
  }
}

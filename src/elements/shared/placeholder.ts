import { html, nothing, type TemplateResult } from 'lit';
import { staleLine, stateWords } from '../../views/content-state.js';
import type { ContentController, ContentHost } from './content-controller.js';
import { contentDate, hasContent } from './page-content.js';

/**
 * What an element shows while it has no view: the content the page was made with, with a dated note once it is known that there is nothing
 * newer. Only where the page gives no such content does the element speak of itself.
 */
export function placeholder(host: ContentHost, content: Pick<ContentController<unknown>, 'locale' | 'reload'>): TemplateResult {
  const { locale } = content;
  const { state } = host;
  const words = stateWords(locale);
  if (hasContent(host)) {
    const note = state === 'loading' ? nothing : frame(html`<p class="note" part="note">${staleLine(contentDate(host), locale)}</p>`);
    return html`<slot></slot>${note}`;
  }
  if (state === 'loading') return frame(html`<p class="note" part="note" role="status">${words.loading}</p>`);
  if (state === 'empty') return frame(html`<p class="note" part="note">${words.empty}</p>`);
  return frame(
    html`<p class="note" part="note">${words.failed} <button type="button" @click=${() => content.reload()}>${words.retry}</button></p>`,
  );

  function frame(inner: TemplateResult) {
    return html`<div class="root" lang=${locale.language} dir=${locale.direction}>${inner}</div>`;
  }
}

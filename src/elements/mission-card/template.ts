import { nothing, type CommonOptions, type Html, type Template } from '../../templates/html.js';
import { differencesOf, documentOf, heading, inlineText, noticeOf, provenanceOf } from '../../templates/parts.js';
import { commaIn } from '../../locale/language.js';
import type { MissionCardView } from './view.js';

interface Options extends CommonOptions {
  /** Whether the page leads to a text of its own: that comes before documents elsewhere. */
  readonly hasReading?: boolean | undefined;
}

/** A mission card. */
export function template(html: Html, view: MissionCardView, { headingLevel: level = 3, hasReading }: Options): Template {
  const { kicker, title, languageNote, facts, summary, themes, documents, differences } = view;
  return html`<article class="box" part="card" aria-labelledby="title">
    <div class="main">
      <div>
        <slot name="logo"></slot>
        <p class="kicker" part="kicker">${kicker}</p>
        ${heading(html, 'title', title, level, 'title')} ${languageNote && html`<p class="small">${languageNote}</p>`}
      </div>
      ${noticeOf(html, view.notice)}
      ${summary && html`<p class="summary" part="summary" lang=${summary.lang} dir=${summary.dir}>${summary.text}</p>`}
      <dl class="facts" part="facts">
        ${facts.map(
          ({ label, values, main }) =>
            html`<div class=${main ? 'first' : nothing}>
              <dt>${label}</dt>
              ${values.map(({ text, lang, dir }) => html`<dd lang=${lang} dir=${dir}>${text}</dd>`)}
            </div>`,
        )}
      </dl>
      ${
        themes.length
          ? html`<dl class="themes" part="themes">
              <div>
                <dt>${view.themesLabel}</dt>
                <dd>
                  ${themes.map((theme, i) => [i ? commaIn(view.dir) : '', theme.lang === view.lang ? theme.text : inlineText(html, theme)])}
                </dd>
              </div>
            </dl>`
          : nothing
      }
    </div>
    <div class="foot" part="footer">
      <slot name="footer"></slot>
      ${
        documents.length
          ? html`<ul class="documents" role="list" aria-label=${view.documentsLabel}>
              ${documents.map(
                (document, i) =>
                  html`<li class=${i || hasReading ? nothing : 'primary'}>
                    <a href=${document.href} hreflang=${document.hreflang}
                      >${document.label} <span class="small">${documentOf(html, document)}</span></a
                    >
                  </li>`,
              )}
            </ul>`
          : nothing
      }
      ${differences && differencesOf(html, differences)} ${provenanceOf(html, view)}
    </div>
  </article>`;
}

import { nothing, type CommonOptions, type Html, type Template } from '../../templates/html.js';
import { differencesOf, heading, noticeOf, provenanceOf } from '../../templates/parts.js';
import type { MissionCardView } from './view.js';

/** A mission card. */
export function template(html: Html, view: MissionCardView, { headingLevel: level = 3 }: CommonOptions): Template {
  const { kicker, title, languageNote, facts, summary, themes, documents, differences } = view;
  return html`<article class="box" part="card" aria-labelledby="title">
    <div class="main">
      <div>
        <slot name="logo"></slot>
        <p class="kicker" part="kicker">${kicker}</p>
        ${heading(html, 'title', title, level, 'title')} ${languageNote && html`<p class="only small">${languageNote}</p>`}
      </div>
      ${noticeOf(html, view.notice)}
      <dl class="facts" part="facts">
        ${facts.map(
          ({ label, values }) =>
            html`<div>
              <dt class="small">${label}</dt>
              ${values.map(({ text, lang, dir }) => html`<dd lang=${lang} dir=${dir}>${text}</dd>`)}
            </div>`,
        )}
      </dl>
      ${summary && html`<p class="summary" part="summary" lang=${summary.lang} dir=${summary.dir}>${summary.text}</p>`}
      ${
        themes.length
          ? html`<ul class="themes" part="themes" aria-label=${view.themesLabel}>
              ${themes.map(({ text, lang, dir }) => html`<li lang=${lang} dir=${dir}>${text}</li>`)}
            </ul>`
          : nothing
      }
      ${differences && differencesOf(html, differences)}
    </div>
    <div class="foot" part="footer">
      ${
        documents.length
          ? html`<ul class="documents" aria-label=${view.documentsLabel}>
              ${documents.map(
                ({ href, hreflang, label, details }) =>
                  html`<li>
                    <a href=${href} hreflang=${hreflang}>${label} <small>${details}</small></a>
                  </li>`,
              )}
            </ul>`
          : nothing
      }
      ${provenanceOf(html, view)}
      <slot name="footer"></slot>
    </div>
  </article>`;
}

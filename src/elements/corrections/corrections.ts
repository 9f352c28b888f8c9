import { styles } from './styles.js';
import { html, nothing, type TemplateResult } from 'lit';
import { correction, source } from '../../content/schema.js';
import { correctionsView, type CorrectionEntry, type CorrectionsView } from './view.js';
import { ContentController } from '../../runtime/content-controller.js';
import { ContentElement } from '../../runtime/content-element.js';
import { heading } from '../../runtime/heading.js';
import { paragraph } from '../../runtime/texts.js';

/**
 * What was corrected, replaced by a newer version or withdrawn after it was published, newest first; or the plain sentence that no
 * correction has been published.
 *
 * @summary What was corrected or withdrawn after publication.
 * @tag cssr-corrections
 *
 * @slot - The content the page was made with. Shown until something better is there.
 *
 * @csspart box - The box around everything.
 * @csspart title - The heading.
 * @csspart row - One correction.
 * @csspart footer - The as-of date.
 * @csspart note - A line in place of content, or about its age.
 *
 * @fires {CssrStateEvent} cssr-state - When the state changes.
 */
export class CssrCorrections extends ContentElement<CorrectionsView> {
  static override styles = styles;

  override headingLevel = 2;
  protected override readonly content = new ContentController(this, {
    uses: { corrections: correction, sources: source },
    view: (feed, locale, updated) => correctionsView(feed, updated, locale),
  });

  protected override renderView(view: CorrectionsView) {
    const { entries, provenance } = view;
    return html`<section class="box" part="box" aria-labelledby="title">
      <div class="head">${heading('title', { ...view, text: view.heading }, this.headingLevel, 'title')}</div>
      ${
        entries.length
          ? html`<ol>
              ${entries.map((entry) => this.#renderEntry(entry, view.moreLabel))}
            </ol>`
          : html`<p class="remark">${view.none}</p>`
      }
      ${provenance ? html`<div class="foot" part="footer"><p class="small">${provenance}</p></div>` : nothing}
    </section>`;
  }

  #renderEntry({ kind, kindWord, date, datetime, title, change, href, source }: CorrectionEntry, moreLabel: string): TemplateResult {
    return html`<li class="row ${kind}" part="row">
      <p class="kind"><b>${kindWord}</b> · <time datetime=${datetime}>${date}</time></p>
      ${heading('name', title, this.headingLevel + 1)}
      <p lang=${change.lang} dir=${change.dir}>${change.text}</p>
      ${href ? html`<p><a href=${href}>${moreLabel}</a></p>` : nothing}
      ${source ? paragraph({ text: source, lang: this.content.locale.language, dir: this.content.locale.direction }) : nothing}
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cssr-corrections': CssrCorrections;
  }
}

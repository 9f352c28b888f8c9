import { html, nothing, type TemplateResult } from 'lit';
import { activity, organization, source, theme } from '../../content/schema.js';
import { missionCardView, type Fact, type MissionCardView } from './view.js';
import type { DocumentLink } from '../../views/documents.js';
import { ContentController } from '../../runtime/content-controller.js';
import { ContentElement } from '../../runtime/content-element.js';
import { differencesOf } from '../../runtime/differences.js';
import { differencesStyles } from '../../runtime/styles/differences.styles.js';
import { heading } from '../../runtime/heading.js';
import { panelStyles } from '../../runtime/styles/panel.styles.js';
import { rootStyles } from '../../runtime/styles/root.styles.js';
import { tagTokens } from '../../runtime/styles/tag-tokens.js';
import { noticeOf } from '../../runtime/texts.js';
import { missionCardStyles } from './mission-card.styles.js';

/**
 * One activity of the CSSR at a glance: what, when, where, in whose presence, with how many, what about, and where to read more.
 *
 * @summary One activity of the CSSR at a glance.
 * @tag cssr-mission-card
 *
 * @slot - The content the page was made with. Shown until something better is there.
 * @slot logo - The logo of the organization, above the kicker.
 * @slot footer - Anything the page adds below, such as a link to its own article.
 *
 * @csspart card - The box around everything.
 * @csspart kicker - Kind and modality, above the title.
 * @csspart title - The title.
 * @csspart facts - The list of dates, place, officials and numbers.
 * @csspart summary - The summary.
 * @csspart themes - The list of themes.
 * @csspart differences - What opens to show where sources differ.
 * @csspart footer - Documents, source and as-of date.
 * @csspart note - A line in place of content, or about its age.
 *
 * @fires {CssrStateEvent} cssr-state - When the state changes.
 */
export class CssrMissionCard extends ContentElement<MissionCardView> {
  static override properties = { ...ContentElement.properties, item: {} };
  static override styles = [tagTokens('mission-card'), rootStyles, panelStyles, differencesStyles, missionCardStyles];

  /**
   * Id of the activity in the feed; where absent, the first one.
   * @attr item
   */
  item = '';
  protected override readonly content = new ContentController(this, {
    uses: { activities: activity, organizations: organization, themes: theme, sources: source },
    inputs: () => [this.item],
    view: (feed, locale) => missionCardView(feed, this.item || feed.activities[0]?.id, locale),
  });

  protected override renderView(view: MissionCardView) {
    const { kicker, title, languageNote, facts, summary, themes, differences } = view;
    return html`<article class="box" part="card" aria-labelledby="title">
      <div class="main">
        <div>
          <slot name="logo"></slot>
          <p class="kicker" part="kicker">${kicker}</p>
          ${heading('title', title, this.headingLevel, 'title')} ${languageNote ? html`<p class="only small">${languageNote}</p>` : nothing}
        </div>
        ${noticeOf(view.notice)}
        <dl class="facts" part="facts">${facts.map((fact) => this.#renderFact(fact))}</dl>
        ${summary ? html`<p class="summary" part="summary" lang=${summary.lang} dir=${summary.dir}>${summary.text}</p>` : nothing}
        ${
          themes.length
            ? html`<ul class="themes" part="themes" aria-label=${view.themesLabel}>
                ${themes.map(({ text, lang: l, dir: d }) => html`<li lang=${l} dir=${d}>${text}</li>`)}
              </ul>`
            : nothing
        }
        ${differences ? differencesOf(differences) : nothing}
      </div>
      <footer class="foot" part="footer">
        ${
          view.documents.length
            ? html`<ul class="documents" aria-label=${view.documentsLabel}>
                ${view.documents.map((document) => this.#renderDocument(document))}
              </ul>`
            : nothing
        }
        <p class="provenance small">${view.provenance}</p>
        <slot name="footer"></slot>
      </footer>
    </article>`;
  }

  #renderFact({ label, values }: Fact): TemplateResult {
    return html`<div>
      <dt class="small">${label}</dt>
      ${values.map(({ text, lang, dir }) => html`<dd lang=${lang} dir=${dir}>${text}</dd>`)}
    </div>`;
  }

  #renderDocument({ href, hreflang, label, details }: DocumentLink): TemplateResult {
    return html`<li>
      <a href=${href} hreflang=${hreflang}>${label} <small>${details}</small></a>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cssr-mission-card': CssrMissionCard;
  }
}

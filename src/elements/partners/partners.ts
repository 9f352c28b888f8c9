import { html, nothing, type TemplateResult } from 'lit';
import { organization, source } from '../../content/schema.js';
import type { RoleHolder } from '../../views/organizations.js';
import { partnersView, type PartnersView } from './view.js';
import { ContentController } from '../../runtime/content-controller.js';
import { ContentElement } from '../../runtime/content-element.js';
import { heading } from '../../runtime/heading.js';
import { panelStyles } from '../../runtime/styles/panel.styles.js';
import { paragraph } from '../../runtime/texts.js';
import { rootStyles } from '../../runtime/styles/root.styles.js';
import { tagTokens } from '../../runtime/styles/tag-tokens.js';
import { partnersStyles } from './partners.styles.js';

/**
 * The credit line of the CSSR: who oversees, implements and supports it, and in which time. Each organization is named, unless the page
 * gives its logo.
 *
 * @summary Who oversees, implements and supports the CSSR.
 * @tag cssr-partners
 *
 * @slot - The content the page was made with. Shown until something better is there.
 * @slot logo-[id] - The logo of the organization with this id, such as `logo-swisspeace`, in place of its name. Give it a text alternative.
 *
 * @csspart box - The box around everything.
 * @csspart heading - The heading.
 * @csspart partner - One organization.
 * @csspart footer - Source and as-of date.
 * @csspart note - A line in place of content, or about its age.
 *
 * @fires {CssrStateEvent} cssr-state - When the state changes.
 */
export class CssrPartners extends ContentElement<PartnersView> {
  static override properties = { ...ContentElement.properties, on: {}, roles: {} };
  static override styles = [tagTokens('partners'), rootStyles, panelStyles, partnersStyles];

  /**
   * A date of ISO 8601, such as that of a report: only those who held a role then.
   * @attr on
   */
  on?: string;
  /**
   * Roles to show, separated by spaces: `oversight`, `implementing-partner`, `donor`, `host`; where absent, all but `host`.
   * @attr roles
   */
  roles?: string;
  protected override readonly content = new ContentController(this, {
    uses: { organizations: organization, sources: source },
    inputs: () => [this.on, this.roles],
    view: (feed, locale) => partnersView(feed, this, locale),
  });

  protected override renderView(view: PartnersView) {
    return html`<section class="box" part="box" aria-labelledby="heading">
      <div class="main">
        ${heading('heading', { ...view, text: view.heading }, this.headingLevel, 'heading')}
        ${view.context ? html`<p class="small">${view.context}</p>` : nothing}
        <dl>
          ${view.groups.map(
            ({ label, holders }) =>
              html`<div class="group">
                <dt class="small">${label}</dt>
                ${holders.map((holder) => this.#renderPartner(holder))}
              </div>`,
          )}
        </dl>
      </div>
      <footer class="foot" part="footer"><p class="small">${view.provenance}</p></footer>
    </section>`;
  }

  #renderPartner({ id, name, url, period, notes }: RoleHolder): TemplateResult {
    const named = html`<slot name="logo-${id}"><b lang=${name.lang} dir=${name.dir}>${name.text}</b></slot>`;
    return html`<dd part="partner">
      ${url ? html`<a href=${url}>${named}</a>` : named} ${period ? html`<p class="small">${period}</p>` : nothing} ${notes.map(paragraph)}
    </dd>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cssr-partners': CssrPartners;
  }
}

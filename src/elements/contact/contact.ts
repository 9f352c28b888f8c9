import { html, type TemplateResult } from 'lit';
import { contact, source } from '../../content/schema.js';
import { contactView, type ContactEntry, type ContactView } from './view.js';
import { ContentController } from '../../runtime/content-controller.js';
import { ContentElement } from '../../runtime/content-element.js';
import { heading } from '../../runtime/heading.js';
import { panelStyles } from '../../runtime/styles/panel.styles.js';
import { paragraph } from '../../runtime/texts.js';
import { rootStyles } from '../../runtime/styles/root.styles.js';
import { tagTokens } from '../../runtime/styles/tag-tokens.js';
import { contactStyles } from './contact.styles.js';

/**
 * Who answers for the CSSR, and how to reach them; or the plain sentence that no address is published.
 *
 * @summary Who answers, and how to reach them.
 * @tag cssr-contact
 *
 * @slot - The content the page was made with. Shown until something better is there.
 *
 * @csspart box - The box around everything.
 * @csspart heading - The heading.
 * @csspart contact - Who answers, and the address.
 * @csspart address - The address, a link.
 * @csspart note - A line in place of content, or about its age.
 *
 * @fires {CssrStateEvent} cssr-state - When the state changes.
 */
export class CssrContact extends ContentElement<ContactView> {
  static override properties = { ...ContentElement.properties, items: {} };
  static override styles = [tagTokens('contact'), rootStyles, panelStyles, contactStyles];

  /**
   * Ids of the contacts to show, separated by spaces, in this order; where absent, all.
   * @attr items
   */
  items = '';
  protected override readonly content = new ContentController(this, {
    uses: { contacts: contact, sources: source },
    inputs: () => [this.items],
    view: (feed, locale) => contactView(feed, this.items, locale),
    isEmpty: ({ entries }) => !entries.length,
  });

  protected override renderView(view: ContactView) {
    const { entries } = view;
    return html`<section class="box" part="box" aria-labelledby="heading">
      ${heading('heading', { ...view, text: view.heading }, this.headingLevel, 'heading')}
      ${entries.length ? entries.map((entry) => this.#renderEntry(entry)) : html`<p>${view.none}</p>`}
    </section>`;
  }

  #renderEntry({ label, href, address, remarks, provenance }: ContactEntry): TemplateResult {
    return html`<div class="entry" part="contact">
      <p lang=${label.lang} dir=${label.dir}>${label.text}</p>
      <p><a part="address" href=${href} dir="ltr">${address}</a></p>
      ${remarks.map(paragraph)}
      <p class="small">${provenance}</p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cssr-contact': CssrContact;
  }
}

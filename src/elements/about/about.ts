import { html, nothing } from 'lit';
import { about, contact, organization, source } from '../../content/schema.js';
import { ABOUT_PARTS, aboutView, type AboutPart, type AboutView, type ContactLine, type PathStep, type PathView } from './view.js';
import type { RoleGroup } from '../../views/organizations.js';
import type { Text } from '../../views/text.js';
import { ContentController } from '../../runtime/content-controller.js';
import { ContentElement } from '../../runtime/content-element.js';
import { heading } from '../../runtime/heading.js';
import { panelStyles } from '../../runtime/styles/panel.styles.js';
import { rootStyles } from '../../runtime/styles/root.styles.js';
import { tagTokens } from '../../runtime/styles/tag-tokens.js';
import { noticeOf } from '../../runtime/texts.js';
import { aboutStyles } from './about.styles.js';
import { pathStyles } from './path.styles.js';

const partList = {
  fromAttribute: (value: string | null) => ABOUT_PARTS.filter((part) => value?.split(/\s+/).includes(part)),
};

const paragraph = ({ text, lang, dir }: Text, name = '') => html`<p class=${name || nothing} lang=${lang} dir=${dir}>${text}</p>`;

/**
 * What the CSSR is: since when, for what, by which principles, under whose guidance; how views travel through it, as a diagram that is an
 * ordered list; its partners and donors with their periods; how to reach it.
 *
 * @summary What the CSSR is, and how views travel.
 * @tag cssr-about
 *
 * @slot - The content the page was made with. Shown until something better is there.
 * @slot logo - The logo of the organization, above the title.
 *
 * @csspart card - The box around everything.
 * @csspart title - The title.
 * @csspart heading - The heading of the path, of the partners and of the contact.
 * @csspart text - What the CSSR is, with purpose, principles and oversight.
 * @csspart path - The diagram of how views travel.
 * @csspart step - One box of the diagram.
 * @csspart partners - Partners and donors, with their periods.
 * @csspart contact - How to reach the CSSR.
 * @csspart footer - The editor's notes, source and as-of date.
 * @csspart note - A line in place of content, or about its age.
 *
 * @fires {CssrStateEvent} cssr-state - When the state changes.
 */
export class CssrAbout extends ContentElement<AboutView> {
  static override properties = { ...ContentElement.properties, parts: { converter: partList } };
  static override styles = [tagTokens('about'), rootStyles, panelStyles, aboutStyles, pathStyles];

  /**
   * Parts to show, separated by spaces: `text`, `path`, `partners`, `contact`; where absent, all.
   * @attr parts
   */
  parts: readonly AboutPart[] = [];
  protected override readonly content = new ContentController(this, {
    uses: { about, organizations: organization, contacts: contact, sources: source },
    inputs: () => [this.parts],
    view: (feed, locale) => aboutView(feed, this.parts, locale),
  });

  protected override renderView(view: AboutView) {
    const { title, languageNote, notice, path, partners, contacts, notes } = view;
    return html`<article class="box" part="card" aria-labelledby="title">
      <div class="section">
        <slot name="logo"></slot>
        ${heading('title', title, this.headingLevel, 'title')} ${languageNote ? html`<p class="small">${languageNote}</p>` : nothing}
        ${noticeOf(notice)} ${view.paragraphs.length ? this.#renderText(view) : nothing}
      </div>
      ${path ? this.#renderPath(path) : nothing} ${partners.length ? this.#renderPartners(view) : nothing}
      ${
        contacts.length
          ? html`<div class="section" part="contact">${this.#heading(view.contactHeading)} ${contacts.map(this.#renderContact)}</div>`
          : nothing
      }
      <footer class="foot" part="footer">
        ${notes.map((note) => paragraph(note, 'small'))}
        <p class="small">${view.provenance}</p>
      </footer>
    </article>`;
  }

  #heading(text: Text) {
    return heading('heading', text, this.headingLevel + 1);
  }

  #renderText({ paragraphs, facts }: AboutView) {
    return html`<div class="text" part="text">
      <div class="paragraphs">${paragraphs.map((text) => paragraph(text))}</div>
      ${
        facts.length
          ? html`<dl class="facts">
              ${facts.map(
                ({ label, values }) =>
                  html`<div>
                    <dt>${label}</dt>
                    ${values.map(({ text, lang, dir }) => html`<dd lang=${lang} dir=${dir}>${text}</dd>`)}
                  </div>`,
              )}
            </dl>`
          : nothing
      }
    </div>`;
  }

  #renderPath({ heading: words, steps, back }: PathView) {
    return html`<div class="section sunken" part="path">
      ${this.#heading(words)}
      <div class="path ${back ? 'both' : ''}">
        <ol>
          ${steps.map((step) => html`<li class="step" part="step">${this.#renderStep(step)}</li>`)}
        </ol>
        ${back ? html`<div class="back"><div class="step" part="step">${this.#renderStep(back)}</div></div>` : nothing}
      </div>
    </div>`;
  }

  #renderStep({ label, action }: PathStep) {
    return html`<b lang=${label.lang} dir=${label.dir}>${label.text}</b> ${action ? paragraph(action) : nothing}`;
  }

  #renderPartners({ partnersHeading, partners, partnersProvenance }: AboutView) {
    return html`<div class="section" part="partners">
      ${this.#heading(partnersHeading)}
      <dl class="partners">${partners.map(this.#renderRole)}</dl>
      <p class="small">${partnersProvenance}</p>
    </div>`;
  }

  #renderRole({ label, holders }: RoleGroup) {
    return html`<div>
      <dt>${label}</dt>
      ${holders.map(
        ({ name, url, period, notes }) =>
          html`<dd>
            ${url ? html`<a href=${url} lang=${name.lang} dir=${name.dir}>${name.text}</a>` : html`<b lang=${name.lang} dir=${name.dir}>${name.text}</b>`}
            ${period ? html`<p class="small">${period}</p>` : nothing} ${notes.map((note) => paragraph(note, 'small'))}
          </dd>`,
      )}
    </div>`;
  }

  #renderContact({ label, href, address }: ContactLine) {
    return html`<p>
      <span lang=${label.lang} dir=${label.dir}>${label.text}</span>
      <a class="address" href=${href} dir="ltr" translate="no">${address}</a>
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cssr-about': CssrAbout;
  }
}

import { nothing, type CommonOptions, type Html, type Template } from '../../templates/html.js';
import { heading, noticeOf, provenanceOf, small } from '../../templates/parts.js';
import type { RoleGroup } from '../../views/organizations.js';
import type { Text } from '../../views/text.js';
import type { AboutView, ContactLine, PathStep, PathView } from './view.js';

/** What the CSSR is. */
export function template(html: Html, view: AboutView, { headingLevel: level = 3 }: CommonOptions): Template {
  const sub = (text: Text) => heading(html, 'heading', text, level + 1);
  const line = ({ text, lang, dir }: Text, name: string | symbol = nothing) => html`<p class=${name} lang=${lang} dir=${dir}>${text}</p>`;
  const bold = ({ text, lang, dir }: Text) => html`<b lang=${lang} dir=${dir}>${text}</b>`;

  const text = ({ paragraphs, facts }: AboutView) =>
    html`<div class="text" part="text">
      <div class="paragraphs">${paragraphs.map((each) => line(each))}</div>
      ${
        facts.length
          ? html`<dl class="facts">
              ${facts.map(
                ({ label, values }) =>
                  html`<div>
                    <dt>${label}</dt>
                    ${values.map((value) => html`<dd lang=${value.lang} dir=${value.dir}>${value.text}</dd>`)}
                  </div>`,
              )}
            </dl>`
          : nothing
      }
    </div>`;

  const step = ({ label, action }: PathStep) =>
    html`${bold(label)} ${action && html`<span class="action" lang=${action.lang} dir=${action.dir}>${action.text}</span>`}`;
  const path = ({ heading: words, steps, back }: PathView) =>
    html`<div class="section sunken" part="path">
      ${sub(words)}
      <div class="path ${back ? 'both' : ''}">
        <ol>
          ${steps.map((each) => html`<li class="step" part="step">${step(each)}</li>`)}
        </ol>
        ${back && html`<div class="back"><div class="step" part="step">${step(back)}</div></div>`}
      </div>
    </div>`;

  const role = ({ label, holders }: RoleGroup) =>
    html`<div>
      <dt>${label}</dt>
      ${holders.map(
        ({ name, url, period, notes }) =>
          html`<dd>
            ${url ? html`<a href=${url} lang=${name.lang} dir=${name.dir}>${name.text}</a>` : bold(name)} ${small(html, period)}
            ${notes.map((note) => line(note, 'small'))}
          </dd>`,
      )}
    </div>`;
  const contact = ({ label, href, address, remarks = [], provenance }: ContactLine) =>
    html`<p>
        <span lang=${label.lang} dir=${label.dir}>${label.text}</span>
        <a class="address" href=${href} dir="ltr" translate="no">${address}</a>
      </p>
      ${remarks.map((remark) => line(remark, 'small'))} ${small(html, provenance)}`;

  return html`<article class="box" part="card" aria-labelledby="title">
    <div class="section">
      <slot name="logo"></slot>
      ${heading(html, 'title', view.title, level, 'title')} ${small(html, view.languageNote)} ${noticeOf(html, view.notice)}
      ${view.paragraphs.length ? text(view) : nothing}
    </div>
    ${view.path && path(view.path)}
    ${
      view.partners.length
        ? html`<div class="section" part="partners">
            ${sub(view.partnersHeading)}
            <dl class="holders">${view.partners.map(role)}</dl>
            ${small(html, view.partnersProvenance)}
          </div>`
        : nothing
    }
    ${
      view.contacts.length
        ? html`<div class="section" part="contact">${sub(view.contactHeading)} ${view.contacts.map(contact)}</div>`
        : nothing
    }
    <div class="foot" part="footer">${view.notes.map((note) => line(note, 'small'))} ${provenanceOf(html, view)}</div>
  </article>`;
}

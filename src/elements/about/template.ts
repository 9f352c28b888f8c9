import { nothing, type CommonOptions, type Html, type Template } from '../../templates/html.js';
import { heading, noticeOf, paragraph, provenanceOf, small, toldOf } from '../../templates/parts.js';
import type { RoleGroup } from '../../views/organizations.js';
import type { Text } from '../../views/text.js';
import type { AboutFact, AboutView, ContactLine, PathStep, PathView } from './view.js';

/** What the CSSR is. */
export function template(html: Html, view: AboutView, { headingLevel: level = 3 }: CommonOptions): Template {
  const sub = (text: Text) => heading(html, 'heading', text, level + 1);
  const line = ({ text, lang, dir }: Text) => html`<p lang=${lang} dir=${dir}>${text}</p>`;
  const bold = ({ text, lang, dir }: Text) => html`<b lang=${lang} dir=${dir}>${text}</b>`;

  const fact = ({ label, values }: AboutFact) =>
    html`<div>
      <dt>${label}</dt>
      ${values.map((value) => html`<dd lang=${value.lang} dir=${value.dir}>${value.text}</dd>`)}
    </div>`;
  const text = ({ paragraphs: [first, ...others], more, facts }: AboutView) =>
    html`<div class="text" part="text">
      ${first && line(first)}
      ${
        others.length || facts.length
          ? html`<details>
              <summary>${more}</summary>
              <div class="more">
                ${others.map((each) => line(each))}
                <dl class="facts">${facts.map(fact)}</dl>
              </div>
            </details>`
          : nothing
      }
    </div>`;

  const step = ({ label, action }: PathStep) =>
    html`<li part="step">
      ${bold(label)} ${action && html`<span class="small" lang=${action.lang} dir=${action.dir}>${action.text}</span>`}
    </li>`;
  const path = ({ heading: words, bands, isLoop }: PathView) =>
    html`<div class="section sunken" part="path">
      ${sub(words)}
      <ol class="path ${isLoop ? 'loop' : ''}" role="list">
        ${bands.map(
          ({ label, steps }, i) =>
            html`<li class="band ${i > 1 ? 'back' : ''}">
              <p class="small">${label}</p>
              <ol role="list">
                ${steps.map(step)}
              </ol>
            </li>`,
        )}
      </ol>
    </div>`;

  const role = ({ label, holders }: RoleGroup) =>
    html`<div>
      <dt>${label}</dt>
      ${holders.map(
        ({ name, url, period, notes }) =>
          html`<dd>
            ${url ? html`<a href=${url} lang=${name.lang} dir=${name.dir}>${name.text}</a>` : bold(name)}
            ${period && html`<span class="small">${period}</span>`} ${notes.map((note) => paragraph(html, note))}
          </dd>`,
      )}
    </div>`;
  const contact = ({ label, href, address, told = {}, provenance }: ContactLine) =>
    html`<div class="reach">
      <p>
        <span lang=${label.lang} dir=${label.dir}>${label.text}</span>
        <a class="address" href=${href} dir="ltr" translate="no">${address}</a>
      </p>
      ${toldOf(html, told)} ${small(html, provenance)}
    </div>`;
  const { partners, contacts } = view;

  return html`<article class="box" part="card" aria-labelledby="title">
    <div class="section">
      <slot name="logo"></slot>
      ${heading(html, 'title', view.title, level, 'title')} ${small(html, view.languageNote)} ${noticeOf(html, view.notice)}
      ${view.paragraphs.length ? text(view) : nothing}
    </div>
    ${view.path && path(view.path)}
    ${
      partners.length || contacts.length
        ? html`<div class="section">
            ${
              partners.length
                ? html`<div part="partners">
                    ${sub(view.partnersHeading)}
                    <dl class="holders">${partners.map(role)}</dl>
                    ${small(html, view.partnersProvenance)}
                  </div>`
                : nothing
            }
            ${contacts.length ? html`<div part="contact">${sub(view.contactHeading)} ${contacts.map(contact)}</div>` : nothing}
            ${small(html, view.commonProvenance)}
          </div>`
        : nothing
    }
    <div class="foot" part="footer">${toldOf(html, { notes: view.notes })} ${provenanceOf(html, view)}</div>
  </article>`;
}

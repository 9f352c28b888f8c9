import type { AboutView, PathStep } from '../elements/about/view.js';
import type { Text } from '../views/text.js';
import { heading, langOf, markup, type Markup } from './markup.js';

/** What the CSSR is, as static HTML. @param level of the title among the headings of the page, 2 to 6. */
export function aboutHtml(view: AboutView, level = 3): Markup {
  const { title, languageNote, notice, facts, path, partners, contacts } = view;
  const sub = (text: Text) => heading(level + 1, text.text, langOf(text, view));
  const lines = (texts: readonly Text[]) => texts.map((text) => markup`<p${langOf(text, view)}>${text.text}</p>`);
  const step = ({ label, action }: PathStep) =>
    markup`<strong${langOf(label, view)}>${label.text}</strong> ${action && markup`<span${langOf(action, view)}>${action.text}</span>`}`;
  return markup`<article class="cssr-about"${langOf(view)}>
    <div>
    ${heading(level, title.text, langOf(title, view))}
    ${languageNote !== undefined && markup`<p><small>${languageNote}</small></p>`}
    ${notice && markup`<p><strong>${notice.text}</strong> ${notice.note && markup`<span${langOf(notice.note, view)}>${notice.note.text}</span>`}</p>`}
    ${
      (view.paragraphs.length > 0 || facts.length > 0) &&
      markup`<div><div>${lines(view.paragraphs)}</div>
    ${
      facts.length > 0 &&
      markup`<dl>${facts.map(
        ({ label, values }) => markup`
      <div><dt>${label}</dt>${values.map((value) => markup`<dd${langOf(value, view)}>${value.text}</dd>`)}</div>`,
      )}</dl>`
    }</div>`
    }
    </div>
    ${
      path &&
      markup`<div>${sub(path.heading)}
    <ol>${path.steps.map((each) => markup`<li>${step(each)}</li>`)}</ol>
    ${path.back && markup`<p>${step(path.back)}</p>`}</div>`
    }
    ${
      partners.length > 0 &&
      markup`<div>${sub(view.partnersHeading)}
    <dl>${partners.map(
      ({ label, holders }) => markup`
      <div><dt>${label}</dt>${holders.map(
        ({ name, url, period, notes }) =>
          markup`<dd${langOf(name, view)}>${url ? markup`<a href="${url}">${name.text}</a>` : name.text}${
            period && markup`<br><small${langOf(view, name)}>${period}</small>`
          }${notes.map((note) => markup`<br><small${langOf(note, name)}>${note.text}</small>`)}</dd>`,
      )}</div>`,
    )}</dl>
    <p><small>${view.partnersProvenance}</small></p></div>`
    }
    ${
      contacts.length > 0 &&
      markup`<div>${sub(view.contactHeading)}
    ${contacts.map(
      ({ label, href, address }) =>
        markup`<p><span${langOf(label, view)}>${label.text}</span> <a href="${href}"><bdi dir="ltr">${address}</bdi></a></p>`,
    )}</div>`
    }
    ${view.notes.map((note) => markup`<p${langOf(note, view)}>${note.text}</p>`)}
    <p><small><time class="cssr-as-of" datetime="${view.asOf}">${view.provenance}</time></small></p>
  </article>`;
}

import { nothing, type Html, type Template } from '../../templates/html.js';
import { paragraph } from '../../templates/parts.js';
import { definedName, definitionOf, inBrackets } from '../../templates/term.js';
import type { TermView } from '../../views/term.js';

/**
 * A term as static HTML: its name in full, with the abbreviation in brackets, as United Nations texts write a name at its first mention.
 * Inline, so that it can stand in a sentence, and words only: a definition in brackets would break the sentence up, a `title` is out of reach
 * of touch and keyboard (and would lie over the card later), a link or `details` inside would be a control within a control once the element
 * makes the words a button. The definition without script is in the glossary, `<cssr-term-list>`, under `#cssr-term-<id>`.
 *
 * @param around the language of the sentence.
 */
export function template(html: Html, view: TermView, { around }: { readonly around: string }): Template {
  const { text, lang, dir } = view.name;
  const words = [`${text} `, inBrackets(html, view)];
  return lang === around ? html`${words}` : html`<span lang=${lang} dir=${dir}>${words}</span>`;
}

/** What the element opens: the definition. Static HTML has none. @param close the button that closes it. */
export const card = (html: Html, view: TermView, close: Template): Template =>
  html`<div class="box" part="card">
    <div class="main">
      <div class="names">
        <p class="name" part="name" id="name">${definedName(html, view)}</p>
        ${view.otherNames.map((name) => paragraph(html, name))}
      </div>
      ${definitionOf(html, view, 'definition')}
    </div>
    <div class="foot" part="footer">
      <p class="small">${view.provenance}</p>
      ${view.link ? html`<a href=${view.link.href}>${view.link.label}</a>` : nothing}
    </div>
    ${close}
  </div>`;

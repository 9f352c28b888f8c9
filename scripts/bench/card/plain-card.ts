import { html, LitElement, nothing, type CSSResultGroup } from 'lit';
import { styles } from '../../../src/elements/mission-card/styles.js';
import type { MissionCardView } from '../../../src/elements/mission-card/view.js';
import type { Text } from '../../../src/views/text.js';

/** The yardstick: a card as one would first write it with Lit, with the same texts, markup and styles. It gets its words from a file or a script. */
class PlainCard extends LitElement {
  static override properties = { src: {}, view: { attribute: false } };
  static override styles: CSSResultGroup = styles;
  src?: string;
  view?: MissionCardView;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.src) void this.#load(this.src);
  }

  async #load(src: string): Promise<void> {
    const response = await fetch(src);
    this.view = ((await response.json()) as { view: MissionCardView }).view;
  }

  override render() {
    const { view } = this;
    if (!view) return html`<p>Loading …</p>`;
    const { title, summary, differences } = view;
    return html`<div class="root" lang=${view.lang} dir=${view.dir}>
      <article class="box" aria-labelledby="title">
        <div class="main">
          <div>
            <p class="kicker">${view.kicker}</p>
            <div class="heading title" id="title" role="heading" aria-level="3" lang=${title.lang} dir=${title.dir}>${title.text}</div>
            ${view.languageNote ? html`<p class="only small">${view.languageNote}</p>` : nothing}
          </div>
          ${view.notice ? html`<p class="notice"><b>${view.notice.text}</b></p>` : nothing}
          <dl class="facts">
            ${view.facts.map(
              ({ label, values }) =>
                html`<div>
                  <dt class="small">${label}</dt>
                  ${values.map(({ text, lang, dir }) => html`<dd lang=${lang} dir=${dir}>${text}</dd>`)}
                </div>`,
            )}
          </dl>
          ${summary ? html`<p class="summary" lang=${summary.lang} dir=${summary.dir}>${summary.text}</p>` : nothing}
          ${
            view.themes.length
              ? html`<ul class="themes" aria-label=${view.themesLabel}>
                  ${view.themes.map(({ text, lang, dir }) => html`<li lang=${lang} dir=${dir}>${text}</li>`)}
                </ul>`
              : nothing
          }
          ${differences ? this.#renderDifferences(differences) : nothing}
        </div>
        <div class="foot">
          ${
            view.documents.length
              ? html`<ul class="documents" aria-label=${view.documentsLabel}>
                  ${view.documents.map(
                    ({ href, hreflang, label, details }) =>
                      html`<li>
                        <a href=${href} hreflang=${hreflang}>${label} <small>${details}</small></a>
                      </li>`,
                  )}
                </ul>`
              : nothing
          }
          <p class="provenance small"><time datetime=${view.asOf}>${view.provenance}</time></p>
        </div>
      </article>
    </div>`;
  }

  #renderDifferences({ label, items, notesLabel, notes }: NonNullable<MissionCardView['differences']>) {
    const inline = ({ text, lang, dir }: Text) => html`<span lang=${lang} dir=${dir}>${text}</span>`;
    return html`<details>
      <summary>${label}</summary>
      <div class="differences">
        ${items.map(
          ({ field, claims, note }) =>
            html`<div>
              <b>${field}</b>
              <ul>
                ${claims.map(({ value, source }) => html`<li>${inline(value)} <span class="small">${source}</span></li>`)}
              </ul>
              ${note ? html`<p class="small" lang=${note.lang} dir=${note.dir}>${note.text}</p>` : nothing}
            </div>`,
        )}
        ${notesLabel ? html`<b>${notesLabel}</b>` : nothing}
        ${notes.map(({ text, lang, dir }) => html`<p lang=${lang} dir=${dir}>${text}</p>`)}
      </div>
    </details>`;
  }
}

customElements.define('plain-card', PlainCard);
const given = document.querySelector<HTMLScriptElement>('script.plain-content');
if (given) {
  const files = JSON.parse(given.text) as readonly { readonly view: MissionCardView }[];
  for (const [i, card] of document.querySelectorAll<PlainCard>('plain-card').entries()) card.view = files[i]!.view;
}

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { directionOf } from '../../../locale/language.js';
import type { Locale } from '../../../locale/locale.js';
import type { DeskStore } from '../../changes/store.js';
import type { Finding } from '../../checks/finding.js';
import type { Paragraph, Row } from '../../draft.js';
import { keepFresh, type StaleRow } from '../../stale.js';
import { severityWords } from '../app/words.js';
import { SEVERITY_ICONS } from '../icons.js';
import { segmentsOf, type Confirmed, type FoundWords } from './segments.js';
import { rowWords } from './words.js';

/**
 * A row of the text: the paragraphs of each language, and what was found in them. Rendered again only if what it shows has changed, so that a
 * thousand of them do not slow typing. It lives in the root of `desk-text`, which has its sheet and hears what is typed.
 */
export class DeskRow extends LitElement {
  static override properties = {
    row: { attribute: false },
    index: { attribute: false },
    languages: { attribute: false },
    findings: { attribute: false },
    dismissed: { attribute: false },
    confirmed: { attribute: false },
    chosen: { attribute: false },
    stale: { attribute: false },
    locale: { attribute: false },
  };

  row!: Row;
  /** From 0. */
  index = 0;
  languages: readonly string[] = [];
  findings: readonly Finding[] = [];
  /** Keys of findings that the editor has dismissed, joined: changes only where they do. */
  dismissed = '';
  confirmed!: Confirmed;
  /** The statement that the editor looks at, where it is marked in this row. */
  chosen: string | undefined;
  stale: StaleRow | undefined;
  locale!: Locale;
  /** Not shown, so no reason to render. */
  store!: DeskStore;

  protected override createRenderRoot(): this {
    return this;
  }

  override render(): TemplateResult {
    const dismissed = new Set(this.dismissed.split('\n'));
    const open = this.findings.filter(({ key }) => !dismissed.has(key));
    const left = this.findings.filter(({ key }) => dismissed.has(key));
    const words = rowWords(this.locale);
    return html`
      <div class="index" aria-hidden="true">${this.locale.number(this.index + 1)}</div>
      <div class="cells">${this.languages.map((language) => this.#cell(language, open))}</div>
      ${
        open.length || left.length || this.stale
          ? html`<div class="about">
              ${this.stale ? this.#stale(this.stale) : nothing}
              ${repeat(
                open,
                ({ key }) => key,
                (finding) => this.#finding(finding),
              )}
              ${
                left.length
                  ? html`<details class="left">
                      <summary>${words.dismissed(this.locale.number(left.length))}</summary>
                      ${left.map((finding) => this.#finding(finding))}
                    </details>`
                  : nothing
              }
            </div>`
          : nothing
      }
    `;
  }

  #cell(language: string, open: readonly Finding[]): TemplateResult {
    const cell = this.row.cells[language] ?? [];
    return html`<div class="cell" lang=${language} dir=${directionOf(language)}>
      ${
        cell.length
          ? repeat(
              cell,
              ({ key }) => key,
              (paragraph, i) => this.#paragraph(paragraph, language, open, cell.length > 1 ? i + 1 : 0),
            )
          : this.#missing(language)
      }
    </div>`;
  }

  #paragraph(paragraph: Paragraph, language: string, open: readonly Finding[], place: number): TemplateResult {
    const { key, text, style, marks } = paragraph;
    const found = open.flatMap(({ place, severity }): FoundWords[] =>
      place.in === 'text' && place.language === language && place.paragraph === key ? [{ from: place.from, to: place.to, severity }] : [],
    );
    const segments = segmentsOf(text, marks, found, this.confirmed, this.chosen);
    // The last character keeps the height of a line that is empty still. No space may stand between: it would be seen.
    const mirrored = [
      ...segments.map(({ text, looks }) => (looks.length ? html`<span class=${looks.join(' ')}>${text}</span>` : text)),
      '\u200b',
    ];
    const label = rowWords(this.locale).field(
      this.locale.number(this.index + 1),
      this.locale.languageName(language),
      style,
      place ? this.locale.number(place) : '',
    );
    return html`<div class="paragraph ${style}">
      <div class="mirror" aria-hidden="true">${mirrored}</div>
      <textarea
        rows="1"
        spellcheck="true"
        data-row=${this.row.id}
        data-language=${language}
        data-key=${key}
        aria-label=${label}
        .value=${live(text)}
      ></textarea>
    </div>`;
  }

  #missing(language: string): TemplateResult {
    const { language: own, direction } = this.locale;
    const { missing, write } = rowWords(this.locale);
    return html`<div class="missing" lang=${own} dir=${direction}>
      <span>${missing(this.locale.languageName(language))}</span>
      <button class="plain" data-write=${language} data-row=${this.row.id}>${write}</button>
    </div>`;
  }

  #finding(finding: Finding): TemplateResult {
    return html`<desk-finding
      .finding=${finding}
      .store=${this.store}
      .locale=${this.locale}
      .isLink=${finding.place.in === 'text'}
    ></desk-finding>`;
  }

  #stale({ row, language, difference }: StaleRow): TemplateResult {
    const words = rowWords(this.locale);
    const [original] = this.languages as [string];
    const keep = () => this.store.apply((draft) => keepFresh(draft, row, language));
    return html`<div class="finding warning">
      <span class="badge warning">${SEVERITY_ICONS.warning} ${severityWords(this.locale).warning}</span>
      <div>
        <p>${words.stale(this.locale.languageName(original), this.locale.languageName(language))}</p>
        ${
          difference
            ? html`<p class="difference" lang=${original} dir=${directionOf(original)}>
                ${difference.map(({ is, text }) => (is === 'kept' ? text : is === 'added' ? html`<ins>${text}</ins>` : html`<del>${text}</del>`))}
              </p>`
            : nothing
        }
      </div>
      <span class="row">
        <button class="small" @click=${keep}>${words.upToDate}</button>
        <button class="small" @click=${keep}>${words.typoOnly}</button>
      </span>
    </div>`;
  }
}

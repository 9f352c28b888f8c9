import { definition, type ReportLanguages } from './definition.js';
import { styles } from './styles.js';
import { pressedStyles } from '../../runtime/styles/pressed.styles.js';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ReportVersion, ReportView } from './view.js';
import { template } from './template.js';
import { queryAll } from '../../runtime/feed/safe-document.js';
import { ContentElement } from '../../runtime/content-element.js';
import { PermalinkController } from '../../runtime/permalink-controller.js';
import { pressed } from '../../runtime/pressed.js';
import { citeOnCopy } from './copy.js';
import { printAlone } from './print.js';

/**
 * A whole report: title, dates and place, the text, disclaimer and contact, in one language or two side by side. The reader can see who
 * said what, what the editor corrected, and print it alone.
 *
 * @summary A whole report, in one language or two side by side.
 * @tag cssr-report
 *
 * @slot - The content the page was made with. Shown until something better is there.
 * @slot logo - The logo of the organization, above the kicker.
 *
 * @csspart report - The box around everything.
 * @csspart title - The title, in each language shown.
 * @csspart tools - The buttons.
 * @csspart contents - The table of contents.
 * @csspart text - The text, in each language shown.
 * @csspart disclaimer - The disclaimer.
 * @csspart footer - Contact, source and as-of date.
 * @csspart note - A line in place of content, or about its age.
 *
 * @fires {CssrStateEvent} cssr-state - When the state changes.
 */
export class CssrReport extends ContentElement<ReportView> {
  static override definition = definition;
  static override template = template;
  static override properties = {
    shown: { state: true, attribute: false },
    statements: { state: true, attribute: false },
    told: { state: true, attribute: false },
    corrections: { state: true, attribute: false },
  };
  static override styles = [...styles, pressedStyles];

  override headingLevel = 2;
  /**
   * Id of the report in the feed; where absent, the first one.
   * @attr item
   */
  item = '';
  /**
   * `switch` lets the reader choose a language or both, `both` sets two side by side, `one` shows the language of the page only.
   * @attr languages
   */
  languages: ReportLanguages = 'switch';

  /** @internal The language the reader has chosen, or `both`. */
  shown = '';
  /** @internal Whether the reader has asked who said what. */
  statements = false;
  /** @internal Whether that is asked of facts and briefings as well. */
  told = false;
  /** @internal Whether the reader has asked for corrections. */
  corrections = false;

  /** @internal For the permalinks: a fragment always works, since it is only read. */
  readonly permalinks = true;
  readonly #permalinks = new PermalinkController(this, async (id) => {
    await this.updateComplete;
    return this.renderRoot.querySelector<HTMLElement>(`[data-id~="${CSS.escape(id)}"]`) ?? undefined;
  });

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('copy', this.#onCopy);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Whoever chooses a language for the page chooses it here, too.
    if (changed.has('language') && this.shown !== 'both') this.shown = '';
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('state') && this.view) this.#permalinks.follow();
  }

  /** Prints the report alone, on A4, whatever else is on the page. */
  print(): void {
    const [version] = this.#versions();
    if (!version) return;
    const { lang, dir, title, provenance: source, disclaimer: legal, digits } = version;
    printAlone(this.renderRoot as ShadowRoot, { lang, dir, title: title.text, source, disclaimer: legal, digits });
  }

  /** Whether the reader chooses the language at a switch of the page: one choice is enough. */
  get #isGoverned(): boolean {
    return queryAll('cssr-language-switch', this.getRootNode() as Document).some((each) => {
      const region = each.getAttribute('for');
      return !region || this.closest(`#${CSS.escape(region)}`);
    });
  }

  /** The versions now shown. */
  #versions(view = this.view): readonly ReportVersion[] {
    const { versions = [] } = view ?? {};
    const shown = this.shown || (this.languages === 'both' ? 'both' : '');
    if (shown === 'both') return versions.slice(0, 2);
    return [versions.find(({ lang }) => lang === shown) ?? versions[0]!].filter(Boolean);
  }

  override renderView(view: ReportView) {
    const versions = this.#versions(view);
    const { statements, told, corrections } = this;
    const { asked } = versions[0]!;
    return template(html, view, {
      headingLevel: this.headingLevel,
      versions,
      marked: statements ? asked.at(told ? -1 : 0) : 0,
      isCorrected: corrections,
      tools: this.#renderTools(view, versions),
      contents: this.#renderContents(view, versions[0]!),
    });
  }

  #renderTools({ versions, words }: ReportView, shown: readonly ReportVersion[]): TemplateResult {
    const { asked } = shown[0]!;
    const hasCorrections = shown.some(({ changes }) => changes);
    const choose = (choice: string) => () => (this.shown = choice);
    const isBoth = shown.length === 2;
    const isShown = (lang: string) => !isBoth && shown[0]!.lang === lang;
    const both = pressed(words.both, isBoth, choose(isBoth ? versions[0]!.lang : 'both'));
    return html`<div class="tools" part="tools">
      ${
        this.languages === 'one' || versions.length < 2
          ? nothing
          : this.#isGoverned
            ? both
            : html`<div role="group" aria-label=${words.language}>
                ${versions.map(({ lang, dir, name }) => pressed(html`<span lang=${lang} dir=${dir}>${name}</span>`, isShown(lang), choose(lang)))}
                ${both}
              </div>`
      }
      ${asked[0] ? pressed(words.statements, this.statements, () => (this.statements = !this.statements)) : nothing}
      ${asked[1] && this.statements ? pressed(words.told, this.told, () => (this.told = !this.told)) : nothing}
      ${hasCorrections ? pressed(words.corrections, this.corrections, () => (this.corrections = !this.corrections)) : nothing}
      <button type="button" @click=${() => this.print()}>${words.print}</button>
    </div>`;
  }

  #renderContents({ id }: ReportView, { contents, lang, dir }: ReportVersion) {
    return (
      contents &&
      html`<nav class="contents" part="contents" lang=${lang} dir=${dir} aria-labelledby="contents">
        <b id="contents">${contents.label}</b>
        <ol>
          ${contents.links.map(({ anchor, text }) => html`<li><a href="#cssr-${id}-${anchor}">${text}</a></li>`)}
        </ol>
      </nav>`
    );
  }

  readonly #onCopy = (event: Event): void => {
    const target = event.composedPath()[0] as Element;
    if (!target.closest?.('.text')) return;
    const lang = target.closest('[lang]')!.getAttribute('lang');
    const versions = this.#versions();
    const { citation } = versions.find((version) => version.lang === lang) ?? versions[0]!;
    citeOnCopy(event as ClipboardEvent, this.renderRoot as ShadowRoot, citation);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'cssr-report': CssrReport;
  }
}

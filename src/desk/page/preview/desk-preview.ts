import { css, html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { elementLabel } from '../../../publish/label.js';
import { dataText, themeFiles } from '../data.js';
import { DeskElement } from '../element.js';
import { feedToPublish, soundFeed } from '../publish/published.js';
import { deskStyles } from '../styles.js';
import { previewPage } from './page.js';
import { shownOf, type Shown } from './shown.js';
import { previewWords } from './words.js';

const SCREENS = ['phone', 'desktop'] as const;
type Screen = (typeof SCREENS)[number];

/** The room "Preview": the real elements with the records of the draft, in each of its languages. */
export class DeskPreview extends DeskElement {
  static override properties = { chosen: { state: true }, screen: { state: true }, theme: { state: true }, isElement: { state: true } };
  static override styles = [
    deskStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 1rem;
      }
      .choices {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(14rem, 100%), 1fr));
        gap: 0.75rem 1.25rem;
      }
      .choices select {
        inline-size: 100%;
      }
      .frames {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 1.5rem;
        justify-items: center;
      }
      figure {
        inline-size: 100%;
      }
      figcaption {
        padding-block-end: 0.375rem;
        font-weight: 600;
      }
      iframe {
        display: block;
        inline-size: 100%;
        block-size: 34rem;
        resize: vertical;
        border: 1px solid var(--edge);
        border-radius: 8px;
        background: #fff;
        color-scheme: light;
      }
      @media (min-width: 52rem) {
        .phone {
          grid-template-columns: repeat(auto-fit, 375px);
          justify-content: center;
        }
      }
      .phone iframe {
        max-inline-size: 375px;
        margin-inline: auto;
      }
    `,
  ];

  private chosen = 0;
  private screen: Screen = 'desktop';
  private theme = 'un-ose';
  private isElement = true;

  override render(): TemplateResult {
    const { locale } = this;
    const { draft } = this.store;
    const words = previewWords(locale);
    const { feed } = soundFeed(feedToPublish(draft));
    const all = shownOf(feed, draft.activity.id ?? '');
    const shown = all[this.chosen] ?? all[0];
    const themes = themeFiles();
    if (!shown) return html`<p class="note">${words.nothing}</p>`;
    return html`
      <div class="panel choices">
        ${this.#choice(
          words.what,
          all.map(({ element }) => elementLabel(element, locale)),
          this.chosen,
          (i) => (this.chosen = i),
        )}
        ${this.#choice(words.form, [words.element, words.plain], this.isElement ? 0 : 1, (i) => (this.isElement = i === 0))}
        ${this.#choice(words.screen, [words.phone, words.desktop], SCREENS.indexOf(this.screen), (i) => (this.screen = SCREENS[i]!))}
        ${this.#choice(words.theme, [words.noTheme, ...themes.map(({ name, called }) => called[locale.language] ?? name)], themes.findIndex(({ name }) => name === this.theme) + 1, (i) => (this.theme = themes[i - 1]?.name ?? ''))}
      </div>
      <div class="frames ${this.screen}">
        ${draft.languages.map((language) => this.#frame(feed, shown, language, themes.find(({ name }) => name === this.theme)?.sheet ?? ''))}
      </div>
    `;
  }

  #choice(name: string, options: readonly string[], chosen: number, choose: (i: number) => void): TemplateResult {
    return html`<label class="field"
      ><span class="name">${name}</span>
      <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).selectedIndex)}>
        ${options.map((option, i) => html`<option .selected=${i === chosen}>${option}</option>`)}
      </select></label
    >`;
  }

  #frame(feed: Parameters<typeof previewPage>[0], shown: Shown, language: string, theme: string): TemplateResult | typeof nothing {
    const { locale, isElement } = this;
    const page = previewPage(feed, shown, language, isElement, { elements: dataText('elements'), sheet: dataText('static'), theme });
    if (page === undefined) return nothing;
    const name = locale.languageName(language);
    // A new frame for another page: what a sandbox allows is settled when it loads. Nothing in it can reach the desk.
    return html`<figure>
      <figcaption>${name}</figcaption>
      ${keyed(
        page,
        html`<iframe
          title=${previewWords(locale).frame(elementLabel(shown.element, locale), name)}
          sandbox=${isElement ? 'allow-scripts' : ''}
          .srcdoc=${page}
        ></iframe>`,
      )}
    </figure>`;
  }
}

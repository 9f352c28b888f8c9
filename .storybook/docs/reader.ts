import { html, LitElement, type TemplateResult } from 'lit';
import { addons } from 'storybook/preview-api';
import { directionOf } from '../../src/locale/language.js';
import { nativeName } from '../../src/locale/native-name.js';
import { PageLanguage } from './language.js';

/** A module that is loaded when it is shown, by its language. */
type Loaders<T> = Readonly<Record<string, () => Promise<{ readonly default: T }>>>;

/** Copies a text, also where a browser gives no clipboard. */
async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const field = Object.assign(document.createElement('textarea'), { value: text });
    document.body.append(field);
    field.select();
    document.execCommand('copy');
    field.remove();
  }
}

/** A part of a page of docs: in the language of the toolbar, with the sheet of the pages. */
export abstract class DocsReader extends LitElement {
  protected readonly language = new PageLanguage(this);
  /** The languages that were loaded, by what was asked for. */
  readonly #loaded = new Map<unknown, unknown>();

  // The sheet of the page holds, and what is found in the page is found here.
  protected override createRenderRoot(): this {
    return this;
  }

  constructor() {
    super();
    this.addEventListener('click', this.#onClick);
  }

  /** What a page says in the language of the reader, or else in the first that there is; undefined until it is loaded. */
  protected loaded<T>(loaders: Loaders<T>): { readonly language: string; readonly value: T } | undefined {
    const language = loaders[this.language.current] ? this.language.current : Object.keys(loaders)[0]!;
    const load = loaders[language]!;
    if (this.#loaded.has(load)) return { language, value: this.#loaded.get(load) as T };
    void load().then(({ default: value }) => {
      this.#loaded.set(load, value);
      this.requestUpdate();
    });
    return undefined;
  }

  /** The choice of the language, of the page and of all others. */
  protected renderLanguages(): TemplateResult {
    const { all, current, words } = this.language;
    return html`<div class="docs-languages" role="group" aria-label=${words.language}>
      ${all.map(
        (tag) =>
          html`<button
            type="button"
            lang=${tag}
            dir=${directionOf(tag)}
            aria-pressed=${tag === current ? 'true' : 'false'}
            @click=${() => this.language.choose(tag)}
          >
            ${nativeName(tag)}
          </button>`,
      )}
    </div>`;
  }

  protected override updated(): void {
    for (const block of this.querySelectorAll('.code')) {
      const button = block.querySelector('button') ?? document.createElement('button');
      button.type = 'button';
      button.textContent = this.language.words.copy;
      button.onclick = () => void this.#copy(block.querySelector('code')!.textContent, button);
      if (!button.isConnected) block.append(button);
    }
  }

  async #copy(text: string, button: HTMLButtonElement): Promise<void> {
    await copy(text);
    button.textContent = this.language.words.copied;
  }

  /** Follows a link to another page without loading Storybook anew. */
  readonly #onClick = (event: MouseEvent): void => {
    const link = (event.target as Element).closest?.('a[href^="?path="]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    addons.getChannel().emit('navigateUrl', link.getAttribute('href')!.slice('?path='.length), { plain: false });
  };
}

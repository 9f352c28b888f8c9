import { html, nothing, type TemplateResult } from 'lit';
import { EDITION_LANGUAGES } from '../../../locale/languages.js';
import type { Locale } from '../../../locale/locale.js';
import { draftOf } from '../../make/from-feed.js';
import type { Draft } from '../../draft.js';
import type { ReadDocument } from '../../read/document.js';
import { foundWords } from '../../read/words.js';
import { textIn } from '../text-in.js';
import type { Opened } from './recognise.js';
import { openWords } from './words.js';

/** A text that was brought. */
export interface Text {
  readonly name: string;
  readonly document: ReadDocument;
  /** BCP 47 tag; empty until the editor chooses it. */
  readonly language: string;
  readonly isOriginal: boolean;
  readonly isPasted?: boolean;
}

/** What the cards do. */
export interface CardHost {
  readonly locale: Locale;
  change(text: Text, changed: Partial<Text>): void;
  leaveOut(text: Text): void;
  open(draft: Draft): void;
}

/** A text that was read: its language, and what else was found in the file. */
export function fileCard(host: CardHost, text: Text): TemplateResult {
  const { locale } = host;
  const words = openWords(locale);
  const { name, document, language, isOriginal } = text;
  const languages = [...new Set([...EDITION_LANGUAGES, ...(document.language ? [document.language] : [])])];
  return html`<div class="card">
    <div class="row head">
      <p class="file"><bdi>${name}</bdi> <small>${words.paragraphs(document.paragraphs.length)}</small></p>
      <label
        ><span class="hidden-words">${words.languageOf(name)}</span>
        <select @change=${(event: Event) => host.change(text, { language: (event.target as HTMLSelectElement).value })}>
          <option value="" .selected=${!language}>${words.unknownLanguage}</option>
          ${languages.map((tag) => html`<option value=${tag} .selected=${tag === language}>${locale.languageName(tag)}</option>`)}
        </select></label
      >
      <label class="row"
        ><input type="radio" name="original" .checked=${isOriginal} @change=${() => host.change(text, { isOriginal: true })} />
        ${words.original}</label
      >
      <button class="plain" @click=${() => host.leaveOut(text)}>${words.remove}<span class="hidden-words"> ${name}</span></button>
    </div>
    ${
      document.found.length
        ? html`<ul class="found">
            ${document.found.map((found) => html`<li>${foundWords(found, locale)}</li>`)}
          </ul>`
        : nothing
    }
  </div>`;
}

/** A feed that was brought: to go into, or to go on with one of its activities. */
export function feedCard(host: CardHost, { name, feed, issues }: Extract<Opened, { readonly is: 'feed' }>): TemplateResult {
  const { locale } = host;
  const words = openWords(locale);
  const open = (event: SubmitEvent) => {
    event.preventDefault();
    const id = new FormData(event.target as HTMLFormElement).get('activity') as string;
    host.open(draftOf(feed, id));
  };
  return html`<div class="card">
    <p class="file"><bdi>${name}</bdi> <small>${textIn(feed.title ?? {}, locale)}</small></p>
    ${issues.length ? html`<p class="warning">${words.feedFaults(locale.number(issues.length))}</p>` : nothing}
    ${
      feed.activities.length
        ? html`<form class="row" @submit=${open}>
            <label class="grow"
              >${words.activities}
              <select name="activity">
                ${feed.activities.map(({ id, title }) => html`<option value=${id}>${textIn(title, locale)} · ${id}</option>`)}
              </select></label
            >
            <button>${words.open}</button>
          </form>`
        : nothing
    }
  </div>`;
}

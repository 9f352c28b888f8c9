import { html, nothing, type TemplateResult } from 'lit';
import { isParsing } from './feed/safe-document.js';
import type { PageLocale } from '../locale/page-locale.js';
import type { PinnedCopy, PinnedView } from '../views/pinned.js';
import type { Definition } from '../views/definition.js';
import { asOfLabel, hasContent } from './page-content.js';
import { inlineText } from '../templates/parts.js';

/** An element that may keep the content the page was made with. */
export interface PinnedHost extends HTMLElement {
  readonly definition: Definition;
  pinned?: string | undefined;
}

/** Whether an element keeps its content. While the page is still read, its content may be to come. */
export const isPinned = (host: PinnedHost): boolean =>
  typeof host.pinned === 'string' && host.definition.pinnable && (hasContent(host) || isParsing(host.ownerDocument));

/** Spaces, and what display adds (isolates, word joiners), are not looked at. */
const squeeze = (text: string) => text.replace(/[\s\u2060-\u2069]+/g, '');

/** What stands in the page, and what it was made from. */
export function copyOf(host: PinnedHost): PinnedCopy {
  let all: string | undefined;
  return {
    hash: host.pinned!,
    asOfLabel: asOfLabel(host),
    holds: (id, texts) => {
      all ??= squeeze(host.textContent);
      return !!host.querySelector(`[id="cssr-${id}"]`) || texts.some((text) => all!.includes(squeeze(text)));
    },
  };
}

/** What the reader can do about a pinned copy. */
interface Actions {
  /** Whether the reader has asked for a withdrawn text. */
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onCurrent: (item: string) => void;
}

/** The content of the page, and above it what has become of it. The status is there before it has something to say, so that it is heard. */
export function pinned(view: PinnedView | undefined, locale: PageLocale, { isOpen, onToggle, onCurrent }: Actions): TemplateResult {
  const { withdrawn, current } = view ?? {};
  const isRevealed = isOpen && withdrawn === 'closed';
  return html`<div class="root" lang=${locale.language} dir=${locale.direction}>
      <div class=${view ? `pin ${withdrawn ?? ''}` : ''} part="pinned">
        <div role="status">
          ${view?.lines.map(
            ({ name, notice: { text, note }, href }) =>
              html`<p>
                ${name && html`${inlineText(html, name)}<br />`} <b>${text}</b> ${note && inlineText(html, note)}
                ${href && html`<a href=${href}>${view.moreLabel}</a>`}
              </p>`,
          )}
          ${view?.shown && !isRevealed ? html`<p class="small">${view.shown}</p>` : nothing}
        </div>
        ${current && html`<button type="button" @click=${() => onCurrent(current.item)}>${current.label}</button>`}
        ${
          withdrawn === 'closed'
            ? html`<button type="button" @click=${onToggle}>${isOpen ? view!.hideLabel : view!.revealLabel}</button>`
            : nothing
        }
      </div>
    </div>
    ${
      !withdrawn
        ? html`<slot></slot>`
        : isRevealed
          ? html`<div class="old" role="group" aria-labelledby="old">
              <div class="root" id="old" lang=${locale.language} dir=${locale.direction}><b>${view!.withdrawnLabel}</b></div>
              <slot></slot>
            </div>`
          : nothing
    }`;
}

import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Feed } from '../../src/content/schema.js';
import { staticHtml, type Attributes } from '../../src/publish/index.js';
import { definitionOfTag } from '../../src/publish/catalogue.js';
import { contentHash } from '../../src/views/content-hash.js';
import { cssrFeed } from './feeds.js';

/** The static content of an element, in the language of the page around it, as a page would have it that was made some time ago. */
export const copy = (tag: string, attributes: Attributes, feed: Feed = cssrFeed): TemplateResult =>
  html`<div
    ${ref((place) => {
      // Only then does it stand in the page, and has a language around it.
      queueMicrotask(() => {
        const language = place?.closest('[lang]')?.getAttribute('lang') ?? 'en';
        if (place) place.innerHTML = staticHtml(tag, attributes, language, feed) ?? '';
      });
    })}
  ></div>`;

/** The mark of that content. */
export const mark = (tag: string, attributes: Attributes, feed: Feed = cssrFeed): string =>
  contentHash(definitionOfTag(tag)!, attributes, feed)!;

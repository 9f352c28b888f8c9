import { html, nothing, type TemplateResult } from 'lit';
import { headingLevel } from '../views/heading-level.js';
import type { Text } from '../views/text.js';

/** A heading at a level of the page's. A `div`, since the level is the page's to say. @param id the name that the element gives itself by it. */
export const heading = (name: string, { text, lang, dir }: Text, level: number, id?: string): TemplateResult =>
  html`<div
    class="heading ${name}"
    part=${name}
    id=${id ?? nothing}
    role="heading"
    aria-level=${headingLevel(level)}
    lang=${lang}
    dir=${dir}
  >
    ${text}
  </div>`;

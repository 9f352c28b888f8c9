import type { DisclaimerView } from '../views/disclaimer.js';
import { heading, langOf, markup, type Markup } from './markup.js';

/** The disclaimer within a report, as static HTML. @param level of its headings, 2 to 6. */
export function disclaimerHtml({ parts }: DisclaimerView, level = 3): Markup {
  return markup`<div class="cssr-legal">${parts.map(
    (part) => markup`
    <section${langOf(part)}>
      ${heading(level, part.heading.text, langOf(part.heading, part))}
      <p translate="no">${part.text}</p>
    </section>`,
  )}</div>`;
}

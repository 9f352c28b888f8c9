import type { MissionCardView } from '../../../src/elements/mission-card/view.js';
import { escapeHtml } from '../../../src/publish/html.js';
import type { Text } from '../../../src/views/text.js';

/** How a page sets out the cards, since `sl-card` leaves that to it. */
export const SHOELACE_SHEET = `
sl-card{display:block;margin-block:1em}sl-card::part(base){inline-size:100%}
sl-card [slot=header] p,sl-card p,sl-card dd,sl-card ul{margin:0;padding:0;list-style:none}
sl-card h3{margin:.25em 0;font-size:1.375em}
sl-card dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,8em),1fr));gap:.75em 1.25em}
sl-card dd{font-weight:600}.themes,.documents{display:flex;flex-wrap:wrap;gap:.5em}
sl-card small,.small{font-size:.8125em}`;

const inline = ({ text, lang, dir }: Text) => `<span lang="${lang}" dir="${dir}">${escapeHtml(text)}</span>`;

/** A card of Shoelace with the same words; its content is the page's. */
export function shoelaceCard(view: MissionCardView): string {
  const { title, summary, differences } = view;
  const facts = view.facts.map(
    ({ label, values }) =>
      `<div><dt class="small">${escapeHtml(label)}</dt>${values.map((value) => `<dd>${inline(value)}</dd>`).join('')}</div>`,
  );
  const documents = view.documents.map(
    ({ href, hreflang, label, details }, i) =>
      `<sl-button href="${escapeHtml(href)}" hreflang="${hreflang}" variant="${i ? 'text' : 'primary'}">${escapeHtml(label)} <small>${escapeHtml(details)}</small></sl-button>`,
  );
  const claims = differences?.items.map(
    ({ field, claims: said, note }) =>
      `<div><b>${escapeHtml(field)}</b><ul>${said.map(({ value, source }) => `<li>${inline(value)} <span class="small">${escapeHtml(source)}</span></li>`).join('')}</ul>${note ? `<p class="small">${inline(note)}</p>` : ''}</div>`,
  );
  return `<sl-card>
<div slot="header"><p>${escapeHtml(view.kicker)}</p><h3>${inline(title)}</h3></div>
<dl>${facts.join('')}</dl>
${summary ? `<p>${inline(summary)}</p>` : ''}
<div class="themes">${view.themes.map((theme) => `<sl-tag>${inline(theme)}</sl-tag>`).join('')}</div>
${differences ? `<sl-details summary="${escapeHtml(differences.label)}">${claims!.join('')}</sl-details>` : ''}
<div slot="footer"><div class="documents">${documents.join('')}</div><p class="small"><time datetime="${view.asOf}">${escapeHtml(view.provenance)}</time></p></div>
</sl-card>`;
}

import type { ReportVersion, ReportView } from '../elements/report/view.js';
import type { ReportBlock, ReportRun, ReportSpan } from '../elements/report/text.js';
import { differencesHtml } from './differences.js';
import { disclaimerHtml } from './disclaimer.js';
import { heading, langOf, markup, type Markup } from './markup.js';

const spanHtml = ({ text, href }: ReportSpan) => (href === undefined ? text : markup`<a href="${href}">${text}</a>`);

/** Servers take no HTML that is nested more deeply than any real report is. */
const NESTED = 8;

/** Statements have anchors, so that links to them work without script. */
function runHtml({ begins, spans }: ReportRun, anchors: boolean): Markup {
  const ids = anchors ? begins : [];
  const around = ids.slice(0, NESTED).reduce((inner, id) => markup`<span id="cssr-${id}">${inner}</span>`, markup`${spans.map(spanHtml)}`);
  return markup`${ids.slice(NESTED).map((id) => markup`<span id="cssr-${id}"></span>`)}${around}`;
}

/**
 * A report as static HTML: the whole text in one language, or in all it exists in.
 *
 * @param level of the title, 2 to 6.
 * @param languages `all` versions one after the other, or `one`: the reader's.
 */
export function reportHtml(view: ReportView, level = 2, languages: 'all' | 'one' = 'one'): Markup {
  const { id, disclaimer, contactHeading, contact, contactHref, notice, languageNote } = view;
  const blockHtml = ({ anchor, depth, runs }: ReportBlock, anchors: boolean): Markup => {
    const own = anchors && markup` id="cssr-${id}-${anchor}"`;
    const inner = runs.map((run) => runHtml(run, anchors));
    return depth ? heading(level + depth, markup`${inner}`, own || '') : markup`<p${own}>${inner}</p>`;
  };
  const versionHtml = (version: ReportVersion, i: number) => markup`
    <section${langOf(version)}>
      <div>
        <p>${version.kicker.text}</p>
        ${heading(level, version.title.text)}
        ${version.subtitle && markup`<p>${version.subtitle.text}</p>`}
        <p><strong>${version.context}</strong></p>
        <p><small>${version.origin} · ${version.readingTime}</small></p>
      </div>
      ${version.blocks.map((block) => blockHtml(block, !i))}
    </section>`;
  return markup`<article class="cssr-report"${langOf(view)}>
    ${notice && markup`<p><strong>${notice.text}</strong>${notice.note && markup` <span${langOf(notice.note, view)}>${notice.note.text}</span>`}</p>`}
    ${languageNote !== undefined && markup`<p><small>${languageNote}</small></p>`}
    ${(languages === 'all' ? view.versions : view.versions.slice(0, 1)).map(versionHtml)}
    ${disclaimer && disclaimerHtml(disclaimer, level + 1)}
    <p>${contactHeading && markup`<strong${langOf(contactHeading, view)}>${contactHeading.text}</strong> `}${
      contactHref === undefined ? contact : markup`<a href="${contactHref}"><bdi dir="ltr">${contact}</bdi></a>`
    }</p>
    ${view.differences && differencesHtml(view.differences, view)}
    <p><small><time class="cssr-as-of" datetime="${view.asOf}">${view.provenance}</time></small></p>
  </article>`;
}

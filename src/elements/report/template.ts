import { nothing, type CommonOptions, type Html, type Template } from '../../templates/html.js';
import { differencesOf, heading, noticeOf, paragraph, provenanceOf, small } from '../../templates/parts.js';
import { dotLine } from '../../views/text.js';
import type { ReportLanguages } from './definition.js';
import { blockOf, type BlockOptions } from './blocks.js';
import type { AlignedRow, ReportBlock } from './text.js';
import type { ReportVersion, ReportView } from './view.js';

export interface ReportOptions extends CommonOptions, Pick<BlockOptions, 'marked' | 'isCorrected'> {
  /** `both` for all versions; the first where absent. */
  readonly languages?: ReportLanguages | undefined;
  /** Those to show, in place of these. */
  readonly versions?: readonly ReportVersion[] | undefined;
  /** The buttons of an element. With them two versions stand side by side, paragraph by paragraph; without, one follows the other. */
  readonly tools?: Template;
  readonly contents?: Template | undefined;
}

/** A report, in one language or several. */
export function template(html: Html, view: ReportView, options: ReportOptions): Template {
  const { headingLevel: level = 2, languages, tools } = options;
  const { versions = languages === 'both' ? view.versions : view.versions.slice(0, 1) } = options;
  const { disclaimer, contactHeading, contact, contactHref, differences } = view;
  const isBoth = versions.length > 1;
  const isAligned = tools && isBoth;

  const headOf = ({ lang, dir, kicker, title, subtitle, context, printed, readingTime, origin }: ReportVersion, i: number) =>
    html`<div lang=${lang} dir=${dir}>
      <p class="kicker">${kicker.text}</p>
      ${heading(html, 'title', title, level, i ? undefined : 'title')} ${subtitle && html`<p>${subtitle.text}</p>`}
      <p><b class="context">${context}</b></p>
      ${small(html, printed)}
      <p class="small">${dotLine(origin, readingTime)}</p>
    </div>`;
  const textOf = ({ lang, dir }: ReportVersion, blocks: readonly ReportBlock[], id: string | undefined) =>
    html`<div lang=${lang} dir=${dir}>${blocks.map((block) => blockOf(html, block, { ...options, level, id }))}</div>`;
  const changesOf = ({ changes }: ReportVersion) =>
    changes &&
    html`<div class="changes small" lang=${view.lang} dir=${view.dir}>
      <b>${changes.label}</b>
      <ul role="list">
        ${changes.lines.map(({ text, lang, dir }) => html`<li lang=${lang} dir=${dir}>${text}</li>`)}
      </ul>
    </div>`;
  const rowOf = ({ original, translation }: AlignedRow) => {
    const [first, second] = view.originalFirst ? [original, translation] : [translation, original];
    return html`<div class="columns">${textOf(versions[0]!, first, view.id)}${textOf(versions[1]!, second, view.id)}</div>`;
  };

  // An element has one language of the disclaimer where it has one of the text, if there is that.
  const legal = disclaimer?.parts ?? [];
  const shown = legal.filter((part) => !tools || versions.some(({ lang }) => lang === part.lang));
  return html`<article class="box ${isBoth ? 'both' : options.marked ? 'one marked' : 'one'}" part="report" aria-labelledby="title">
    ${(isAligned ? [versions] : versions.map((version) => [version])).map(
      (group, i) =>
        html`<section>
          <div class="head">
            <slot name="logo"></slot>
            <div class="columns">${group.map(headOf)}</div>
            ${i ? nothing : [noticeOf(html, view.notice), small(html, view.languageNote), tools]}
          </div>
          <div class="main" dir=${tools && !isAligned ? group[0]!.dir : nothing}>
            ${options.contents}
            <div class="text ${isAligned ? 'rows' : ''}" part="text">
              ${isAligned ? view.aligned.map(rowOf) : group.map((version) => textOf(version, version.blocks, i ? undefined : view.id))}
              ${group.map(changesOf)}
            </div>
          </div>
        </section>`,
    )}
    <div class="columns legal" part="disclaimer">
      ${(shown.length ? shown : legal).map(
        (part) =>
          html`<div lang=${part.lang} dir=${part.dir}>
            <div data-heading=${level + 1}><b class="small">${part.heading.text}</b></div>
            <p translate="no">${part.text}</p>
            ${part.remarks?.map((remark) => paragraph(html, remark))}
          </div>`,
      )}
    </div>
    <div class="foot" part="footer">
      <p class="small">
        ${contactHeading && html`<b lang=${contactHeading.lang} dir=${contactHeading.dir}>${contactHeading.text}</b> `}
        ${contactHref ? html`<a href=${contactHref}><bdi dir="ltr">${contact}</bdi></a>` : contact}
      </p>
      ${differences && differencesOf(html, differences)} ${provenanceOf(html, view)}
    </div>
  </article>`;
}

import { nothing, type Html, type Template } from '../../templates/html.js';
import { headingLevel } from '../../views/heading-level.js';
import type { ReportMark } from './marks.js';
import type { ReportBlock, ReportSpan } from './text.js';

/** What the text is shown with. */
export interface BlockOptions {
  /** Level of the title of the report. */
  readonly level: number;
  /** Id of the report, for the anchors; where absent there are none. */
  readonly id: string | undefined;
  /** What the reader has asked to have marked: 1 for what was raised, 2 for all that was said. */
  readonly marked?: number | undefined;
  /** Whether the reader has asked for corrections. */
  readonly isCorrected?: boolean;
}

/**
 * A paragraph or heading. Who said what is heard where the words begin. It is seen in notes: each in the margin beside these words, or all
 * below where there is no room.
 */
export function blockOf(html: Html, { anchor, depth, runs, marks }: ReportBlock, options: BlockOptions): Template {
  const { id: report, marked = 0, level } = options;
  const id = report ? `${report}-${anchor}` : nothing;
  const shown = marks.map((mark) => (mark.quiet < marked ? mark : undefined));
  const noteIn = (place: string) => (mark: ReportMark | undefined) =>
    mark &&
    html`<span class="${place} ${mark.type}" aria-hidden="true"
      ><b class="type small">${mark.count}</b> <span class="small">${mark.who}</span></span
    >`;
  const inner = runs.map(({ begins, mark: index, opens, heard, spans }) => {
    const words = spans.map((span) => spanOf(html, span, options.isCorrected));
    const mark = shown[index!];
    if (!mark && !begins.length) return words;
    // No space between: it would be one in the sentence.
    return html`${opens?.map((i) => noteIn('margin')(shown[i]))}<span
        class=${mark ? `mark ${mark.type}` : ''}
        role=${mark ? 'mark' : nothing}
        data-id=${(report && begins.join(' ')) || nothing}
        >${mark && heard && html`<span class="heard">${heard}</span>`}${words}</span
      >`;
  });
  return html`${
    depth
      ? html`<div class="heading depth-${depth}" data-id=${id} role="heading" aria-level=${headingLevel(level + depth)}>${inner}</div>`
      : html`<p data-id=${id}>${inner}</p>`
  }${marked ? html`<div class="below">${shown.map(noteIn('by'))}</div>` : ''}`;
}

function spanOf(html: Html, { text, original, href }: ReportSpan, isCorrected: boolean | undefined) {
  if (href) return html`<a href=${href}>${text}</a>`;
  return isCorrected && original !== undefined ? html`<del>${original}</del> <ins>${text}</ins>` : text;
}

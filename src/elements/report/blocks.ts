import { nothing, type Html, type Template } from '../../templates/html.js';
import { headingLevel } from '../../views/heading-level.js';
import type { ReportStatement } from './view.js';
import type { ReportBlock, ReportRun, ReportSpan } from './text.js';

/** What the text is shown with. */
export interface BlockOptions {
  /** Level of the title of the report. */
  readonly level: number;
  /** Id of the report, for the anchors; where absent there are none. */
  readonly id: string | undefined;
  /** Marks, by the ids of the statements, once the reader has asked for them. */
  readonly statements?: Readonly<Record<string, ReportStatement>> | undefined;
  /** Whether the reader has asked for corrections. */
  readonly isCorrected?: boolean;
}

/** A paragraph or heading. */
export function blockOf(html: Html, { anchor, depth, runs }: ReportBlock, options: BlockOptions): Template {
  const inner = runs.map((run) => runOf(html, run, options));
  const id = options.id ? `${options.id}-${anchor}` : nothing;
  return depth
    ? html`<div class="heading depth-${depth}" data-id=${id} role="heading" aria-level=${headingLevel(options.level + depth)}>
        ${inner}
      </div>`
    : html`<p data-id=${id}>${inner}</p>`;
}

function runOf(html: Html, { statements: own, begins, spans }: ReportRun, { id, statements, isCorrected }: BlockOptions) {
  const words = spans.map((span) => spanOf(html, span, isCorrected));
  if (!own.length) return words;
  const mark = statements?.[own[0]!];
  const tags = statements && begins.flatMap((key) => statements[key] ?? []);
  // No space between the tags: it would be one in the sentence.
  return html`<span class=${mark ? `mark ${mark.type}` : ''} data-id=${(id && begins.join(' ')) || nothing}
    >${tags?.map(({ type, label }) => html`<small class="tag type ${type}">${label}</small>`)}${words}</span
  >`;
}

function spanOf(html: Html, { text, original, href }: ReportSpan, isCorrected: boolean | undefined) {
  if (href) return html`<a href=${href}>${text}</a>`;
  return isCorrected && original !== undefined ? html`<del>${original}</del> <ins>${text}</ins>` : text;
}

import { html, nothing, type TemplateResult } from 'lit';
import { headingLevel } from '../../views/heading-level.js';
import type { ReportStatement } from './view.js';
import type { ReportBlock, ReportRun, ReportSpan } from './text.js';

/** What the text is shown with. */
export interface BlockOptions {
  /** Level of the title of the report. */
  readonly level: number;
  /** Id of the report, for the anchors. */
  readonly id: string;
  readonly statements: ReadonlyMap<string, ReportStatement> | undefined;
  readonly corrections: boolean;
}

/** A paragraph or heading. Marks and corrections are in the text only once the reader has asked for them. */
export function renderBlock({ anchor, depth, runs }: ReportBlock, options: BlockOptions): TemplateResult {
  const inner = runs.map((run) => renderRun(run, options));
  const id = `${options.id}-${anchor}`;
  return depth
    ? html`<div class="heading depth-${depth}" data-id=${id} role="heading" aria-level=${headingLevel(options.level + depth)}>
        ${inner}
      </div>`
    : html`<p data-id=${id}>${inner}</p>`;
}

function renderRun({ statements: own, begins, spans }: ReportRun, { statements, corrections }: BlockOptions) {
  const words = spans.map((span) => renderSpan(span, corrections));
  if (!own.length) return words;
  const mark = statements?.get(own[0]!);
  const tags = statements && begins.flatMap((id) => statements.get(id) ?? []);
  // No space between the tags: it would be one in the sentence.
  return html`<span class=${mark ? `mark ${mark.type}` : ''} data-id=${begins.join(' ') || nothing}
    >${tags?.map(({ type, label }) => html`<small class="tag type ${type}">${label}</small>`)}${words}</span
  >`;
}

function renderSpan({ text, original, href }: ReportSpan, corrections: boolean) {
  if (href) return html`<a href=${href}>${text}</a>`;
  return corrections && original !== undefined ? html`<del>${original}</del> <ins>${text}</ins>` : text;
}

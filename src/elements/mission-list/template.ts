import { nothing, type CommonOptions, type Html, type Template } from '../../templates/html.js';
import { documentOf, heading, small, toldOf } from '../../templates/parts.js';
import { DOT, dotLine } from '../../views/text.js';
import type { RowGroup } from '../../views/filters.js';
import type { MissionLayout } from './definition.js';
import type { MissionListView, MissionRow } from './view.js';

interface Options extends CommonOptions {
  /** In place of the usual heading. */
  readonly heading?: string | undefined;
  readonly layout?: MissionLayout | undefined;
  /** The rows to show, in groups; all in one where absent. */
  readonly groups?: readonly RowGroup[];
  /** How many rows are shown at first; what is beyond is there for print. */
  readonly most?: number;
  /** How many there are; what the reader can press; the picture; what stands below the rows. */
  readonly status?: unknown;
  readonly buttons?: unknown;
  readonly timeline?: unknown;
  readonly end?: unknown;
  /** What stands in a row beside its words, a place on the rail of the timeline, and what can be done with it. */
  readonly dot?: ((row: MissionRow) => unknown) | undefined;
  readonly mark?: (row: MissionRow) => unknown;
  readonly action?: (row: MissionRow) => unknown;
}

/** The activities. */
export function template(html: Html, view: MissionListView, options: Options): Template {
  const {
    headingLevel: level = 2,
    layout = 'cards',
    most = Infinity,
    groups = [{ label: '', indices: view.rows.map((_, i) => i) }],
  } = options;
  const text = (words: string) => ({ ...view, text: words });
  let number = 0;

  const row = ({ title, document, ...of }: MissionRow, grouped: boolean, dot: unknown, action: unknown, mark: unknown) =>
    html`<li class="row ${number++ >= most ? 'later' : ''}" part="row" data-id=${of.id} tabindex="-1">
      ${dot}
      <p class="dates small">${of.dates}${mark}</p>
      <p class="kind small">${dotLine(of.kindLabel, of.place)}</p>
      ${heading(
        html,
        'name',
        title,
        level + (grouped ? 2 : 1),
        undefined,
        document && html`<a href=${document.href} hreflang=${document.hreflang}>${title.text}</a>`,
      )}
      <p class="small">${of.participants}${of.participants && document?.in && DOT}${document && documentOf(html, document)}</p>
      ${small(html, of.languageNote)} ${toldOf(html, of)} ${action}
    </li>`;
  const group = ({ label, indices }: RowGroup) =>
    html`<div class=${number >= most ? 'later' : ''}>
      ${label && heading(html, 'group', text(label), level + 1)}
      <ol class=${layout === 'cards' ? 'cards' : options.dot ? 'rows rail' : 'rows'} role="list">
        ${indices.map((index) => {
          const each = view.rows[index]!;
          return row(each, !!label, options.dot?.(each), options.action?.(each), options.mark?.(each));
        })}
      </ol>
    </div>`;

  return html`<section class="box" part="list" aria-labelledby="title">
    <div class="head">
      <slot name="logo"></slot>
      ${heading(html, 'title', text(options.heading ?? view.heading), level, 'title')} ${options.status}
    </div>
    ${options.buttons} ${options.timeline} ${groups.map(group)} ${options.end}
    <div class="foot small" part="footer"><time class="as-of" datetime=${view.asOf ?? nothing}>${view.provenance}</time></div>
  </section>`;
}

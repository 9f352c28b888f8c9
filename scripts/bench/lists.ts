import { html, LitElement, type CSSResultGroup } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import '../../src/elements/recommendation-list/define.js';
import '../../src/from-feed/index.js';
import { styles } from '../../src/elements/recommendation-list/styles.js';
import { getLocale } from '../../src/locale/locale.js';
import { recommendationListView, type StatementRow } from '../../src/elements/recommendation-list/view.js';
import { manyStatements, withStatements } from '../../stories/support/feeds.js';

/** The yardstick: a list as one would first write it with Lit, `repeat` in one element, with the same texts, markup and styles. */
class PlainList extends LitElement {
  static override properties = { rows: { attribute: false } };
  static override styles: CSSResultGroup = styles;
  rows: readonly StatementRow[] = [];
  override render() {
    return html`<div class="root">
      <ol>
        ${repeat(
          this.rows,
          ({ id }) => id,
          ({ type, typeLabel, text, attribution, context }) =>
            html`<li class="row ${type}">
              <b class="type">${typeLabel}</b>
              <div class="said">
                <p>${text.text}</p>
                <p class="small"><b>${attribution}</b><span>${context}</span></p>
              </div>
            </li>`,
        )}
      </ol>
    </div>`;
  }
}
customElements.define('plain-list', PlainList);

const NUMBER = 1000;
/** A new feed for each run: nothing parsed or made before is at hand. */
const newFeed = () => {
  // One in ten is a proposal.
  const statements = manyStatements(NUMBER).map((statement, i) => ({
    ...statement,
    type: i % 10 ? ('concern' as const) : ('proposal' as const),
  }));
  return withStatements(statements);
};
/** Milliseconds from now until the change is painted: script, style, layout and paint of one frame. */
const painted = (change: () => void) =>
  new Promise<number>((resolve) =>
    requestAnimationFrame(() => {
      const started = performance.now();
      change();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - started);
      port2.postMessage(null);
    }),
  );

export interface Sample {
  readonly first: number;
  readonly filter: number;
  readonly back: number;
}

async function ours(): Promise<Sample> {
  const element = document.createElement('cssr-recommendation-list');
  element.language = 'en';
  const feed = newFeed();
  const first = await painted(() => {
    element.feed = feed;
    document.body.append(element);
  });
  const [all, , , proposals] = element.shadowRoot!.querySelectorAll('button');
  const filter = await painted(() => proposals!.click());
  const visible = element.shadowRoot!.querySelectorAll('ol > li').length;
  if (visible !== NUMBER / 10) throw new Error(`${visible} rows shown`);
  const back = await painted(() => all!.click());
  element.remove();
  return { first, filter, back };
}

async function plain(): Promise<Sample> {
  const { rows } = recommendationListView(newFeed(), {}, getLocale('en'));
  const element = document.createElement('plain-list') as PlainList;
  const show = (some: readonly StatementRow[]) => painted(() => void (element.rows = some));
  const first = await painted(() => {
    element.rows = rows;
    document.body.append(element);
  });
  const filter = await show(rows.filter(({ type }) => type === 'proposal'));
  const back = await show(rows);
  element.remove();
  return { first, filter, back };
}

Object.assign(globalThis, { bench: { ours, plain } });

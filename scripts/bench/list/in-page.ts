import type { CssrRecommendationList } from '../../../src/elements/recommendation-list/recommendation-list.js';
import type { StatementRow } from '../../../src/elements/recommendation-list/view.js';
import { PlainList } from './plain-list.js';
import { feedOf, fileOf } from './rows.js';

/** What is done with a list in a page; the page has the element by its own script. */

const NUMBER = 1000;
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

async function ours(give: (element: CssrRecommendationList) => void): Promise<Sample> {
  const element = document.createElement('cssr-recommendation-list');
  element.language = 'en';
  const first = await painted(() => {
    give(element);
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

/** Of a whole feed: parsed, made into a view and shown. */
function ofFeed(): Promise<Sample> {
  const feed = feedOf(NUMBER);
  return ours((element) => (element.feed = feed));
}

/** Of what was published, which stands in the page as JSON: parsed and shown. */
async function published(): Promise<Sample> {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.className = 'cssr-content';
  script.text = JSON.stringify(fileOf(NUMBER));
  document.body.append(script);
  const sample = await ours(() => {});
  script.remove();
  return sample;
}

async function plain(): Promise<Sample> {
  const { rows } = fileOf(NUMBER).view!;
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

customElements.define('plain-list', PlainList);
Object.assign(globalThis, { bench: { ofFeed, published, plain } });

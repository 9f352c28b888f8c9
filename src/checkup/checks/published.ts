import { askersOf } from '../askers.js';
import { attribute } from '../dom.js';
import { fetchJson, type Parsed } from '../fetch-content.js';
import type { Finding } from '../finding.js';
import type { PageFacts } from '../page.js';
import { until } from '../until.js';
import { checkAgainstFeed } from './content.js';
import { findingsOf, readView, type ViewReport } from './edition.js';
import { checkFeeds, readFeeds } from './feed.js';
import { sourceOf } from './sources.js';
import { checkViews } from './views.js';

/** Where the elements of the page have their content from, whether it is there, and what stands in the page beside it. */
export async function checkPublished(facts: PageFacts): Promise<Finding[]> {
  const asked = new Map<string, Promise<Parsed>>();
  const ask = (url: string) => {
    const answer = asked.get(url) ?? fetchJson(url, facts.policies);
    asked.set(url, answer);
    return answer;
  };
  const sources = await Promise.all(askersOf(facts).map(async (asker) => ({ asker, source: await sourceOf(asker, ask) })));
  const feeds = await readFeeds(
    sources.flatMap(({ asker, source }) => ('feed' in source ? [[asker.element, source.feed] as const] : [])),
    ask,
  );
  const views = await Promise.all(
    sources.flatMap(({ asker, source }): Promise<ViewReport>[] =>
      'feed' in source || 'finding' in source ? [] : [readView(asker, source, ask)],
    ),
  );
  const without = sources.flatMap(({ asker, source }) => ('finding' in source ? [{ asker, from: '', findings: [source.finding] }] : []));
  // Elements that can have their content are given the time to get it.
  const users = [
    ...feeds.flatMap((report) => (report.feed ? report.users : [])),
    ...views.flatMap(({ file, asker }) => (file ? [asker.element] : [])),
  ];
  await until(() => !users.some((element) => attribute(element, 'state') === 'loading'));
  return [...findingsOf([...without, ...views]), ...checkFeeds(feeds), ...checkAgainstFeed(feeds), ...checkViews(views)];
}

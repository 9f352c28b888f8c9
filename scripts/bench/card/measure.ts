import type { Browser } from 'puppeteer-core';
import type { Options } from '../options.js';
import type { Result } from '../result.js';
import { paintOf, visit, watchPaint, type Network } from '../visit.js';
import type { CardSite } from './card-site.js';
import { CONTESTANTS, type Contestant } from './contestants.js';

interface Setting {
  readonly number: number;
  readonly network: Network;
  /** The processor is not slowed, and what counts is how long it was at work. */
  readonly isWork?: boolean;
}
const SETTINGS: readonly Setting[] = [
  { number: 1, network: 'fast' },
  { number: 1, network: 'slow' },
  { number: 10, network: 'fast' },
  { number: 10, network: 'slow' },
  { number: 1, network: 'fast', isWork: true },
  { number: 10, network: 'fast', isWork: true },
];

/** At most so many times plain Lit. On a slow network ten cards are not judged; nor is the work, which is in what is. */
function targetOf({ isJudged, isStatic }: Contestant, { number, network, isWork }: Setting): number | undefined {
  if (!isJudged || isWork || (number > 1 && network === 'slow')) return undefined;
  if (number > 1) return isStatic ? 1.9 : 1.5;
  return network === 'slow' ? 1.2 : 1.35;
}

function nameOf({ number, network, isWork }: Setting, cpu: number): string {
  const cards = number === 1 ? 'one card' : `${number} cards`;
  return isWork
    ? `${cards}: main thread at work until painted, processor as it is`
    : `${cards}: painted, ${network} network, processor slowed ${cpu} times`;
}

/** The contestants asked for that there are, and those they are compared with. */
function contestantsFor(wanted: RegExp): readonly Contestant[] {
  const there = CONTESTANTS.filter(({ scripts }) => scripts);
  const asked = there.filter(({ name }) => wanted.test(name));
  return there.filter((one) => asked.includes(one) || asked.some(({ yardstick }) => yardstick === one.name));
}

/** From the start of the navigation to the paint of finished cards. */
export async function measureCards(browser: Browser, site: CardSite, options: Options): Promise<Result[]> {
  const { samples, cpu, contestants } = options;
  const runs = SETTINGS.flatMap((setting) =>
    contestantsFor(contestants).map((contestant) => ({ setting, contestant, finished: [] as number[], words: [] as number[] })),
  );
  // One round warms the machine up.
  for (let round = -1; round < samples; round++)
    for (const { setting, contestant, finished, words } of runs) {
      const { number, network, isWork } = setting;
      const prepare = watchPaint(contestant.done(number));
      const conditions = { cpu: isWork ? 1 : cpu, network };
      const [painted, work] = await visit(
        browser,
        site.page(contestant, number),
        prepare,
        conditions,
        async (page, working) => [await paintOf(page), await working()] as const,
      );
      if (round < 0) continue;
      finished.push(isWork ? work : painted.finished);
      words.push(painted.words);
    }

  return runs.flatMap(({ setting, contestant, finished, words }): Result[] => {
    const yardstick = runs.find((run) => run.setting === setting && run.contestant.name === contestant.yardstick)?.finished;
    const what = nameOf(setting, cpu);
    const common = { thing: 'card', who: contestant.name, unit: 'ms', ...(yardstick && { yardstick }) } as const;
    return [
      { ...common, what, samples: finished, target: targetOf(contestant, setting) },
      // With static HTML they are there before the element is.
      ...(contestant.isStatic && !setting.isWork ? [{ ...common, what: `${what}; first words`, samples: words }] : []),
    ];
  });
}

/** What could not be measured. */
export const leftOut = (): string[] =>
  CONTESTANTS.filter(({ scripts }) => !scripts).map(({ name }) => `${name}: the build has no such script`);

import { parseArgs } from 'node:util';

/** What can be measured. */
export const THINGS = ['card', 'list', 'memory', 'shift', 'growth'] as const;
export type Thing = (typeof THINGS)[number];

export interface Options {
  readonly things: readonly Thing[];
  /** Samples of each. */
  readonly samples: number;
  /** How many times the processor is slowed, for cards. */
  readonly cpu: number;
  /** Only contestants with this in their name, and those that they are compared with. */
  readonly contestants: RegExp;
  readonly strict: boolean;
  /** Where all samples are written to. */
  readonly json: string | undefined;
  /** Where the samples are read from, in place of being measured. */
  readonly from: readonly string[];
  /** Where the picture is written to, and beside it the Arabic one. */
  readonly picture: string | undefined;
}

const LEAST = 9;

export function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true },
      samples: { type: 'string', default: String(LEAST) },
      cpu: { type: 'string', default: '6' },
      contestants: { type: 'string', default: '' },
      growth: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      json: { type: 'string' },
      from: { type: 'string', multiple: true, default: [] },
      picture: { type: 'string' },
    },
  });
  const { only = THINGS.filter((thing) => thing !== 'growth'), growth, samples, cpu, contestants, ...rest } = values;
  const unknown = only.find((name) => !THINGS.some((thing) => thing === name));
  if (unknown !== undefined) throw new Error(`--only ${unknown}: not one of ${THINGS.join(', ')}`);
  const things = growth ? (['growth'] as const) : THINGS.filter((thing) => only.includes(thing));
  return {
    json: undefined,
    picture: undefined,
    ...rest,
    things,
    samples: Number(samples),
    cpu: Number(cpu),
    contestants: new RegExp(contestants),
  };
}

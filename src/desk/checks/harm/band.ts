import type { Count } from '../../../content/schema.js';

/** The upper ends of the bands. A number is told as the band that it is in: 6 as 5 to 10. */
const ENDS = [4, 10, 20, 50, 100, 200, 500, 1000] as const;

/** Below this, who is counted can be guessed by those who know the place. */
export const SMALL = 10;

/**
 * A count as a band, by a rule: 1–4, 5–10, 11–20, 21–50, 51–100, 101–200, 201–500, 501–1000. Larger numbers, and what is no number, stay as they
 * are. Who is among them goes too, since few among few are known again; of bands above 20, shares told in words stay.
 */
export function bandOf(count: Count): Count {
  if (count.certainty === 'withheld' || count.certainty === 'band') return count;
  const i = ENDS.findIndex((end) => count.value <= end);
  if (i < 0 || count.value < 1) return count;
  const shares = count.among?.filter(({ told }) => told === 'share');
  const max = ENDS[i]!;
  return {
    certainty: 'band',
    min: i ? ENDS[i - 1]! + 1 : 1,
    max,
    unit: count.unit,
    ...(max > 20 && shares?.length && { among: shares }),
  };
}

/** Whether a count is exact and so small that people may be known by it. */
export const isSmall = (count: Count | undefined): boolean =>
  count?.certainty === 'exact' && count.unit !== 'organizations' && count.value > 0 && count.value < SMALL;

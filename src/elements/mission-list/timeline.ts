import { ACTIVITY_KINDS } from '../../content/vocabulary.js';
import { commaIn, type Direction } from '../../locale/language.js';
import { fill, wholeNumber } from '../../views/patterns.js';
import { inline } from '../../views/text.js';
import type { MissionRow, MissionWords } from './view.js';

/** One activity on a timeline. */
export interface TimelineMark {
  readonly id: string;
  /** "Geneva Consultations, 23–25 January 2020, 31 participants" */
  readonly label: string;
  /** Where the middle of it stands, from 0 for the first day to 1 for the last. */
  readonly at: number;
  /** Radius in em: the area grows with the number of people. */
  readonly radius: number;
  /** How it is drawn: a disc; a ring where that number is not known; dashed where it is not sure that it was held. */
  readonly look: '' | 'ring' | 'ring unsure';
}

/** Activities over the years, a lane for each kind. */
export interface Timeline {
  /** The text alternative. */
  readonly label: string;
  /** How to read it. */
  readonly legend: string;
  /** First of January of each year; where there are many, not each is named. */
  readonly years: readonly { readonly label: string; readonly at: number }[];
  readonly lanes: readonly { readonly label: string; readonly marks: readonly TimelineMark[] }[];
}

/** The middle of a day, of a month or of a year, in milliseconds. */
const middle = (date: string): number => Date.parse(`${date}${{ 4: '-07-01', 7: '-15' }[date.length] ?? ''}`);

/** @returns undefined where there is nothing to draw. */
export function timelineOf(
  rows: readonly MissionRow[],
  { words, dir }: { readonly words: Pick<MissionWords, 'timeline' | 'legend' | 'digits'>; readonly dir: Direction },
): Timeline | undefined {
  if (!rows.length) return undefined;
  const year = (number: number) => wholeNumber(number, words.digits);
  const days = rows.flatMap(({ start, end }) => [start, end]).sort();
  const [first, last] = [days[0], days.at(-1)].map((date) => Number(date!.slice(0, 4))) as [number, number];
  const [from, until] = [Date.UTC(first), Date.UTC(last + 1)];
  const at = (time: number) => (time - from) / (until - from);
  const span = [...new Set([first, last])].map(year).join('–');
  const mark = ({ id, title, dates, participants, start, end, people, eventStatus }: MissionRow): TimelineMark => ({
    id,
    label: [inline(title, { direction: dir }), dates, participants].filter(Boolean).join(commaIn(dir)),
    at: at((middle(start) + middle(end)) / 2),
    radius: people === undefined ? 0.45 : 0.35 + Math.sqrt(people) / 12,
    look: eventStatus ? 'ring unsure' : people === undefined ? 'ring' : '',
  });
  return {
    label: fill(words.timeline, span),
    legend: words.legend,
    years: Array.from({ length: last - first + 1 }, (_, i) => ({
      // Beside one another there is room for five.
      label: i % Math.ceil((last - first + 1) / 5) ? '' : year(first + i),
      at: at(Date.UTC(first + i)),
    })),
    lanes: ACTIVITY_KINDS.flatMap((kind) => {
      const own = rows.filter((row) => row.kind === kind);
      return own.length ? [{ label: own[0]!.kindLabel, marks: own.map(mark) }] : [];
    }),
  };
}

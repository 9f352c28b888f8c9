import { ACTIVITY_KINDS } from '../../content/vocabulary.js';
import { commaIn, type Direction } from '../../locale/language.js';
import { wholeNumber } from '../../views/patterns.js';
import type { MissionRow, MissionWords } from './view.js';

/** How an activity is drawn. */
export interface Dot {
  /** Radius in em: the area grows with the number of people. */
  readonly radius: number;
  /** A disc; a ring where that number is not known; dashed where it is not sure that it was held. */
  readonly look: '' | 'ring' | 'ring unsure';
}

/** One activity on a timeline. */
export interface TimelineMark extends Dot {
  readonly id: string;
  /** "Geneva, 23–25 January 2020, 31 participants" */
  readonly label: string;
  /** Where the middle of it stands, from 0 for the first day to 1 for the last. */
  readonly at: number;
  /** In which line of its lane, so that none lies on another. */
  readonly line: number;
  /** "Geneva", where there is room. */
  readonly place: string;
}

/** Activities over the years, a lane for each kind. */
export interface Timeline {
  /** How to read it, and some sizes. */
  readonly legend: string;
  readonly sizes: readonly (Dot & { readonly label: string })[];
  /** Where there are many, not each is named. */
  readonly years: readonly string[];
  readonly lanes: readonly { readonly label: string; readonly lines: number; readonly marks: readonly TimelineMark[] }[];
}

/** Half the room of a dot, and the largest radius; the least length of the strip, both in em. */
const [HALF, LENGTH] = [0.875, 24];

/** The middle of a day, of a month or of a year, in milliseconds. */
const middle = (date: string): number => Date.parse(`${date}${{ 4: '-07-01', 7: '-15' }[date.length] ?? ''}`);

/** How the activities of a list are drawn, in one scale: the one with the most people as large as there is room. */
export function dotsOf(rows: readonly Pick<MissionRow, 'people'>[]) {
  const most = Math.max(1, ...rows.map(({ people = 0 }) => people));
  return ({ people, eventStatus }: Pick<MissionRow, 'people' | 'eventStatus'>): Dot => ({
    radius: people === undefined ? 0.25 : Math.sqrt(people / most) * HALF,
    look: eventStatus ? 'ring unsure' : people === undefined ? 'ring' : '',
  });
}

/** Puts the dots of a lane side by side, and below one another where they would meet; places have the first four lines. */
function inLines(marks: readonly Omit<TimelineMark, 'line'>[]): TimelineMark[] {
  const ends: number[] = [];
  return [...marks]
    .sort((a, b) => a.at - b.at)
    .map((mark) => {
      const x = mark.at * LENGTH;
      let line = 0;
      while (ends[line]! > x - HALF) line++;
      const place = line < 4 ? mark.place : '';
      // A letter takes half an em at most, on the average.
      ends[line] = x + HALF + (place.length + 1) / 2;
      return { ...mark, line, place };
    });
}

/** @param scale how the dots are drawn. @returns undefined where there is nothing to draw. */
export function timelineOf(
  rows: readonly MissionRow[],
  { words, dir }: { readonly words: Pick<MissionWords, 'legend' | 'digits'>; readonly dir: Direction },
  scale = dotsOf(rows),
): Timeline | undefined {
  if (!rows.length) return undefined;
  const number = (value: number) => wholeNumber(value, words.digits);
  const days = rows.flatMap(({ start, end }) => [start, end]).sort();
  const [first, last] = [days[0], days.at(-1)].map((date) => parseInt(date!)) as [number, number];
  const [from, until, count] = [Date.UTC(first), Date.UTC(last + 1), last - first + 1];
  const markOf = (row: MissionRow) => {
    const { id, dates, participants, start, end } = row;
    // The city; of what had none, whether it was virtual.
    const [place = ''] = /^[\u2066\u2067][^\u2069]*\u2069|^[^,،·]*[^,،·\s]/.exec(row.place) ?? [];
    return {
      ...scale(row),
      id,
      place,
      label: [place, dates, participants].filter(Boolean).join(commaIn(dir)),
      at: ((middle(start) + middle(end)) / 2 - from) / (until - from),
    };
  };
  return {
    legend: words.legend,
    sizes: [10, 50, 100]
      .filter((people) => rows.some((row) => row.people! >= people))
      .map((people) => ({ ...scale({ people }), label: number(people) })),
    // Beside one another there is room for five.
    years: Array.from({ length: count }, (_, i) => (i % Math.ceil(count / 5) ? '' : number(first + i))),
    lanes: ACTIVITY_KINDS.flatMap((kind) => {
      const own = rows.filter((row) => row.kind === kind);
      const marks = inLines(own.map(markOf));
      return own.length
        ? [{ label: `${own[0]!.kindLabel} (${number(own.length)})`, lines: Math.max(...marks.map(({ line }) => line)) + 1, marks }]
        : [];
    }),
  };
}

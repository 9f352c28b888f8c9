import { ACTIVITY_KINDS } from '../../content/vocabulary.js';
import { commaIn, type Direction } from '../../locale/language.js';
import { wholeNumber } from '../../views/patterns.js';
import { inline } from '../../views/text.js';
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
  readonly title: string;
  /** "Geneva, 23–25 January 2020, 31 participants" */
  readonly label: string;
  /** Where the middle of it stands, from 0 for the first year to 1 for the end of the last. */
  readonly at: number;
  /** In which line of its lane, so that none lies on another. */
  readonly line: number;
  /** "Geneva", where there is room. */
  readonly place: string;
  /** Whether that stands before it, for the end of the strip. */
  readonly before: boolean;
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

/** Half the room of a dot, and the largest radius; the room of a letter; the least length of the strip, all in em. Names have so many lines. */
const [HALF, LETTER, LENGTH, NAMED] = [0.875, 0.5, 28, 4];

/** When in years, its middle: 2020.5. */
const middle = (date: string): number => {
  const [year, month = 7, day = date.length > 4 ? 15 : 1] = date.split('-').map(Number) as [number, number?, number?];
  return year + (month - 1 + (day - 0.5) / 31) / 12;
};

/** How the activities of a list are drawn, in one scale: the one with the most people as large as there is room. */
export function dotsOf(rows: readonly Pick<MissionRow, 'people'>[]) {
  const most = Math.max(1, ...rows.map(({ people = 0 }) => people));
  return ({ people, eventStatus }: Pick<MissionRow, 'people' | 'eventStatus'>): Dot => ({
    radius: people === undefined ? 0.25 : Math.sqrt(people / most) * HALF,
    look: eventStatus ? 'ring unsure' : people === undefined ? 'ring' : '',
  });
}

/** Puts the dots of a lane side by side, and below one another where they would meet. */
function inLines(marks: readonly Omit<TimelineMark, 'line' | 'before'>[]): TimelineMark[] {
  const ends: number[] = [];
  const free = (from: number): number => {
    let line = 0;
    while (ends[line]! > from) line++;
    return line;
  };
  return [...marks]
    .sort((a, b) => a.at - b.at)
    .map((mark) => {
      const x = mark.at * LENGTH;
      const length = HALF + (mark.place.length + 1) * LETTER;
      const before = x + length > LENGTH;
      const from = before ? x - length : x - HALF;
      const isNamed = free(from) < NAMED;
      const line = free(isNamed ? from : x - HALF);
      ends[line] = x + (before || !isNamed ? HALF : length);
      return { ...mark, line, before, place: isNamed ? mark.place : '' };
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
  const years = rows.flatMap(({ start, end }) => [start, end].map((date) => parseInt(date)));
  const [first, count] = [Math.min(...years), Math.max(...years) - Math.min(...years) + 1];
  const markOf = (row: MissionRow) => {
    const { id, title, dates, participants, start, end } = row;
    // The city; of what had none, whether it was virtual.
    const place = row.place.split(/[,،·]/)[0]!.trim();
    return {
      ...scale(row),
      id,
      title: inline(title, { direction: dir }),
      place,
      label: [place, dates, participants].filter(Boolean).join(commaIn(dir)),
      at: ((middle(start) + middle(end)) / 2 - first) / count,
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

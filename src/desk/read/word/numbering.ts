import type { MarkupElement } from '../document.js';
import { childOf, elementsOf } from '../markup-tree.js';
import type { NumberingOf } from './styles.js';
import { valueOf } from './xml.js';

interface Level {
  readonly format: string;
  /** `%1.%2)`: a percent sign and a level, from 1. */
  readonly text: string;
  readonly start: number;
}
interface List {
  /** Lists that are one for Word go on counting together. */
  readonly counter: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
}

const LETTERS: Readonly<Record<string, string>> = {
  lowerLetter: 'abcdefghijklmnopqrstuvwxyz',
  upperLetter: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  arabicAlpha: 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي',
  arabicAbjad: 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ',
};
const ROMAN: readonly (readonly [number, string])[] = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
  ] as const),
  ...([
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
];

/** A number as a format of Word writes it. */
export function formatNumber(number: number, format: string): string {
  const letters = LETTERS[format];
  if (letters && number > 0) return letters[(number - 1) % letters.length]!.repeat(Math.min(9, Math.ceil(number / letters.length)));
  if (/Roman$/.test(format) && number > 0 && number < 4000) {
    let rest = number;
    const roman = ROMAN.map(([value, sign]) => {
      const times = Math.floor(rest / value);
      rest -= times * value;
      return sign.repeat(times);
    }).join('');
    return format.startsWith('upper') ? roman.toUpperCase() : roman;
  }
  return format === 'decimalZero' && number < 10 ? `0${number}` : String(number);
}

/** Counts the paragraphs of lists as Word does. @param file `numbering.xml`. */
export function numberingFrom(file: MarkupElement | undefined): (numbering: NumberingOf) => string | undefined {
  const lists = listsOf(file);
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  return ({ list, level }) => {
    const found = lists.get(list);
    const own = found?.levels.get(level);
    if (!found || !own || level > 8) return undefined;
    const numbers = counters.get(found.counter) ?? [];
    counters.set(found.counter, numbers);
    const start = found.starts.get(level);
    const isNew = start !== undefined && !begun.has(`${list}/${level}`);
    begun.add(`${list}/${level}`);
    numbers[level] = isNew ? start : (numbers[level] ?? own.start - 1) + 1;
    // A new entry begins the levels below it anew.
    numbers.length = level + 1;
    if (own.format === 'bullet' || own.format === 'none') return undefined;
    const text = own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const { format = 'decimal', start = 1 } = found.levels.get(at) ?? {};
      return formatNumber(numbers[at] ?? start, format);
    });
    return text.trim() || undefined;
  };
}

function listsOf(file: MarkupElement | undefined): ReadonlyMap<string, List> {
  const levels = new Map<string, ReadonlyMap<number, Level>>();
  for (const element of elementsOf(file))
    if (element.name === 'w:abstractNum') levels.set(element.attributes['w:abstractNumId'] ?? '', levelsOf(element));
  const lists = new Map<string, List>();
  for (const element of elementsOf(file)) {
    if (element.name !== 'w:num') continue;
    const counter = valueOf(element, 'w:abstractNumId') ?? '';
    const own = elementsOf(element).filter(({ name }) => name === 'w:lvlOverride');
    const starts = own.flatMap((override) => {
      const start = valueOf(override, 'w:startOverride');
      return start === undefined ? [] : [[Number(override.attributes['w:ilvl']) || 0, Number(start) || 0] as const];
    });
    const others = own.flatMap((override) => [...levelsOf(override)]);
    lists.set(element.attributes['w:numId'] ?? '', {
      counter,
      levels: new Map([...(levels.get(counter) ?? []), ...others]),
      starts: new Map(starts),
    });
  }
  return lists;
}

const levelsOf = (element: MarkupElement): ReadonlyMap<number, Level> =>
  new Map(
    elementsOf(element)
      .filter(({ name }) => name === 'w:lvl')
      .map((level) => [
        Number(level.attributes['w:ilvl']) || 0,
        {
          format: valueOf(level, 'w:numFmt') ?? 'decimal',
          text: childOf(level, 'w:lvlText')?.attributes['w:val'] ?? '',
          start: Number(valueOf(level, 'w:start') ?? 1) || 0,
        },
      ]),
  );

import type { Paragraph, Row } from '../draft.js';
import { type Checked, type DeskFinding, keyOf } from './hit.js';
import type { Range } from './range.js';
import type { NameEntry } from './lexicon/lexicon.js';
import type { SaidDate } from './said/dates.js';
import { foldWord } from './said/tokens.js';
import type { FindingCode } from './words.js';

/** A paragraph of a row with what was read in it. */
export interface CheckedParagraph extends Checked {
  readonly paragraph: Paragraph;
}

/** Something that one language of a row says and another should say too. */
interface Said extends Range {
  readonly where: CheckedParagraph;
  readonly words: string;
  /** What it is compared by. */
  readonly value: string;
  /** Whether the other language must have it; otherwise it only answers. */
  readonly isSure: boolean;
}

interface Kind {
  readonly name: 'number' | 'date' | 'name' | 'address';
  readonly read: (where: CheckedParagraph) => readonly Said[];
  /** Whether two say the same. */
  readonly isSame: (one: Said, other: Said) => boolean;
  /** Whether something in the text of the other language answers, though it is not read as such. */
  readonly isAnswered?: (one: Said, others: readonly CheckedParagraph[]) => boolean;
}

const said = (where: CheckedParagraph, { from, to }: Range, value: string, isSure = true): Said => ({
  where,
  from,
  to,
  words: where.text.slice(from, to),
  value,
  isSure,
});

const sameText = (one: Said, other: Said) => one.value === other.value;

const dateValue = ({ days, month, year }: SaidDate) => `${days.join()}/${month}/${year ?? ''}`;
/** The same days and month; a year that one of them leaves out is no difference. */
function sameDate(one: Said, other: Said): boolean {
  const [days, month, year] = one.value.split('/');
  const [otherDays, otherMonth, otherYear] = other.value.split('/');
  return days === otherDays && month === otherMonth && (!year || !otherYear || year === otherYear);
}

/** «الأردنية» answers "Jordan": an adjective has the letters of the name. */
const stem = (name: string) => foldWord(name).replace(/^ال/, '').slice(0, 4);
const named = new WeakMap<Said, NameEntry>();

const KINDS: readonly Kind[] = [
  {
    name: 'address',
    read: (where) => where.reading.addresses.map((address) => said(where, address, address.value)),
    isSame: sameText,
  },
  { name: 'date', read: (where) => where.reading.dates.map((date) => said(where, date, dateValue(date))), isSame: sameDate },
  {
    name: 'number',
    read: (where) => where.reading.numbers.map((number) => said(where, number, String(number.value), number.isSure)),
    isSame: sameText,
    // One says "in 2022", the other the month too.
    isAnswered: ({ value }, others) =>
      others.some(({ reading }) => reading.dates.some(({ days, year }) => String(year) === value || days.includes(Number(value)))),
  },
  {
    name: 'name',
    read: (where) =>
      where.names.flatMap((name) => {
        if (!name.entry.isCompared) return [];
        const found = said(where, name, name.entry.of);
        named.set(found, name.entry);
        return [found];
      }),
    isSame: sameText,
    isAnswered: (one, others) => {
      const { of, kind } = named.get(one)!;
      if (kind !== 'place' && kind !== 'country') return false;
      return others.some(({ reading, lexicon, language }) => {
        const stems = new Set<string>();
        for (const entries of lexicon.index(language).values())
          for (const entry of entries) if (entry.of === of) stems.add(stem(entry.name));
        return reading.tokens.some(({ folded }) =>
          [...stems].some((start) => folded.replace(/^[وفبلك]{0,2}(?:ال|ل)?/, '').startsWith(start)),
        );
      });
    },
  },
];

const unique = (all: readonly Said[]) => [...new Map(all.map((one) => [one.value, one])).values()];

function finding(code: FindingCode, severity: DeskFinding['severity'], row: Row, one: Said, other: string, found?: Said): DeskFinding {
  const { language, paragraph } = one.where;
  const values = { found: one.words, language, other, ...(found && { otherFound: found.words }) };
  return {
    code,
    severity,
    place: { in: 'text', row: row.id, language, paragraph: paragraph.key, from: one.from, to: one.to },
    values,
    key: keyOf(code, language, one.words, other, found?.words ?? ''),
  };
}

/** What two languages of a row say differently: numbers, dates, names, addresses. */
function compare(row: Row, one: readonly CheckedParagraph[], other: readonly CheckedParagraph[]): DeskFinding[] {
  const [language, otherLanguage] = [one[0]!.language, other[0]!.language];
  return KINDS.flatMap(({ name, read, isSame, isAnswered }) => {
    const [mine, theirs] = [one.flatMap(read), other.flatMap(read)];
    if (!mine.length && !theirs.length) return [];
    const missing = (from: readonly Said[], among: readonly Said[], texts: readonly CheckedParagraph[]) =>
      unique(from.filter((each) => each.isSure && !among.some((answer) => isSame(each, answer)) && !isAnswered?.(each, texts)));
    const here = missing(mine, theirs, other);
    const there = missing(theirs, mine, one);
    // Names are of many kinds: one that is missing here is not the other that is missing there.
    const pairs = name === 'name' ? 0 : Math.min(here.length, there.length);
    const severity = name === 'name' ? 'note' : 'warning';
    return [
      ...there.slice(0, pairs).map((each, i) => finding(`${name}-differs` as FindingCode, 'error', row, each, language, here[i])),
      ...there.slice(pairs).map((each) => finding(`${name}-missing`, severity, row, each, language)),
      ...here.slice(pairs).map((each) => finding(`${name}-missing`, severity, row, each, otherLanguage)),
    ];
  });
}

/** What the languages of a row say differently, each compared with the first that has a text. */
export function betweenLanguages(
  row: Row,
  languages: readonly string[],
  cells: Readonly<Record<string, readonly CheckedParagraph[]>>,
): DeskFinding[] {
  const [first, ...others] = languages.filter((language) => cells[language]?.some(({ text }) => /\S/.test(text)));
  return first === undefined ? [] : others.flatMap((other) => compare(row, cells[first]!, cells[other]!));
}

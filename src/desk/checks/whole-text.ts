import { primary } from '../../locale/language.js';
import type { Draft, Paragraph } from '../draft.js';
import type { CheckedRow } from './check-row.js';
import { type DeskFinding, findingAt, type Hit } from './hit.js';
import type { Lexicon } from './lexicon/lexicon.js';
import { foldWord } from './said/tokens.js';
import { writingOf } from './writing.js';
import { digitsNotIn, systemFor, type DigitSystem } from './text/digits.js';

interface Line {
  readonly row: string;
  readonly language: string;
  readonly paragraph: Paragraph;
}

const linesIn = ({ rows }: Draft, language: string): Line[] =>
  rows.flatMap((row) => (row.cells[language] ?? []).map((paragraph) => ({ row: row.id, language, paragraph })));

const at = ({ row, language, paragraph }: Line, hit: Omit<Hit, 'from' | 'to'>): DeskFinding =>
  findingAt({ from: 0, to: paragraph.text.length, ...hit }, paragraph.text, { row, language, paragraph: paragraph.key });

/** What is found only where the whole text is looked at: each language by itself. */
export function wholeText(draft: Draft, checked: readonly CheckedRow[], lexicon: Lexicon): DeskFinding[] {
  return draft.languages.flatMap((language) => {
    const lines = linesIn(draft, language);
    return [
      ...otherDigits(checked, language),
      ...lines.flatMap((line, i) => loneLine(line, lines[i + 1], i, lines.length)),
      ...otherKind(draft, lines, lexicon),
      ...unevenGender(lines),
    ];
  });
}

/** Paragraphs in another system of digits than the rest of the text. */
function otherDigits(checked: readonly CheckedRow[], language: string): DeskFinding[] {
  const sum: Partial<Record<DigitSystem, number>> = {};
  for (const { digits } of checked)
    for (const [system, n] of Object.entries(digits[language] ?? {})) sum[system as DigitSystem] = (sum[system as DigitSystem] ?? 0) + n;
  if (Object.keys(sum).length < 2) return [];
  const system = systemFor(language, sum);
  return checked.flatMap(({ row, digits, cells, findings }) => {
    const own = digits[language] ?? {};
    // Where a paragraph mixes them, it was told already.
    const isOther =
      Object.keys(own).some((each) => each !== system) &&
      !findings.some(({ code, place }) => code === 'digits-mixed' && place.in === 'text' && place.language === language);
    return isOther
      ? (cells[language] ?? []).flatMap((text) =>
          digitsNotIn(text, system).map((hit) => findingAt(hit, text.text, { row, language, paragraph: text.paragraph.key })),
        )
      : [];
  });
}

/** A line that goes on the title above it, and a heading that nothing follows. */
function loneLine(line: Line, next: Line | undefined, i: number, count: number): DeskFinding[] {
  const { text, style } = line.paragraph;
  if (next && style === 'normal' && (i > 12 || text.length > 40)) return [];
  const words = text.trim().split(/\s+/).filter(Boolean);
  if (i < 12 && /^\s*[-–—]\s*\S/.test(text) && words.length <= 4) return [at(line, { code: 'line-cut', severity: 'note' })];
  const isHeading = style !== 'normal' || (!next && count > 3 && words.length > 0 && words.length <= 2 && !/[.:!?؟]$/.test(text.trim()));
  const isEmpty = isHeading && words.length > 0 && (!next || (next.paragraph.style !== 'normal' && next.paragraph.style <= style));
  return isEmpty ? [at(line, { code: 'heading-empty', severity: 'warning' })] : [];
}

/** The glossary's names of kinds of activities. */
const KIND_TERMS: Readonly<Record<string, string>> = {
  'outreach-mission': 'outreach-mission',
  'regional-consultation': 'regional-consultations',
  'geneva-round': 'geneva-round',
  'side-event': 'side-event',
};

/** A heading that names another kind of activity than the facts say. */
function otherKind({ activity: { kind } }: Draft, lines: readonly Line[], { feed }: Lexicon): DeskFinding[] {
  const own = kind && KIND_TERMS[kind];
  if (!own) return [];
  const folded = (text: string) => text.split(/\s+/).map(foldWord).join(' ');
  const others = feed.terms.filter(({ id }) => id !== own && Object.values(KIND_TERMS).includes(id));
  return lines
    .filter(({ paragraph: { style } }) => style !== 'normal')
    .flatMap((line) => {
      const named = others.find(({ term }) => {
        const words = term[line.language] ?? term[primary(line.language)];
        return words && folded(line.paragraph.text).includes(folded(words));
      });
      return named ? [at(line, { code: 'kind-other', severity: 'note', values: { term: named.term[line.language]! } })] : [];
    });
}

// «السوريين والسوريات»، «أعضاء وعضوات»; and those who are told of in the masculine alone.
const BOTH = /(?:ون|ين|أعضاء|اء) و(?:ال)?\p{L}+ات(?!\p{L})|ات و(?:ال)?\p{L}+(?:ون|ين)(?!\p{L})/u;
const ONE = /(?<!\p{L})[وفبلك]?(?:ال|لل)(?:مشارك|محاور|سوري|لاجئ|ناشط)(?:ون|ين)(?!\p{L})(?! و(?:ال)?\p{L}+ات(?!\p{L}))/u;

/** A text that names women and men together, and elsewhere men alone: told once. */
function unevenGender(lines: readonly Line[]): DeskFinding[] {
  const arabic = lines.filter(({ language }) => writingOf(language).hasPrefixes);
  if (!arabic.some(({ paragraph }) => BOTH.test(paragraph.text))) return [];
  for (const line of arabic) {
    const match = ONE.exec(line.paragraph.text);
    if (match)
      return [
        findingAt({ code: 'gender-uneven', severity: 'note', from: match.index, to: match.index + match[0].length }, line.paragraph.text, {
          row: line.row,
          language: line.language,
          paragraph: line.paragraph.key,
        }),
      ];
  }
  return [];
}

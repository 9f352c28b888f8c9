import type { Row } from '../draft.js';
import { betweenLanguages, type CheckedParagraph } from './between.js';
import { type DeskFinding, findingAt, keyOf } from './hit.js';
import type { Lexicon } from './lexicon/lexicon.js';
import { checkedText, hitsIn } from './text-checks.js';
import { countSystems, type DigitSystem } from './text/digits.js';

/** What is found in a row, and what the whole text needs of it. */
export interface CheckedRow {
  /** Its id. */
  readonly row: string;
  readonly findings: readonly DeskFinding[];
  readonly cells: Readonly<Record<string, readonly CheckedParagraph[]>>;
  readonly digits: Readonly<Record<string, Partial<Record<DigitSystem, number>>>>;
}

const remembered = new WeakMap<Row, { readonly lexicon: Lexicon; readonly languages: string; readonly checked: CheckedRow }>();

/** Everything that a row says for itself. A row that did not change is not read again. */
export function checkRow(row: Row, languages: readonly string[], lexicon: Lexicon): CheckedRow {
  const known = remembered.get(row);
  const tags = languages.join();
  if (known?.lexicon === lexicon && known.languages === tags) return known.checked;
  const cells = Object.fromEntries(
    Object.entries(row.cells).map(([language, paragraphs]) => [
      language,
      paragraphs.map((paragraph): CheckedParagraph => ({ ...checkedText(paragraph.text, language, lexicon), paragraph })),
    ]),
  );
  const texts = Object.values(cells).flat();
  const own = texts.flatMap((checked) => {
    const { text, language, paragraph } = checked;
    return hitsIn(checked).map((hit) => findingAt(hit, text, { row: row.id, language, paragraph: paragraph.key }));
  });
  const findings = [...untranslated(row, languages), ...own, ...betweenLanguages(row, languages, cells)];
  const digits = Object.fromEntries(
    Object.entries(cells).map(([language, all]) => [
      language,
      all.map(countSystems).reduce<Partial<Record<DigitSystem, number>>>((sum, counts) => {
        for (const [system, n] of Object.entries(counts)) sum[system as DigitSystem] = (sum[system as DigitSystem] ?? 0) + n;
        return sum;
      }, {}),
    ]),
  );
  const checked = { row: row.id, findings, cells, digits };
  remembered.set(row, { lexicon, languages: tags, checked });
  return checked;
}

const hasText = (row: Row, language: string) => row.cells[language]?.some(({ text }) => /\S/.test(text)) ?? false;

/** Languages in which a row says nothing. */
const untranslated = (row: Row, languages: readonly string[]): DeskFinding[] =>
  languages.some((language) => hasText(row, language))
    ? languages
        .filter((language) => !hasText(row, language))
        .map((language) => ({
          code: 'row-untranslated',
          severity: 'warning',
          place: { in: 'row', row: row.id },
          values: { language },
          key: keyOf('row-untranslated', language, row.id),
        }))
    : [];

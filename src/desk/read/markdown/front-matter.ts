import type { ParagraphStyle } from '../document.js';
import type { RawParagraph } from '../raw.js';

/** What stands above a text between two lines of `---`, as far as a report has a place for it. */
export interface FrontMatter {
  readonly paragraphs: readonly RawParagraph[];
  readonly language?: string;
  /** How many lines it takes. */
  readonly lines: number;
}

const STYLES = ['kicker', 'title', 'subtitle', 'date'] as const satisfies readonly ParagraphStyle[];
const unquoted = (value: string) => value.trim().replace(/^(["'])(.*)\1$/, '$2');

/** Reads simple fields (`title: …`, `lang: ar`); others are left out. */
export function frontMatterOf(lines: readonly string[]): FrontMatter {
  if (lines[0]?.replace(/^\ufeff/, '').trimEnd() !== '---') return { paragraphs: [], lines: 0 };
  const end = lines.findIndex((line, i) => i > 0 && /^(---|\.\.\.)\s*$/.test(line));
  const fields = lines.slice(1, Math.max(end, 0)).map((line) => /^([A-Za-z][\w-]*):\s*(.*)$/.exec(line));
  if (end < 0 || !fields.some(Boolean)) return { paragraphs: [], lines: 0 };
  const found = fields.flatMap((field, i) => (field ? [{ key: field[1]!.toLowerCase(), value: unquoted(field[2]!), line: i + 2 }] : []));
  const language = found.find(({ key }) => key === 'lang' || key === 'language')?.value;
  return {
    paragraphs: STYLES.flatMap((style) =>
      found.filter(({ key, value }) => key === style && value).map(({ value, line }) => ({ style, spans: [{ text: value }], line })),
    ),
    ...(language && { language }),
    lines: end + 1,
  };
}

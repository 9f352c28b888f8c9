import type { StatementType } from '../../content/vocabulary.js';

/** The kinds of files that a report can be read from. */
export const FILE_KINDS = ['docx', 'md', 'html', 'txt'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** The styles of a paragraph in a file. The first few are what a report has above its text. */
export const PARAGRAPH_STYLES = ['kicker', 'title', 'subtitle', 'date', 'h2', 'h3', 'normal', 'item'] as const;
export type ParagraphStyle = (typeof PARAGRAPH_STYLES)[number];

/** Words of one look. */
export interface ReadSpan {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Where a link goes, as the file has it: not checked yet. */
  readonly href?: string;
  /** BCP 47 tag, where the file says that these words are in another language than the document. */
  readonly language?: string;
  /** By a style of the template on these words alone. */
  readonly statement?: StatementType;
}

/** A paragraph, a heading, an entry of a list or a cell of a table. */
export interface ReadParagraph {
  readonly style: ParagraphStyle;
  /** What it may be, though the file does not say so: a short bold paragraph is probably a heading. */
  readonly suggested?: ParagraphStyle;
  readonly spans: readonly ReadSpan[];
  /** What Word, HTML or Markdown writes before an entry of a list by itself, such as "2." or «ب)»: it is not among the words. */
  readonly number?: string;
  /** By a style of the template, such as "CSSR Demand": what the author says that it is. */
  readonly statement?: StatementType;
  /** Where it stands in the file, from 1: a line of plain text and Markdown, else a paragraph. */
  readonly line: number;
}

/** What a file has besides its text, and what was done with it. */
export const FOUND = [
  'insertions',
  'deletions',
  'moves',
  'comments',
  'headers',
  'footers',
  'footnotes',
  'hidden',
  'pictures',
  'tables',
  'fields',
  'numbers',
  'contents',
  'notes',
  'embedded',
  'text-boxes',
  'authors',
  'scripts',
  'navigation',
  'shortcodes',
  'unknown-characters',
] as const;
export interface Found {
  readonly what: (typeof FOUND)[number];
  /** How many. */
  readonly number: number;
}

/** A text as it was read from a file. Nothing of it names who wrote or reviewed it. */
export interface ReadDocument {
  readonly kind: FileKind;
  /** BCP 47 tag, as the file says or its letters suggest; absent where neither does. */
  readonly language?: string;
  readonly paragraphs: readonly ReadParagraph[];
  /** What was found besides, for the editor to know. */
  readonly found: readonly Found[];
  /** Where it was read from, of a page of a site. */
  readonly address?: string;
  /** The day on which the site published it, ISO 8601. */
  readonly date?: string;
}

/** Why a file cannot be read; the words are in `words.ts`. */
export const REFUSALS = [
  'too-large',
  'too-many-entries',
  'too-large-unpacked',
  'no-zip',
  'no-word',
  'old-word',
  'encrypted',
  'unsafe-names',
  'damaged',
  'no-text',
  'unknown-kind',
  'no-feed',
  'no-address',
  'no-answer',
  'no-wordpress',
  'no-rest',
  'not-allowed',
  'no-posts',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** A file that cannot be read. */
export class ReadError extends Error {
  override name = 'ReadError';
  constructor(
    readonly reason: Refusal,
    /** What the sentence names: `file`, `limit`, `size`, `detail`. */
    readonly values: Readonly<Record<string, string>> = {},
  ) {
    super(reason);
  }
}

/** An element of XML or HTML, without what a reader has no use for: comments, instructions. */
export interface MarkupElement {
  /** With its prefix where it has one: `w:p`; of HTML in lower case. */
  readonly name: string;
  /** By their names as written: `w:val`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (MarkupElement | string)[];
}

/** What reads markup: the browser's own parser, or one of Node. */
export interface MarkupParsers {
  /** @throws {Error} if it is not well-formed. Refuses a document type: no entity is expanded. */
  readonly xml: (text: string) => MarkupElement;
  /** Never throws; gives the `html` element. Nothing is loaded or run. */
  readonly html: (text: string) => MarkupElement;
}

/** What browsers and Node do in ways of their own: `browser-platform.ts`, `src/cli/platform.ts`. */
export interface Platform extends MarkupParsers {
  /** Unpacks what is deflated. @param size how many bytes it comes to. @throws {Error} if it is damaged, or comes to more or less. */
  readonly inflate: (data: Uint8Array, size: number) => Uint8Array;
}
